import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

import type { Person } from '../../../../../shared/complaint/complaint';
import {
  LANGUAGE_LABELS,
  MARKET_LABELS,
  PRODUCT_LABELS,
  REGIME_LABELS,
} from '../../../../../shared/complaint/labels';
import { formatDate, formatMoney } from '../../../../../shared/core/format';
import { FIELD_LABELS } from '../../../../../shared/intake/field';
import { useLanguage, useTexts } from '../../../lib/language';
import { useMaterial } from '../material-context';
import { texts } from '../texts';

/** Who complains, about what, and since when. */
export function Facts() {
  const t = useTexts(texts).complaint;
  const language = useLanguage();
  const { complaint } = useMaterial().state;
  const { authorisedPerson, disputedAmount } = complaint;
  return (
    <Box
      component="dl"
      aria-label={t.facts}
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gridAutoFlow: 'dense',
        columnGap: 3,
        rowGap: 1,
        '@container material (min-width: 420px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
        '@container material (min-width: 720px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      <Fact label={t.complainant} tall>
        <PersonLines person={complaint.complainant} />
      </Fact>
      {authorisedPerson && (
        <Fact label={t.authorised} tall>
          <PersonLines person={authorisedPerson} />
          {authorisedPerson.authority.trim() === '' ? (
            <Box component="span" sx={{ display: 'flex', gap: 0.5, color: 'warning.main' }}>
              <WarningIcon aria-hidden sx={{ fontSize: 16, mt: '2px' }} />
              {t.noAuthority}
            </Box>
          ) : (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {authorisedPerson.authority}
            </Box>
          )}
        </Fact>
      )}
      {disputedAmount && (
        <Fact label={FIELD_LABELS.disputedAmount[language]}>{formatMoney(disputedAmount, language)}</Fact>
      )}
      <Fact label={FIELD_LABELS.product[language]}>
        {PRODUCT_LABELS[complaint.product][language]}
        <Quiet>{REGIME_LABELS[complaint.regime][language]}</Quiet>
      </Fact>
      <Fact label={FIELD_LABELS.market[language]}>
        {MARKET_LABELS[complaint.market][language]}
        <Quiet>{LANGUAGE_LABELS[complaint.language][language]}</Quiet>
      </Fact>
      <Fact label={FIELD_LABELS.receivedByFirmOn[language]}>
        {formatDate(complaint.receivedByFirmOn, language)}
      </Fact>
      <Fact label={FIELD_LABELS.receivedByRepresentativeOn[language]}>
        {formatDate(complaint.receivedByRepresentativeOn, language)}
      </Fact>
      <Fact label={FIELD_LABELS.externalId[language]}>{complaint.externalId}</Fact>
    </Box>
  );
}

interface FactProps {
  readonly label: string;
  /** As high as two others. */
  readonly tall?: boolean;
  readonly children: ReactNode;
}

function Fact({ label, tall = false, children }: FactProps) {
  return (
    <Box sx={{ minWidth: 0, ...(tall && { gridRow: 'span 2' }) }}>
      <Box component="dt" sx={{ fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {' · '}
      {children}
    </Box>
  );
}

/** Nothing of it is a link: what stands in a case is never followed. */
function PersonLines({ person }: { readonly person: Person }) {
  const { name, address = [], email, phone, customerNumber } = person;
  const lines = [address.join(', '), [email, phone].filter(Boolean).join(' · '), customerNumber ?? ''];
  return (
    <>
      <div>{name}</div>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Box key={line} sx={{ color: 'text.secondary' }}>
            {line}
          </Box>
        ))}
    </>
  );
}
