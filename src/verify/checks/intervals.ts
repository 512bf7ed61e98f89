import { shown } from '../finding.ts';
import { type Check, unless } from './check.ts';

const INTERVALS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Activity: ['from', 'to'],
  Statement: ['saidEarliest', 'saidLatest'],
  Source: ['publishedEarliest', 'publishedLatest'],
};
const OFFSETS: readonly string[] = ['Passage', 'Hedge'];

/** Days and offsets do not end before they begin, and offsets span as many UTF-16 units as the words have. */
export const checkIntervals: Check = ({ label, properties, links }) => {
  const [from, to] = INTERVALS[label] ?? ['from', 'to'];
  const days = [properties, ...links.map((link) => link.properties)].flatMap((place) =>
    unless(
      typeof place[from] !== 'string' || typeof place[to] !== 'string' || place[from] <= place[to],
      'wrong-interval',
      () => `${from} is ${shown(place[from])}, after ${to}, ${shown(place[to])}`,
    ),
  );
  return OFFSETS.includes(label) ? [...days, ...checkOffsets(properties)] : days;
};

function checkOffsets({ exact, start, end }: Readonly<Record<string, unknown>>) {
  if (start === undefined && end === undefined) return [];
  const fits =
    typeof exact === 'string' && typeof start === 'number' && start >= 0 && end === start + exact.length;
  return unless(
    fits,
    'wrong-interval',
    () => `from ${shown(start)} to ${shown(end)} are not the units of ${shown(exact)}`,
  );
}
