import { describe, expect, test } from 'vitest';

import type { DraftFields } from '../../../src/renderer/src/store/case-draft';
import { draftField } from '../../../src/renderer/src/store/draft-fields';
import {
  adrChoices,
  latestReplyOn,
  letterChoices,
  letterPlan,
  letterSetting,
  previewProblems,
  replyDateProblem,
} from '../../../src/renderer/src/store/letter-plan';
import type { LetterFrame } from '../../../src/renderer/src/store/letter-plan';
import type { Case } from '../../../src/shared/complaint/state';
import { addDays } from '../../../src/shared/core/local-date';
import { letterText } from '../../../src/shared/letters/letter-text';
import { admitted, assessed, finalised, letterOf, TODAY } from '../../support/cases';

const frame: LetterFrame = {
  organisation: 'Nordbetaling AB',
  senderLines: ['Box 1', '111 11 Stockholm'],
  representative: 'Anna Lind',
  date: TODAY,
};

function setting(state: Case, texts: Readonly<Record<string, string>> = {}) {
  const fields: DraftFields = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { text, base: '' }]),
  );
  return letterSetting(state, fields);
}

describe('which letters can go out', () => {
  test('when the case is open → a concluding letter or a holding reply', () => {
    expect(letterChoices(assessed().case)).toEqual(['concluding', 'holding-reply']);
  });

  test('when the concluding letter has gone out → none until the case is finalised', () => {
    const play = assessed();
    play.does({ type: 'IssueLetter', letter: letterOf() });
    expect(letterChoices(play.case)).toEqual([]);
  });

  test('when the case is finalised → an addendum', () => {
    expect(letterChoices(finalised().case)).toEqual(['addendum']);
  });
});

describe('the choices on the page', () => {
  test('when nothing was chosen → the complainant’s language and the board most likely competent', () => {
    const { case: state } = assessed({ market: 'SE', language: 'sv' });
    const chosen = setting(state);
    expect(chosen).toMatchObject({ choice: 'concluding', language: 'sv' });
    expect(chosen.adrEntityIds).toEqual(
      adrChoices(state)
        .filter(({ role }) => role === 'main')
        .map(({ entity }) => entity.id),
    );
  });

  test('when a person deselects one board and selects another → exactly that one', () => {
    const { case: state } = assessed();
    const [main, other] = adrChoices(state).map(({ entity }) => entity.id);
    if (main === undefined || other === undefined) throw new Error('Denmark has two options');
    const chosen = setting(state, {
      [draftField.adrChoice(main)]: 'false',
      [draftField.adrChoice(other)]: 'true',
    });
    expect(chosen.adrEntityIds).toEqual([other]);
  });

  test('when the drafted kind can no longer go out → the kind that can', () => {
    expect(setting(finalised().case, { [draftField.letterKind]: 'holding-reply' }).choice).toBe('addendum');
  });
});

describe('building and checking', () => {
  test('when the case is complete → the letter has no problems and names the sender', () => {
    const { case: state } = assessed();
    const plan = letterPlan(state, setting(state), frame);
    expect(previewProblems(plan)).toEqual([]);
    expect(letterText(plan.build('AAAA-BBBB-CCCC-DDDD'))).toContain('111 11 Stockholm');
  });

  test('when every board is deselected → the letter lacks its signpost', () => {
    const { case: state } = assessed();
    const none = Object.fromEntries(
      adrChoices(state).map(({ entity }) => [draftField.adrChoice(entity.id), 'false']),
    );
    const codes = previewProblems(letterPlan(state, setting(state, none), frame)).map(({ code }) => code);
    expect(codes).toContain('signpost-missing');
  });

  test('when a holding reply is filled in → it has no problems and keeps the promised date', () => {
    const { case: state } = admitted();
    const by = addDays(TODAY, 5);
    const chosen = setting(state, {
      [draftField.letterKind]: 'holding-reply',
      [draftField.holdingReason]: 'Banken har endnu ikke svaret.',
      [draftField.holdingBeyondControl]: 'Svaret ligger hos banken.',
      [draftField.holdingFinalBy]: by,
    });
    const plan = letterPlan(state, chosen, frame);
    expect(previewProblems(plan)).toEqual([]);
    expect(plan.finalReplyBy).toBe(by);
    expect(plan.command(letterOf()).type).toBe('IssueLetter');
  });

  test('when an addendum is written → it refers to the letter it adds to and carries its reason', () => {
    const { case: state } = finalised();
    const chosen = setting(state, {
      [draftField.addendumReason]: 'Der stod et forkert beløb.',
      [draftField.addendumText]: 'Beløbet er 499,50 kr.',
    });
    const plan = letterPlan(state, chosen, frame);
    expect(plan.build('AAAA-BBBB-CCCC-DDDD').kind).toBe('addendum');
    expect(plan.command(letterOf())).toMatchObject({
      type: 'IssueAddendum',
      reason: 'Der stod et forkert beløb.',
    });
  });
});

describe('the date a holding reply promises', () => {
  const promising = (state: Case, by: string) =>
    setting(state, { [draftField.letterKind]: 'holding-reply', [draftField.holdingFinalBy]: by });

  test('when it is today or earlier → refused', () => {
    const { case: state } = admitted();
    expect(replyDateProblem(state, promising(state, TODAY), TODAY)).toEqual({ code: 'past' });
  });

  test('when it is the last day the law allows → fine; one day later → refused', () => {
    const { case: state } = admitted();
    const latest = latestReplyOn(state);
    if (!latest) throw new Error('A payment service has a last day');
    expect(replyDateProblem(state, promising(state, latest), TODAY)).toBeUndefined();
    expect(replyDateProblem(state, promising(state, addDays(latest, 1)), TODAY)).toEqual({
      code: 'too-late',
      latest,
    });
  });

  test('when the letter is another one → the date does not matter', () => {
    const { case: state } = admitted();
    expect(
      replyDateProblem(state, setting(state, { [draftField.holdingFinalBy]: TODAY }), TODAY),
    ).toBeUndefined();
  });
});
