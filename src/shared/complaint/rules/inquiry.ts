import { asId } from '../../core/ids';
import type { RequestId } from '../../core/ids';
import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { assessable, changeable, notInFuture, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

export function requestInformation(
  command: Command<'RequestInformation'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { from, question, dueOn } = command;
  const late = dueOn < context.today ? ({ code: 'DATE_IN_PAST', field: 'dueOn' } as const) : undefined;
  return unless(assessable(state) ?? texts({ question }) ?? late, () => [
    { type: 'InformationRequested', v: 1, requestId: asId(context.newId()), from, question, dueOn },
  ]);
}

export function receiveInformation(
  command: Command<'ReceiveInformation'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { requestId, receivedOn, summary } = command;
  const refusal =
    assessable(state) ??
    waiting(state, requestId) ??
    notInFuture('receivedOn', receivedOn, context) ??
    texts({ summary });
  return unless(refusal, () => [{ type: 'InformationReceived', v: 1, requestId, receivedOn, summary }]);
}

/** An answer is overdue from the day after its due date. */
export function markInformationOverdue(
  command: Command<'MarkInformationOverdue'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { requestId } = command;
  const request = state.requests.get(requestId);
  const early =
    request && request.dueOn >= context.today
      ? ({ code: 'NOT_OVERDUE', dueOn: request.dueOn } as const)
      : undefined;
  return unless(assessable(state) ?? waiting(state, requestId) ?? early, () => [
    { type: 'InformationOverdue', v: 1, requestId },
  ]);
}

export function logContact(command: Command<'LogContact'>, state: Case, context: DecisionContext): Decision {
  const { contact } = command;
  const refusal =
    changeable(state) ?? texts({ summary: contact.summary }) ?? notInFuture('on', contact.on, context);
  return unless(refusal, () => [{ type: 'ContactLogged', v: 1, contactId: asId(context.newId()), contact }]);
}

export function addNote(command: Command<'AddNote'>, state: Case, context: DecisionContext): Decision {
  const { text } = command;
  return unless(changeable(state) ?? texts({ text }), () => [
    { type: 'NoteAdded', v: 1, noteId: asId(context.newId()), text },
  ]);
}

function waiting(state: Case, requestId: RequestId): CaseRefusal | undefined {
  const request = state.requests.get(requestId);
  if (request === undefined) return { code: 'UNKNOWN_REQUEST', requestId };
  return request.status === 'received' ? { code: 'REQUEST_CLOSED', requestId } : undefined;
}
