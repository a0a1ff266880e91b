import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';

import { LabeledSection } from '../../components/labeled-section';
import { PageHeader } from '../../components/page-header';
import { useTexts } from '../../lib/language';
import { ShortcutTable } from './shortcut-table';
import { texts } from './texts';

export function HelpPage() {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t.title} />
      {/* Reached with the Tab key, because nothing in it is: the arrow keys scroll it. */}
      <Box
        role="region"
        aria-label={t.title}
        tabIndex={0}
        sx={{ overflow: 'auto', px: 3, py: 2, outlineOffset: -2 }}
      >
        <Box sx={{ maxWidth: 840 }}>
          <ShortcutTable />
          <LabeledSection title={t.words}>
            <Box
              component="dl"
              sx={{ display: 'grid', gridTemplateColumns: '180px 1fr', columnGap: 3, rowGap: 0.75, m: 0 }}
            >
              {t.glossary.map(({ word, meaning }) => (
                <Box key={word} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ fontWeight: 600 }}>
                    {word}
                  </Box>
                  <Box component="dd" sx={{ m: 0 }}>
                    {meaning}
                  </Box>
                </Box>
              ))}
            </Box>
          </LabeledSection>
          <LabeledSection title={t.limits}>
            <Typography component="ul" variant="body2" sx={{ m: 0, pl: 2.5, '& li + li': { mt: 0.5 } }}>
              {t.limitList.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </Typography>
          </LabeledSection>
          <LabeledSection title={t.sources} description={t.sourcesText}>
            <Button component={Link} to="/law">
              {t.toLaw}
            </Button>
          </LabeledSection>
        </Box>
      </Box>
    </>
  );
}
