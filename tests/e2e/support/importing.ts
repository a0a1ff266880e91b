import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatCount } from '../../../src/renderer/src/features/intake/format-count';
import { texts } from '../../../src/renderer/src/features/intake/texts';
import type { RowKind } from '../../../src/renderer/src/features/intake/preview/examine';
import { INTAKE_FILES } from '../../fixtures/intake/files';
import type { RunningApp } from './app';
import type { Representative } from './representative';

/** The import page, step by step, for those who look at what it says. */
export class Importing {
  readonly app: RunningApp;
  readonly person: Representative;
  readonly folder: string;
  readonly texts: (typeof texts)[keyof typeof texts];

  /** @param folder for files that go into and come out of the app */
  constructor(app: RunningApp, person: Representative, folder: string) {
    this.app = app;
    this.person = person;
    this.folder = folder;
    this.texts = texts[person.language];
  }

  /** Writes a file, with strings as UTF-8; answers with its path. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Writes one of the files of tests/fixtures/intake. */
  fixture(name: string): string {
    const content = INTAKE_FILES[name];
    if (!content) throw new Error(`No fixture ${name}`);
    return this.file(name, content());
  }

  /** Chooses a file in the operating system's dialog. */
  async choose(file: string): Promise<void> {
    const { window } = this.app;
    const choose = window.getByRole('button', { name: this.texts.choose.button });
    const again = window.getByRole('button', { name: this.texts.done.again });
    const back = window.getByRole('button', { name: this.texts.back, exact: true });
    await this.app.answerOpenDialog([file]);
    await this.person.goTo('import');
    // An earlier import is found as it was left.
    await expect(choose.or(again).or(back)).toBeVisible();
    while (!(await choose.isVisible())) await again.or(back).click();
    await choose.click();
  }

  /** Holds files over the page that is open, and lets them go over the import page. */
  async drop(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    const { window } = this.app;
    const named = Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const);
    const dataTransfer = await window.evaluateHandle((contents) => {
      const transfer = new DataTransfer();
      for (const [name, bytes] of contents) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    }, named);
    await window.dispatchEvent('main', 'dragover', { dataTransfer });
    await expect(window.getByRole('heading', { level: 1, name: this.texts.title })).toBeVisible();
    await window.dispatchEvent('main', 'dragover', { dataTransfer });
    await window.dispatchEvent('main', 'drop', { dataTransfer });
    await dataTransfer.dispose();
  }

  /** The preview is there and has so many cases of each kind, and none of the kinds that are not named. */
  async previewed(counts: Readonly<Partial<Record<RowKind, number>>>): Promise<void> {
    const { preview } = this.texts;
    const { window } = this.app;
    await expect(window.getByRole('heading', { name: preview.title })).toBeVisible({ timeout: 30_000 });
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const group = window.getByRole('group', { name: preview.filter });
    const shown = [`${preview.all} ${formatCount(total)}`];
    for (const kind of ['unreadable', 'changed-since', 'new', 'already-here'] as const) {
      const count = counts[kind];
      if (count !== undefined) shown.push(`${preview.kinds[kind]} ${formatCount(count)}`);
    }
    await expect(group.getByRole('button')).toHaveText(shown);
  }

  row(text: string): Locator {
    return this.app.window.getByRole('grid').getByRole('row').filter({ hasText: text });
  }

  /** What is said of the selected row. */
  details(): Locator {
    return this.app.window.getByRole('region', { name: this.texts.preview.details });
  }

  /** Nothing of what is previewed can be imported. */
  async nothingToImport(): Promise<void> {
    await expect(this.app.window.getByRole('button', { name: this.texts.preview.nothing })).toBeDisabled();
  }

  /** Imports what is previewed. */
  async start(fresh: number, added = 0): Promise<void> {
    const name = this.texts.preview.import(fresh, added);
    await this.app.window.getByRole('button', { name, exact: true }).click();
  }

  /** The import is over, and these are its counts, such as "3 imported". */
  async done(counts: readonly (string | RegExp)[], title = this.texts.done.title): Promise<void> {
    await expect(this.app.window.getByRole('heading', { name: title })).toBeVisible({ timeout: 60_000 });
    const list = this.app.window.getByRole('list').filter({ hasText: this.texts.done.imported });
    await expect(list.getByRole('listitem')).toHaveText(counts.slice());
  }
}
