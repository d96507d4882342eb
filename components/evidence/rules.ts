import { RULES, type Rule, type RuleName } from '../../utils/evidence/assumptions.ts';
import { STUDIES } from '../../utils/evidence/studies.ts';
import { own } from '../../utils/lookup/own.ts';
import type { MessageKey } from '../text.ts';

/** The rules stand in groups in the order of the code: each begins with the rule named here. */
const BEGINNINGS: Partial<Record<RuleName, MessageKey>> = {
  weightMust: 'ev_rules_weights',
  tickLowCommon: 'ev_rules_claims',
  uncertainMid: 'ev_rules_doubt',
  topicRate: 'ev_rules_rates',
  online: 'ev_rules_setting',
  planLowCommon: 'ev_rules_plan',
  stateElsewhere: 'ev_rules_state',
  feeMedian: 'ev_rules_fee',
  english: 'ev_rules_language',
  woman: 'ev_rules_who',
  z: 'ev_rules_range',
};

interface RuleLine {
  key: string;
  name: MessageKey;
  value: string;
  basis: MessageKey;
  source: { id: string; cite: string } | null;
}

interface RuleGroup {
  title: MessageKey;
  rules: RuleLine[];
}

/** Every number of the estimate, in groups, ready to be shown. */
export function ruleGroups(): RuleGroup[] {
  const groups: RuleGroup[] = [];
  for (const [key, rule] of Object.entries<Rule>(RULES)) {
    const title = own(BEGINNINGS, key);
    if (title || groups.length === 0) groups.push({ title: title ?? 'ev_rules_title', rules: [] });
    groups.at(-1)?.rules.push(lineOf(key, rule));
  }
  return groups;
}

/** A test sees to it that every rule has its text and every source is a study. */
function lineOf(key: string, { value, basis, source }: Rule): RuleLine {
  const study = STUDIES.find(({ id }) => id === source) ?? null;
  const known = basis === 'study' && !study ? 'textbook' : basis;
  return {
    key,
    name: `rule_${key}` as MessageKey,
    value: String(value),
    basis: `ev_basis_${known}`,
    source: study,
  };
}
