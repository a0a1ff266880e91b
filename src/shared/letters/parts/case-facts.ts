import { hasAuthority } from '../../complaint/gates';
import { heading } from '../blocks';
import type { Block, Fact } from '../letter';
import type { LetterContext } from '../letter-context';

/** Who, what and when, as a table. */
export function caseFacts({ state, texts, organisation, date }: LetterContext): readonly Block[] {
  const { complaint } = state;
  const { complainant, authorisedPerson } = complaint;
  const { about } = texts;
  const facts: Fact[] = [
    { label: about.reference, value: complaint.reference },
    { label: about.complainant, value: complainant.name },
  ];
  if (complainant.customerNumber)
    facts.push({ label: about.customerNumber, value: complainant.customerNumber });
  if (authorisedPerson && hasAuthority(state)) {
    facts.push({
      label: about.authorised,
      value: about.authority(authorisedPerson.name, authorisedPerson.authority),
    });
  }
  facts.push(
    { label: about.organisation, value: organisation },
    { label: about.product, value: texts.labels.product[complaint.product] },
    { label: about.receivedByFirm(organisation), value: date(complaint.receivedByFirmOn) },
    { label: about.receivedByRepresentative, value: date(complaint.receivedByRepresentativeOn) },
  );
  return [heading(2, texts.headings.about, 'about'), { kind: 'facts', facts, summary: about.summary }];
}
