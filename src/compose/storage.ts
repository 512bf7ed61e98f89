import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isEnumType, isLeafType } from 'graphql';
import { MODEL } from '../generated/model.ts';
import { LIVE } from '../shared/view.ts';

/**
 * A field that is worked out from properties of its own row alone, without a file: `said` from the four properties
 * that hold the interval. `from` names the properties, `read` gets their values in that order.
 */
export interface RowField<Value = unknown> {
  readonly from: readonly string[];
  readonly read: (values: readonly unknown[]) => Value;
}

/** Where the values of a GraphQL object type are kept. */
export interface Storage {
  /** Types of one family share their rows: all agents are one family. A label of the model, or the type's own name. */
  readonly family: string;
  /** The label that tells the family's nodes; null where the row is a map that a field file makes. */
  readonly label: string | null;
  /** What can be read of a row. The rows of nodes begin with their `id`. */
  readonly properties: ReadonlySet<string>;
}

/** Facets: types whose rows are nodes of another label. */
const FACETS: Readonly<Record<string, string>> = { Attribution: 'Claim', Contradiction: 'Claim' };

type Labels = Readonly<Record<string, { readonly prefix: string; readonly also: readonly string[] }>>;
const LABELS: Labels = MODEL.labels;

function familyOf(type: string): string {
  const facet = FACETS[type];
  if (facet !== undefined) return facet;
  const parent = Object.entries(LABELS).find(([, { also }]) => also.includes(type));
  return parent?.[0] ?? type;
}

/** GraphQL fields of the type that are read from its row: neither a file nor a row field serves them. */
function ownProperties(type: GraphQLObjectType, served: ReadonlySet<string>): readonly string[] {
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !served.has(`${type.name}.${field.name}`))
    .map((field) => field.name);
}

/**
 * Storage of every object type of the schema.
 * @param served `Type.field` of all fields that a file or a row field serves
 * @param rowFields by `Type.field`
 */
export function storages(
  schema: GraphQLSchema,
  served: ReadonlySet<string>,
  rowFields: Readonly<Record<string, RowField>>,
): ReadonlyMap<string, Storage> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      'getInterfaces' in type && 'isTypeOf' in type && !type.name.startsWith('__'),
  );
  const read = new Map<string, Set<string>>();
  for (const type of types) {
    const family = familyOf(type.name);
    const properties = read.get(family) ?? new Set<string>();
    read.set(family, properties);
    for (const name of ownProperties(type, served)) properties.add(name);
    for (const field of Object.keys(type.getFields()))
      for (const name of rowFields[`${type.name}.${field}`]?.from ?? []) properties.add(name);
  }
  return new Map(types.map((type) => [type.name, storageOf(familyOf(type.name), read)]));
}

function storageOf(family: string, read: ReadonlyMap<string, ReadonlySet<string>>): Storage {
  return { family, label: family in LABELS ? family : null, properties: read.get(family) ?? new Set() };
}

const TYPE_BY_PREFIX = new Map(Object.entries(LABELS).map(([label, { prefix }]) => [prefix, label]));

/** `THREAT_ACTOR` → `ThreatActor`: the GraphQL type and second label of an agent's kind. */
export function agentType(kind: string): string {
  return kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** The label of the record that an id names, by its prefix; undefined where the prefix is unknown. */
export function labelOfId(id: string): string | undefined {
  return TYPE_BY_PREFIX.get(id.slice(0, 3));
}

/** How a stored value becomes the field's value: ranks become words, and the end of time is no date. */
export function conversion(type: GraphQLObjectType, field: string): ((value: unknown) => unknown) | null {
  const named = getNamedType(type.getFields()[field]?.type);
  if (field === 'supersededAt') return (value) => (value === LIVE ? null : value);
  if (isEnumType(named) && named.name === 'Marking') {
    const words = MODEL.vocabularies.Marking;
    return (value) => (typeof value === 'number' ? words[value] : null);
  }
  return null;
}
