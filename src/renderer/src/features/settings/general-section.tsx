import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';

import { UI_LANGUAGES } from '../../../../shared/core/text';
import { LabeledSection } from '../../components/labeled-section';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { LANGUAGE_NAMES } from '../../lib/language-names';
import { texts } from './texts';
import { useSettings } from './use-settings';

const THEMES = ['system', 'light', 'dark'] as const;
const IDLE_MINUTES = [1, 2, 5, 10, 15, 30, 60] as const;

export function GeneralSection() {
  const t = useTexts(texts);
  const { settings, change, failure } = useSettings();
  const { language, theme, idleMinutes } = settings;
  const offered = [...new Set([...IDLE_MINUTES, idleMinutes])].sort((a, b) => a - b);
  return (
    <LabeledSection title={t.general}>
      <Stack spacing={2} sx={{ maxWidth: 320, pt: 1 }}>
        <TextField
          select
          label={t.language}
          value={language}
          onChange={(event) => {
            const chosen = UI_LANGUAGES.find((name) => name === event.target.value);
            if (chosen) change({ language: chosen });
          }}
        >
          {UI_LANGUAGES.map((name) => (
            <MenuItem key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t.theme}
          value={theme}
          onChange={(event) => {
            const chosen = THEMES.find((name) => name === event.target.value);
            if (chosen) change({ theme: chosen });
          }}
        >
          {THEMES.map((name) => (
            <MenuItem key={name} value={name}>
              {t.themes[name]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t.idle}
          helperText={t.idleHint}
          value={idleMinutes}
          onChange={(event) => {
            change({ idleMinutes: Number(event.target.value) });
          }}
        >
          {offered.map((minutes) => (
            <MenuItem key={minutes} value={minutes}>
              {t.minutes(minutes)}
            </MenuItem>
          ))}
        </TextField>
        <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      </Stack>
    </LabeledSection>
  );
}
