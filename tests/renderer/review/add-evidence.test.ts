import { beforeEach, describe, expect, test } from 'vitest';

import { addEvidence } from '../../../src/renderer/src/features/review/evidence/add-evidence';
import type { EvidenceFile } from '../../../src/renderer/src/features/review/evidence/add-evidence';
import { heaviestWeight, weightLines } from '../../../src/renderer/src/features/review/evidence/weight-words';
import type { Services } from '../../../src/renderer/src/store/services';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { err, ok } from '../../../src/shared/core/result';
import { MAX_FILE_BYTES } from '../../../src/shared/ipc/contract';
import { complaintOf } from '../../support/cases';
import { caseServices } from '../support/case-services';

const ABOUT = {
  title: 'Receipt',
  origin: 'complainant',
  receivedOn: localDate('2026-11-16'),
  notForLetter: true,
} as const;

let services: Services;
let caseId: CaseId;

beforeEach(async () => {
  services = caseServices();
  const received = await services.cases.receive(complaintOf(), []);
  if (!received.ok) throw new Error('refused');
  ({ caseId } = received.value);
});

function fileOf(name: string, text: string): EvidenceFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.byteLength, read: () => Promise.resolve(ok(bytes)) };
}

const add = (file: EvidenceFile) => addEvidence(caseId, file, ABOUT, services, () => undefined);
const exhibits = () => [...(services.cases.peek(caseId)?.state.evidence.values() ?? [])];

describe('adding evidence', () => {
  test('when a file is added → it is an exhibit with its hash, and its type is what the bytes say', async () => {
    expect(await add(fileOf('kvittering.pdf', '<html>not a PDF</html>'))).toEqual(ok(null));
    expect(exhibits()).toMatchObject([
      {
        exhibitNumber: 1,
        ...ABOUT,
        fileName: 'kvittering.pdf',
        size: 22,
        mediaType: 'application/octet-stream',
        sha256: '3ef38a2f3b4986776f699401812197c045833fa192240b701b9915fb68ed9e28',
      },
    ]);
  });

  test('when the same bytes come again → they are named by their number and not sealed a second time', async () => {
    await add(fileOf('a.txt', 'same'));
    let sealed = 0;
    services.documents.add = () => {
      sealed += 1;
      return Promise.resolve(err({ code: 'DISK_FAILED' }));
    };
    expect(await add(fileOf('b.txt', 'same'))).toEqual(
      err({ kind: 'refused', refusal: { code: 'EVIDENCE_ALREADY_HELD', exhibitNumber: 1 } }),
    );
    expect(sealed).toBe(0);
  });

  test('when a file is too large → it is refused without being read', async () => {
    const huge: EvidenceFile = {
      name: 'film.mp4',
      size: MAX_FILE_BYTES + 1,
      read: () => Promise.reject(new Error('must not be read')),
    };
    expect(await add(huge)).toEqual(err({ kind: 'failed', failure: { code: 'TOO_LARGE' } }));
    expect(exhibits()).toEqual([]);
  });

  test('when the file has gone → a failure and no exhibit', async () => {
    const gone = {
      ...fileOf('a.txt', 'x'),
      read: () => Promise.resolve(err({ code: 'NOT_FOUND' } as const)),
    };
    expect(await add(gone)).toEqual(err({ kind: 'failed', failure: { code: 'NOT_FOUND' } }));
    expect(exhibits()).toEqual([]);
  });
});

describe('the weight of an exhibit', () => {
  test('when it was weighed for an issue and for the case → the heaviest is named, and every one can be read', async () => {
    await add(fileOf('a.txt', 'a'));
    const { cases } = services;
    const does = async (command: Parameters<typeof cases.execute>[1]) => {
      const done = await cases.execute(caseId, command);
      if (!done.ok) throw new Error(JSON.stringify(done.error));
      return done.value.state;
    };
    await does({ type: 'DeclareConflict', conflict: false, statement: 'None.' });
    await does({ type: 'DecideAdmissibility', admissible: true, notInCourtOrAdr: true, explanation: '' });
    let state = await does({ type: 'RaiseIssue', title: 'Twice', regime: 'payment-service' });
    const [issueId] = [...state.issues.keys()];
    const [evidenceId] = [...state.evidence.keys()];
    if (!issueId || !evidenceId) throw new Error('An issue and an exhibit');
    await does({ type: 'ConsiderEvidence', evidenceId, weight: 'not-relied-on', note: 'Undated.' });
    state = await does({ type: 'ConsiderEvidence', evidenceId, issueId, weight: 'considered', note: '' });
    const exhibit = state.evidence.get(evidenceId);
    if (!exhibit) throw new Error('The exhibit');
    expect(heaviestWeight(exhibit, 'en')).toBe('Considered');
    expect(weightLines(exhibit, state, 'en')).toEqual([
      'Whole case: Not relied on. Undated.',
      'Issue 1: Considered',
    ]);
  });
});
