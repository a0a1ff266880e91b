import ArrowIcon from '@mui/icons-material/ArrowForwardRounded';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';

import { ShortcutHint } from '../../components/shortcut-hint';
import { gapText } from '../../../../shared/complaint/completeness-texts';
import type { Gap } from '../../../../shared/complaint/gap';
import { useLanguage, useTexts } from '../../lib/language';
import { fieldOfGap } from '../../store/gap-field';
import { useRulesOf } from '../../store/use-rule-book';
import { texts } from './texts';
import type { Jump } from './use-jump';
import { useUnrecorded } from './use-work-panel';
import type { Missing } from './use-work-panel';
import type { Work } from './work-context';

export const MISSING_LIST = 'missing-list';

interface MissingListProps {
  readonly work: Work;
  readonly missing: Missing;
  readonly jump: Jump;
}

/** What the letter still lacks; each line takes a person to the field. */
export function MissingList({ work, missing, jump }: MissingListProps) {
  const t = useTexts(texts).missing;
  const must = missing.gaps.filter(({ severity }) => severity === 'must');
  const should = missing.gaps.filter(({ severity }) => severity === 'should');
  const unrecorded = useUnrecorded(work);
  const firstDraft = unrecorded[0];
  return (
    <Box
      component="section"
      id={MISSING_LIST}
      aria-label={t.title}
      sx={{
        maxHeight: '40%',
        overflow: 'auto',
        flexShrink: 0,
        px: 2.5,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.default',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3" component="h2" sx={{ flexGrow: 1 }}>
          {t.title}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {t.next}
        </Typography>
        <ShortcutHint keys={['F8']} />
      </Box>
      {must.length === 0 && <Typography variant="body2">{t.none}</Typography>}
      <Gaps gaps={must} work={work} jump={jump} />
      {should.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 1.5, mb: 0.5 }}>
            {t.should}
          </Typography>
          <Gaps gaps={should} work={work} jump={jump} />
        </>
      )}
      {firstDraft !== undefined && (
        <Box sx={{ mt: 1.5 }}>
          <Line
            text={t.drafts(unrecorded.length)}
            onGoTo={() => {
              jump.toField(firstDraft);
            }}
          />
        </Box>
      )}
    </Box>
  );
}

interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly work: Work;
  readonly jump: Jump;
}

function Gaps({ gaps, work, jump }: GapsProps) {
  const language = useLanguage();
  const rules = useRulesOf(work.state);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {gaps.map((gap, place) => {
        const field = fieldOfGap(gap, work.state, rules);
        return (
          <li key={place}>
            <Line
              text={gapText(gap, language)}
              {...(field !== undefined && {
                onGoTo: () => {
                  jump.toField(field);
                },
              })}
            />
          </li>
        );
      })}
    </Box>
  );
}

function Line({ text, onGoTo }: { readonly text: string; readonly onGoTo?: () => void }) {
  if (!onGoTo) return <Box sx={{ py: 0.5, px: 0.75 }}>{text}</Box>;
  return (
    <ButtonBase
      onClick={onGoTo}
      sx={{
        font: 'inherit',
        width: '100%',
        justifyContent: 'flex-start',
        textAlign: 'left',
        gap: 1,
        px: 0.75,
        py: 0.5,
        minHeight: 28,
        borderRadius: 1,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box component="span" sx={{ flexGrow: 1 }}>
        {text}
      </Box>
      <ArrowIcon aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
    </ButtonBase>
  );
}
