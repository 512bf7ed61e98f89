import { compareNames } from './agents.ts';
import type { StatementFact } from './facts.ts';
import type { Origins } from './findings.ts';
import type { Known } from './known.ts';
import { liveOn } from './live.ts';
import { rootsOf } from './roots.ts';
import { voiceOf } from './voice.ts';

/**
 * How many independent origins stand behind some claims together: publications never count, only those who are at the
 * root of what is published.
 *
 * From each live affirmation RELAYS are followed to the roots. A voice of a root with a speaker and a recorded chain
 * counts at both ends; a further one (a narrator's, or a speaker's whose chain has a hop that nobody recorded) at the
 * upper end only; a narrator in a version made directly from a source with a live affirmation of the claim not at all.
 * The members of a circle count as one, at the upper end. Where anybody affirms, both ends are 1 at least.
 */
export function originsOf(known: Known, claimIds: readonly string[]): Origins {
  const counted: Counted = { certain: new Set(), further: new Set(), circles: new Set() };
  let affirmed = false;
  for (const claim of new Set(claimIds)) {
    const affirmations = liveOn(known, claim, 'AFFIRMS');
    affirmed ||= affirmations.length > 0;
    countOrigins(known, affirmations, counted);
  }
  const { certain, further, circles } = counted;
  const unknown = [...further].filter((key) => !certain.has(key)).length + circles.size;
  const least = affirmed ? Math.max(1, certain.size) : 0;
  return {
    least,
    most: Math.max(least, certain.size + unknown),
    voices: [...certain].sort(compareNames(known.agents)),
    unknown,
    circular: circles.size > 0,
  };
}

/** Keys of voices and of circles. */
interface Counted {
  readonly certain: Set<string>;
  readonly further: Set<string>;
  readonly circles: Set<string>;
}

function countOrigins(known: Known, affirmations: readonly StatementFact[], counted: Counted): void {
  const affirming = new Set(affirmations.map(({ source }) => source));
  const circleOf = known.sourceCircles();
  const roots = new Map<string, StatementFact>();
  for (const { id } of affirmations) {
    const { statements, circles } = rootsOf(known, id);
    for (const root of statements) roots.set(root.id, root);
    for (const circle of circles) counted.circles.add(`RELAYS ${circle}`);
  }
  for (const root of roots.values()) {
    const { key } = voiceOf(known, root.id);
    const circle = circleOf.get(root.source);
    if (root.speaker) (root.chainRecorded ? counted.certain : counted.further).add(key);
    else if (circle !== undefined) counted.circles.add(`DERIVED_FROM ${circle}`);
    else if (!known.versionDerivedFrom(root.version).some((source) => affirming.has(source)))
      counted.further.add(key);
  }
}
