import type { Desktop } from '../../../shared/ipc/contract';

/**
 * Saves a text where the person chooses, as UTF-8.
 * @returns the file's name; null when they thought better of it or the disk refused (the dialog has said so)
 */
export async function saveText(
  desktop: Desktop,
  suggestedName: string,
  text: string,
): Promise<string | null> {
  const saved = await desktop.saveFile({ suggestedName, bytes: new TextEncoder().encode(text) });
  return saved.ok ? saved.value.savedAs : null;
}
