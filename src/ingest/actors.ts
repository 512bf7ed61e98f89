import { actorKey, type Identity, identity, sameName } from '../interop/dossier/v1/index.ts';
import type { Result, Value } from '../neo4j/index.ts';
import { LIVE } from '../shared/view.ts';
import { entriesOf, type Spool } from './spool.ts';
import { statementText } from './statements.ts';

/** Agents and activities are found by an external key or by kind and name, and so against what the graph has. */
export type ActorLabel = 'Agent' | 'Activity';

/** What an actor is found by. */
export interface Actor {
  readonly kind: string;
  readonly name: string;
  readonly externalKey?: string | undefined;
}

interface Head extends Identity {
  readonly externalKey: string | null;
  readonly sameName: string;
  /** False where the record was retracted: it lives again when it is named by its key, but takes nothing over. */
  readonly isLive: boolean;
}

/** Runs one statement, in a transaction or alone. */
export type Run = (
  text: string,
  parameters: Readonly<Record<string, Value>>,
) => Promise<Pick<Result, 'keys' | 'rows'>>;

const LIST = { Agent: 'agents', Activity: 'activities' } as const;

/** Notes the external key of an actor of the import, for who finds others by kind and name. */
export function noteKey(spool: Spool, label: ActorLabel, actor: Actor): void {
  if (actor.externalKey === undefined) return;
  const same = sameName(label, actor);
  spool.put(['keyed', LIST[label], same, actor.externalKey], '');
  spool.put(['named', LIST[label], actor.externalKey, same], '');
}

/**
 * Says which record of the graph each actor is, or is to be. With an external key: the record that bears it; else the
 * record without a key of its kind and name, which it takes over (same id, new key) where it is the only keyed one of
 * that kind and name; else a new one. Without: the keyed one of its kind and name where there is exactly one, in the
 * graph and in this import together; else the one without a key, also when another has taken that over since.
 */
export async function resolveActors(
  label: ActorLabel,
  actors: readonly Actor[],
  spool: Spool,
  run: Run,
): Promise<Identity[]> {
  const keyedInImport = new Map<string, readonly string[]>();
  const namesOfKey = new Map<string, readonly string[]>();
  async function learnKey(externalKey: string): Promise<void> {
    if (namesOfKey.has(externalKey)) return;
    const names = await words(spool, ['named', LIST[label], externalKey]);
    namesOfKey.set(externalKey, names);
    for (const name of names) await learnName(name);
  }
  async function learnName(name: string): Promise<void> {
    if (keyedInImport.has(name)) return;
    const keys = await words(spool, ['keyed', LIST[label], name], 2);
    keyedInImport.set(name, keys);
    if (keys.length === 1) for (const key of keys) await learnKey(key);
  }
  for (const actor of actors) {
    await learnName(sameName(label, actor));
    if (actor.externalKey !== undefined) await learnKey(actor.externalKey);
  }
  const graph = await readHeads(label, actors, [...keyedInImport.keys()], [...namesOfKey.keys()], run);

  // The key of an actor without an external key is made of the same parts as its `sameName`.
  const onlyKeyed = (name: string): string | undefined => {
    const keys = new Set(keyedInImport.get(name));
    for (const head of graph.byName.get(name) ?? [])
      if (head.externalKey !== null) keys.add(head.externalKey);
    const [only] = keys;
    return keys.size === 1 ? only : undefined;
  };
  const resolveKeyed = (externalKey: string): Identity => {
    const key = actorKey(label, { externalKey, kind: '', name: '' });
    const head = graph.byKey.get(key);
    if (head) return { key, id: head.id };
    for (const name of namesOfKey.get(externalKey) ?? []) {
      const unkeyed = graph.byKey.get(name);
      if (unkeyed?.isLive && onlyKeyed(name) === externalKey) return { key, id: unkeyed.id };
    }
    return identity(label, key);
  };
  return actors.map((actor) => {
    if (actor.externalKey !== undefined) return resolveKeyed(actor.externalKey);
    const name = sameName(label, actor);
    const keyed = onlyKeyed(name);
    if (keyed !== undefined) return resolveKeyed(keyed);
    const own = identity(label, name);
    const head = graph.byKey.get(own.key) ?? graph.byId.get(own.id);
    return head ? { key: head.key, id: head.id } : own;
  });
}

async function words(
  spool: Spool,
  prefix: readonly string[],
  limit = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const found: string[] = [];
  for await (const [[word]] of entriesOf(spool, prefix)) {
    if (word !== undefined) found.push(word);
    if (found.length >= limit) break;
  }
  return found;
}

type Row = readonly [
  key: string,
  id: string,
  externalKey: string | null,
  sameName: string,
  supersededAt: string,
];

async function readHeads(
  label: ActorLabel,
  actors: readonly Actor[],
  names: readonly string[],
  externalKeys: readonly string[],
  run: Run,
) {
  const keys = new Set(names);
  for (const externalKey of externalKeys) keys.add(actorKey(label, { externalKey, kind: '', name: '' }));
  const ids = new Set<string>();
  for (const actor of actors) {
    if (actor.externalKey === undefined) ids.add(identity(label, sameName(label, actor)).id);
  }
  const text = statementText(label === 'Agent' ? 'find-agents' : 'find-activities');
  const { rows } = await run(text, { keys: [...keys], names, ids: [...ids], live: LIVE });
  const byKey = new Map<string, Head>();
  const byId = new Map<string, Head>();
  const byName = new Map<string, Head[]>();
  for (const [key, id, externalKey, name, end] of rows as readonly Row[]) {
    const head = { key, id, externalKey, sameName: name, isLive: end === LIVE };
    byKey.set(key, head);
    byId.set(id, head);
    if (head.isLive)
      byName.set(name, [...(byName.get(name) ?? []).filter((other) => other.key !== key), head]);
  }
  return { byKey, byId, byName };
}
