// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { useLetter } from '../../../src/renderer/src/features/letters/use-letter';
import type { LetterWork } from '../../../src/renderer/src/features/letters/use-letter';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { caseDraft } from '../../../src/renderer/src/store/case-draft';
import { draftField } from '../../../src/renderer/src/store/draft-fields';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Services } from '../../../src/renderer/src/store/services';
import type { GapCode } from '../../../src/shared/complaint/gap';
import { openIssues } from '../../../src/shared/complaint/state';
import type { IssueId } from '../../../src/shared/core/ids';
import { printedPieces } from '../../../src/shared/letters/letter-text';
import {
  admittedCase,
  assessedCase,
  CASE,
  does,
  receivedCase,
  recordedTypes,
  stateOf,
} from '../support/assessed-case';
import { caseServices } from '../support/case-services';

let services: Services;

/** The letter of the case as it is now. */
function letterNow(): LetterWork {
  const view = services.cases.peek(CASE);
  if (!view) throw new Error('The case is open');
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesContext value={services}>
      <LanguageProvider language="en">{children}</LanguageProvider>
    </ServicesContext>
  );
  return renderHook(() => useLetter(CASE, view), { wrapper }).result.current;
}

beforeEach(() => {
  services = caseServices({ language: 'en', startsAt: Date.parse('2026-11-20T09:00:00Z') });
});

afterEach(cleanup);

/** An assessed case with a further issue that nobody has answered. */
async function withUnanswered(): Promise<IssueId> {
  await assessedCase(services);
  await does(services, { type: 'RaiseIssue', title: 'Tonen i svaret', regime: 'other' });
  const issueId = openIssues(stateOf(services)).at(-1)?.issueId;
  if (!issueId) throw new Error('The case has an issue');
  return issueId;
}

function musts({ gaps }: LetterWork): readonly GapCode[] {
  return gaps.flatMap(({ code, severity }) => (severity === 'must' ? [code] : []));
}

describe('what the rules would answer to the letter now', () => {
  test('when nothing is in the way → no refusal, and trying it has left no trace', async () => {
    await assessedCase(services);
    const before = recordedTypes(services);
    const work = letterNow();
    expect(work.refusal).toBeUndefined();
    expect(musts(work)).toEqual([]);
    expect(recordedTypes(services)).toEqual(before);
    expect(stateOf(services).letters).toEqual([]);
  });

  test('when no one has declared their impartiality → the first rule that says no', async () => {
    await receivedCase(services);
    const work = letterNow();
    expect(work.refusal).toEqual({ code: 'CONFLICT_NOT_DECLARED' });
    expect(musts(work)).toContain('conflict-undeclared');
  });

  test('when the case has no outcome → that is what is asked for', async () => {
    await admittedCase(services);
    expect(letterNow().refusal).toEqual({ code: 'OUTCOME_MISSING' });
  });

  test('when an issue is unanswered → it is refused for that issue', async () => {
    const issueId = await withUnanswered();
    const work = letterNow();
    expect(work.refusal).toEqual({ code: 'FINDINGS_MISSING', issueIds: [issueId] });
    expect(musts(work)).toContain('finding-missing');
  });

  test('when the answer is only drafted → the preview has it and the letter is refused all the same', async () => {
    const issueId = await withUnanswered();
    const drafted = 'Svaret er holdt i en venlig tone.';
    const draft = caseDraft(services.drafts, services.clock, CASE);
    draft.set(draftField.findingOutcome(issueId), 'not-upheld', '');
    draft.set(draftField.findingReasons(issueId), drafted, '');
    const { preview, refusal, unrecorded } = letterNow();
    expect(printedPieces(preview).join('\n')).toContain(drafted);
    expect(unrecorded).toContain(draftField.findingReasons(issueId));
    expect(refusal?.code).toBe('FINDINGS_MISSING');
  });

  test('when a second reader is asked for → not before the reading, and the list says so too', async () => {
    await assessedCase(services);
    await services.settings.set({ secondReader: true });
    const work = letterNow();
    expect(work.refusal).toEqual({ code: 'SECOND_READING_MISSING' });
    expect(musts(work)).toEqual(['second-reading-missing']);
  });
});
