import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface FactListProps {
  readonly facts: readonly { readonly term: string; readonly fact: ReactNode }[];
}

export function FactList({ facts }: FactListProps) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 3, rowGap: 0.75, m: 0 }}
    >
      {facts.map(({ term, fact }) => (
        <Box key={term} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {term}
          </Box>
          <Box
            component="dd"
            sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text', '& code': { fontSize: 12 } }}
          >
            {fact}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
