import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseFieldFile } from '../../../src/codegen/field-file.ts';
import { faultsOfTree } from '../../../src/codegen/fields-plugin.ts';
import { readModel } from '../../../src/codegen/model-plugin.ts';
import { cypherFiles, FACTS_FOLDER, STATEMENT_FOLDERS, WRITTEN_FOLDER } from '../../../src/codegen/tree.ts';
import type { FieldFile } from '../../../src/compose/field-file.ts';
import { SDL } from '../../../src/generated/schema.ts';

const schema = buildSchema(SDL);
const model = readModel('graph/model.yml') as Parameters<typeof faultsOfTree>[2];
const sources = cypherFiles('cypher').filter(
  ({ path }) => ![FACTS_FOLDER, WRITTEN_FOLDER, ...STATEMENT_FOLDERS].includes(path.split('/')[1] ?? ''),
);
const files = sources.map(({ path, text }) => parseFieldFile(path, text));

/** Faults of the tree with one file's text changed. */
function faultsWith(path: string, change: (text: string) => string): readonly string[] {
  const source = sources.find((file) => file.path === path);
  if (source === undefined) throw new Error(`no ${path}`);
  const text = change(source.text);
  if (text === source.text) throw new Error(`${path} did not change`);
  const changed = parseFieldFile(path, text);
  return faults(files.map((file) => (file.path === path ? changed : file)));
}

function faults(tree: readonly FieldFile[], of = schema): readonly string[] {
  return faultsOfTree(tree, of, model);
}

describe('the tree of field files', () => {
  it('fits the schema and the model', () => {
    expect(faults(files)).toEqual([]);
  });

  it('must have a file for each field that needs one', () => {
    expect(faults(files.filter(({ path }) => path !== 'cypher/Claim/denials.cypher'))).toEqual([
      'Claim.denials has no file cypher/Claim/denials.cypher',
    ]);
  });

  it('must have a file without a variant beside those with one', () => {
    expect(faults(files.filter(({ path }) => path !== 'cypher/Claim/statements.cypher'))).toEqual([
      'Claim.statements has no file cypher/Claim/statements.cypher',
    ]);
  });

  it('must have a file for a field of all sorts of agents', () => {
    const found = faults(files.filter(({ path }) => path !== 'cypher/Agent/partOf.cypher'));
    expect(found).toContain('Agent.partOf has no file cypher/Agent/partOf.cypher');
    expect(found).toContain('ThreatActor.partOf has no file cypher/ThreatActor/partOf.cypher');
  });

  it('must have the field of each file', () => {
    const text = '// @field Claim.nothing\n// @scope none\nWITH claim AS other RETURN other';
    const file = parseFieldFile('cypher/Claim/nothing.cypher', text);
    expect(faults([...files, file])).toEqual([
      'cypher/Claim/nothing.cypher: the schema has no field Claim.nothing',
    ]);
  });

  it('must have the type of each file', () => {
    const file = parseFieldFile(
      'cypher/Nothing/x.cypher',
      '// @field Nothing.x\n// @scope none\nRETURN 1 AS x',
    );
    expect(faults([...files, file])).toEqual(['cypher/Nothing/x.cypher: the schema has no type Nothing']);
  });

  it('must hold the properties that the schema shows', () => {
    const wider = buildSchema(
      SDL.replace('type Hedge implements Node {', 'type Hedge implements Node {\n  colour: String'),
    );
    expect(faults(files, wider)).toEqual(['Hedge.colour has no file cypher/Hedge/colour.cypher']);
  });

  it('must have the words of the model in the enums', () => {
    const wider = buildSchema(SDL.replace(/enum HedgeOwner \{/, 'enum HedgeOwner {\n  NOBODY'));
    expect(faults(files, wider)).toEqual(['enum HedgeOwner differs from the vocabulary of graph/model.yml']);
  });
});

describe('a field file', () => {
  const PAGE = 'cypher/Claim/denials.cypher';

  it.each<[string, string, (text: string) => string, string]>([
    [
      'a parameter that is no argument',
      PAGE,
      (text) => text.replace('MATCH (denial', 'WITH claim, $wrong AS x MATCH (denial'),
      '$wrong is no argument of Claim.denials',
    ],
    [
      'an argument that it does not read',
      'cypher/Claim/counterclaims.cypher',
      (text) => text.replace(/CASE WHEN \$kinds.* END/, 'true'),
      'the argument kinds is not read',
    ],
    [
      'a page without LIMIT',
      PAGE,
      (text) => text.replace(' LIMIT $first', ''),
      'a page ends with LIMIT $first',
    ],
    [
      'a page of another length',
      PAGE,
      (text) => text.replace('LIMIT $first', 'LIMIT 10'),
      'a page ends with LIMIT $first',
    ],
    [
      'a page without a beginning',
      PAGE,
      (text) => text.replace('AND denial.saidSort < $after', ''),
      'a page begins behind $after',
    ],
    [
      'a page in another order',
      PAGE,
      (text) => text.replace('denial.saidSort DESC LIMIT', 'denial.recordedSort DESC LIMIT'),
      'ORDER BY must end with the page key saidSort',
    ],
    [
      'a page in the other direction',
      PAGE,
      (text) => text.replace('denial.saidSort DESC LIMIT', 'denial.saidSort LIMIT'),
      'ORDER BY must end with the page key saidSort',
    ],
    [
      'a connection that is no page',
      PAGE,
      (text) => text.replace(/\/\/ @page.*\n/, ''),
      '@page and a connection go together',
    ],
    [
      'a list that is a page',
      'cypher/Claim/entails.cypher',
      (text) => text.replace('// @try', '// @page order asc\n// @try'),
      '@page and a connection go together',
    ],
    [
      'no view',
      'cypher/Name/coinedBy.cypher',
      (text) => text.replace(/MATCH \(agent:Agent\)[\s\S]*(?=RETURN)/, 'WITH head AS agent\n'),
      'it reads records without the view; see @scope',
    ],
  ])('with %s is a fault', (_, path, change, message) => {
    expect(faultsWith(path, change).join('\n')).toContain(`${path}: ${message}`);
  });
});
