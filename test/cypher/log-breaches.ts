import type { Rule } from '../../src/verify/index.ts';

const LOCK = "CREATE (:ImportLock {name: 'import', position: '2024-02-01T00:00:00.000Z'})";
const ENTRY = `MATCH (c:Claim) WITH c LIMIT 1
  CREATE (:LogEntry {position: '2024-01-31T00:00:00.000Z~' + c.id, kind: 'RECORDED', recordLabel: 'Claim',
    recordId: c.id, revision: c.revision, recordedAt: c.recordedAt, marking: c.marking})`;

/** A log that tells of what is there. */
export const SOUND_LOG = `${LOCK} WITH 1 AS one ${ENTRY}`;

/** Each with the rules that it breaks. */
export const LOG_BREACHES: readonly (readonly [string, string, readonly Rule[]])[] = [
  [
    'an entry of the log for a state that is not there',
    `${SOUND_LOG.replace('c.revision', 'c.revision + 7')}`,
    ['log-entry'],
  ],
  [
    'an entry of the log for a record of another label',
    SOUND_LOG.replace("'Claim',", "'Agent',"),
    ['log-entry'],
  ],
  ['an entry behind the end of the log', SOUND_LOG.replace('2024-02-01', '2024-01-30'), ['log-entry']],
];
