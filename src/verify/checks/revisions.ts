import { LIVE } from '../../shared/view.ts';
import { type Fault, shown } from '../finding.ts';
import { type CheckedRecord, isHeadKey, type State } from '../record.ts';
import { type Check, unless } from './check.ts';

/** The states of a record count from 1 without a gap, each begins when the one before ends, and only the head is live. */
export const checkRevisions: Check = (record) =>
  isHeadKey(record.key) ? checkHead(record) : checkArchived(record);

/**
 * A hedge ends with the revision of its statement that drops it, and may come back with a later one; a record that was
 * retracted may be named again.
 */
function meets(label: string, state: State, next: State): boolean {
  if (label === 'Hedge' || state.retracted === true)
    return String(state.supersededAt) <= String(next.recordedAt);
  return state.supersededAt === next.recordedAt;
}

function checkHead({ label, properties, states, key }: CheckedRecord): readonly Fault[] {
  const head: State = {
    revision: properties.revision,
    recordedAt: properties.recordedAt,
    supersededAt: properties.supersededAt,
    key,
    retracted: properties.retracted,
  };
  const all = [...states].sort((a, b) => Number(a.revision) - Number(b.revision)).concat(head);
  return all.flatMap((state, index) => {
    const next = all[index + 1];
    return [
      ...unless(
        state.revision === index + 1,
        'revision-chain',
        () => `revision ${shown(state.revision)} stands where ${index + 1} is due`,
      ),
      ...unless(
        state.retracted !== true || state.supersededAt !== LIVE,
        'revision-chain',
        () => `revision ${shown(state.revision)} is retracted, and live`,
      ),
      ...unless(
        String(state.recordedAt) < String(state.supersededAt),
        'revision-chain',
        () => `revision ${shown(state.revision)} ends at ${shown(state.supersededAt)}, before it begins`,
      ),
      ...unless(
        next === undefined || meets(label, state, next),
        'revision-chain',
        () =>
          `revision ${shown(state.revision)} ends at ${shown(state.supersededAt)}, the next one begins at ${shown(next?.recordedAt)}`,
      ),
    ];
  });
}

function checkArchived({ properties, links }: CheckedRecord): readonly Fault[] {
  const head = links.find(({ type }) => type === 'REVISION_OF')?.target;
  return [
    ...unless(properties.supersededAt !== LIVE, 'revision-chain', () => 'an archived state is live'),
    ...unless(
      head === undefined || head.id === properties.id,
      'revision-chain',
      () => `an archived state of ${shown(properties.id)} belongs to ${shown(head?.id)}`,
    ),
  ];
}
