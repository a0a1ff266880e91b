import { readFileSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window was and how it was looked at. */
export interface WindowState {
  /** Of the window when it is not maximised, in device independent pixels; absent at the first start. */
  readonly bounds?: Bounds | undefined;
  readonly maximized: boolean;
  /** 0 is 100 %; each step is a fifth more than the one before. Chromium goes from 25 to 500 %. */
  readonly zoomLevel: number;
}

const schema = z.object({
  bounds: z
    .object({ x: z.number().int(), y: z.number().int(), width: z.number().int(), height: z.number().int() })
    .optional(),
  maximized: z.boolean(),
  zoomLevel: z.number().min(-8).max(9),
});

const FIRST: WindowState = { maximized: false, zoomLevel: 0 };

/** Whatever is wrong with the file, the window opens as at the first start. */
export function loadWindowState(path: string): WindowState {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return FIRST;
  }
}

export function saveWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(path, JSON.stringify(state));
  } catch {
    // Next time the window opens where it opened this time.
  }
}

/** True when enough of the window lies on one of the screens to be seen and taken hold of. */
export function isReachable(bounds: Bounds, screens: readonly Bounds[]): boolean {
  return screens.some((screen) => {
    const width = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    const top = bounds.y >= screen.y && bounds.y < screen.y + screen.height - 40;
    return width >= 200 && top;
  });
}
