import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';

import { LabeledSection } from '../../components/labeled-section';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { texts } from './texts';
import { useSettings } from './use-settings';

/** Whether the computer tells of what is due, and when it keeps silent. */
export function RemindersSection() {
  const t = useTexts(texts);
  const { settings, change, failure } = useSettings();
  const { reminders, quietHours } = settings;
  const time = (label: string, edge: 'from' | 'to') => (
    <TextField
      type="time"
      label={label}
      value={quietHours[edge]}
      disabled={!reminders}
      onChange={(event) => {
        // Empty while a part of it is being typed.
        if (event.target.value !== '') change({ quietHours: { ...quietHours, [edge]: event.target.value } });
      }}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 140 }}
    />
  );
  return (
    <LabeledSection title={t.reminders} description={t.remindersText}>
      <FormControlLabel
        label={t.showReminders}
        control={
          <Checkbox
            checked={reminders}
            onChange={(event) => {
              change({ reminders: event.target.checked });
            }}
          />
        }
      />
      <Box sx={{ display: 'flex', gap: 2, mt: 1 }}>
        {time(t.quietFrom, 'from')}
        {time(t.quietTo, 'to')}
      </Box>
      <Box sx={{ fontSize: 12, color: 'text.secondary', mt: 0.5 }}>{t.quietHint}</Box>
      <FormControlLabel
        label={t.quietWeekends}
        control={
          <Checkbox
            checked={quietHours.weekends}
            disabled={!reminders}
            onChange={(event) => {
              change({ quietHours: { ...quietHours, weekends: event.target.checked } });
            }}
          />
        }
      />
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
    </LabeledSection>
  );
}
