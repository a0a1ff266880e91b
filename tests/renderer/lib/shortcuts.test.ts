import { describe, expect, test } from 'vitest';

import { shortcutKeys, shortcutNames, shortcutOf, SHORTCUTS } from '../../../src/renderer/src/lib/shortcuts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys that work on every page', () => {
  test('when Ctrl and the letter are pressed → the command, whatever Caps Lock does', () => {
    expect(shortcutOf({ ...plain, key: 'l', ctrlKey: true }, false)).toBe('lock');
    expect(shortcutOf({ ...plain, key: 'L', ctrlKey: true }, false)).toBe('lock');
    expect(shortcutOf({ ...plain, key: 'F1' }, false)).toBe('help');
    expect(shortcutOf({ ...plain, key: '3', ctrlKey: true }, false)).toBe('law');
  });

  test('when a letter is pressed alone → nothing: text and dictation must not set commands off', () => {
    for (const name of shortcutNames()) {
      if (SHORTCUTS[name].withCommand) {
        expect(shortcutOf({ ...plain, key: SHORTCUTS[name].key }, false)).toBeUndefined();
      }
    }
  });

  test('when another modifier is held too → nothing', () => {
    expect(shortcutOf({ ...plain, key: 'l', ctrlKey: true, shiftKey: true }, false)).toBeUndefined();
    expect(shortcutOf({ ...plain, key: 'l', ctrlKey: true, altKey: true }, false)).toBeUndefined();
    expect(shortcutOf({ ...plain, key: 'l', ctrlKey: true, metaKey: true }, false)).toBeUndefined();
  });

  test('when it is a Mac → the command key takes the place of Ctrl', () => {
    expect(shortcutOf({ ...plain, key: 'l', metaKey: true }, true)).toBe('lock');
    expect(shortcutOf({ ...plain, key: 'l', ctrlKey: true }, true)).toBeUndefined();
    expect(shortcutKeys('lock', true)).toEqual(['⌘', 'L']);
    expect(shortcutKeys('lock', false)).toEqual(['Ctrl', 'L']);
  });
});
