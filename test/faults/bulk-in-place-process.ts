import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig } from '../../src/config.ts';
import { localSettings } from '../../src/neo4j/bring-up.ts';
import { writeConfiguration } from '../../src/neo4j/local/home.ts';
import { type BulkFiles, runImportTool } from '../../src/neo4j/local/import-tool.ts';
import { findNeeds, provideJars } from '../../src/neo4j/local/index.ts';

// Loads files of values straight into a home, as a bulk import must not: a test kills it and sees what it leaves.
const [home = '', folder = ''] = process.argv.slice(2);
const files = JSON.parse(readFileSync(`${folder}.json`, 'utf8')) as BulkFiles;
const settings = localSettings({ config: loadConfig(), progress: () => undefined });
const needs = await findNeeds(settings);
if ('missing' in needs) throw new Error(needs.missing);
await mkdir(path.join(home, 'data'), { recursive: true });
await writeConfiguration(home, { bolt: 7687, http: 7474 });
await runImportTool({ java: needs.java, lib: await provideJars(settings, needs), home }, folder, files);
