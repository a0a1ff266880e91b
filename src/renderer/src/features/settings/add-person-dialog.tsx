import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';

import { ROLE_LABELS } from '../../../../shared/complaint/labels';
import { ROLES } from '../../../../shared/complaint/vocabulary';
import type { Role } from '../../../../shared/complaint/vocabulary';
import { NewPassphraseForm } from '../../components/new-passphrase-form';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { DialogFrame } from './dialog-frame';
import { KeepCode } from './keep-code';
import { peopleTexts } from './people-texts';

interface AddPersonDialogProps {
  readonly onClose: () => void;
  readonly onDone: (name: string) => void;
}

/** Name and role, the new person's own passphrase, and the recovery code kept and confirmed as at the first start. */
export function AddPersonDialog({ onClose, onDone }: AddPersonDialogProps) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const { people, workspace } = useServices();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('approver');
  const [missing, setMissing] = useState(false);
  const [code, setCode] = useState<string>();
  const nameInput = useRef<HTMLInputElement>(null);

  if (code !== undefined)
    return (
      <KeepCode
        title={t.keepTitle}
        text={t.keepText}
        code={code}
        onDone={() => {
          onDone(name.trim());
        }}
      />
    );
  return (
    <DialogFrame title={t.addTitle} text={t.addText} onClose={onClose}>
      <NewPassphraseForm
        about={[workspace.organisation, name]}
        label={t.passphrase}
        submitLabel={t.addSubmit}
        submit={async (passphrase) => {
          setMissing(name.trim() === '');
          if (name.trim() === '') {
            nameInput.current?.focus();
            return undefined;
          }
          const added = await people.add({ name: name.trim(), role, passphrase });
          if (!added.ok) return added.error;
          setCode(added.value.recoveryCode);
          return undefined;
        }}
        before={(busy) => (
          <>
            <TextField
              label={t.name}
              required
              // The dialog was opened to fill this in.
              autoFocus
              disabled={busy}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
                setMissing(false);
              }}
              error={missing}
              helperText={missing ? t.required : t.nameHint}
              inputRef={nameInput}
              slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
            />
            <TextField
              select
              label={t.role}
              disabled={busy}
              value={role}
              onChange={(event) => {
                // The menu holds exactly the roles.
                setRole(event.target.value as Role);
              }}
            >
              {ROLES.map((value) => (
                <MenuItem key={value} value={value}>
                  {ROLE_LABELS[value][language]}
                </MenuItem>
              ))}
            </TextField>
          </>
        )}
        secondary={(busy) => (
          <Button variant="text" disabled={busy} onClick={onClose}>
            {t.cancel}
          </Button>
        )}
      />
    </DialogFrame>
  );
}
