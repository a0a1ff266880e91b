import type { UiLanguage } from '../../../../shared/core/text';
import { rulePackFor } from '../../../../shared/law/rule-packs';
import type { QueueRow } from '../../../../shared/queue/row';

/** Why a case is due when it is: the name of the rule the date comes from. Empty when nothing is due. */
export function ruleLabel(
  { dueRule, market, receivedOn }: Pick<QueueRow, 'dueRule' | 'market' | 'receivedOn'>,
  language: UiLanguage,
): string {
  if (dueRule === null) return '';
  const { deadlineRules, holdingReply } = rulePackFor(market, receivedOn);
  const rule = deadlineRules.find(({ id }) => id === dueRule);
  if (rule) return rule.label[language];
  return dueRule === holdingReply.id ? holdingReply.label[language] : dueRule;
}
