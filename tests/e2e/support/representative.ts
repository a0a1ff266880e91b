import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

import { texts as shellTexts } from '../../../src/renderer/src/app/texts';
import { draftTexts } from '../../../src/renderer/src/components/draft-texts';
import { texts as passphraseTexts } from '../../../src/renderer/src/components/passphrase-texts';
import { texts as assessmentTexts } from '../../../src/renderer/src/features/assessment/texts';
import { texts as auditTexts } from '../../../src/renderer/src/features/audit/texts';
import { texts as closingTexts } from '../../../src/renderer/src/features/finalise/texts';
import { texts as intakeTexts } from '../../../src/renderer/src/features/intake/texts';
import { texts as letterTexts } from '../../../src/renderer/src/features/letters/texts';
import { texts as queueTexts } from '../../../src/renderer/src/features/queue/texts';
import { peopleTexts } from '../../../src/renderer/src/features/settings/people-texts';
import { texts as settingsTexts } from '../../../src/renderer/src/features/settings/texts';
import { texts as unlockTexts } from '../../../src/renderer/src/features/unlock/texts';
import { LANGUAGE_NAMES } from '../../../src/renderer/src/lib/language-names';
import {
  CASE_OUTCOME_LABELS,
  EVIDENCE_WEIGHT_LABELS,
  FINDING_OUTCOME_LABELS,
  INADMISSIBLE_REASON_LABELS,
  LETTER_KIND_LABELS,
  REGIME_LABELS,
  REMEDY_KIND_LABELS,
  ROLE_LABELS,
  ROOT_CAUSE_LABELS,
} from '../../../src/shared/complaint/labels';
import type {
  CaseOutcome,
  EvidenceWeight,
  FindingOutcome,
  InadmissibleReason,
  LetterKind,
  Party,
  Regime,
  RemedyKind,
  Role,
  RootCause,
} from '../../../src/shared/complaint/vocabulary';
import type { UiLanguage } from '../../../src/shared/core/text';
import { requirementText } from '../../../src/shared/letters/requirement-texts';
import type { RequirementId } from '../../../src/shared/letters/requirements/requirement-ids';

export interface WorkspaceDetails {
  readonly organisation: string;
  readonly representative: string;
  readonly passphrase: string;
}

export interface RemedyDetails {
  readonly kind: RemedyKind;
  readonly description: string;
  /** As typed: with the decimal comma or point of the language. */
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
  readonly dueOn?: string | undefined;
}

export interface HoldingReplyDetails {
  readonly reason: string;
  readonly beyondControl: string;
  readonly finalBy: string;
}

/** Does in the window what a person does there, finding everything by its name in the chosen language. */
export class Representative {
  readonly window: Page;
  readonly language: UiLanguage;

  constructor(window: Page, language: UiLanguage) {
    this.window = window;
    this.language = language;
  }

  async createWorkspace(details: WorkspaceDetails): Promise<string> {
    const t = unlockTexts[this.language];
    const p = passphraseTexts[this.language];
    const { window } = this;
    await window.getByRole('button', { name: LANGUAGE_NAMES[this.language] }).click();
    await window.getByLabel(t.organisation).fill(details.organisation);
    await window.getByLabel(t.name, { exact: false }).fill(details.representative);
    await window.getByRole('button', { name: t.next }).click();
    await window.getByLabel(p.passphrase, { exact: true }).fill(details.passphrase);
    await window.getByLabel(p.repeatPassphrase, { exact: true }).fill(details.passphrase);
    await window.getByRole('button', { name: t.createVault }).click();
    const code = await this.keepCode(t.finish);
    await this.atQueue();
    return code;
  }

  /** Keeps the recovery code on screen and proves it. */
  private async keepCode(finish: string): Promise<string> {
    const p = passphraseTexts[this.language];
    const { window } = this;
    const groups = window.getByRole('list', { name: p.recoveryCode }).getByRole('listitem').locator('code');
    await expect(groups.first()).toBeVisible({ timeout: 30_000 });
    const code = await groups.allTextContents();
    await window.getByRole('button', { name: unlockTexts[this.language].kept }).click();
    for (const [place, group] of code.entries()) {
      const field = window.getByLabel(p.group(place + 1, code.length), { exact: true });
      if (await field.isVisible()) await field.fill(group);
    }
    await window.getByRole('button', { name: finish }).click();
    return code.join('-');
  }

  /** Settings, People: as the person who made the workspace, with the new one at the keyboard. */
  async addPerson(person: {
    readonly name: string;
    readonly role: Role;
    readonly passphrase: string;
  }): Promise<void> {
    const t = peopleTexts[this.language];
    const p = passphraseTexts[this.language];
    const { window } = this;
    await this.goTo('settings');
    await window.getByRole('button', { name: t.add }).click();
    const dialog = window.getByRole('dialog', { name: t.addTitle });
    await dialog.getByRole('textbox', { name: t.name }).fill(person.name);
    await dialog.getByRole('combobox', { name: t.role }).click();
    await window.getByRole('option', { name: ROLE_LABELS[person.role][this.language] }).click();
    await dialog.getByLabel(t.passphrase, { exact: true }).fill(person.passphrase);
    await dialog.getByLabel(p.repeatPassphrase, { exact: true }).fill(person.passphrase);
    await dialog.getByRole('button', { name: t.addSubmit, exact: true }).click();
    await this.keepCode(settingsTexts[this.language].confirm);
    await expect(window.getByText(t.added(person.name))).toBeVisible();
  }

  /** @param name whose vault door; left out where one person works alone */
  async unlock(passphrase: string, name?: string): Promise<void> {
    const t = unlockTexts[this.language];
    if (name !== undefined) await this.window.getByRole('radio', { name }).check();
    await this.window.getByLabel(t.passphrase, { exact: true }).fill(passphrase);
    await this.window.getByRole('button', { name: t.unlock, exact: true }).click();
  }

  async atQueue(): Promise<void> {
    const title = queueTexts[this.language].title;
    await expect(this.window.getByRole('heading', { level: 1, name: title })).toBeVisible({
      timeout: 30_000,
    });
  }

  async goTo(
    page: 'queue' | 'calendar' | 'import' | 'reports' | 'retention' | 'clauses' | 'law' | 'help' | 'settings',
  ): Promise<void> {
    const t = shellTexts[this.language];
    await this.window
      .getByRole('navigation', { name: t.mainMenu })
      .getByRole('link', { name: t[page] })
      .click();
  }

  async lock(): Promise<void> {
    await this.window.getByRole('button', { name: shellTexts[this.language].lock }).click();
    await expect(
      this.window.getByLabel(unlockTexts[this.language].passphrase, { exact: true }),
    ).toBeVisible();
  }

  /** Imports the invented cases that come with the app; answers with how many lines the preview had. */
  async importSamples(): Promise<void> {
    const t = intakeTexts[this.language];
    await this.goTo('import');
    await this.window.getByRole('button', { name: t.choose.samples }).click();
    await this.finishImport();
  }

  /** Imports a file whose open dialog has been answered; columns of a CSV file as guessed. */
  async importChosenFile(): Promise<void> {
    const t = intakeTexts[this.language];
    await this.goTo('import');
    await this.window.getByRole('button', { name: t.choose.button }).click();
    const mapping = this.window.getByRole('button', { name: t.mapping.next });
    const preview = this.window.getByRole('heading', { name: t.preview.title });
    await expect(mapping.or(preview)).toBeVisible({ timeout: 30_000 });
    if (await mapping.isVisible()) await mapping.click();
    await this.finishImport();
  }

  private async finishImport(): Promise<void> {
    const t = intakeTexts[this.language];
    await expect(this.window.getByRole('heading', { name: t.preview.title })).toBeVisible({
      timeout: 30_000,
    });
    await this.window.getByRole('button', { name: new RegExp(firstWord(t.preview.import(2, 0))) }).click();
    await expect(this.window.getByRole('heading', { name: t.done.title })).toBeVisible({ timeout: 60_000 });
  }

  caseRow(reference: string): Locator {
    return this.window.getByRole('row').filter({ hasText: reference });
  }

  /** Finds a case in the queue and opens it. */
  async openCase(reference: string): Promise<void> {
    const t = queueTexts[this.language];
    await this.goTo('queue');
    await this.window.getByRole('searchbox', { name: t.find }).fill(reference);
    await this.caseRow(reference).dblclick();
    await expect(this.window.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  }

  group(what: string): Locator {
    return this.window.getByRole('group', { name: what, exact: true });
  }

  /** Presses the button that records a group, and waits until it is on disk. */
  async record(what: string, verb?: string): Promise<void> {
    const button = this.window.getByRole('button', {
      name: `${verb ?? draftTexts[this.language].record}: ${what}`,
      exact: true,
    });
    await button.click();
    await expect(button).toBeHidden();
  }

  async declareNoConflict(statement: string): Promise<void> {
    const t = assessmentTexts[this.language].conflict;
    const group = this.group(t.what);
    await group.getByRole('radio', { name: t.none, exact: true }).check();
    await group.getByRole('textbox', { name: t.statement }).fill(statement);
    await this.record(t.what);
  }

  async admit(): Promise<void> {
    const t = assessmentTexts[this.language].admissibility;
    const group = this.group(t.what);
    await group.getByRole('radio', { name: t.yes, exact: true }).check();
    await group.getByRole('radio', { name: t.elsewhereNo, exact: true }).check();
    await this.record(t.what);
  }

  async decline(reason: InadmissibleReason, explanation: string): Promise<void> {
    const t = assessmentTexts[this.language].admissibility;
    const group = this.group(t.what);
    await group.getByRole('radio', { name: t.no, exact: true }).check();
    await group
      .getByRole('combobox', { name: t.reason, exact: true })
      .selectOption({ label: INADMISSIBLE_REASON_LABELS[reason][this.language] });
    await group.getByRole('textbox', { name: t.explanation }).fill(explanation);
    await this.record(t.what);
  }

  async raiseIssue(title: string, regime: Regime): Promise<void> {
    const t = assessmentTexts[this.language].issues;
    const group = this.group(t.raiseWhat);
    await group.getByRole('textbox', { name: t.newTitle }).fill(title);
    await group
      .getByRole('combobox', { name: t.regime })
      .selectOption({ label: REGIME_LABELS[regime][this.language] });
    await group.getByRole('button', { name: `${t.raise}: ${t.raiseWhat}` }).click();
    await expect(this.window.getByRole('button', { name: title })).toBeVisible();
  }

  async position(issue: number, party: Party, text: string): Promise<void> {
    const t = assessmentTexts[this.language].issues;
    const what = t.positionWhat[party](issue);
    await this.group(what).getByRole('textbox', { name: t.position[party] }).fill(text);
    await this.record(what);
  }

  async weigh(
    issue: number,
    weights: readonly { readonly exhibit: number; readonly weight: EvidenceWeight; readonly note: string }[],
  ): Promise<void> {
    const t = assessmentTexts[this.language].issues;
    const what = t.evidenceWhat(issue);
    const group = this.group(what);
    for (const { exhibit, weight, note } of weights) {
      await group
        .getByRole('combobox', { name: t.weightOf(exhibit), exact: true })
        .selectOption({ label: EVIDENCE_WEIGHT_LABELS[weight][this.language] });
      await group
        .getByRole('textbox', { name: t.noteOf(t.noteInLetter, exhibit), exact: true })
        .or(group.getByRole('textbox', { name: t.noteOf(t.noteNotInLetter, exhibit), exact: true }))
        .fill(note);
    }
    await this.record(what);
  }

  async find(issue: number, outcome: FindingOutcome, rule: string, reasons: string): Promise<void> {
    const t = assessmentTexts[this.language].issues;
    const what = t.findingWhat(issue);
    const group = this.group(what);
    await group.getByRole('textbox', { name: t.rule }).fill(rule);
    await group
      .getByRole('radio', { name: FINDING_OUTCOME_LABELS[outcome][this.language], exact: true })
      .check();
    await group.getByRole('textbox', { name: t.reasons }).fill(reasons);
    await this.record(what);
  }

  async propose(remedy: RemedyDetails, issue?: number): Promise<void> {
    const t = assessmentTexts[this.language].remedies;
    const group = this.group(t.proposeWhat);
    await group
      .getByRole('combobox', { name: t.kind })
      .selectOption({ label: REMEDY_KIND_LABELS[remedy.kind][this.language] });
    if (issue !== undefined)
      await group.getByRole('combobox', { name: t.issue }).selectOption({ index: issue });
    await group.getByRole('textbox', { name: t.description }).fill(remedy.description);
    if (remedy.amount !== undefined) await group.getByRole('textbox', { name: t.amount }).fill(remedy.amount);
    if (remedy.currency !== undefined)
      await group.getByRole('combobox', { name: t.currency }).selectOption(remedy.currency);
    if (remedy.dueOn !== undefined) await group.getByLabel(t.dueOn, { exact: true }).fill(remedy.dueOn);
    await this.record(t.proposeWhat, t.propose);
  }

  async setOutcome(outcome: CaseOutcome, summary: string): Promise<void> {
    const t = assessmentTexts[this.language].outcome;
    const group = this.group(t.what);
    await group
      .getByRole('radio', { name: CASE_OUTCOME_LABELS[outcome][this.language], exact: true })
      .check();
    await group.getByRole('textbox', { name: t.summary }).fill(summary);
    await this.record(t.what);
  }

  async recordCause(cause: RootCause, mayAffectOthers: boolean, explanation: string): Promise<void> {
    const t = assessmentTexts[this.language].learning;
    const group = this.group(t.causeWhat);
    await group
      .getByRole('combobox', { name: t.cause, exact: true })
      .selectOption({ label: ROOT_CAUSE_LABELS[cause][this.language] });
    await group.getByRole('radio', { name: mayAffectOthers ? t.yes : t.no, exact: true }).check();
    await group.getByRole('textbox', { name: t.explanation }).fill(explanation);
    await this.record(t.causeWhat);
  }

  async recommend(text: string, followUpOn?: string): Promise<void> {
    const t = assessmentTexts[this.language].learning;
    const group = this.group(t.recommendWhat);
    await group.getByRole('textbox', { name: t.text }).fill(text);
    if (followUpOn !== undefined) await group.getByLabel(t.followUpOn, { exact: true }).fill(followUpOn);
    await this.record(t.recommendWhat, t.recommend);
  }

  async openLetter(): Promise<void> {
    await this.window
      .getByRole('link', { name: shellTexts[this.language].letter, exact: true })
      .first()
      .click();
    await expect(
      this.window.getByRole('heading', { level: 1, name: letterTexts[this.language].title }),
    ).toBeVisible();
  }

  /** The letter as it would read now, beside the work or on its own page. */
  preview(kind: LetterKind): Locator {
    const name = letterTexts[this.language].previewOf(LETTER_KIND_LABELS[kind][this.language]);
    return this.window.getByRole('region', { name });
  }

  /** From a page of the case back to its workspace. */
  async backToCase(): Promise<void> {
    const { back } = letterTexts[this.language];
    await this.window
      .getByRole('button', { name: back })
      .or(this.window.getByRole('link', { name: back }))
      .click();
    await expect(
      this.window.getByRole('navigation', { name: assessmentTexts[this.language].navigation }),
    ).toBeVisible();
  }

  /** Says how the representative is reached, which every letter must say. Kept for all letters. */
  async sender(lines: string): Promise<void> {
    const t = letterTexts[this.language].sender;
    const field = this.window.getByLabel(t.label);
    await field.fill(lines);
    await field.blur();
  }

  /** Writes and issues the confirmation that the case has arrived. */
  async acknowledge(sender: string, answerBy: string): Promise<void> {
    const t = letterTexts[this.language];
    await this.window.getByRole('radio', { name: t.choices.acknowledgement }).check();
    await this.sender(sender);
    await this.window.getByLabel(t.acknowledgement.answerBy, { exact: true }).fill(answerBy);
    await this.issueLetter('acknowledgement');
  }

  async writeHoldingReply(reply: HoldingReplyDetails): Promise<void> {
    const t = letterTexts[this.language];
    await this.window.getByRole('radio', { name: t.choices['holding-reply'] }).check();
    await this.window.getByRole('textbox', { name: t.holding.reason }).fill(reply.reason);
    await this.window.getByRole('textbox', { name: t.holding.beyondControl }).fill(reply.beyondControl);
    await this.window.getByLabel(t.holding.finalBy, { exact: true }).fill(reply.finalBy);
  }

  /** Lets the letter go out although it does not meet a requirement. */
  async override(requirement: RequirementId, reason: string): Promise<void> {
    const t = letterTexts[this.language].check;
    const point = this.window
      .getByRole('listitem')
      .filter({ hasText: requirementText(requirement, this.language) });
    await point.getByText(t.override).click();
    await point.getByRole('textbox', { name: t.overrideReason }).fill(reason);
  }

  async issueLetter(kind: LetterKind): Promise<void> {
    const t = letterTexts[this.language];
    const name = LETTER_KIND_LABELS[kind][this.language];
    await this.window.getByRole('button', { name: t.issue.button }).click();
    await this.window.getByRole('dialog').getByRole('button', { name: t.issue.confirm, exact: true }).click();
    const tab = this.window.getByRole('tab', { name: new RegExp(name), selected: true });
    await expect(tab).toBeVisible({ timeout: 60_000 });
    await expect(this.window.getByText(t.issued.same)).toBeVisible({ timeout: 30_000 });
  }

  /**
   * Saves the letter on screen; the dialog must have been answered before.
   * @param fileName to wait for, where another copy has just been saved
   */
  async saveLetter(fileName = ''): Promise<void> {
    const t = letterTexts[this.language].issued;
    await this.window.getByRole('button', { name: t.save }).click();
    await expect(this.window.getByText(t.saved(fileName).trim())).toBeVisible();
  }

  async finalise(): Promise<void> {
    const t = closingTexts[this.language];
    await this.window.getByRole('button', { name: letterTexts[this.language].issued.toCase }).click();
    await this.window.getByRole('button', { name: t.finalise, exact: true }).click();
    await this.window
      .getByRole('dialog')
      .getByRole('button', { name: t.dialog.confirm, exact: true })
      .click();
    await expect(this.window.getByRole('dialog')).toBeHidden();
  }

  /** What stands beside an issued letter, by its label. */
  issuedFact(label: 'checkpoint' | 'sha256'): Locator {
    const t = letterTexts[this.language].issued;
    return this.window
      .getByRole('complementary', { name: t.facts })
      .getByRole('term')
      .filter({ hasText: t[label] })
      .locator('+ dd');
  }

  /** Fills in and issues an addendum to the finalised case on screen. */
  async issueAddendum(reason: string, text: string): Promise<void> {
    const t = letterTexts[this.language].addendum;
    await this.window.getByRole('link', { name: closingTexts[this.language].writeAddendum }).click();
    await this.window.getByRole('textbox', { name: t.reason }).fill(reason);
    await this.window.getByRole('textbox', { name: t.text }).fill(text);
    await this.issueLetter('addendum');
  }

  async carryOut(remedy: string, on: string, note: string): Promise<void> {
    const t = closingTexts[this.language].remedies;
    const what = t.what(remedy);
    await this.group(what).getByLabel(t.carriedOutOn, { exact: true }).fill(on);
    await this.group(what).getByRole('textbox', { name: t.note }).fill(note);
    await this.record(what, t.record);
  }

  async reopen(reason: string): Promise<void> {
    const t = closingTexts[this.language];
    await this.window.getByRole('button', { name: `${t.reopen} …` }).click();
    await this.group(t.reopen).getByRole('textbox', { name: t.reopenReason }).fill(reason);
    await this.record(t.reopen, t.reopen);
  }

  async openAudit(): Promise<void> {
    await this.window.getByRole('link', { name: shellTexts[this.language].audit, exact: true }).click();
    await expect(
      this.window.getByRole('heading', { level: 1, name: auditTexts[this.language].title }),
    ).toBeVisible();
  }

  async verifyTrail(): Promise<void> {
    const t = auditTexts[this.language].check;
    await this.window.getByRole('button', { name: t.verify }).click();
    const [words] = t.sound(1).split(':');
    await expect(this.window.getByText(words ?? '')).toBeVisible({ timeout: 30_000 });
  }

  /** Saves an audit pack; the dialog must have been answered before. */
  async savePack(withExhibits: boolean): Promise<void> {
    const t = auditTexts[this.language].pack;
    const all = this.window.getByRole('checkbox', { name: t.allExhibits });
    // A full pack has them unless somebody takes them out.
    if (await all.isVisible()) await all.setChecked(withExhibits);
    await this.window.getByRole('button', { name: t.export }).click();
    await expect(this.window.getByText(t.saved('').trim())).toBeVisible({ timeout: 60_000 });
  }
}

function firstWord(sentence: string): string {
  return sentence.split(' ')[0] ?? sentence;
}
