import { inGroups, utc } from '../audit/pack-report-context';
import type { Report } from '../audit/report';
import { ERASURE_BASIS_LABELS } from '../complaint/labels';
import { formatShortDate } from '../core/format';
import type { CaseId, StaffId, WorkspaceId } from '../core/ids';
import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Instant } from '../core/ports';
import type { UiLanguage } from '../core/text';
import { localDateAt } from '../core/time-zone';
import { heading, list, paragraph } from '../letters/blocks';
import type { Block, Fact } from '../letters/letter';
import { CERTIFICATE_TEXTS } from './certificate-texts';
import type { ErasureProposal } from './proposals';

/** An erasure that was carried out. */
export type CarriedOutErasure = ErasureProposal & Required<Pick<ErasureProposal, 'doneAt' | 'done'>>;

export interface CertificateInput {
  readonly language: UiLanguage;
  readonly organisation: string;
  readonly workspace: WorkspaceId;
  readonly erasure: CarriedOutErasure;
  readonly staffName: (staff: StaffId) => string;
  /** First day on which the row of a case is to be gone; undefined where there is no row any more. */
  readonly rowDueOn: (caseId: CaseId) => LocalDate | undefined;
  /** Of the workspace, taken after the erasure. */
  readonly checkpoint?: { readonly code: string; readonly takenAt: Instant };
  readonly createdAt: Instant;
}

export function isCarriedOut(proposal: ErasureProposal): proposal is CarriedOutErasure {
  return proposal.doneAt !== undefined && proposal.done !== undefined;
}

/**
 * What was erased, on whose word and how, and what is left: without anything that says whom the cases were about.
 * @source GDPR Art. 5(2), Art. 17
 */
export function erasureCertificate(input: CertificateInput): Report {
  const { language, organisation, erasure, createdAt } = input;
  const texts = CERTIFICATE_TEXTS[language];
  return {
    language,
    title: texts.title,
    subtitle: texts.subtitle(organisation),
    organisation,
    reference: erasure.erasureId.slice(0, 8).toUpperCase(),
    date: localDateAt(createdAt),
    blocks: [
      result(input),
      heading(2, texts.erasure, 'erasure'),
      decision(input),
      heading(2, texts.destroyed, 'destroyed'),
      list(texts.destroyedText),
      heading(2, texts.left, 'left'),
      list(texts.leftText),
      heading(2, texts.limits, 'limits'),
      list(texts.limitsText),
      heading(2, texts.cases, 'cases'),
      cases(input),
      heading(2, texts.check, 'check'),
      ...texts.checkText.map((text) => paragraph(text)),
    ],
    foot: texts.foot(organisation),
    pageOf: texts.pageOf,
  };
}

function result({ language, erasure: { caseIds, done } }: CertificateInput): Block {
  const texts = CERTIFICATE_TEXTS[language];
  const kept = caseIds.length - done.cases.length;
  return {
    kind: 'callout',
    tone: 'result',
    title: texts.erased(done.cases.length),
    paragraphs: [texts.erasedText, ...(kept > 0 ? [texts.kept(kept)] : [])],
  };
}

function decision({ language, erasure, workspace, staffName, checkpoint }: CertificateInput): Block {
  const texts = CERTIFICATE_TEXTS[language];
  const { proposedBy, proposedAt, decidedBy, decidedAt, doneAt, done } = erasure;
  const at = (instant: Instant) => `${utc(instant)}\u00a0UTC`;
  const by = (staff: StaffId, instant: Instant) => `${staffName(staff)}, ${at(instant)}`;
  const fact = (label: string, value: string): Fact => ({ label, value });
  return {
    kind: 'facts',
    summary: texts.erasureAbout,
    facts: [
      fact(texts.id, inGroups(erasure.erasureId)),
      fact(texts.workspace, inGroups(workspace)),
      fact(texts.basis, ERASURE_BASIS_LABELS[erasure.basis][language]),
      fact(texts.proposed, by(proposedBy, proposedAt)),
      ...(decidedBy !== undefined && decidedAt !== undefined
        ? [fact(texts.confirmed, by(decidedBy, decidedAt))]
        : []),
      fact(texts.carriedOut, at(doneAt)),
      fact(texts.documents, String(done.documents)),
      fact(texts.drafts, String(done.drafts)),
      ...(checkpoint ? [fact(texts.checkpoint, `${checkpoint.code} (${at(checkpoint.takenAt)})`)] : []),
    ],
  };
}

function cases({ language, erasure: { done }, rowDueOn }: CertificateInput): Block {
  const texts = CERTIFICATE_TEXTS[language];
  return {
    kind: 'table',
    summary: texts.casesAbout,
    columns: [
      { header: texts.caseId, weight: 2.6 },
      { header: texts.entries, weight: 1, numeric: true },
      { header: texts.root, weight: 3.6 },
      { header: texts.rowUntil, weight: 1.8 },
    ],
    rows: done.cases.map(({ caseId, entries, root }) => {
      const due = rowDueOn(caseId);
      return [
        inGroups(caseId),
        String(entries),
        inGroups(root),
        due === undefined ? texts.noRow : formatShortDate(addDays(due, -1), language),
      ];
    }),
  };
}
