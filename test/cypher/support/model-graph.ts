import { MODEL } from '../../../src/generated/model.ts';
import type { Database, Value } from '../../../src/neo4j/index.ts';
import { idOf, keyOf } from '../../../src/shared/ids.ts';

type Property = { readonly type: string };
type Properties = Readonly<Record<string, Property>>;

/** Nobody else's view reaches this year; at its end all of it is superseded. */
const YEAR = 1979;
const BEGIN = `${YEAR}-01-01T00:00:00.000Z`;
const END = `${YEAR}-12-31T00:00:00.000Z`;

const VOCABULARIES: Readonly<Record<string, readonly string[]>> = MODEL.vocabularies;

function exampleOf(type: string): Value {
  if (type.startsWith('list of ')) return [exampleOf(type.slice('list of '.length))];
  if (type === 'integer') return 1;
  if (type === 'boolean') return true;
  if (type === 'day') return `${YEAR}-06-15`;
  if (type === 'instant') return BEGIN;
  return VOCABULARIES[type]?.[0] ?? 'word';
}

function valuesOf(properties: Properties): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).map(([name, { type }]) => [name, exampleOf(type)]));
}

/** One record of a label, with all of its properties. */
function recordOf(label: keyof typeof MODEL.labels) {
  const { prefix, reviewed, also, properties } = MODEL.labels[label];
  const key = keyOf(label, 'one of each');
  return {
    labels: [label, ...also],
    properties: {
      ...valuesOf(MODEL.record),
      ...(reviewed ? valuesOf(MODEL.reviewed) : {}),
      ...valuesOf(properties),
      id: idOf(prefix, key),
      key,
      supersededAt: END,
    },
  };
}

/** The labels that a relationship may lead from or to; second labels stand for their first. */
function labelOf(name: string): string {
  return (
    Object.entries(MODEL.labels).find(([, { also }]) => (also as readonly string[]).includes(name))?.[0] ??
    name
  );
}

/**
 * Writes a graph that holds each label, relationship type and property of the model once, so that the planner knows
 * them all. Gives what takes it out again.
 */
export async function writeModelGraph(database: Database): Promise<() => Promise<void>> {
  const labels = Object.keys(MODEL.labels) as (keyof typeof MODEL.labels)[];
  const records = labels.map(recordOf);
  const keys = records.map(({ properties }) => properties.key);
  const relationships = Object.entries(MODEL.relationships).map(([type, { from, to, properties }]) => ({
    type,
    from: keys[labels.indexOf(labelOf(from[0]) as 'Agent')] ?? '',
    to: keys[labels.indexOf(labelOf(to[0]) as 'Agent')] ?? '',
    properties: valuesOf(properties),
  }));
  // What only the program's own records bear.
  const mutation = { argumentsHash: '', mutation: '', subject: '', knownAt: '', recordId: '', records: [''] };
  const log = { position: '', sealed: '', recordLabel: '', about: [''] };
  Object.assign(records[0]?.properties ?? {}, { marks: 1, ...mutation, ...log });
  const remove = async () => {
    await database.run('MATCH (n) WHERE n.key IN $keys DETACH DELETE n', { keys });
  };
  await remove();
  await database.write(async (transaction) => {
    // Labels of which there is no node as a rule: the planner knows a label from its first node on, also once that is gone.
    await transaction.run('UNWIND $labels AS label CREATE (n:$(label)) DELETE n', {
      labels: MODEL.housekeeping,
    });
    await transaction.run('UNWIND $records AS record CREATE (n:$(record.labels)) SET n = record.properties', {
      records: records as unknown as Value,
    });
    await transaction.run(
      `UNWIND $relationships AS row
       MATCH (a) WHERE a.key = row.from MATCH (b) WHERE b.key = row.to
       CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
      { relationships: relationships as unknown as Value },
    );
  });
  return remove;
}
