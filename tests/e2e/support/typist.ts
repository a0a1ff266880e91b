import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** More stops than any page has: whoever has not arrived by then never will. */
const MOST_STOPS = 120;

/** Pixels around an element in which its focus ring lies. */
const REACH = 6;

export interface Stop {
  readonly place: string;
  /** The focus shows. */
  readonly seen: boolean;
}

/** Works the window with nothing but keys, as somebody without a mouse does. The screen is read, never touched. */
export class Typist {
  readonly window: Page;

  constructor(window: Page) {
    this.window = window;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key);
  }

  /** Goes on with Tab until one of the targets has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target.first()).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${target.toString()}`);
  }

  async activate(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }

  /** Writes into a field, in place of what stands there. */
  async write(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.replace(text);
  }

  /** Writes into the field that has the focus. */
  async replace(text: string): Promise<void> {
    await this.press('Control+A');
    await this.window.keyboard.insertText(text);
  }

  /** Goes through a closed list with the arrow key until the option stands in it. */
  async choose(list: Locator, option: string): Promise<void> {
    await this.tabTo(list);
    const chosen = list.locator('option:checked');
    const options = await list.locator('option').count();
    for (let step = 0; step < options; step += 1) {
      if ((await chosen.textContent()) === option) return;
      await this.press('ArrowDown');
    }
    await expect(chosen).toHaveText(option);
  }

  /** One stop for the whole group; within it the arrow keys choose. */
  async pick(group: Locator, option: string): Promise<void> {
    const radios = group.getByRole('radio');
    await this.tabTo(radios);
    const wanted = group.getByRole('radio', { name: option, exact: true });
    await this.press('Space');
    const most = await radios.count();
    for (let step = 0; step < most && !(await wanted.isChecked()); step += 1) await this.press('ArrowRight');
    await expect(wanted).toBeChecked();
  }

  /** Records the group the focus is in. */
  async record(group: Locator): Promise<void> {
    const button = group.locator('[aria-keyshortcuts="Control+Enter"]');
    await expect(button).toBeVisible();
    await this.press('Control+Enter');
    await expect(button).toBeHidden();
  }

  /** Goes on with a key until it is back where it began; says what it met. */
  async round(key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
    const stops: Stop[] = [];
    await this.press(key);
    const first = await this.window.evaluateHandle(() => document.activeElement);
    while (stops.length < MOST_STOPS) {
      stops.push({ place: await this.place(), seen: await this.isFocusSeen() });
      await this.press(key);
      if (await first.evaluate((element) => element === document.activeElement)) return stops;
    }
    throw new Error(`${key} goes on for ever: ${stops.map(({ place }) => place).join(', ')}`);
  }

  /** Whether the focused element looks different from when it is not focused. */
  private async isFocusSeen(): Promise<boolean> {
    const element = (await this.window.evaluateHandle(() => document.activeElement)).asElement();
    if (!element) return false;
    if (await element.evaluate(hasRing)) return true;
    const clip = await this.window.evaluate(areaOfFocus, REACH);
    if (clip.width <= 0 || clip.height <= 0) return false;
    const withFocus = await this.window.screenshot({ clip });
    await element.evaluate((target) => {
      if (target instanceof HTMLElement) target.blur();
    });
    const without = await this.window.screenshot({ clip });
    await element.evaluate((target) => {
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
    return !withFocus.equals(without);
  }

  /** Where the focus is, in words for a person who reads a failure; empty when it is nowhere. */
  async place(): Promise<string> {
    return this.window.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return '';
      const name = focused.getAttribute('aria-label') ?? focused.innerText;
      return `${focused.tagName.toLowerCase()} ${focused.id} ${name.slice(0, 60)}`;
    });
  }
}

export async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Runs in the page: an outline of the element within the window, or the frame of its field drawn stronger. */
function hasRing(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const inWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const frame = element.closest('.MuiOutlinedInput-root')?.querySelector('fieldset');
  return (
    inWindow &&
    ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      (frame !== null &&
        frame !== undefined &&
        Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2))
  );
}

/** Runs in the page: the focused element and what lies around it, as far as it is in the window. */
function areaOfFocus(reach: number): { x: number; y: number; width: number; height: number } {
  const { top, bottom, left, right } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
  const x = Math.max(0, left - reach);
  const y = Math.max(0, top - reach);
  return {
    x,
    y,
    width: Math.min(innerWidth, right + reach) - x,
    height: Math.min(innerHeight, bottom + reach) - y,
  };
}
