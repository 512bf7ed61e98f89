import type { DossierRecord } from '../../dossier/v1/index.ts';
import type { Outgoing, OutgoingGraph } from '../../write-records.ts';
import { stixId } from './write-object.ts';

type Statement = DossierRecord<'statements'>;

/** The type of an agent's object: a cluster of threats is an intrusion set unless its key names another type for it. */
export function agentType({ kind, key }: DossierRecord<'agents'>): string {
  if (kind !== 'THREAT_ACTOR') return 'identity';
  return key?.startsWith('stix:threat-actor--') ? 'threat-actor' : 'intrusion-set';
}

/** The type of an activity's object. STIX has none for a policy: it is something that is pursued over a time. */
export function activityType({ kind }: DossierRecord<'activities'>): string {
  return kind === 'INCIDENT' ? 'incident' : 'campaign';
}

export const reportId = (source: string): string => stixId('report', source);
/** The note that holds the wording of a claim. */
export const claimNoteId = (claim: string): string => stixId('note', claim);
/** The note that holds the words of a statement. */
export const statementNoteId = (statement: string): string => stixId('note', statement);
export const argumentNoteId = (argument: string): string => stixId('note', argument);

/** The object of an agent. */
export function agentRef(graph: OutgoingGraph, id: string): string {
  const agent = graph.find('agents', id);
  if (agent === undefined) throw new Error(`Unexpected: the agent ${id} is named and does not leave`);
  return stixId(agentType(agent.record), agent.thing);
}

/** The object of an agent or of an activity. */
export function actorRef(graph: OutgoingGraph, id: string): string {
  const activity = graph.find('activities', id);
  return activity === undefined ? agentRef(graph, id) : stixId(activityType(activity.record), id);
}

/** The agent as the creator of an object, which only an identity can be. */
export function creatorRef(graph: OutgoingGraph, id: string | undefined): string | undefined {
  const ref = id === undefined ? undefined : agentRef(graph, id);
  return ref?.startsWith('identity--') ? ref : undefined;
}

/**
 * The object that holds the side a statement takes: who affirms an attribution makes the relationship, who denies any
 * claim has an opinion of it. All else takes no side that STIX has a word for: an attack on a speaker's credibility is no
 * denial, and neither is silence.
 */
export function sideRef(
  id: string,
  { stance }: Statement,
  claim: Outgoing<'claims'> | undefined,
): string | undefined {
  if (claim === undefined) return undefined;
  if (stance === 'DENIES') return stixId('opinion', id);
  return stance === 'AFFIRMS' && claim.record.attribution ? stixId('relationship', id) : undefined;
}

/** Whether the speaker has taken a statement back by one that was not taken back itself. */
export async function isTakenBack(graph: OutgoingGraph, taken: Statement): Promise<boolean> {
  for await (const id of graph.gathered('statements taking back', taken.id)) {
    const by = graph.find('statements', id)?.record;
    if (by === undefined || by.speaker !== taken.speaker) continue;
    if (by.speaker === undefined && by.source !== taken.source) continue;
    if (!(await isTakenBack(graph, by))) return true;
  }
  return false;
}
