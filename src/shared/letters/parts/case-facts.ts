import { hasAuthority } from '../../complaint/gates';
import { heading } from '../blocks';
import type { Block, Fact } from '../letter';
import type { LetterContext } from '../letter-context';

/**
 * Who, what and when, as a table.
 * @param extent brief: without what the complainant knows and the head of the letter shows
 */
export function caseFacts(
  { state, texts, organisation, date }: LetterContext,
  extent: 'full' | 'brief' = 'full',
): readonly Block[] {
  const { complaint } = state;
  const { complainant, authorisedPerson } = complaint;
  const { about } = texts;
  const represented = authorisedPerson && hasAuthority(state);
  const named = extent === 'full' || represented;
  const facts: Fact[] = [{ label: about.reference, value: complaint.reference }];
  if (named) facts.push({ label: about.complainant, value: complainant.name });
  if (complainant.customerNumber)
    facts.push({ label: about.customerNumber, value: complainant.customerNumber });
  if (represented) {
    facts.push({
      label: about.authorised,
      value: about.authority(authorisedPerson.name, authorisedPerson.authority),
    });
  }
  if (extent === 'full') {
    facts.push(
      { label: about.organisation, value: organisation },
      { label: about.product, value: texts.labels.product[complaint.product] },
    );
  }
  facts.push(
    { label: about.receivedByFirm(organisation), value: date(complaint.receivedByFirmOn) },
    { label: about.receivedByRepresentative, value: date(complaint.receivedByRepresentativeOn) },
  );
  return [heading(2, texts.headings.about, 'about'), { kind: 'facts', facts, summary: about.summary }];
}
