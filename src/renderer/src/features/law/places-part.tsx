import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { sourceOfField } from '../../../../shared/law/adr';
import { ADR_FIELDS } from '../../../../shared/law/adr-entity';
import type { AdrEntity, AdrField } from '../../../../shared/law/adr-entity';
import type { UiLanguage } from '../../../../shared/core/text';
import { nameAtStart } from '../../../../shared/letters/signpost';
import { useLanguage, useTexts } from '../../lib/language';
import { ConfidenceMark } from './confidence-mark';
import type { Place } from './law-content';
import { Address, SourceLine } from './source-line';
import { texts } from './texts';

/** Every place a letter can send a complainant to, field by field with how sure it is. */
export function PlacesPart({ places }: { readonly places: readonly Place[] }) {
  return places.map((place) => <OnePlace key={place.entity.id} place={place} />);
}

function OnePlace({ place }: { readonly place: Place }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const headingId = useId();
  const { entity, markets } = place;
  const where =
    markets === 'all' ? t.allMarkets : markets.map((market) => MARKET_LABELS[market][language]).join(', ');
  const sources = new Set([entity.source, ...Object.values(entity.sources ?? {})]);
  // A field that is empty on purpose is left out; one that nobody could fill is shown.
  const fields = ADR_FIELDS.filter(
    (field) => entity.unconfirmed.includes(field) || fieldText(entity, field, language) !== null,
  );
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography id={headingId} variant="h3">
        {nameAtStart(entity, language)}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {[t.kinds[entity.kind], where].filter(Boolean).join(' · ')}
      </Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {entity.about[language]}
      </Typography>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', columnGap: 3, mt: 1 }}
      >
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: '116px minmax(0, 1fr)',
            columnGap: 2,
            rowGap: 0.75,
            m: 0,
            alignContent: 'start',
          }}
        >
          {entity.whenToGo && <Row term={t.whenToGo}>{entity.whenToGo[language]}</Row>}
          {fields.map((field) => (
            <Row key={field} term={t.fields[field]}>
              {fieldText(entity, field, language) ?? t.unknownField}
              <FieldMark entity={entity} field={field} />
            </Row>
          ))}
          {entity.writerNote && <Row term={t.writerNote}>{entity.writerNote[language]}</Row>}
        </Box>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
          {[...sources].map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {term}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
        {children}
      </Box>
    </>
  );
}

function FieldMark({ entity, field }: { readonly entity: AdrEntity; readonly field: AdrField }) {
  const t = useTexts(texts);
  const { confidence } = sourceOfField(entity, field);
  const isOpen = entity.unconfirmed.includes(field);
  return (
    <Box sx={{ fontSize: 12, lineHeight: '16px' }}>
      {isOpen ? (
        <ConfidenceMark confidence="unverified" label={t.unconfirmed} />
      ) : (
        <ConfidenceMark confidence={confidence} />
      )}
    </Box>
  );
}

/** null where nothing is known. */
function fieldText(entity: AdrEntity, field: AdrField, language: UiLanguage): ReactNode {
  switch (field) {
    case 'contact':
      return contact(entity);
    case 'fee':
      return entity.fee?.[language] ?? null;
    case 'time-limit':
      return entity.timeLimit?.[language] ?? null;
    case 'language':
      return entity.language?.[language] ?? null;
    case 'participation':
      return entity.participation?.[language] ?? null;
    case 'conditions': {
      const { conditions } = entity;
      return conditions.length === 0 ? null : conditions.map((text) => text[language]).join(' ');
    }
  }
}

function contact({ website, email, phone, address }: AdrEntity): ReactNode {
  const lines = [email, phone, address?.join(', ')].filter((line) => line !== undefined);
  if (website === undefined && lines.length === 0) return null;
  return (
    <>
      {website !== undefined && <Address url={website} />}
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}
