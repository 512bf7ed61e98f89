import { compareNames } from './agents.ts';
import type { StatementFact } from './facts.ts';
import type { Voice } from './findings.ts';
import { foldOf } from './folding.ts';
import { type Known, statementOf } from './known.ts';
import { compareText } from './order.ts';
import { rootsOf } from './roots.ts';

/**
 * The voice of a statement: the top of its speaker's fold on the days when it was said. A narrator's statement that
 * relays has its roots' voice, where all of them have speakers, of one voice. Any other narrator's statement, and one
 * in a circle of relays, has the unnamed voice of its source's publisher, else of its source.
 */
export function voiceOf(known: Known, statementId: string): Voice {
  const kept = known.voices.get(statementId);
  if (kept) return kept;
  const statement = statementOf(known, statementId);
  const agent = statement.speaker ? speakersFold(known, statement) : rootsFold(known, statement);
  const voice = agent === null ? unnamedVoice(known, statement) : agentVoice(agent);
  known.voices.set(statementId, voice);
  return voice;
}

/**
 * The voice of a statement where a narrator's relay is not one of its root's voice (drift by voice, the accused's
 * answer, self-contradiction): null for such a relay.
 */
export function ownVoiceOf(known: Known, statement: StatementFact): Voice | null {
  const voice = voiceOf(known, statement.id);
  return !statement.speaker && voice.agent !== null ? null : voice;
}

/** Whether two statements are of one speaker or one voice; of narrators, of one publisher, else one source. */
export function isOfSameVoice(known: Known, one: StatementFact, other: StatementFact): boolean {
  if (!one.speaker && !other.speaker) return unnamedVoice(known, one).key === unnamedVoice(known, other).key;
  if (!one.speaker || !other.speaker) return false;
  return one.speaker === other.speaker || voiceOf(known, one.id).key === voiceOf(known, other.id).key;
}

/** The order of voices: agents by canonical name, then the unnamed ones by key. */
export function compareVoices(known: Known): (one: Voice, other: Voice) => number {
  const compareAgents = compareNames(known.agents);
  return (one, other) =>
    Number(one.agent === null) - Number(other.agent === null) ||
    (one.agent !== null && other.agent !== null ? compareAgents(one.agent, other.agent) : 0) ||
    compareText(one.key, other.key);
}

function speakersFold(known: Known, { speaker, said, onBehalfOf }: StatementFact): string | null {
  return speaker ? foldOf(known, speaker, said, onBehalfOf) : null;
}

function rootsFold(known: Known, { id }: StatementFact): string | null {
  if (known.relayed(id).length === 0 || known.relayCircles().has(id)) return null;
  const folds = new Set(rootsOf(known, id).statements.map((root) => speakersFold(known, root)));
  const [fold = null] = folds;
  return folds.size === 1 ? fold : null;
}

function agentVoice(agent: string): Voice {
  return { key: agent, agent, publisher: null, source: null };
}

function unnamedVoice(known: Known, { source }: StatementFact): Voice {
  const publisher = known.sources.get(source)?.publisher;
  return publisher && known.agents.byId.has(publisher)
    ? { key: `publisher:${publisher}`, agent: null, publisher, source: null }
    : { key: `source:${source}`, agent: null, publisher: null, source };
}
