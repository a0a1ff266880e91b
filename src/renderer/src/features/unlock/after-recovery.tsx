import type { Desktop } from '../../../../shared/ipc/contract';
import { Look } from '../../components/look';
import { NewPassphraseForm } from '../../components/new-passphrase-form';
import { useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { texts } from './texts';

interface AfterRecoveryProps {
  readonly desktop: Desktop;
  readonly organisation: string;
  readonly staffName: string;
  /** The recovery code that opened the vault. */
  readonly code: string;
  readonly onDone: () => void;
}

/** Opened by recovery code: the forgotten passphrase gives way to a new one. */
export function AfterRecovery({ desktop, organisation, staffName, code, onDone }: AfterRecoveryProps) {
  const t = useTexts(texts);
  return (
    <Look>
      <Entrance title={t.newPassphraseTitle} text={t.newPassphraseText}>
        <NewPassphraseForm
          about={[organisation, staffName]}
          submit={async (next) => {
            const changed = await desktop.vaultChangePassphrase({ current: code, next });
            if (!changed.ok) return changed.error;
            onDone();
            return undefined;
          }}
          submitLabel={t.setPassphrase}
          autoFocus
        />
      </Entrance>
    </Look>
  );
}
