import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { Trouble } from '../../store/services';
import { Part } from './part';
import { texts } from './texts';

export const SENDER_CONTROL = 'letter-sender';
const LINES = 10;
/** Characters of one line. */
const LINE = 200;

/** How to reach the representative: set once, printed on every letter of this person. */
export function SenderField({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts).sender;
  const { settings } = useServices();
  const [text, setText] = useState(() => settings.get().senderLines.join('\n'));
  const [trouble, setTrouble] = useState<Trouble>();
  const keep = async (next: string) => {
    setText(next);
    const senderLines = next
      .split('\n')
      .map((line) => line.trim().slice(0, LINE))
      .filter((line) => line !== '')
      .slice(0, LINES);
    const saved = await settings.set({ senderLines });
    setTrouble(saved.ok ? undefined : { kind: 'failed', failure: saved.error });
  };
  return (
    <Part title={t.title}>
      <TextField
        id={SENDER_CONTROL}
        label={t.label}
        value={text}
        onChange={(event) => void keep(event.target.value)}
        multiline
        minRows={2}
        helperText={t.help}
        disabled={disabled}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TroubleAlert trouble={trouble} />
    </Part>
  );
}
