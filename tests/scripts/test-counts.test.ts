import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/lib/test-counts.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uvildig-counts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('counting vitest', () => {
  it('when all tests passed → they are counted', () => {
    expect(countVitest(report(green), 0)).toEqual({ passed: 3, failed: 0 });
  });

  it('when a test was skipped → it counts as failed', () => {
    expect(countVitest(report({ ...green, numPendingTests: 1 }), 0)).toEqual({ passed: 3, failed: 1 });
  });

  it('when a file could not be loaded → it counts as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(report({ ...green, testResults }), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('when vitest left no report → one failure', () => {
    expect(countVitest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('when vitest ended badly though every test passed → one failure', () => {
    expect(countVitest(report(green), 1)).toEqual({ passed: 3, failed: 1 });
  });
});

describe('counting Playwright', () => {
  it('when tests passed, failed and were skipped → skipped ones count as failed', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 };
    expect(countPlaywright(report({ stats }), 1)).toEqual({ passed: 5, failed: 3 });
  });

  it('when there were no tests → one failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright(report({ stats }), 1)).toEqual({ passed: 0, failed: 1 });
  });
});
