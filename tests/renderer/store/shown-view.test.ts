import { describe, expect, it } from 'vitest';

import { exportPack } from '../../../src/renderer/src/store/export-pack';
import type { CaseEntry, CaseView, Services } from '../../../src/renderer/src/store/services';
import { shownView } from '../../../src/renderer/src/store/shown-view';
import { viewOf } from '../../../src/renderer/src/store/view';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { ANNA, BO, assessed } from '../../support/cases';
import type { Play } from '../../support/cases';

const CASE = asId<CaseId>('c'.repeat(32));
const ANNA_READS = { staffId: ANNA, name: 'Anna', role: 'reviewer' } as const;
const BO_READS = { staffId: BO, name: 'Bo', role: 'approver' } as const;
const AS_BO = { actor: { staffId: BO, role: 'approver' } } as const;

function whole(play: Play): CaseView {
  const history = play.events.map(({ event, by, role, at }) => ({
    // Of the header, folding reads these three.
    entry: { header: { staff: by, role, recordedAt: at }, body: event } as unknown as CaseEntry['entry'],
    event,
  }));
  const view = viewOf(CASE, history);
  if (!view) throw new Error('The case folds');
  return view;
}

function asked(): Play {
  const play = assessed();
  play.does({ type: 'AddNote', text: 'Det ligner en klar sag.' });
  play.does({ type: 'RequestSecondReading', note: 'Alt' });
  play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' }, AS_BO);
  return play;
}

describe('what the window is given of a case', () => {
  it('when a second reader has not answered → nothing of the first assessment is in it, in no form', () => {
    const view = shownView(whole(asked()), BO_READS);
    expect(view.blind).toBe(true);
    const everything = JSON.stringify([
      view.history,
      [...view.state.issues],
      [...view.state.evidence],
      view.state,
    ]);
    for (const told of [
      'Kvitteringen viser',
      '§ 99',
      'Du får medhold',
      'Tilbagebetaling af det dobbelte',
      'relied-on',
      'klar sag',
    ])
      expect(everything).not.toContain(told);
    expect(everything).toContain('Beløbet er trukket to gange.');
  });

  it('when the second reader has answered → all of it, and the answer', () => {
    const play = asked();
    const findings = [...play.case.issues.keys()].map(
      (issueId) => ({ issueId, outcome: 'not-upheld', reasons: 'Loggen.' }) as const,
    );
    play.does({ type: 'GiveSecondReading', findings, outcome: 'not-upheld', comments: 'Nej' }, AS_BO);
    const view = whole(play);
    expect(shownView(view, BO_READS)).toBe(view);
  });

  it('when the representative or compliance reads → all of it', () => {
    const view = whole(asked());
    expect(shownView(view, ANNA_READS)).toBe(view);
    expect(shownView(view, { ...BO_READS, role: 'auditor' })).toBe(view);
  });

  it('when a second reader wants an audit pack before answering → refused, nothing is recorded', async () => {
    const view = shownView(whole(asked()), BO_READS);
    const services = { cases: { peek: () => view } } as unknown as Services;
    const made = await exportPack(services, CASE, { purpose: 'full', language: 'en' }, () => {
      throw new Error('not begun');
    });
    expect(made).toEqual({
      ok: false,
      error: { kind: 'refused', refusal: { code: 'ASSESSED_BY_ANOTHER' } },
    });
  });
});
