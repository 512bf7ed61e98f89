import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One property as graph/model.yml writes it. */
interface WrittenProperty {
  readonly type: string;
  readonly required?: boolean;
  readonly derived?: boolean;
}
type WrittenProperties = Readonly<Record<string, WrittenProperty>>;
interface WrittenModel {
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
  readonly record: WrittenProperties;
  readonly reviewed: WrittenProperties;
  readonly labels: Readonly<
    Record<
      string,
      { prefix: string; reviewed?: boolean; also?: readonly string[]; properties: WrittenProperties }
    >
  >;
  readonly relationships: Readonly<
    Record<string, { from: readonly string[]; to: readonly string[]; properties?: WrittenProperties }>
  >;
  readonly housekeeping: { readonly labels: Readonly<Record<string, string>> };
}

function mapValues<Given, Made>(
  values: Readonly<Record<string, Given>>,
  make: (value: Given) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, make(value)]));
}

function properties(written: WrittenProperties = {}): Record<string, Required<WrittenProperty>> {
  return mapValues(written, ({ type, required = false, derived = false }) => ({
    type,
    required,
    derived,
  }));
}

/** The model of graph/model.yml, every default filled in. */
export function readModel(path: string): object {
  const written = parse(readFileSync(path, 'utf8')) as WrittenModel;
  return {
    vocabularies: written.vocabularies,
    record: properties(written.record),
    reviewed: properties(written.reviewed),
    labels: mapValues(written.labels, ({ prefix, reviewed = false, also = [], properties: own }) => ({
      prefix,
      reviewed,
      also,
      properties: properties(own),
    })),
    relationships: mapValues(written.relationships, ({ from, to, properties: own }) => ({
      from,
      to,
      properties: properties(own),
    })),
    housekeeping: Object.keys(written.housekeeping.labels),
  };
}

/** GraphQL codegen plugin: src/generated/model.ts. */
export function plugin(): string {
  return [
    '// Made by `npm run generate` from graph/model.yml. Do not edit.',
    '/** The model of the graph: labels, relationship types, properties and vocabularies. */',
    `export const MODEL = ${JSON.stringify(readModel('graph/model.yml'), null, 2)} as const;`,
    '',
  ].join('\n');
}
