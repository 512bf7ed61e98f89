import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../cypher/import/', import.meta.url);

const texts = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => [name.slice(0, -'.cypher'.length), readFileSync(new URL(name, FOLDER), 'utf8')]),
);

/** The text of a whole statement of `cypher/import`, by its file's name. */
export function statementText(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`Unexpected: there is no cypher/import/${name}.cypher`);
  return text;
}
