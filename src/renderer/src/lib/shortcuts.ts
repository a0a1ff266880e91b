/** Keys that work on every page. Letters alone are never used, so that dictation software cannot set them off. */
export const SHORTCUTS = {
  queue: { key: '1', withCommand: true },
  calendar: { key: '2', withCommand: true },
  law: { key: '3', withCommand: true },
  reports: { key: '4', withCommand: true },
  retention: { key: '5', withCommand: true },
  import: { key: 'i', withCommand: true },
  find: { key: 'f', withCommand: true },
  settings: { key: ',', withCommand: true },
  help: { key: 'F1', withCommand: false },
  lock: { key: 'l', withCommand: true },
} as const satisfies Record<string, { readonly key: string; readonly withCommand: boolean }>;

export type ShortcutName = keyof typeof SHORTCUTS;

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut a key press means, if any. On a Mac the command key takes the place of Ctrl. */
export function shortcutOf(press: KeyPress, mac: boolean = onMac()): ShortcutName | undefined {
  if (press.altKey || press.shiftKey) return undefined;
  const command = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other) return undefined;
  const pressed = press.key.toLowerCase();
  return shortcutNames().find(
    (name) => SHORTCUTS[name].key.toLowerCase() === pressed && SHORTCUTS[name].withCommand === command,
  );
}

/** What is printed on the keys, such as ['Ctrl', 'L']. */
export function shortcutKeys(name: ShortcutName, mac: boolean = onMac()): readonly string[] {
  const { key, withCommand } = SHORTCUTS[name];
  return withCommand ? [mac ? '⌘' : 'Ctrl', key.toUpperCase()] : [key];
}

/** In the order they are listed to people. */
export function shortcutNames(): readonly ShortcutName[] {
  // Object.keys answers exactly the keys of the literal above.
  return Object.keys(SHORTCUTS) as ShortcutName[];
}

function onMac(): boolean {
  return navigator.userAgent.includes('Macintosh');
}
