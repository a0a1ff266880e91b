import Button from '@mui/material/Button';
import { useState } from 'react';

import type { UiLanguage } from '../../../../shared/core/text';
import type { Desktop, Session } from '../../../../shared/ipc/contract';
import { Look } from '../../components/look';
import { NewPassphraseForm } from '../../components/new-passphrase-form';
import { useLanguage, useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { KeepCodeSteps } from './keep-code-steps';
import { texts } from './texts';
import { STEPS, WorkspaceStep } from './workspace-step';
import type { WorkspaceDetails } from './workspace-step';

interface FirstStartPageProps {
  readonly desktop: Desktop;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly onOpen: (session: Session) => void;
}

interface CreatedVault {
  readonly session: Session;
  readonly recoveryCode: string;
}

/** From nothing to an open vault: who, the passphrase, the recovery code kept and confirmed. */
export function FirstStartPage(props: FirstStartPageProps) {
  return (
    <Look>
      <FirstStart {...props} />
    </Look>
  );
}

function FirstStart({ desktop, onLanguage, onOpen }: FirstStartPageProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const [details, setDetails] = useState<WorkspaceDetails>();
  const [editing, setEditing] = useState(true);
  const [created, setCreated] = useState<CreatedVault>();

  if (created && details)
    return (
      <KeepCodeSteps
        desktop={desktop}
        code={created.recoveryCode}
        organisation={details.organisation}
        onDone={() => {
          onOpen(created.session);
        }}
      />
    );
  if (!details || editing)
    return (
      <WorkspaceStep
        initial={details}
        onLanguage={onLanguage}
        onDone={(filled) => {
          setDetails(filled);
          setEditing(false);
        }}
      />
    );
  return (
    <Entrance title={t.passphraseTitle} step={t.step(2, STEPS)} text={t.passphraseText}>
      <NewPassphraseForm
        about={[details.organisation, details.staffName]}
        submit={async (passphrase) => {
          const result = await desktop.vaultCreate({ ...details, language, passphrase });
          if (!result.ok) return result.error;
          setCreated(result.value);
          return undefined;
        }}
        submitLabel={t.createVault}
        secondary={(busy) => (
          <Button
            variant="text"
            disabled={busy}
            onClick={() => {
              setEditing(true);
            }}
          >
            {t.back}
          </Button>
        )}
        autoFocus
      />
    </Entrance>
  );
}
