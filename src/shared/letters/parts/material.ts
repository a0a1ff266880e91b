import { standingEvidence } from '../../complaint/state';
import type { Case, Evidence, InformationRequest } from '../../complaint/state';
import { EVIDENCE_WEIGHTS } from '../../complaint/vocabulary';
import type { EvidenceOrigin, EvidenceWeight } from '../../complaint/vocabulary';
import { localDateAt } from '../../core/time-zone';
import { heading, list, paragraph } from '../blocks';
import type { Block } from '../letter';
import type { LetterContext } from '../letter-context';

/**
 * Exhibits a letter may name. Those flagged not for letter are kept out whole: title, number, note and weight.
 * @source lag (2017:630) 4 kap. 9 § and lag (2004:297) 1 kap. 10 b §: no word of suspicion reports or of authorities' requests
 */
export function listedEvidence(state: Case): readonly Evidence[] {
  return standingEvidence(state).filter((evidence) => !evidence.notForLetter);
}

/** What was read, what was asked for, and what did not come. */
export function material(context: LetterContext): readonly Block[] {
  const { texts, state } = context;
  const words = texts.material;
  const blocks: Block[] = [heading(2, texts.headings.material, 'material'), paragraph(words.intro)];
  const evidence = listedEvidence(state);
  if (evidence.length === 0) {
    blocks.push(paragraph(words.noExhibits));
  } else {
    blocks.push({
      kind: 'table',
      summary: words.summary,
      columns: [
        { header: words.number, weight: 1.2 },
        { header: words.title, weight: 4 },
        { header: words.from, weight: 1.8 },
        { header: words.received, weight: 2.2 },
        { header: words.weight, weight: 2.2 },
      ],
      rows: evidence.map((exhibit) => [
        String(exhibit.exhibitNumber),
        exhibit.title,
        originIn(context, exhibit.origin),
        context.shortDate(exhibit.receivedOn),
        weightIn(context, exhibit),
      ]),
    });
  }
  blocks.push(paragraph(words.numbering));
  const requests = [...state.requests.values()];
  if (requests.length > 0) {
    blocks.push(paragraph(words.requests), list(requests.map((request) => requestIn(context, request))));
  }
  return blocks;
}

function originIn({ texts, organisation }: LetterContext, origin: EvidenceOrigin): string {
  switch (origin) {
    case 'complainant':
      return texts.material.you;
    case 'respondent':
      return organisation;
    case 'representative':
      return texts.material.me;
  }
}

/** The greatest weight the exhibit was given anywhere in the case, or why it was not used. */
function weightIn({ texts }: LetterContext, { considerations, passedOverBecause }: Evidence): string {
  const given: readonly EvidenceWeight[] = considerations.map(({ weight }) => weight);
  const greatest = EVIDENCE_WEIGHTS.find((weight) => given.includes(weight));
  if (greatest) return texts.labels.evidenceWeight[greatest];
  const reason = (passedOverBecause ?? '').trim();
  return reason === '' ? '–' : texts.material.notUsed(reason);
}

/** The firm's questions are not repeated: they may touch on what must not be disclosed. */
function requestIn({ texts, organisation, date }: LetterContext, request: InformationRequest): string {
  const words = texts.material;
  const askedOn = date(localDateAt(request.requestedAt));
  const asked =
    request.from === 'complainant'
      ? words.askedYou(askedOn, request.question.trim())
      : words.askedFirm(organisation, askedOn);
  if (request.receivedOn) return `${asked} ${words.answered(date(request.receivedOn))}`;
  const waiting = request.status === 'open' ? ` ${words.dueOn(date(request.dueOn))}` : '';
  return `${asked} ${words.notAnswered}${waiting}`;
}
