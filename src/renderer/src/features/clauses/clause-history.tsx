import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

import type { Clause, ClauseContent, ClauseVersion } from '../../../../shared/clauses/clause';
import {
  LANGUAGE_LABELS,
  LETTER_KIND_LABELS,
  MARKET_LABELS,
  ROLE_LABELS,
} from '../../../../shared/complaint/labels';
import { LETTER_LANGUAGES } from '../../../../shared/complaint/vocabulary';
import { LabeledSection } from '../../components/labeled-section';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { StateMark } from './state-mark';
import { texts } from './texts';

/** Every version as it was written, newest first. */
export function ClauseHistory({ clause }: { readonly clause: Clause }) {
  const t = useTexts(texts);
  return (
    <Box sx={{ mt: 3 }}>
      <LabeledSection title={t.history} level={3}>
        {clause.versions.toReversed().map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </LabeledSection>
    </Box>
  );
}

function Version({ version }: { readonly version: ClauseVersion }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { staffName } = useServices();
  const { number, by, at, approval, content, sha256 } = version;
  const approved = approval
    ? t.approvedAt(
        staffName(approval.by),
        ROLE_LABELS[approval.role][language],
        formatInstant(approval.at, language),
      )
    : t.notApproved;
  return (
    <Box
      component="details"
      sx={{
        borderBottom: 1,
        borderColor: 'divider',
        '& summary': { minHeight: 36, lineHeight: '36px', cursor: 'pointer' },
      }}
    >
      <summary>
        <Box component="span" sx={{ fontWeight: 600, mr: 1.5 }}>
          {t.version(number)}
        </Box>
        <Box component="span" sx={{ mr: 1.5 }}>
          <StateMark state={approval ? { kind: 'approved', approved: number } : { kind: 'draft' }} />
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>
          {t.written(staffName(by), formatInstant(at, language))}
        </Box>
      </summary>
      <Box
        component="dl"
        sx={{
          m: 0,
          pb: 1.5,
          display: 'grid',
          gridTemplateColumns: '180px minmax(0, 1fr)',
          columnGap: 2,
          rowGap: 0.5,
        }}
      >
        <Fact term={t.approvedBy}>{approved}</Fact>
        {approval?.reason !== undefined && <Fact term={t.ownReason}>{approval.reason}</Fact>}
        <Fact term={t.name}>{content.name}</Fact>
        <Fact term={t.market}>
          {content.market === 'all' ? t.allMarkets : MARKET_LABELS[content.market][language]}
        </Fact>
        <Fact term={t.kinds}>
          {content.kinds.map((kind) => LETTER_KIND_LABELS[kind][language]).join(', ')}
        </Fact>
        <Texts content={content} />
        <Fact term={t.sha256}>
          <code>{sha256}</code>
        </Fact>
      </Box>
    </Box>
  );
}

function Texts({ content }: { readonly content: ClauseContent }) {
  const language = useLanguage();
  return LETTER_LANGUAGES.map((one) => {
    const written = content.texts[one];
    return (
      written && (
        <Fact key={one} term={LANGUAGE_LABELS[one][language]}>
          <Box lang={one} sx={{ whiteSpace: 'pre-wrap' }}>
            {written.heading !== '' && (
              <Typography variant="body2" sx={{ fontWeight: 600 }}>
                {written.heading}
              </Typography>
            )}
            {written.text}
          </Box>
        </Fact>
      )
    );
  });
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
}
