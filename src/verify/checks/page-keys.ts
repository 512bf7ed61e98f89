import { foldText } from '../../shared/ids.ts';
import { ALL_DAYS, LIVE } from '../../shared/view.ts';
import { shown } from '../finding.ts';
import type { CheckedRecord } from '../record.ts';
import { type Check, unless } from './check.ts';

type Properties = Readonly<Record<string, unknown>>;

const UNDATED = '0000-00-00';

const recordedSort = ({ recordedAt }: Properties) => recordedAt;
const nameSort = ({ name }: Properties) => foldText(String(name));

/** The part of each page key that stands before the id, from the record's own properties. */
const PAGE_KEYS: Readonly<Record<string, Readonly<Record<string, (properties: Properties) => unknown>>>> = {
  Agent: { nameSort },
  Name: { nameSort: ({ text }) => foldText(String(text)) },
  Activity: { nameSort },
  Claim: { recordedSort, textSort: ({ text }) => foldText(String(text)) },
  Statement: { recordedSort },
  Source: { publishedSort: ({ publishedLatest }) => publishedLatest ?? UNDATED },
  Argument: { recordedSort },
};

/** Page keys are made from the record and end in its id; the day by which a statement was said is the right one. */
export const checkPageKeys: Check = (record) => [
  ...Object.entries(PAGE_KEYS[record.label] ?? {}).flatMap(([name, make]) =>
    checkKey(record, name, make(record.properties)),
  ),
  ...(record.label === 'Statement' ? checkSaid(record) : []),
  ...checkQueue(record),
];

/** In the review queue are the live records that are proposed. */
function checkQueue({ properties }: CheckedRecord) {
  const waits = properties.review === 'PROPOSED' && properties.supersededAt === LIVE;
  const wanted = waits ? `${properties.recordedAt}~${properties.id}` : undefined;
  return unless(
    properties.queueSort === wanted,
    'page-key',
    () => `queueSort is ${shown(properties.queueSort)}, not ${shown(wanted)}`,
  );
}

function checkKey({ properties }: CheckedRecord, name: string, first: unknown) {
  const wanted = `${first}~${properties.id}`;
  return unless(
    properties[name] === wanted,
    'page-key',
    () => `${name} is ${shown(properties[name])}, not ${shown(wanted)}`,
  );
}

function checkSaid(record: CheckedRecord) {
  const { saidLatest, saidBy } = record.properties;
  const source = record.named.find(({ property }) => property === 'sourceId');
  // A source that is not there is told elsewhere.
  if (source === undefined) return [];
  const day = saidLatest ?? source.value ?? undefined;
  return [
    ...checkKey(record, 'saidSort', day ?? UNDATED),
    ...unless(
      saidBy === (day ?? ALL_DAYS),
      'said-by',
      () => `saidBy is ${shown(saidBy)}, not ${shown(day ?? ALL_DAYS)}`,
    ),
  ];
}
