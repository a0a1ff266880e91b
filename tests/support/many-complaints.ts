import type { Complaint } from '../../src/shared/complaint/complaint';
import { addDays, localDate } from '../../src/shared/core/local-date';
import { complaintOf } from './cases';

const SENTENCES = [
  'Jeg har betalt fakturaen den dag, jeg fik den, og alligevel er der lagt et gebyr på.',
  'Butikken har bekræftet returneringen, men beløbet er ikke krediteret.',
  'Jeg har ringet tre gange og fået tre forskellige svar.',
  'Jag har bifogat kvittot och e-postmeddelandet från butiken.',
  'Kundeservice skriver, at sagen er lukket, men ingen har svaret på mit spørgsmål om renten.',
];
const NAMES = ['Mette Sørensen', 'Lars Åkesson', 'Karin Öberg', 'Jens Højgaard', 'Sofie Nørgaard'];
const FIRST_DAY = localDate('2026-09-01');

/** Complaints of about 1.4 KB each, the same ones every time, received over ten weeks. */
export function manyComplaints(count: number, from: number): readonly Complaint[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const received = addDays(FIRST_DAY, number % 70);
    const pick = (list: readonly string[], step: number) => list[(number * step) % list.length] ?? '';
    return complaintOf({
      reference: `UVI-2026-${String(number).padStart(6, '0')}`,
      externalId: `CS-${String(number)}`,
      contentHash: number.toString(16).padStart(64, '0'),
      market: number % 3 === 0 ? 'SE' : 'DK',
      complainant: {
        name: `${pick(NAMES, 1)} ${String(number)}`,
        email: `kunde${String(number)}@example.dk`,
      },
      product: number % 2 === 0 ? 'pay-later' : 'card',
      receivedByFirmOn: received,
      receivedByRepresentativeOn: addDays(received, 9),
      text: Array.from({ length: 9 }, (_each, place) => pick(SENTENCES, place + 1)).join(' '),
    });
  });
}
