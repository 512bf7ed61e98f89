import { MODEL } from '../../generated/model.ts';
import { shown } from '../finding.ts';
import { type Check, unless } from './check.ts';

/** GOVERNMENT → Government, THREAT_ACTOR → ThreatActor. */
function labelOfKind(kind: unknown): string {
  return String(kind)
    .toLowerCase()
    .replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const ATTACKING: readonly unknown[] = ['REBUT', 'UNDERCUT', 'DEFLECT'];

/** Labels that have checks of their own. */
const LOOKED_AT_ELSEWHERE: Readonly<Record<string, string>> = {
  Denial: 'Statement',
  Disputed: 'Claim',
  Tied: 'Statement',
};

/** The second labels that a record must have, by its own words. */
const SECOND_LABELS: Readonly<
  Record<string, (properties: Readonly<Record<string, unknown>>) => readonly string[]>
> = {
  Agent: ({ kind }) => [labelOfKind(kind)],
  Claim: ({ kind }) => (kind === 'ATTRIBUTION' ? ['Attribution'] : []),
  Argument: ({ kind }) => (ATTACKING.includes(kind) ? ['Counterclaim'] : []),
};

/** A record has its own label and exactly the second labels that its properties ask for. */
export const checkLabels: Check = ({ label, labels, properties }) => {
  const { also } = MODEL.labels[label];
  const others = labels.filter((other) => other !== label && LOOKED_AT_ELSEWHERE[other] !== label);
  const wanted = SECOND_LABELS[label]?.(properties) ?? [];
  const fits = others.length === wanted.length && wanted.every((other) => others.includes(other));
  return unless(fits, 'wrong-labels', () => {
    const expected = also.length > 0 ? [label, ...wanted] : [label];
    return `labelled ${shown(labels)}, not ${shown(expected)}`;
  });
};
