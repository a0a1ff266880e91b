import * as z from 'zod';
import {
  CONTACT_CHANNELS,
  EVIDENCE_ORIGINS,
  LETTER_LANGUAGES,
  MARKETS,
  PARTIES,
  PRODUCTS,
  REGIMES,
} from '../complaint/vocabulary';
import { parseLocalDate } from '../core/local-date';
import { CURRENCIES } from '../core/money';
import { parseDecimal } from './human-amount';
import type { ProblemCode } from './problem';

/** In characters (UTF-16 units). A long complaint is a few pages; a text beyond this is an attachment. */
const TEXT_LIMIT = 200_000;
const LINE_LIMIT = 300;
const CONTACT_LIMIT = 500;
const ATTACHMENT_LIMIT = 100;
const ADDRESS_LINE_LIMIT = 8;

/** What {@link checkCase} says when a pattern below does not fit. */
export const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}$/;
export const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+$/;

const line = () => z.string().min(1).max(LINE_LIMIT);
const prose = () => z.string().min(1).max(TEXT_LIMIT);
const date = () =>
  z
    .string()
    .min(1)
    .max(LINE_LIMIT)
    .superRefine((text, issues) => {
      if (parseLocalDate(text.trim()) === undefined) {
        const shaped = /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
        issues.addIssue(problem(shaped ? 'impossible-date' : 'not-a-date'));
      }
    })
    .meta({ format: 'date', examples: ['2026-11-09'] });

/** What the schema language cannot say, with our own code for it. */
function problem(code: ProblemCode) {
  return { code: 'custom', params: { problem: code } } as const;
}

const personShape = {
  name: line(),
  email: line().regex(EMAIL).optional(),
  phone: line().optional(),
  address: z
    .array(z.string().max(LINE_LIMIT))
    .max(ADDRESS_LINE_LIMIT)
    .optional()
    .describe('Lines as on an envelope, without the name.'),
  customerNumber: line().optional().describe("The firm's own number for this person."),
};

const personSchema = z.strictObject(personShape).meta({ id: 'person' });

const authorisedPersonSchema = z
  .strictObject({
    ...personShape,
    authority: line()
      .optional()
      .describe('What shows the authority, such as "power of attorney of 3 March 2026".'),
  })
  .meta({ id: 'authorisedPerson' });

const amountSchema = z
  .strictObject({
    amount: z
      .union([z.string().min(1).max(LINE_LIMIT), z.number()])
      .superRefine((amount, issues) => {
        // A double's shortest decimal form is the literal that was read: readers refuse numbers of more than 15 digits.
        const minor = parseDecimal(String(amount));
        if (!minor.ok) issues.addIssue(problem(minor.error));
      })
      .describe(
        'Main units with at most two decimals: "1249.50", "1249,50" or 1249.5. No thousands separators.',
      )
      .meta({ examples: ['1249.50', 1249.5] }),
    currency: z.enum(CURRENCIES),
  })
  .meta({ id: 'amount' });

const contactSchema = z
  .strictObject({
    on: date(),
    channel: z.enum(CONTACT_CHANNELS),
    with: z.enum(PARTIES).describe('Who took the initiative or was spoken to.'),
    summary: prose(),
  })
  .meta({ id: 'contact' });

const attachmentSchema = z
  .strictObject({
    file: line().optional().describe('Name of a file lying beside the import file. No folders.'),
    name: line().optional().describe('File name, needed with base64.'),
    base64: z.string().optional().describe('The content itself (RFC 4648 section 4).'),
    title: line().optional().describe('What people call it; the file name when missing.'),
    origin: z.enum(EVIDENCE_ORIGINS).optional().describe('Who gave it; complainant when missing.'),
    receivedOn: date().optional().describe("The representative's receipt date when missing."),
    notForLetter: z.boolean().optional().describe('Must not be quoted or listed to the complainant.'),
  })
  .meta({ id: 'attachment', description: 'Either file, or name and base64.' });

/** One escalated case as customer service's system hands it over. */
export const importCaseSchema = z
  .strictObject({
    externalId: line().describe("The case's number in customer service's system. Unique in the file."),
    reference: z
      .string()
      .min(1)
      .regex(REFERENCE)
      .optional()
      .describe('The reference people quote; made from externalId when missing.'),
    market: z.enum(MARKETS).describe('Where the service is offered to the complainant.'),
    language: z
      .enum(LETTER_LANGUAGES)
      .optional()
      .describe("Language of the letters; the market's when missing, English where there is none."),
    complainant: personSchema,
    authorisedPerson: authorisedPersonSchema.optional().describe('Somebody who acts for the complainant.'),
    vulnerability: prose()
      .optional()
      .describe('Circumstances that call for special care; never printed in a letter.'),
    product: z.enum(PRODUCTS),
    regime: z
      .enum(REGIMES)
      .optional()
      .describe(
        'Which rules govern the complaint; consumer-credit for pay-later, invoice and instalments, other for other, ' +
          'payment-service for the rest when missing.',
      ),
    receivedByFirmOn: date().describe('The day the complaint first reached the firm.'),
    receivedByRepresentativeOn: date().describe('The day the escalation reached the representative.'),
    text: prose().describe("The complaint in the complainant's own words. Plain text."),
    desiredOutcome: prose().optional(),
    disputedAmount: amountSchema.optional(),
    finalAnswer: z
      .strictObject({ answeredOn: date(), text: prose() })
      .optional()
      .describe("Customer service's final answer; missing when there was none."),
    contacts: z.array(contactSchema).max(CONTACT_LIMIT).optional(),
    attachments: z.array(attachmentSchema).max(ATTACHMENT_LIMIT).optional(),
    importProblems: z
      .array(z.string())
      .optional()
      .describe('Written by the app into files to mend; passed over on import.'),
  })
  .meta({ id: 'case' });

export type ImportCase = z.infer<typeof importCaseSchema>;

/** A whole file, as the published schema describes it. */
export const importFileSchema = z
  .union([
    z.looseObject({ $schema: z.string().optional(), cases: z.array(importCaseSchema) }),
    z.array(importCaseSchema),
    importCaseSchema,
  ])
  .meta({
    title: 'Escalated cases for import',
    description:
      'One case, an array of cases, or an object whose member "cases" holds them. UTF-8 or UTF-16, at most 64 MB.',
  });
