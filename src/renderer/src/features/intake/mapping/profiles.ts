import { mappingProfileSchema } from '../../../../../shared/intake/mapping';
import type { Mapping, MappingProfile } from '../../../../../shared/intake/mapping';
import type { Settings } from '../../../store/settings';

/** The saved mappings, by name. What is no mapping, from another version or damaged, is passed over. */
export function profilesIn({ importProfiles }: Pick<Settings, 'importProfiles'>): readonly MappingProfile[] {
  return Object.values(importProfiles)
    .map((value) => mappingProfileSchema.safeParse(value))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The settings with one more mapping; one with the same name gives way. */
export function withProfile(
  { importProfiles }: Pick<Settings, 'importProfiles'>,
  name: string,
  mapping: Mapping,
): Pick<Settings, 'importProfiles'> {
  const profile: MappingProfile = { v: 1, name, mapping };
  return { importProfiles: { ...importProfiles, [name]: profile } };
}

export function withoutProfile(
  { importProfiles }: Pick<Settings, 'importProfiles'>,
  name: string,
): Pick<Settings, 'importProfiles'> {
  return {
    importProfiles: Object.fromEntries(Object.entries(importProfiles).filter(([key]) => key !== name)),
  };
}
