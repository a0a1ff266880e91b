/** One control's share of a draft: what stands in it, what is recorded, and how the two relate. */
export interface DraftField {
  /** Unique on the page; the control's id is {@link controlId} of it. */
  readonly name: string;
  readonly value: string;
  readonly recorded: string;
  /** Differs from what is recorded. */
  readonly changed: boolean;
  /** Somebody recorded something else after this draft was begun. */
  readonly outdated: boolean;
  /** A draft that was given up and can be brought back. */
  readonly discarded: string | undefined;
  readonly set: (text: string) => void;
  /** Back to what is recorded. */
  readonly restore: () => void;
  readonly undoRestore: () => void;
  /** The control lost the focus: save without waiting. */
  readonly leave: () => void;
}

export function controlId(fieldName: string): string {
  return `field-${fieldName}`;
}

/** Brings a control into view and puts the focus in it; radio groups get theirs on the chosen or first option. */
export function focusControl(fieldName: string): void {
  const control = document.getElementById(controlId(fieldName));
  if (!control) return;
  const target = control.matches('[role="radiogroup"]')
    ? (control.querySelector<HTMLElement>('input:checked') ?? control.querySelector<HTMLElement>('input'))
    : control;
  target?.focus({ preventScroll: true });
  // Smooth scrolling would ignore prefers-reduced-motion; the browser's own default is instant.
  control.scrollIntoView({ block: 'center' });
}
