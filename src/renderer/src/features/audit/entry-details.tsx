import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

import type { Entry } from '../../../../shared/audit/entry';
import { useTexts } from '../../lib/language';
import { Code } from './code';
import { texts } from './texts';

/** One entry as it is hashed and signed. */
export function EntryDetails({ entry }: { readonly entry: Entry }) {
  const t = useTexts(texts);
  const { header, hash, sig, body } = entry;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        pl: 5,
        display: 'grid',
        gridTemplateColumns: '180px minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 0.5,
      }}
    >
      <Fact label={t.device} value={<Code text={header.device} />} />
      <Fact label={t.sequence} value={header.seq} />
      <Fact label={t.previous} value={header.prev === '' ? t.first : <Code text={header.prev} />} />
      <Fact label={t.entryHash} value={<Code text={hash} />} />
      <Fact label={t.signature} value={<Code text={sig} />} />
      <Fact
        label={t.content}
        value={
          <Box
            component="pre"
            role="region"
            aria-label={t.content}
            tabIndex={0}
            sx={{
              m: 0,
              maxHeight: 320,
              overflow: 'auto',
              fontFamily: 'ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace',
              fontSize: 12,
              lineHeight: '17px',
              whiteSpace: 'pre-wrap',
              overflowWrap: 'anywhere',
            }}
          >
            {JSON.stringify(body, null, 2)}
          </Box>
        }
      />
    </Box>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        {value}
      </Box>
    </>
  );
}
