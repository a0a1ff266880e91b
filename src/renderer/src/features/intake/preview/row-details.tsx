import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import {
  CONTACT_CHANNEL_LABELS,
  LANGUAGE_LABELS,
  MARKET_LABELS,
  PARTY_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
} from '../../../../../shared/complaint/labels';
import type { Complaint, Person } from '../../../../../shared/complaint/complaint';
import type { CaseId } from '../../../../../shared/core/ids';
import { formatMoney, formatShortDate } from '../../../../../shared/core/format';
import type { UiLanguage } from '../../../../../shared/core/text';
import { FIELD_LABELS } from '../../../../../shared/intake/field';
import type { Field } from '../../../../../shared/intake/field';
import type { IntakeAttachment } from '../../../../../shared/intake/intake-attachment';
import { problemSentence } from '../../../../../shared/intake/problem-texts';
import type { UnreadableRow } from '../../../../../shared/intake/read-rows';
import { changeFieldLabel, changeText } from '../../../lib/change-words';
import { useLanguage, useTexts } from '../../../lib/language';
import { texts } from '../texts';
import type { ChangedRow, PreviewRow } from './examine';
import { KindMark } from './kind-mark';
import { idOf } from './row-words';

interface RowDetailsProps {
  readonly one: PreviewRow | undefined;
  readonly ticked: boolean;
  readonly onTick: () => void;
}

/** Everything that is known of one row. What comes from the file is shown as plain text, whatever it holds. */
export function RowDetails({ one, ticked, onTick }: RowDetailsProps) {
  const t = useTexts(texts).preview;
  if (!one) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t.noRow}
      </Typography>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        <Typography variant="h3" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
          {one.kind === 'unreadable' ? idOf(one) : one.row.complaint.reference}
        </Typography>
        <KindMark kind={one.kind} />
      </Box>
      {one.kind === 'unreadable' && <Problems row={one.row} />}
      {one.kind === 'changed-since' && <Changes one={one} ticked={ticked} onTick={onTick} />}
      {one.kind === 'already-here' && (
        <Typography variant="body2" color="textSecondary">
          {t.knownText} <CaseLink caseId={one.caseId} />
        </Typography>
      )}
      {(one.kind === 'new' || one.kind === 'already-here') && (
        <Contents complaint={one.row.complaint} attachments={one.row.attachments} />
      )}
    </Box>
  );
}

function CaseLink({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts).preview;
  return (
    <Link component={RouterLink} to={`/case/${caseId}`}>
      {t.openCase}
    </Link>
  );
}

function Problems({ row }: { readonly row: UnreadableRow }) {
  const t = useTexts(texts).preview;
  const language = useLanguage();
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: 1.5 }}
    >
      {row.problems.map((problem) => (
        <Box component="li" key={`${problem.line}:${problem.column}:${problem.code}:${problem.path}`}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {problemSentence(problem, language)}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ overflowWrap: 'anywhere' }}>
            {t.place(problem.line, problem.column)}
            {problem.path !== '' && ` · ${problem.path}`}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

interface ChangesProps {
  readonly one: ChangedRow;
  readonly ticked: boolean;
  readonly onTick: () => void;
}

function Changes({ one, ticked, onTick }: ChangesProps) {
  const t = useTexts(texts).preview;
  const language = useLanguage();
  return (
    <>
      {one.finalised ? (
        <Alert severity="info" role="note">
          {t.closed}
        </Alert>
      ) : (
        <Box>
          <FormControlLabel
            control={<Checkbox checked={ticked} onChange={onTick} sx={{ py: 0.5 }} />}
            label={t.addThis}
          />
          <Typography variant="caption" color="textSecondary" component="p">
            {t.addHelp}
          </Typography>
        </Box>
      )}
      <Box
        component="table"
        sx={{
          width: '100%',
          tableLayout: 'fixed',
          borderCollapse: 'collapse',
          fontSize: 12,
          '& th, & td': {
            textAlign: 'left',
            verticalAlign: 'top',
            py: 0.5,
            pr: 1,
            borderBottom: 1,
            borderColor: 'divider',
            overflowWrap: 'anywhere',
            whiteSpace: 'pre-wrap',
          },
          '& thead th': { color: 'text.secondary' },
          '& tbody th': { fontWeight: 400, color: 'text.secondary' },
        }}
      >
        <thead>
          <tr>
            <th scope="col" style={{ width: '28%' }}>
              {t.field}
            </th>
            <th scope="col">{t.was}</th>
            <th scope="col">{t.is}</th>
          </tr>
        </thead>
        <tbody>
          {one.standing.changes.map(({ field, was, is }) => (
            <tr key={field}>
              <th scope="row">{changeFieldLabel(field, language)}</th>
              <td>{changeText(field, was, language) || t.empty}</td>
              <td>{changeText(field, is, language) || t.empty}</td>
            </tr>
          ))}
        </tbody>
      </Box>
      {one.standing.attachments.length > 0 && (
        <Attachments title={t.newAttachments} attachments={one.standing.attachments} />
      )}
      <Typography variant="body2">
        <CaseLink caseId={one.caseId} />
      </Typography>
    </>
  );
}

interface ContentsProps {
  readonly complaint: Complaint;
  readonly attachments: readonly IntakeAttachment[];
}

function Contents({ complaint, attachments }: ContentsProps) {
  const language = useLanguage();
  const facts = factsOf(complaint, language).filter(([, text]) => text !== '');
  return (
    <>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(136px, 36%) 1fr',
          columnGap: 1.5,
          rowGap: 0.5,
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
        }}
      >
        {facts.map(([field, text]) => (
          <Box key={field} sx={{ display: 'contents' }}>
            <dt>{FIELD_LABELS[field][language]}</dt>
            <dd>{text}</dd>
          </Box>
        ))}
      </Box>
      {attachments.length > 0 && (
        <Attachments title={FIELD_LABELS.attachments[language]} attachments={attachments} />
      )}
    </>
  );
}

function factsOf(complaint: Complaint, language: UiLanguage): readonly (readonly [Field, string])[] {
  const { complainant, authorisedPerson, disputedAmount, finalAnswer, contacts } = complaint;
  const date = (on: Complaint['receivedByFirmOn']) => formatShortDate(on, language);
  return [
    ['externalId', complaint.externalId],
    ['complainant', personText(complainant)],
    ['authorisedPerson', authorisedPerson ? personText(authorisedPerson) : ''],
    ['authorisedPerson.authority', authorisedPerson?.authority ?? ''],
    ['vulnerability', complaint.vulnerability ?? ''],
    ['market', MARKET_LABELS[complaint.market][language]],
    ['language', LANGUAGE_LABELS[complaint.language][language]],
    ['product', PRODUCT_LABELS[complaint.product][language]],
    ['regime', REGIME_LABELS[complaint.regime][language]],
    ['receivedByFirmOn', date(complaint.receivedByFirmOn)],
    ['receivedByRepresentativeOn', date(complaint.receivedByRepresentativeOn)],
    ['disputedAmount', disputedAmount ? formatMoney(disputedAmount, language) : ''],
    ['text', complaint.text],
    ['desiredOutcome', complaint.desiredOutcome],
    ['finalAnswer', finalAnswer ? `${date(finalAnswer.answeredOn)}\n${finalAnswer.text}` : ''],
    [
      'contacts',
      contacts
        .map((contact) => {
          const channel = CONTACT_CHANNEL_LABELS[contact.channel][language];
          return `${date(contact.on)} · ${channel} · ${PARTY_LABELS[contact.with][language]}\n${contact.summary}`;
        })
        .join('\n\n'),
    ],
  ];
}

function personText({ name, email, phone, address, customerNumber }: Person): string {
  return [name, ...(address ?? []), email, phone, customerNumber].filter(Boolean).join('\n');
}

interface AttachmentsProps {
  readonly title: string;
  readonly attachments: readonly IntakeAttachment[];
}

function Attachments({ title, attachments }: AttachmentsProps) {
  const t = useTexts(texts).preview;
  return (
    <div>
      <Typography variant="subtitle2" component="h4">
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2, '& li': { overflowWrap: 'anywhere' } }}>
        {attachments.map(({ fileName, title: name, notForLetter }) => (
          <li key={fileName}>
            {name}
            {name !== fileName && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {` · ${fileName}`}
              </Box>
            )}
            {notForLetter && ` (${t.notForLetter})`}
          </li>
        ))}
      </Box>
    </div>
  );
}
