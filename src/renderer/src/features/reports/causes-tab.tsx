import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';

import { ok } from '../../../../shared/core/result';
import { ruleLabel } from '../../../../shared/law/rule-label';
import { figureTables } from '../../../../shared/reports/figure-tables';
import { figuresOf } from '../../../../shared/reports/figures';
import { figuresReport } from '../../../../shared/reports/figures-report';
import { FIGURES_TEXTS } from '../../../../shared/reports/figures-texts';
import { FEWEST_SHOWN } from '../../../../shared/reports/small-numbers';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { useRuleBook } from '../../store/use-rule-book';
import { FigureSection } from './figure-section';
import { decided, NOTHING_PERSONAL, PersonalChoice } from './personal-choice';
import { SaveResult } from './save-result';
import { texts } from './texts';
import type { Reading } from './use-reported';
import { useSaving } from '../../store/use-saving';

/** Why complaints arise, and how the firm kept its deadlines. */
export function CausesTab({ reading }: { readonly reading: Reading | undefined }) {
  const t = useTexts(texts).causes;
  const services = useServices();
  const language = useLanguage();
  const common = FIGURES_TEXTS[language];
  const book = useRuleBook();
  const saving = useSaving();
  const [personal, setPersonal] = useState(NOTHING_PERSONAL);
  const read = reading?.state === 'read' ? reading : undefined;
  const figures = useMemo(() => read && figuresOf(read.found.cases, services.today()), [read, services]);
  const labelOf = (rule: string) => ruleLabel(rule, language, book);
  const tables =
    figures && figureTables(figures, { language, personal: personal.included, ruleLabel: labelOf });
  const save = () => {
    const choice = decided(personal);
    setPersonal({ ...personal, asked: true });
    if (!read || !figures || choice === 'refused') return;
    const { period, found } = read;
    const createdAt = services.clock.now();
    const report = figuresReport(figures, {
      language,
      organisation: services.workspace.organisation,
      period,
      createdAt,
      personalBecause: choice.because,
      unsure: found,
      ruleLabel: labelOf,
    });
    saving.run(async () => {
      const pdf = await services.desktop.renderReport({ report, createdAt, files: [] });
      if (!pdf.ok) return pdf;
      const name = `${t.fileName(period.from, period.to)}.pdf`;
      return ok({ kind: 'root-causes', name, bytes: pdf.value, because: choice.because });
    });
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Typography variant="body2" sx={{ maxWidth: 720 }}>
        {t.intro}
      </Typography>
      <PersonalChoice draft={personal} onChange={setPersonal} disabled={saving.busy} />
      <Button
        variant="contained"
        disabled={!read}
        loading={saving.busy}
        onClick={save}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t.pdf}
      </Button>
      <SaveResult saving={saving} />
      {figures && !personal.included && figures.cases > 0 && figures.cases < FEWEST_SHOWN && (
        <Alert severity="info">{common.tooFewCases}</Alert>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(440px, 100%), 1fr))',
          columnGap: 4,
          rowGap: 3,
          alignItems: 'start',
          '& > section': { mt: '0 !important', minWidth: 0 },
        }}
      >
        {tables?.map((table) => (
          <FigureSection key={table.id} table={table} chart={common.bars} />
        ))}
      </Box>
    </Box>
  );
}
