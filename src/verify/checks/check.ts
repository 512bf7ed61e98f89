import type { Fault, Rule } from '../finding.ts';
import type { CheckedRecord } from '../record.ts';

/** A rule, or some about one subject, looked at in one record. Pure: the same record gives the same faults. */
export type Check = (record: CheckedRecord) => readonly Fault[];

/** The fault, in a list, where the condition does not hold. */
export function unless(condition: boolean, rule: Rule, message: () => string): readonly Fault[] {
  return condition ? [] : [{ rule, message: message() }];
}
