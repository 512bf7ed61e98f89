import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { sharedFile } from './shared-data.ts';

/** An object of a bundle. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: unknown;
}

const FOLDER = sharedFile('stix21', 'schemas');
/** Of an extension to markings that OASIS publishes apart from STIX; a bundle names it and does not hold it. */
const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

// The schemas' expressions are older than the `u` flag; their formats are all checked but that of domain names.
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  logger: false,
  formats: fullFormats,
});
const addressOf = new Map<string, string>();
for (const folder of readdirSync(FOLDER)) {
  for (const file of readdirSync(path.join(FOLDER, folder))) {
    const schema = JSON.parse(readFileSync(path.join(FOLDER, folder, file), 'utf8')) as { $id: string };
    ajv.addSchema(schema);
    addressOf.set(path.basename(file, '.json'), schema.$id);
  }
}

/**
 * What the schemas of OASIS find wrong with the objects of a bundle, each held against the schema of its type: the schema
 * of bundles knows no notes, opinions and incidents.
 */
export function stixErrors(objects: readonly StixObject[]): string[] {
  return objects.flatMap((object) => {
    const validate = ajv.getSchema(addressOf.get(object.type) ?? 'unknown type');
    if (validate === undefined) return [`${object.id}: no schema of its type`];
    if (validate(object)) return [];
    return (validate.errors ?? []).map((error) => `${object.id}${error.instancePath} ${error.message}`);
  });
}

/** The ids that objects of a bundle refer to, by `…_ref`, `…_refs` and extensions, and that are not in it. */
export function dangling(objects: readonly StixObject[]): string[] {
  const ids = new Set([...objects.map(({ id }) => id), TLP_EXTENSION]);
  return [...new Set(referred(objects))].filter((id) => !ids.has(id));
}

function referred(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(name.startsWith('extension-definition--') ? [name] : []),
    ...(/_refs?$/.test(name) ? ([member].flat() as string[]) : referred(member)),
  ]);
}

/** The objects of a bundle's text. */
export function objectsOf(bundle: string): StixObject[] {
  return (JSON.parse(bundle) as { objects: StixObject[] }).objects;
}
