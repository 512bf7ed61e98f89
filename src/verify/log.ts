import type { Value } from '../neo4j/index.ts';
import { type Finding, shown } from './finding.ts';

/** One row of `cypher/check/check-log.cypher`. */
export interface LogRow {
  readonly element: string;
  readonly key: string;
  readonly kind: Value;
  readonly record: string | null;
  readonly revision: Value;
  readonly found: boolean;
  readonly position: string | null;
}

/** An entry tells of a state that its record has or had, and stands at an instant that was given out under the lock. */
export function checkLogEntry({
  element,
  key,
  kind,
  record,
  revision,
  found,
  position,
}: LogRow): readonly Finding[] {
  const fault = (message: string): Finding => ({ rule: 'log-entry', record, element, message });
  return [
    ...(found ? [] : [fault(`${shown(kind)} at revision ${shown(revision)}: the record has no such state`)]),
    ...(key.slice(0, key.indexOf('~')) <= (position ?? '')
      ? []
      : [fault(`stands at ${shown(key)}, behind the end of the log`)]),
  ];
}
