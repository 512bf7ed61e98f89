import { MODEL } from '../../generated/model.ts';
import type { Label, StoredLink } from '../../interop/dossier/v1/index.ts';
import { type Ready, rowOf } from '../ready.ts';
import { type CsvFile, LIST_DELIMITER, openCsv } from './csv-file.ts';

/** What neo4j-admin is told of the files. */
export interface CsvFiles {
  readonly nodes: readonly string[];
  readonly relationships: readonly (readonly [type: string, file: string])[];
  /** Files with values of more than one line. */
  readonly multiline: readonly string[];
  /** The longest value in characters. */
  readonly longest: number;
  readonly counts: { readonly nodes: number; readonly relationships: number };
}

/** The files of a graph while they are written: one for each label, one for each type of relationship. */
export interface GraphCsv {
  /** Adds a record's node and what leads from it. `hints` are the labels that say where to look. */
  record(label: Label, ready: Ready, hints: readonly string[]): void;
  relationship(from: string, link: StoredLink): void;
  /** Adds a node that is no record, with the same properties as others of its label. */
  housekeeping(label: string, values: Readonly<Record<string, string | number>>): void;
  close(): CsvFiles;
}

type Properties = Readonly<Record<string, { readonly type: string }>>;

/** A file and the properties of its columns. */
interface Table {
  readonly file: CsvFile;
  readonly properties: readonly string[];
}

/** Begins the files in an empty folder. */
export function newGraphCsv(folder: string): GraphCsv {
  const nodes = new Map<string, Table>();
  const relationships = new Map<string, Table>();

  function begin(tables: Map<string, Table>, name: string, front: string, columns: Properties): Table {
    const headers = Object.entries(columns).map(([property, { type }]) => headerOf(property, type));
    const file = openCsv(folder, `${name}.csv`, front, headers);
    const table = { file, properties: Object.keys(columns) };
    tables.set(name, table);
    return table;
  }

  function relationship(from: string, { type, to, properties: values }: StoredLink): void {
    const { file, properties } =
      relationships.get(type) ?? begin(relationships, type, ':START_ID,:END_ID', propertiesOfLinks(type));
    file.add(
      `${from},${to}`,
      properties.map((property) => values[property]),
    );
  }

  return {
    record(label, ready, hints) {
      const { file, properties } =
        nodes.get(label) ?? begin(nodes, label, ':LABEL', propertiesOfRecords(label));
      const { id, stored } = ready.change;
      const labels = hints.length > 0 ? [...stored.labels, ...hints] : stored.labels;
      file.add(labels.join(LIST_DELIMITER), rowOf(ready, properties));
      for (const link of ready.links) relationship(id, link);
    },
    relationship,
    housekeeping(label, values) {
      const { file } = nodes.get(label) ?? begin(nodes, label, ':LABEL', typesOf(values));
      file.add(label, Object.values(values));
    },
    close() {
      const files = [...nodes.values(), ...relationships.values()].map(({ file }) => file);
      for (const file of files) file.close();
      const sum = (of: ReadonlyMap<string, Table>) =>
        [...of.values()].reduce((all, { file }) => all + file.rows, 0);
      return {
        nodes: [...nodes.values()].map(({ file }) => file.name),
        relationships: [...relationships].map(([type, { file }]) => [type, file.name] as const),
        multiline: files.filter(({ hasLineBreaks }) => hasLineBreaks).map(({ name }) => name),
        longest: files.reduce((most, { longest }) => Math.max(most, longest), 0),
        counts: { nodes: sum(nodes), relationships: sum(relationships) },
      };
    },
  };
}

/** All properties that the model has for the records of a label. */
function propertiesOfRecords(label: Label): Properties {
  const { record, reviewed, labels } = MODEL;
  const own: { readonly reviewed: boolean; readonly properties: Properties } = labels[label];
  // No new record is retracted.
  const { retracted: _later, ...begun } = record;
  return { ...begun, ...(own.reviewed ? reviewed : {}), ...own.properties };
}

function propertiesOfLinks(type: string): Properties {
  return MODEL.relationships[type as keyof typeof MODEL.relationships].properties;
}

function typesOf(values: Readonly<Record<string, string | number>>): Properties {
  const type = (value: string | number) => ({ type: typeof value === 'number' ? 'integer' : 'string' });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, type(value)]));
}

/** The types of the model that are no strings. */
const TYPES: Readonly<Record<string, string>> = { integer: ':long', boolean: ':boolean' };

/** A record is known to relationships by its id, which is a property too. */
function headerOf(property: string, type: string): string {
  if (property === 'id') return 'id:ID';
  return property + (TYPES[type] ?? (type.startsWith('list of ') ? ':string[]' : ''));
}
