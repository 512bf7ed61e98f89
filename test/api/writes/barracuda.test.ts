import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDossiers } from '../../../src/ingest/index.ts';
import { ownGraph } from '../../cypher/import/own-graph.ts';
import { createWriter } from '../../testkit/writer.ts';
import { writeByMutations } from './by-mutations.ts';

const FILE = 'graph/corpus/barracuda.yaml';
const graph = ownGraph();

it('the Barracuda world can be written by mutations alone, and is the one that is imported', async () => {
  await importDossiers(graph.database, [{ path: FILE }]);
  const imported = await graph.exported();
  await graph.empty();

  const writer = await createWriter({
    database: graph.database,
    viewer: { subject: null, roles: ['admin'], clearance: 4 },
  });
  await writeByMutations(writer, parse(readFileSync(FILE, 'utf8')));
  const written = await graph.exported();
  await writer.close();
  expect(written.split('\n')).toEqual(imported.split('\n'));
  await graph.expectSound();
}, 300_000);
