import { shown } from '../finding.ts';
import { type CheckedRecord, isHeadKey, linksOf } from '../record.ts';
import { type Check, unless } from './check.ts';

/** How many relationships of some types, taken together, a record has. */
interface Count {
  readonly types: readonly string[];
  readonly least: number;
  readonly most: number;
}

const exactly = (count: number, ...types: readonly string[]): Count => ({ types, least: count, most: count });
const atMost = (count: number, ...types: readonly string[]): Count => ({ types, least: 0, most: count });

/** The relationship that an argument's kind stands for. */
const BY_ARGUMENT_KIND: Readonly<Record<string, string>> = {
  SUPPORT: 'SUPPORTS',
  REBUT: 'REBUTS',
  UNDERCUT: 'UNDERCUTS',
  DEFLECT: 'DEFLECTS',
};

/** Of labels and second labels. The stance of a statement is looked at apart. */
const COUNTS: Readonly<Record<string, readonly Count[]>> = {
  Name: [exactly(1, 'NAMES'), atMost(1, 'COINED_BY')],
  Attribution: [exactly(1, 'OF'), exactly(1, 'TO')],
  Statement: [atMost(1, 'MADE_BY'), atMost(1, 'AFFIRMS', 'DENIES', 'ADDRESSES')],
  Source: [atMost(1, 'PUBLISHED_BY')],
  SourceVersion: [exactly(1, 'VERSION_OF')],
  Passage: [exactly(1, 'IN_VERSION')],
  Argument: [
    exactly(1, 'SUPPORTS', 'REBUTS', 'UNDERCUTS', 'DEFLECTS'),
    { types: ['RESTS_ON'], least: 1, most: Number.POSITIVE_INFINITY },
  ],
  Assessment: [exactly(1, 'OF'), exactly(1, 'MADE_BY')],
  IdentityJudgement: [exactly(2, 'BETWEEN')],
};

/** A record has as many relationships of each kind as its label says, and none of them twice. */
export const checkCounts: Check = (record) => [
  ...record.labels.flatMap((label) => COUNTS[label] ?? []).flatMap((count) => checkCount(record, count)),
  ...checkCount(record, exactly(isHeadKey(record.key) ? 0 : 1, 'REVISION_OF')),
  ...checkTwice(record),
  ...checkArgumentKind(record),
];

function checkCount(record: CheckedRecord, { types, least, most }: Count) {
  const count = linksOf(record, ...types).length;
  return unless(count >= least && count <= most, 'relationship-count', () => {
    const wanted =
      least === most
        ? `${least}`
        : most === Number.POSITIVE_INFINITY
          ? `${least} or more`
          : `at most ${most}`;
    return `${count} of ${types.join(', ')}, not ${wanted}`;
  });
}

/** An agent may speak for another one in several offices or times: only the whole relationship counts as the same. */
function checkTwice(record: CheckedRecord) {
  if (record.links.length < 2) return [];
  const seen = new Set<string>();
  return record.links.flatMap(({ type, properties, target }) => {
    const link = `${type} ${target.element} ${JSON.stringify(Object.entries(properties).sort())}`;
    const fresh = !seen.has(link);
    seen.add(link);
    return unless(fresh, 'relationship-count', () => `${type} twice to ${shown(target.id)}`);
  });
}

function checkArgumentKind(record: CheckedRecord) {
  if (record.label !== 'Argument') return [];
  const wanted = BY_ARGUMENT_KIND[String(record.properties.kind)];
  return linksOf(record, ...Object.values(BY_ARGUMENT_KIND)).flatMap(({ type }) =>
    unless(
      type === wanted,
      'relationship-count',
      () => `${type} goes out of an argument of kind ${shown(record.properties.kind)}`,
    ),
  );
}
