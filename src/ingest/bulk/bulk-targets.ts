import { MODEL } from '../../generated/model.ts';
import { type Label, labelOf, WORDS } from '../../interop/dossier/v1/index.ts';
import { targetOf } from '../create.ts';
import type { Ready } from '../ready.ts';
import type { GraphTarget } from '../targets.ts';

/** What is in force for the records that were made so far, by id. */
export interface BulkTargets {
  get(id: string): GraphTarget;
  remember(label: Label, ready: Ready): void;
}

const LOWEST_MARKING = 0;
const ACCEPTED = WORDS.ReviewState.indexOf('ACCEPTED');

/**
 * A memory of what is in force. Nearly all records are unmarked and accepted: only the others are kept, and the sources,
 * whose days statements take over.
 */
export function newBulkTargets(): BulkTargets {
  const others = new Map<string, GraphTarget>();
  const usual = new Map<Label, GraphTarget>();
  return {
    get(id) {
      const known = others.get(id);
      if (known) return known;
      const label = labelOf(id);
      const target = usual.get(label) ?? {
        element: '',
        marking: LOWEST_MARKING,
        reviewRank: MODEL.labels[label].reviewed ? ACCEPTED : null,
      };
      usual.set(label, target);
      return target;
    },
    remember(label, { change: { id, stored }, force }) {
      const isUsual = force.marking === LOWEST_MARKING && (force.reviewRank ?? ACCEPTED) === ACCEPTED;
      if (isUsual && stored.properties.publishedLatest === undefined) return;
      others.set(id, targetOf(label, '', stored, force));
    },
  };
}
