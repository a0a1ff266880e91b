/**
 * Names that open a device instead of a file on Windows, whatever the extension; the superscript digits count too.
 * @source Microsoft, "Naming Files, Paths, and Namespaces"
 */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?$/i;

/** Directions, joiners and other invisible characters that make a name look like another one ("gpj.exe" as "exe.jpg"). */
const INVISIBLE = /\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u;

/** In UTF-16 units; the strictest common limit is 255 bytes. */
const NAME_LIMIT = 120;

/**
 * True for a plain name that is the same file, and nothing else, on Windows, macOS and Linux: no folder, no drive,
 * no device, no control or invisible character, no blank or full stop at the end.
 */
export function isSafeFileName(name: string): boolean {
  if (name.length === 0 || name.length > NAME_LIMIT || !name.isWellFormed()) return false;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[/\\:*?"<>|\u0000-\u001f\u007f-\u009f]/.test(name) || INVISIBLE.test(name)) return false;
  if (/^\s|[\s.]$/.test(name) || /^\.+$/.test(name)) return false;
  return !DEVICE.test(name);
}
