import type { StatementFact } from './facts.ts';
import type { Contest, ContestStatus, Side } from './findings.ts';
import { groupBy } from './groups.ts';
import { type Known, statementOf } from './known.ts';
import { isLive, liveOn } from './live.ts';
import { newestFirst } from './order.ts';
import { compareVoices, voiceOf } from './voice.ts';

/**
 * Who affirms a claim, who denies it, and what that makes of it.
 *
 * A live affirmation of a claim that contradicts this one, and a live denial of one that this one entails, count as
 * denials, marked as indirect. The status is a function of the voices on both sides, see {@link statusOf}.
 */
export function contestOf(known: Known, claimId: string): Contest {
  const affirmations = liveOn(known, claimId, 'AFFIRMS');
  const denials = liveOn(known, claimId, 'DENIES');
  const indirect = indirectDenials(known, claimId);
  const attacks = attacksOnSpeakers(known, affirmations);
  const affirmedBy = sidesOf(known, affirmations, true);
  const deniedBy = [...sidesOf(known, denials, true), ...sidesOf(known, indirect, false)];
  const affirming = keysOf(affirmedBy);
  const denying = keysOf(deniedBy);
  const isOnBoth = ({ id }: StatementFact) => {
    const { key } = voiceOf(known, id);
    return affirming.has(key) && denying.has(key);
  };
  return {
    status: statusOf({
      affirming,
      denying,
      withdrawn: known.onClaim(claimId).some(({ id, stance }) => stance === 'AFFIRMS' && !isLive(known, id)),
      discredited: attacks.length > 0,
    }),
    affirmedBy,
    deniedBy,
    discreditedBy: sidesOf(known, attacks, true),
    selfContradictions: [
      ...sidesOf(known, [...affirmations, ...denials].filter(isOnBoth), true),
      ...sidesOf(known, indirect.filter(isOnBoth), false),
    ],
  };
}

/** What the status depends on. */
interface Sides {
  /** Keys of the voices. */
  readonly affirming: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  /** Whether an affirmation was retracted or corrected. */
  readonly withdrawn: boolean;
  /** Whether another voice attacks the credibility or the motive of a live affirmation. */
  readonly discredited: boolean;
}

/** The status of a claim: exactly one for every combination. */
export function statusOf({ affirming, denying, withdrawn, discredited }: Sides): ContestStatus {
  if (affirming.size === 0 && denying.size === 0) return withdrawn ? 'WITHDRAWN' : 'UNSTATED';
  if (affirming.size === 0) return 'DENIED_ONLY';
  if (denying.size > 0) {
    return new Set([...affirming, ...denying]).size > 1 ? 'CONTESTED' : 'SELF_CONTRADICTED';
  }
  return discredited ? 'DISCREDITED' : 'UNCONTESTED';
}

/** Live statements of another voice that answer one of these with aspect CREDIBILITY or MOTIVE; each once. */
export function attacksOnSpeakers(
  known: Known,
  affirmations: readonly StatementFact[],
): readonly StatementFact[] {
  const attacks = affirmations.flatMap(({ id }) =>
    known
      .answeredBy(id)
      .filter(({ aspect, from }) => aspect !== 'CONTENT' && isLive(known, from))
      .filter(({ from }) => voiceOf(known, from).key !== voiceOf(known, id).key)
      .map(({ from }) => from),
  );
  return [...new Set(attacks)].map((id) => statementOf(known, id));
}

function indirectDenials(known: Known, claimId: string): readonly StatementFact[] {
  const statements = [
    ...known.contradicts(claimId).flatMap((claim) => liveOn(known, claim, 'AFFIRMS')),
    ...known.entails(claimId).flatMap((claim) => liveOn(known, claim, 'DENIES')),
  ];
  // A claim that contradicts itself, or entails itself, has no indirect denials by that.
  return statements.filter(({ claim }) => claim !== claimId);
}

/** One side for each voice: agents by canonical name, then the unnamed voices. */
function sidesOf(known: Known, statements: readonly StatementFact[], direct: boolean): readonly Side[] {
  const groups = groupBy([...new Set(statements)], ({ id }) => voiceOf(known, id).key);
  const compare = compareVoices(known);
  return [...groups.values()]
    .map((group) => [...group].sort(newestFirst))
    .flatMap(([newest, ...older]) =>
      newest
        ? [{ voice: voiceOf(known, newest.id), statements: [newest, ...older].map(({ id }) => id), direct }]
        : [],
    )
    .sort((one, other) => compare(one.voice, other.voice));
}

function keysOf(sides: readonly Side[]): ReadonlySet<string> {
  return new Set(sides.map(({ voice }) => voice.key));
}
