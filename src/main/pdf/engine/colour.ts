const operands = new Map<string, string>();

/** `#rrggbb` as the three DeviceRGB components of a colour operator. */
export function colourOperands(colour: string): string {
  const known = operands.get(colour);
  if (known !== undefined) return known;
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour);
  if (!match) throw new Error(`Not a colour: ${colour}`);
  const components = match
    .slice(1)
    .map((component) => String(Math.round((parseInt(component, 16) / 255) * 1000) / 1000));
  operands.set(colour, components.join(' '));
  return components.join(' ');
}
