import { describe, expect, test } from 'vitest';

import type { DraftFields } from '../../../src/renderer/src/store/case-draft';
import { draftField } from '../../../src/renderer/src/store/draft-fields';
import type { LetterPlan } from '../../../src/renderer/src/store/issue-letter';
import {
  latestReplyOn,
  letterPlan,
  PREVIEW_CODE,
  replyDateProblem,
} from '../../../src/renderer/src/store/letter-plan';
import {
  adrChoices,
  boardChoices,
  letterChoices,
  letterSetting,
} from '../../../src/renderer/src/store/letter-setting';
import { unfitClauses } from '../../../src/renderer/src/store/letter-clauses';
import type { Clause } from '../../../src/shared/clauses/clause';
import type { Case } from '../../../src/shared/complaint/state';
import { addDays } from '../../../src/shared/core/local-date';
import { redLines } from '../../../src/shared/letters/check-letter';
import { letterText } from '../../../src/shared/letters/letter-text';
import {
  admitted,
  assessed,
  complaintOf,
  finalised,
  HOLDING,
  issuing,
  letterOf,
  Play,
  TODAY,
} from '../../support/cases';
import { approvedClause, clausesAfter, contentOf } from '../../support/clauses';
import { rulesOf } from '../../support/rules';

function planned(
  state: Case,
  texts: Readonly<Record<string, string>> = {},
  clauses: readonly Clause[] = [],
): LetterPlan {
  return letterPlan(state, setting(state, texts), {
    organisation: 'Nordbetaling AB',
    senderLines: ['Box 1', '111 11 Stockholm'],
    representative: 'Anna Lind',
    staffNames: [],
    date: TODAY,
    rules: rulesOf(state),
    clauses,
    secondReader: false,
  });
}

function redIn(plan: LetterPlan): readonly string[] {
  return redLines(plan.check(plan.build(PREVIEW_CODE), PREVIEW_CODE)).map(
    ({ requirement }) => requirement.id,
  );
}

function setting(state: Case, texts: Readonly<Record<string, string>> = {}) {
  const fields: DraftFields = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { text, base: '' }]),
  );
  return letterSetting(state, fields, rulesOf(state), TODAY);
}

describe('which letters can go out', () => {
  test('when the case is open → a concluding letter, or one that keeps the case going', () => {
    expect(letterChoices(assessed().case)).toEqual([
      'concluding',
      'acknowledgement',
      'information-request',
      'holding-reply',
    ]);
  });

  test('when the case was taken to a board → a letter to go with the documents, at any time', () => {
    const play = assessed();
    play.does({ type: 'RecordAdrReferral', entity: 'Allmänna reklamationsnämnden', referredOn: TODAY });
    expect(letterChoices(play.case)).toContain('adr-cover');
    expect(boardChoices(play.case, rulesOf(play.case))[0]).toBe('Allmänna reklamationsnämnden');
    play.does(issuing());
    expect(letterChoices(play.case)).toEqual(['adr-cover']);
  });

  test('when the concluding letter has gone out → none until the case is finalised', () => {
    const play = assessed();
    play.does(issuing());
    expect(letterChoices(play.case)).toEqual([]);
  });

  test('when the case is finalised → an addendum, or a letter to a board', () => {
    expect(letterChoices(finalised().case)).toEqual(['addendum', 'adr-cover']);
  });
});

describe('the choices on the page', () => {
  test('when nothing was chosen → the complainant’s language and the board most likely competent', () => {
    const { case: state } = assessed({ market: 'SE', language: 'sv' });
    const chosen = setting(state);
    expect(chosen).toMatchObject({ choice: 'concluding', language: 'sv' });
    expect(chosen.adrEntityIds).toEqual(
      adrChoices(state, rulesOf(state))
        .filter(({ role }) => role === 'main')
        .map(({ entity }) => entity.id),
    );
  });

  test('when a person deselects one board and selects another → exactly that one', () => {
    const { case: state } = assessed();
    const [main, other] = adrChoices(state, rulesOf(state)).map(({ entity }) => entity.id);
    if (main === undefined || other === undefined) throw new Error('Denmark has two options');
    const chosen = setting(state, {
      [draftField.adrChoice(main)]: 'false',
      [draftField.adrChoice(other)]: 'true',
    });
    expect(chosen.adrEntityIds).toEqual([other]);
    const plan = planned(state, {
      [draftField.adrChoice(main)]: 'false',
      [draftField.adrChoice(other)]: 'true',
      [draftField.signpostReason]: 'Virksomheden har ingen filial i Danmark. ',
    });
    expect(plan.signpostReason).toBe('Virksomheden har ingen filial i Danmark.');
    expect(plan.command(letterOf())).toMatchObject({ conditions: { mainSignpostLeftOut: true } });
    expect(planned(state).signpostReason).toBeUndefined();
  });

  test('when the drafted kind can no longer go out → the kind that can', () => {
    expect(setting(finalised().case, { [draftField.letterKind]: 'holding-reply' }).choice).toBe('addendum');
  });
});

describe('building and checking', () => {
  test('when the case is complete → the letter has no problems and names the sender', () => {
    const { case: state } = assessed();
    const plan = planned(state);
    expect(redIn(plan)).toEqual([]);
    expect(letterText(plan.build('AAAA-BBBB-CCCC-DDDD'))).toContain('111 11 Stockholm');
  });

  test('when every board is deselected → the letter lacks its signpost', () => {
    const { case: state } = assessed();
    const none = Object.fromEntries(
      adrChoices(state, rulesOf(state)).map(({ entity }) => [draftField.adrChoice(entity.id), 'false']),
    );
    expect(redIn(planned(state, none))).toContain('adr-named');
  });

  test('when a holding reply is filled in → it has no problems and keeps the promised date', () => {
    const { case: state } = admitted();
    const by = addDays(TODAY, 5);
    const plan = planned(state, {
      [draftField.letterKind]: 'holding-reply',
      [draftField.holdingReason]: 'Banken har endnu ikke svaret.',
      [draftField.holdingBeyondControl]: 'Svaret ligger hos banken.',
      [draftField.holdingFinalBy]: by,
    });
    expect(redIn(plan)).toEqual([]);
    expect(plan).toMatchObject({
      finalReplyBy: by,
      delayedBecause: 'Banken har endnu ikke svaret.',
      beyondControl: 'Svaret ligger hos banken.',
      sentTo: 'complainant',
    });
    expect(plan.command(letterOf())).toMatchObject({
      type: 'IssueLetter',
      conditions: { latestReplyOn: latestReplyOn(state, rulesOf(state)), mainSignpostLeftOut: false },
    });
  });

  test('when a second holding reply is written → it takes a reason, which overrides', () => {
    const play = admitted();
    play.does(issuing(HOLDING));
    const texts = {
      [draftField.letterKind]: 'holding-reply',
      [draftField.holdingReason]: 'Banken har endnu ikke svaret.',
      [draftField.holdingBeyondControl]: 'Svaret ligger hos banken.',
      [draftField.holdingFinalBy]: addDays(TODAY, 5),
    };
    expect(redIn(planned(play.case, texts))).toEqual(['holding-reply-once']);
    const reason = { [draftField.override('holding-reply-once')]: 'Banken har bedt om mere tid.' };
    expect(redIn(planned(play.case, { ...texts, ...reason }))).toEqual([]);
  });

  test('when receipt is confirmed before anything is declared → the first deadline is promised', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    const plan = planned(play.case, { [draftField.letterKind]: 'acknowledgement' });
    expect(redIn(plan)).toEqual([]);
    expect(setting(play.case).answerBy).toBe('2026-11-26');
    play.does({ ...issuing({ kind: 'acknowledgement' }) });
    expect(play.case.letters).toHaveLength(1);
  });

  test('when the firm is asked → the letter goes to it, by e-mail, with its own questions only', () => {
    const play = admitted();
    play.does({
      type: 'RequestInformation',
      from: 'respondent',
      question: 'Hvornår kom returen?',
      dueOn: TODAY,
    });
    const plan = planned(play.case, { [draftField.letterKind]: 'information-request' });
    expect(setting(play.case, { [draftField.letterKind]: 'information-request' })).toMatchObject({
      requestTo: 'respondent',
      channel: 'email',
    });
    expect(plan.sentTo).toBe('respondent');
    expect(redIn(plan)).toEqual([]);
    expect(letterText(plan.build(PREVIEW_CODE))).toContain('Hvornår kom returen?');
  });

  test('when a board is written to → it is addressed, and the case may be finalised', () => {
    const play = finalised();
    const state = play.case;
    const plan = planned(state, { [draftField.letterKind]: 'adr-cover' });
    play.does(issuing({ kind: 'adr-cover' }));
    expect(redIn(plan)).toEqual([]);
    expect(plan.build(PREVIEW_CODE).addressee.name).toBe(boardChoices(state, rulesOf(state))[0]);
    expect(plan.sentTo).toBe('adr-entity');
  });

  test('when an addendum is written → it refers to the letter it adds to and carries its reason', () => {
    const { case: state } = finalised();
    const plan = planned(state, {
      [draftField.addendumReason]: 'Der stod et forkert beløb.',
      [draftField.addendumText]: 'Beløbet er 499,50 kr.',
    });
    expect(redIn(plan)).toEqual([]);
    expect(plan.build('AAAA-BBBB-CCCC-DDDD').kind).toBe('addendum');
    expect(plan.command(letterOf())).toMatchObject({
      type: 'IssueAddendum',
      reason: 'Der stod et forkert beløb.',
    });
  });
});

describe('the channel when nothing was chosen', () => {
  const complainant = { name: 'Mette Sørensen', email: 'mette@example.dk' };
  const authorisedPerson = { name: 'Advokat Lis Holm', address: ['Torvet 1', '8000 Aarhus C'] };

  test.each([
    ['', 'email'],
    [' ', 'email'],
    ['fuldmagt af 3. maj', 'post'],
  ])(
    'when the authority of who acts is "%s" and only they have a postal address → %s',
    (authority, channel) => {
      const complaint = { complainant, authorisedPerson: { ...authorisedPerson, authority } };
      expect(setting(assessed(complaint).case).channel).toBe(channel);
    },
  );

  test('when the complainant has an address and who acts has none → as the one who is written to', () => {
    const channelWith = (authority: string) =>
      setting(assessed({ authorisedPerson: { name: 'Lis Holm', email: 'lis@example.dk', authority } }).case)
        .channel;
    expect(channelWith('')).toBe('post');
    expect(channelWith('fuldmagt')).toBe('email');
  });
});

describe('the date a holding reply promises', () => {
  const promising = (state: Case, by: string) =>
    setting(state, { [draftField.letterKind]: 'holding-reply', [draftField.holdingFinalBy]: by });

  test('when it is today or earlier → refused', () => {
    const { case: state } = admitted();
    expect(replyDateProblem(state, promising(state, TODAY), TODAY, rulesOf(state))).toEqual({ code: 'past' });
  });

  test('when it is the last day the law allows → fine; one day later → refused', () => {
    const { case: state } = admitted();
    const latest = latestReplyOn(state, rulesOf(state));
    if (!latest) throw new Error('A payment service has a last day');
    expect(replyDateProblem(state, promising(state, latest), TODAY, rulesOf(state))).toBeUndefined();
    expect(replyDateProblem(state, promising(state, addDays(latest, 1)), TODAY, rulesOf(state))).toEqual({
      code: 'too-late',
      latest,
    });
  });

  test('when the letter is another one → the date does not matter', () => {
    const { case: state } = admitted();
    expect(
      replyDateProblem(state, setting(state, { [draftField.holdingFinalBy]: TODAY }), TODAY, rulesOf(state)),
    ).toBeUndefined();
  });
});

describe('the firm’s standard paragraphs', () => {
  const { case: state } = assessed();
  const clause = approvedClause();
  const { clauseId } = clause;
  const ticked = { [draftField.clause(clauseId)]: 'true' };
  const sentence = contentOf().texts.da?.text ?? '';

  test('when one is ticked → the letter says it and names its version; otherwise neither', () => {
    const used = planned(state, ticked, [clause]);
    expect(letterText(used.build(PREVIEW_CODE))).toContain(sentence);
    expect(used.clauses).toEqual([{ id: clauseId, version: 1, name: contentOf().name }]);
    const plain = planned(state, {}, [clause]);
    expect(letterText(plain.build(PREVIEW_CODE))).not.toContain(sentence);
    expect(plain.clauses).toEqual([]);
  });

  test('when what is ticked is a draft, or is not in the letter’s language → it stays out, and its name is told', () => {
    const draft = clausesAfter([{ type: 'SaveClause', content: contentOf() }]);
    expect(planned(state, ticked, draft).clauses).toEqual([]);
    expect(unfitClauses(state, setting(state, ticked), draft)).toEqual([contentOf().name]);
    const swedish = { ...ticked, [draftField.letterLanguage]: 'sv' };
    expect(planned(state, swedish, [clause]).clauses).toEqual([]);
    expect(unfitClauses(state, setting(state, swedish), [clause])).toEqual([contentOf().name]);
    expect(unfitClauses(state, setting(state, ticked), [clause])).toEqual([]);
  });
});
