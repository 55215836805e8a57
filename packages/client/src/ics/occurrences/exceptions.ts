import type { Rule } from '../values/recur.ts';
import { parseRule } from '../values/rule.ts';
import type { Plan } from './plan.ts';

/** The rules of EXRULE, which RFC 5545 has no more but old feeds have; those that cannot be expanded are reported. */
export function readExceptions({ context, event }: Plan): Rule[] {
  return event.properties('EXRULE').flatMap(({ value, line }) => {
    const rule = parseRule(value);
    if (rule && !rule.scale) return rule;
    if (value.trim()) context.calendar.log.add(rule ? 'unsupported-scale' : 'invalid-rrule', line, event.uid, value);
    return [];
  });
}
