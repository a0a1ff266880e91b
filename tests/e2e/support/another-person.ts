import { join } from 'node:path';

import { deriveKey, KDF_PARAMETERS } from '../../../src/main/vault/key-derivation';
import { newId, sealIdentity } from '../../../src/main/vault/identity';
import type { Identity } from '../../../src/main/vault/identity';
import { createVault } from '../../../src/main/vault/vault';
import { readVaultFile, writeVaultFile } from '../../../src/main/vault/vault-file';
import type { Role } from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';

/**
 * Seats another person at the vault of a profile whose app is not running. The app itself has one person a vault as
 * yet: what is asked of two people can be seen in no other way. The trail is then not sound, and says so: the device's
 * key is known to belong to the first person.
 * @returns puts the one before back
 */
export async function seatAnother(
  profile: string,
  passphrase: string,
  person: { readonly staffName: string; readonly role: Role },
): Promise<() => Promise<void>> {
  const folder = join(profile, 'vault');
  const change = async (to: (identity: Identity) => Identity): Promise<Identity> => {
    const clock = { now: Date.now };
    const vault = createVault({ folder, clock, kdf: deriveKey, kdfParameters: KDF_PARAMETERS });
    const opened = await vault.open({ passphrase });
    const file = await readVaultFile(folder);
    if (!opened.ok || !file.ok || !file.value) throw new Error('The vault does not open');
    const { key, identity } = opened.value;
    await writeVaultFile(folder, { ...file.value, identity: sealIdentity(key, to(identity)) });
    return identity;
  };
  const before = await change((identity) => ({ ...identity, ...person, staffId: asId(newId()) }));
  return async () => {
    await change(() => before);
  };
}
