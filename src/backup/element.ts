import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CounterclaimError } from '../shared/errors.ts';

const scalar = z.union([z.string(), z.boolean(), z.number()]);
/** A float as text, for JSON knows neither `1.0` nor an infinity. */
const floats = z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])).readonly();
/** What Neo4j holds of a property in this model: words, truth values, whole numbers, and lists of one of them. */
const properties = z.record(z.string(), z.union([scalar, z.array(scalar).readonly()])).readonly();

/** A node as a backup holds it: one line. `ref` names it within the backup only. */
export const nodeLine = z.strictObject({
  ref: z.int().nonnegative(),
  labels: z.array(z.string()).readonly(),
  properties,
  floats: floats.optional(),
});

/** A relationship as a backup holds it: one line. */
export const relationshipLine = z.strictObject({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  type: z.string(),
  properties,
  floats: floats.optional(),
});

export type NodeLine = z.output<typeof nodeLine>;
export type RelationshipLine = z.output<typeof relationshipLine>;
type Contents = Pick<NodeLine, 'properties' | 'floats'>;

/** The number at the end of an element id: what names a node within one database. */
export function refOf(element: string): number {
  return Number(element.slice(element.lastIndexOf(':') + 1));
}

/** The properties of an element as they are written, sorted by name. Throws GRAPH_INVALID for what no backup can hold. */
export function contentsOf(
  element: string,
  values: Readonly<Record<string, unknown>>,
  floatNames: readonly string[],
): Contents {
  const names = Object.keys(values).sort();
  const kept = names.filter((name) => !floatNames.includes(name));
  const contents = Object.fromEntries(kept.map((name) => [name, sound(element, name, values[name])]));
  if (floatNames.length === 0) return { properties: contents };
  return {
    properties: contents,
    floats: Object.fromEntries([...floatNames].sort().map((name) => [name, textOfFloats(values[name])])),
  };
}

function sound(element: string, name: string, value: unknown): z.output<typeof scalar> | readonly string[] {
  const whole = (one: unknown) =>
    typeof one === 'string' || typeof one === 'boolean' || Number.isSafeInteger(one);
  if (Array.isArray(value) ? value.every(whole) : whole(value)) return value as readonly string[];
  throw new CounterclaimError(
    'GRAPH_INVALID',
    `the property ${name} of ${element} is of a type that the model does not know, and no backup can hold it; counterclaim verify tells more`,
    { element, property: name },
  );
}

function textOfFloats(value: unknown): string | string[] {
  return Array.isArray(value) ? value.map(textOfFloat) : textOfFloat(value);
}

function textOfFloat(value: unknown): string {
  return Object.is(value, -0) ? '-0.0' : String(value);
}

/** The SHA-256 of a node, whatever it is called in its database. */
export function digestOfNode({ labels, properties, floats }: NodeLine): string {
  return digest([labels, properties, floats ?? {}]);
}

/** The SHA-256 of a relationship between nodes of these digests. */
export function digestOfRelationship(
  { type, properties, floats }: RelationshipLine,
  from: string,
  to: string,
): string {
  return digest([type, properties, floats ?? {}, from, to]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
