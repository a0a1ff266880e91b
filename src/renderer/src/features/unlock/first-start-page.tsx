import { useState } from 'react';

import type { UiLanguage } from '../../../../shared/core/text';
import type { Desktop, Session } from '../../../../shared/ipc/contract';
import { useLanguage } from '../../lib/language';
import { ChoosePassphraseStep } from './choose-passphrase-step';
import { KeepCodeSteps } from './keep-code-steps';
import { WorkspaceStep } from './workspace-step';
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
export function FirstStartPage({ desktop, onLanguage, onOpen }: FirstStartPageProps) {
  const language = useLanguage();
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
    <ChoosePassphraseStep
      about={[details.organisation, details.staffName]}
      create={(passphrase) => desktop.vaultCreate({ ...details, language, passphrase })}
      onBack={() => {
        setEditing(true);
      }}
      onCreated={setCreated}
    />
  );
}
