import { ROLE_LABELS, eventLabel } from '../complaint/labels';
import { heading, label, paragraph, quotes } from '../letters/blocks';
import type { Block, Text } from '../letters/letter';
import type { PackEntry } from './entry';
import { entryDetail } from './entry-detail';
import { KEYS_FILE, MANIFEST_FILE, TRAIL_FILE } from './pack';
import { anchors } from './pack-report-anchors';
import { inGroups, utc } from './pack-report-context';
import type { TrailReportContext } from './pack-report-context';
import { PACK_SCOPE_TEXTS } from './pack-report-scope-texts';
import { WITHHELD_REASON_LABELS } from './withheld-texts';

/** The whole trail, what proves it, and how anybody can check it. */
export function trailSections(context: TrailReportContext): readonly Block[] {
  return [
    ...trail(context),
    ...checkpoint(context),
    ...anchors(context),
    ...keys(context),
    ...verification(context),
  ];
}

const ACCESS = 'CaseOpened';

/** Everything that changed the case. Who merely opened it stands in the access log. */
export function chronology(context: TrailReportContext): readonly Block[] {
  const { input, texts, language, staffName } = context;
  const words = texts.chronology;
  const rows = input.entries
    .filter(({ header }) => header.type !== ACCESS)
    .map((entry) => [
      utc(entry.header.recordedAt),
      staffName(entry.header.staff),
      eventLabel(entry.header.type, language),
      detailOf(entry, context),
    ]);
  const columns = [
    { header: words.when, weight: 2.2 },
    { header: words.who, weight: 2 },
    { header: words.what, weight: 3.2 },
    { header: words.detail, weight: 3.6 },
  ];
  return [
    heading(2, texts.headings.chronology, 'chronology'),
    { kind: 'table', summary: words.about, columns, rows },
  ];
}

function detailOf(entry: PackEntry, { language }: TrailReportContext): string {
  if (!('withheld' in entry)) return entryDetail(entry.header.type, entry.body, language);
  const { mark } = PACK_SCOPE_TEXTS[language].withheld;
  return mark(WITHHELD_REASON_LABELS[entry.withheld.reason][language]);
}

/** Who opened the case, and what for. */
export function access(context: TrailReportContext): readonly Block[] {
  const { input, texts, language, staffName } = context;
  const words = texts.access;
  const opened = input.entries.filter(({ header }) => header.type === ACCESS);
  const head: readonly Block[] = [
    heading(2, texts.headings.access, 'access'),
    paragraph(opened.length === 0 ? words.none : words.intro),
  ];
  if (opened.length === 0) return head;
  const columns = [
    { header: texts.chronology.when, weight: 2.4 },
    { header: texts.chronology.who, weight: 3 },
    { header: words.purpose, weight: 2 },
  ];
  const rows = opened.map((entry) => [
    utc(entry.header.recordedAt),
    `${staffName(entry.header.staff)} (${ROLE_LABELS[entry.header.role][language]})`,
    detailOf(entry, context),
  ]);
  return [...head, { kind: 'table', summary: words.about, columns, rows }];
}

function trail(context: TrailReportContext): readonly Block[] {
  const { input, texts } = context;
  const words = texts.trail;
  const columns = [
    { header: words.number, weight: 0.7 },
    { header: words.device, weight: 1.6 },
    { header: words.time, weight: 2.7 },
    { header: texts.chronology.who, weight: 1.8 },
    { header: words.event, weight: 2.6 },
    { header: words.hash, weight: 2.8 },
  ];
  const rows = input.entries.map((entry, index) => trailRow(context, entry, index));
  return [
    heading(2, texts.headings.trail, 'trail'),
    paragraph(words.intro),
    { kind: 'table', summary: words.about, columns, rows },
  ];
}

function trailRow(
  { language, staffName }: TrailReportContext,
  { header, hash }: PackEntry,
  index: number,
): readonly Text[] {
  return [
    String(index + 1),
    `${header.device.slice(0, 8)} ${String(header.seq)}`,
    utc(header.recordedAt),
    staffName(header.staff),
    eventLabel(header.type, language),
    inGroups(hash),
  ];
}

function checkpoint({ input, texts }: TrailReportContext): readonly Block[] {
  const words = texts.checkpoint;
  const { body, sig, code } = input.checkpoint;
  const columns = [
    { header: texts.keys.device, weight: 3 },
    { header: words.length, weight: 1, numeric: true },
    { header: words.head, weight: 5 },
  ];
  const rows = body.streams.map(({ device, length, head }) => [
    inGroups(device),
    String(length),
    inGroups(head),
  ]);
  return [
    heading(2, texts.headings.checkpoint, 'checkpoint'),
    paragraph(words.intro),
    {
      kind: 'facts',
      summary: words.about,
      facts: [
        { label: words.code, value: [{ text: code, strong: true }] },
        { label: words.takenAt, value: utc(body.takenAt) },
        { label: words.signer, value: inGroups(body.signer) },
        { label: words.root, value: inGroups(body.root) },
        { label: words.signature, value: inGroups(sig) },
      ],
    },
    { kind: 'table', summary: words.streams, columns, rows },
  ];
}

function keys({ input, texts, language }: TrailReportContext): readonly Block[] {
  const words = texts.keys;
  const columns = [
    { header: words.device, weight: 3 },
    { header: words.staff, weight: 2.6 },
    { header: words.from, weight: 2 },
    { header: words.publicKey, weight: 3.4 },
  ];
  const rows = input.devices.map(({ device, staffName, role, from, publicKey }) => [
    inGroups(device),
    `${staffName} (${ROLE_LABELS[role][language]})`,
    utc(from),
    inGroups(publicKey),
  ]);
  return [
    heading(2, texts.headings.keys, 'keys'),
    paragraph(words.intro),
    { kind: 'table', summary: words.about, columns, rows },
  ];
}

const PACK = 'pack.pdf';
const ENTRY = `sed -n 1p ${TRAIL_FILE}`;
/** What stands before the 32 bytes of an Ed25519 public key in DER (RFC 8410 section 4). */
const DER_HEAD = '302a300506032b6570032100';

/** Shell commands for the steps of {@link PackReportTexts.verify}, in their order. */
export const VERIFY_BY_HAND: readonly [string, string, string, string, string] = [
  `pdfdetach -saveall ${PACK}`,
  `jq -r '.files[] | .sha256 + "  " + .name' ${MANIFEST_FILE} | sha256sum -c`,
  `${ENTRY} | jq -cj .header | sha256sum`,
  `device=$(${ENTRY} | jq -r .header.device); ` +
    `(printf ${DER_HEAD}; jq -r --arg d "$device" '.devices[] | select(.device == $d) | .publicKey' ${KEYS_FILE}) | xxd -r -p > key.der; ` +
    `${ENTRY} | jq -r .hash | xxd -r -p > hash.bin; ` +
    `${ENTRY} | jq -r .sig | xxd -r -p > sig.bin`,
  'openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in hash.bin -sigfile sig.bin',
];

function verification({ texts, language }: TrailReportContext): readonly Block[] {
  const words = texts.verify;
  const { page } = PACK_SCOPE_TEXTS[language];
  return [
    heading(2, texts.headings.verify, 'verify'),
    heading(3, page.heading, 'verify-in-browser'),
    paragraph(page.text),
    heading(3, texts.headings.verifyByProgram, 'verify-by-program'),
    paragraph(words.program.before),
    ...quotes(`npm run verify -- ${PACK}`),
    paragraph(words.program.after),
    heading(3, texts.headings.verifyByHand, 'verify-by-hand'),
    paragraph(words.hand),
    paragraph(page.byHand),
    ...words.steps.flatMap((step, index) => [
      label(`${String(index + 1)}. ${step}`),
      ...quotes(VERIFY_BY_HAND[index] ?? ''),
    ]),
  ];
}
