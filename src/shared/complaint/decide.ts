import { assertNever } from '../core/assert-never';
import { err } from '../core/result';
import type { CaseCommand } from './commands';
import { mayWrite } from './role-rights';
import { decideAdmissibility, recordAuthority } from './rules/admissibility';
import {
  carryOutRemedy,
  recordAdrOutcome,
  recordAdrReferral,
  recordRecommendation,
  recordRootCause,
} from './rules/aftermath';
import { finaliseCase, reopenCase } from './rules/closing';
import { eraseCase } from './rules/erasing';
import { extendDuty, fulfilDuty, noteDuty } from './rules/duties';
import { addEvidence, considerEvidence, passOverEvidence, withdrawEvidence } from './rules/evidence';
import type { Decision, DecisionContext } from './rules/guards';
import {
  addNote,
  logContact,
  markInformationOverdue,
  receiveInformation,
  requestInformation,
} from './rules/inquiry';
import { mergeIssue, raiseIssue, rewordIssue } from './rules/issues';
import {
  proposeRemedy,
  recordFinding,
  recordPartyNotHeard,
  recordPosition,
  setOutcome,
  withdrawRemedy,
} from './rules/judgement';
import { placeLegalHold, releaseLegalHold } from './rules/legal-hold';
import { issueAddendum, issueLetter } from './rules/letters';
import { assignCase, declareConflict, openCase, recuse } from './rules/people';
import { receiveComplaint, supplementComplaint } from './rules/receipt';
import { giveSecondReading, requestSecondReading, settleSecondReading } from './rules/second-reading';
import type { Case } from './state';

/** What a command leads to: facts to record, or a refusal. Never throws for any command and state. */
export function decide(command: CaseCommand, state: Case | undefined, context: DecisionContext): Decision {
  const { role } = context.actor;
  // A representative who gives a second reading is told more exactly why not.
  const toldLater = role === 'reviewer' && command.type === 'GiveSecondReading';
  if (!toldLater && !mayWrite(command.type, role)) return err({ code: 'ROLE_NOT_ALLOWED' });
  if (command.type === 'ReceiveComplaint') return receiveComplaint(command, state, context);
  if (state === undefined) return err({ code: 'UNKNOWN_CASE' });
  return state.erased ? err({ code: 'CASE_ERASED' }) : decideExisting(command, state, context);
}

function decideExisting(
  command: Exclude<CaseCommand, { readonly type: 'ReceiveComplaint' }>,
  state: Case,
  context: DecisionContext,
): Decision {
  switch (command.type) {
    case 'SupplementComplaint':
      return supplementComplaint(command, state, context);
    case 'AssignCase':
      return assignCase(command, state);
    case 'DeclareConflict':
      return declareConflict(command, state);
    case 'Recuse':
      return recuse(command, state, context);
    case 'DecideAdmissibility':
      return decideAdmissibility(command, state, context);
    case 'RecordAuthority':
      return recordAuthority(command, state, context);
    case 'RaiseIssue':
      return raiseIssue(command, state, context);
    case 'RewordIssue':
      return rewordIssue(command, state, context);
    case 'MergeIssue':
      return mergeIssue(command, state, context);
    case 'AddEvidence':
      return addEvidence(command, state, context);
    case 'WithdrawEvidence':
      return withdrawEvidence(command, state);
    case 'ConsiderEvidence':
      return considerEvidence(command, state, context);
    case 'PassOverEvidence':
      return passOverEvidence(command, state, context);
    case 'RequestInformation':
      return requestInformation(command, state, context);
    case 'ReceiveInformation':
      return receiveInformation(command, state, context);
    case 'MarkInformationOverdue':
      return markInformationOverdue(command, state, context);
    case 'LogContact':
      return logContact(command, state, context);
    case 'AddNote':
      return addNote(command, state, context);
    case 'RecordPosition':
      return recordPosition(command, state, context);
    case 'RecordPartyNotHeard':
      return recordPartyNotHeard(command, state, context);
    case 'RecordFinding':
      return recordFinding(command, state, context);
    case 'ProposeRemedy':
      return proposeRemedy(command, state, context);
    case 'WithdrawRemedy':
      return withdrawRemedy(command, state, context);
    case 'SetOutcome':
      return setOutcome(command, state, context);
    case 'RequestSecondReading':
      return requestSecondReading(command, state, context);
    case 'GiveSecondReading':
      return giveSecondReading(command, state, context);
    case 'SettleSecondReading':
      return settleSecondReading(command, state, context);
    case 'IssueLetter':
      return issueLetter(command, state, context);
    case 'FinaliseCase':
      return finaliseCase(command, state, context);
    case 'IssueAddendum':
      return issueAddendum(command, state, context);
    case 'ReopenCase':
      return reopenCase(command, state);
    case 'EraseCase':
      return eraseCase(command, state);
    case 'CarryOutRemedy':
      return carryOutRemedy(command, state, context);
    case 'RecordAdrReferral':
      return recordAdrReferral(command, state, context);
    case 'RecordAdrOutcome':
      return recordAdrOutcome(command, state, context);
    case 'NoteDuty':
      return noteDuty(command, context);
    case 'ExtendDuty':
      return extendDuty(command, state, context);
    case 'FulfilDuty':
      return fulfilDuty(command, state, context);
    case 'RecordRootCause':
      return recordRootCause(command, state);
    case 'RecordRecommendation':
      return recordRecommendation(command, state);
    case 'PlaceLegalHold':
      return placeLegalHold(command, state);
    case 'ReleaseLegalHold':
      return releaseLegalHold(command, state);
    case 'OpenCase':
      return openCase(command);
    default:
      return assertNever(command);
  }
}
