import { families } from './catalog/families.ts';
import { findProcedure } from './catalog/find-procedure.ts';
import type { Procedure } from './catalog/procedure.ts';
import type { CreditRules } from './credit.ts';
import { type Measure, measureLabel, measuresOf } from './measures.ts';
import { type CaseRole, caseRoleLabels } from './procedure-case.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

function whyItCounts(procedure: Procedure, measure: Measure): string {
  const listed = `${procedure.name} is listed by ADS under ${procedure.area} · ${procedure.type}`;
  if (measure === 'image-guided') {
    return `${listed} and this log takes it as image-guided, which ADS doesn't say of any procedure.`;
  }
  if (measure.startsWith('family:')) {
    const family = families[procedure.family].label;
    return `${listed} and belongs to ${family}, a family of this log that ADS doesn't have.`;
  }
  return `${listed} and credits ${list.format(procedure.categories)}.`;
}

function whyNot(procedure: Procedure, role: CaseRole, measure: Measure, rules: CreditRules) {
  const roles = rules.countedRoles.map((counted) => caseRoleLabels[counted]);
  const verb = roles.length === 1 ? 'counts' : 'count';
  const counts = roles.length === 0 ? 'no role counts' : `only ${list.format(roles)} ${verb}`;
  const verdict = `it doesn't count to ${measureLabel(measure)}`;
  return `${procedure.name} was logged as ${caseRoleLabels[role]} and in this program ${counts}, so ${verdict}.`;
}

/**
 * One plain sentence on why a logged procedure counts to a measure, or why its role keeps it from
 * counting; undefined when the code has nothing to do with the measure or isn't in the catalog.
 */
export function explainCredit(
  code: string,
  role: CaseRole,
  measure: Measure,
  rules: CreditRules,
): string | undefined {
  const procedure = findProcedure(code);
  if (!procedure || !measuresOf(procedure).includes(measure)) return undefined;
  return rules.countedRoles.includes(role)
    ? whyItCounts(procedure, measure)
    : whyNot(procedure, role, measure, rules);
}
