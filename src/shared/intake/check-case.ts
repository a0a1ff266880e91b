import type { AuthorisedPerson, Complaint, Person } from '../complaint/complaint';
import type { LetterLanguage, Market, Product, Regime } from '../complaint/vocabulary';
import { localDate } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import type { Sha256 } from '../core/ports';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { decodeBase64, encodeUtf8, toHex } from './bytes';
import { contentHashOf } from './content-hash';
import { parseDecimal } from './human-amount';
import { isSafeFileName } from './file-name';
import { importCaseSchema, REFERENCE } from './import-case';
import type { ImportCase } from './import-case';
import { ATTACHMENT_BYTES_LIMIT } from './intake-attachment';
import type { IntakeAttachment } from './intake-attachment';
import type { PathStep } from './json-reader';
import { mediaTypeByName, mediaTypeOf } from './media-type';
import { shown } from './problem';
import type { CaseFault } from './problem';
import { schemaFaults } from './schema-faults';
import { isRecord, tidyCase } from './tidy-case';

export interface CaseContext {
  /** No date of a case lies after it. */
  readonly today: LocalDate;
  readonly sha256: Sha256;
  /** True when the file's bytes did not decode, so that U+FFFD in a text means that something is lost. */
  readonly damaged: boolean;
  /** Names of the files beside the import file; absent when nobody looked. */
  readonly filesBeside?: ReadonlySet<string>;
}

export interface CheckedCase {
  readonly complaint: Complaint;
  readonly attachments: readonly IntakeAttachment[];
}

/** Dates before this are slips of the pen: payment firms of today did not yet exist. */
const EARLIEST = localDate('2000-01-01');

/** Judges one case of whatever format and says everything that is wrong with it, not only the first thing. */
export function checkCase(raw: unknown, context: CaseContext): Result<CheckedCase, readonly CaseFault[]> {
  if (!isRecord(raw)) return err([{ code: 'not-a-case', path: [], value: shown(raw) }]);
  const tidied = tidyCase(raw);
  const parsed = importCaseSchema.safeParse(tidied);
  const broken = brokenTexts(tidied, context.damaged);
  if (!parsed.success) return err(oneForEachPlace([...schemaFaults(parsed.error, tidied), ...broken]));
  const faults: CaseFault[] = [...broken];
  const dates = new DateReader(faults, context.today);
  const complaint = complaintOf(parsed.data, dates, faults, context);
  const attachments = attachmentsOf(parsed.data, dates, faults, context);
  if (faults.length > 0) return err(oneForEachPlace(faults));
  return ok({
    complaint: { ...complaint, contentHash: contentHashOf(complaint, attachments, context.sha256) },
    attachments,
  });
}

/** Everything in the order of the case; a second fault at one place only repeats the first. */
function oneForEachPlace(faults: readonly CaseFault[]): readonly CaseFault[] {
  const byPlace = new Map<string, CaseFault>();
  for (const fault of faults) {
    const place = JSON.stringify(fault.path);
    if (!byPlace.has(place)) byPlace.set(place, fault);
  }
  return [...byPlace.values()];
}

type UnhashedComplaint = Omit<Complaint, 'contentHash'>;

function complaintOf(
  given: ImportCase,
  dates: DateReader,
  faults: CaseFault[],
  context: CaseContext,
): UnhashedComplaint {
  const receivedByFirmOn = dates.read(given.receivedByFirmOn, ['receivedByFirmOn']);
  const receivedByRepresentativeOn = dates.read(given.receivedByRepresentativeOn, [
    'receivedByRepresentativeOn',
  ]);
  if (receivedByRepresentativeOn < receivedByFirmOn) {
    const [value, detail] = [receivedByRepresentativeOn, receivedByFirmOn];
    faults.push({ code: 'representative-before-firm', path: ['receivedByRepresentativeOn'], value, detail });
  }
  const finalAnswer = given.finalAnswer && {
    answeredOn: dates.read(given.finalAnswer.answeredOn, ['finalAnswer', 'answeredOn']),
    text: cleanProse(given.finalAnswer.text),
  };
  if (finalAnswer && finalAnswer.answeredOn < receivedByFirmOn) {
    const [value, detail] = [finalAnswer.answeredOn, receivedByFirmOn];
    faults.push({ code: 'answer-before-complaint', path: ['finalAnswer', 'answeredOn'], value, detail });
  }
  const disputedAmount = given.disputedAmount && moneyOf(given.disputedAmount);
  const externalId = cleanLine(given.externalId);
  return {
    reference: given.reference ?? referenceFor(externalId, context.sha256),
    externalId,
    market: given.market,
    language: given.language ?? languageOfMarket(given.market),
    complainant: personOf(given.complainant),
    ...(given.authorisedPerson && { authorisedPerson: authorisedPersonOf(given.authorisedPerson) }),
    ...(given.vulnerability !== undefined && { vulnerability: cleanProse(given.vulnerability) }),
    product: given.product,
    regime: given.regime ?? regimeOfProduct(given.product),
    receivedByFirmOn,
    receivedByRepresentativeOn,
    text: cleanProse(given.text),
    desiredOutcome: cleanProse(given.desiredOutcome ?? ''),
    ...(disputedAmount && { disputedAmount }),
    ...(finalAnswer && { finalAnswer }),
    contacts: (given.contacts ?? []).map((contact, index) => ({
      on: dates.read(contact.on, ['contacts', index, 'on']),
      channel: contact.channel,
      with: contact.with,
      summary: cleanProse(contact.summary),
    })),
  };
}

type GivenPerson = ImportCase['complainant'];

function personOf(given: GivenPerson): Person {
  const address = (given.address ?? []).map(cleanLine).filter((line) => line !== '');
  return {
    name: cleanLine(given.name),
    ...(given.email !== undefined && { email: given.email }),
    ...(given.phone !== undefined && { phone: cleanLine(given.phone) }),
    ...(address.length > 0 && { address }),
    ...(given.customerNumber !== undefined && { customerNumber: cleanLine(given.customerNumber) }),
  };
}

function authorisedPersonOf(given: NonNullable<ImportCase['authorisedPerson']>): AuthorisedPerson {
  return { ...personOf(given), authority: cleanLine(given.authority ?? '') };
}

function moneyOf(given: NonNullable<ImportCase['disputedAmount']>): Money {
  const minor = parseDecimal(String(given.amount));
  if (!minor.ok) throw new Error('The schema let through an amount that is none');
  return { amountMinor: minor.value, currency: given.currency };
}

function attachmentsOf(
  given: ImportCase,
  dates: DateReader,
  faults: CaseFault[],
  context: CaseContext,
): readonly IntakeAttachment[] {
  return (given.attachments ?? []).flatMap((attachment, index) => {
    const path = ['attachments', index];
    const source = sourceOf(attachment, path, faults, context);
    const receivedOn =
      attachment.receivedOn === undefined
        ? localDate(given.receivedByRepresentativeOn.trim())
        : dates.read(attachment.receivedOn, [...path, 'receivedOn']);
    if (source === undefined) return [];
    const fileName = attachment.file ?? attachment.name ?? '';
    return [
      {
        fileName,
        title: cleanLine(attachment.title ?? fileName),
        mediaType: source.kind === 'inline' ? mediaTypeOf(fileName, source.bytes) : mediaTypeByName(fileName),
        origin: attachment.origin ?? 'complainant',
        receivedOn,
        notForLetter: attachment.notForLetter ?? false,
        source,
      },
    ];
  });
}

type GivenAttachment = NonNullable<ImportCase['attachments']>[number];

function sourceOf(
  given: GivenAttachment,
  path: readonly PathStep[],
  faults: CaseFault[],
  context: CaseContext,
): IntakeAttachment['source'] | undefined {
  const { file, name, base64 } = given;
  if ((file === undefined) === (base64 === undefined) || (file !== undefined && name !== undefined)) {
    faults.push({ code: 'attachment-source', path });
    return undefined;
  }
  const member = file === undefined ? 'name' : 'file';
  const fileName = file ?? name;
  if (fileName === undefined) {
    faults.push({ code: 'missing', path: [...path, 'name'] });
    return undefined;
  }
  const value = shown(fileName);
  if (!isSafeFileName(fileName)) {
    faults.push({ code: 'unsafe-file-name', path: [...path, member], value });
    return undefined;
  }
  if (base64 !== undefined) return inlineOf(base64, value, [...path, 'base64'], faults, context);
  if (context.filesBeside?.has(fileName) === false) {
    faults.push({ code: 'attachment-not-found', path: [...path, 'file'], value });
    return undefined;
  }
  return { kind: 'file', name: fileName };
}

function inlineOf(
  base64: string,
  value: string,
  path: readonly PathStep[],
  faults: CaseFault[],
  context: CaseContext,
): IntakeAttachment['source'] | undefined {
  const bytes = decodeBase64(base64);
  if (bytes === undefined) faults.push({ code: 'attachment-not-base64', path, value });
  else if (bytes.length === 0) faults.push({ code: 'attachment-empty', path, value });
  else if (bytes.length > ATTACHMENT_BYTES_LIMIT) {
    faults.push({ code: 'attachment-too-large', path, value, detail: '50 MB' });
  } else return { kind: 'inline', bytes, sha256: toHex(context.sha256(bytes)) };
  return undefined;
}

/** Reads the dates, which the schema has found sound, and gathers those that cannot be true. */
class DateReader {
  private readonly faults: CaseFault[];
  private readonly today: LocalDate;

  constructor(faults: CaseFault[], today: LocalDate) {
    this.faults = faults;
    this.today = today;
  }

  read(text: string, path: readonly PathStep[]): LocalDate {
    const date = localDate(text.trim());
    const value = shown(text);
    if (date > this.today) this.faults.push({ code: 'date-in-future', path, value });
    if (date < EARLIEST) this.faults.push({ code: 'date-too-early', path, value, detail: EARLIEST });
    return date;
  }
}

function languageOfMarket(market: Market): LetterLanguage {
  return MARKET_LANGUAGES[market] ?? 'en';
}

/** The languages of letters that are official where the service is offered. @source PSD2 Art. 101(1) */
const MARKET_LANGUAGES: Readonly<Partial<Record<Market, LetterLanguage>>> = {
  DK: 'da',
  SE: 'sv',
  NO: 'nb',
  FI: 'fi',
  DE: 'de',
  AT: 'de',
};

/** Credit for a purchase is not a payment service, whoever sends the invoice. */
function regimeOfProduct(product: Product): Regime {
  switch (product) {
    case 'pay-later':
    case 'invoice':
    case 'instalments':
      return 'consumer-credit';
    case 'card':
    case 'account':
    case 'direct-debit':
    case 'refund':
      return 'payment-service';
    case 'other':
      return 'other';
  }
}

/** The same external id always gives the same reference; an unruly one gives 10 digits of its SHA-256. */
function referenceFor(externalId: string, sha256: Sha256): string {
  const plain = `UVI-${externalId.replace(/\s+/g, '-')}`;
  if (REFERENCE.test(plain)) return plain;
  return `UVI-${toHex(sha256(encodeUtf8(externalId))).slice(0, 10)}`;
}

/** Texts in which characters were lost on the way. */
function brokenTexts(value: unknown, damaged: boolean, path: readonly PathStep[] = []): readonly CaseFault[] {
  if (typeof value === 'string') {
    const at = value.isWellFormed() ? (damaged ? value.indexOf('\ufffd') : -1) : loneSurrogateIn(value);
    if (at < 0) return [];
    return [{ code: 'broken-character', path, value: shown(value.slice(Math.max(0, at - 15), at + 15)) }];
  }
  if (Array.isArray(value))
    return value.flatMap((element, index) => brokenTexts(element, damaged, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => brokenTexts(member, damaged, [...path, name]));
}

function loneSurrogateIn(text: string): number {
  return text.search(/\p{Surrogate}/u);
}

/** One form for each letter, LF line ends, no control characters, no blanks at the ends. Markup stays what it is: text. */
function cleanProse(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g, '')
      .trim()
  );
}

function cleanLine(text: string): string {
  return cleanProse(text).replace(/\s+/g, ' ');
}
