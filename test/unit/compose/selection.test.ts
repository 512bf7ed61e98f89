import { buildSchema, type FragmentDefinitionNode, isObjectType, Kind, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { collectFields } from '../../../src/compose/selection.ts';

const schema = buildSchema(`
  interface Node { id: ID }
  interface Agent implements Node { id: ID name: String boss: Agent }
  type Person implements Agent & Node { id: ID name: String boss: Agent age: Int }
  type Group implements Agent & Node { id: ID name: String boss: Agent size: Int }
  type Claim implements Node { id: ID text: String }
  union Target = Person | Claim
  type Query { target: Target node: Node }
`);

/** `key: field` of all that a type is asked for; a field that is asked for more than once has its number behind. */
function collected(type: string, text: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const sets = document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    return definition.kind === Kind.OPERATION_DEFINITION ? [definition.selectionSet] : [];
  });
  const object = schema.getType(type);
  if (!isObjectType(object)) throw new Error(`no type ${type}`);
  const fields = collectFields(object, sets, { schema, fragments, variables });
  return [...fields].map(
    ([key, nodes]) =>
      `${key}: ${nodes[0]?.name.value}${nodes.length > 1 ? ` ×${nodes.length}` : ''}${print(nodes[0] ?? document).includes('{') ? ' {}' : ''}`,
  );
}

describe('the fields that a type is asked for', () => {
  it('stand in the order of their first appearance, under their response keys', () => {
    expect(collected('Person', '{ b: name id a: name id }')).toEqual(['b: name', 'id: id ×2', 'a: name']);
  });

  it('are those of fragments with a condition that holds: the type, its interfaces, its unions', () => {
    const text = `{ ... on Person { a: id } ... on Group { b: id } ... on Agent { c: id } ... on Node { d: id }
      ... on Target { e: __typename } ... on Claim { f: id } ... { g: id } }`;
    expect(collected('Person', text)).toEqual(['a: id', 'c: id', 'd: id', 'e: __typename', 'g: id']);
    expect(collected('Group', text)).toEqual(['b: id', 'c: id', 'd: id', 'g: id']);
    expect(collected('Claim', text)).toEqual(['d: id', 'e: __typename', 'f: id', 'g: id']);
  });

  it('are those of nested fragments where all conditions hold', () => {
    const text = '{ ... on Agent { ... on Person { age ... on Group { size } } ... on Group { size } } }';
    expect(collected('Person', text)).toEqual(['age: age']);
    expect(collected('Group', text)).toEqual(['size: size']);
  });

  it('take each fragment once', () => {
    const text = '{ ...F ...F ... on Agent { ...F } } fragment F on Person { boss { id } name }';
    expect(collected('Person', text)).toEqual(['boss: boss {}', 'name: name']);
  });

  it('take a fragment that was left out by a condition when it is spread again', () => {
    const text = '{ ...F @skip(if: true) name ...F } fragment F on Person { age }';
    expect(collected('Person', text)).toEqual(['name: name', 'age: age']);
  });

  it('merge the same key of several places', () => {
    const text = '{ boss { id } ...F ... on Person { boss { id } } } fragment F on Agent { boss { name } }';
    expect(collected('Person', text)).toEqual(['boss: boss ×3 {}']);
  });

  it('come from several selections at once', () => {
    const text = '{ id ...F } query B { name ...F } fragment F on Person { age }';
    expect(collected('Person', text)).toEqual(['id: id', 'age: age', 'name: name']);
  });

  it.each([
    ['@skip(if: true)', false],
    ['@skip(if: false)', true],
    ['@include(if: true)', true],
    ['@include(if: false)', false],
    ['@skip(if: $yes)', false],
    ['@include(if: $yes)', true],
    ['@skip(if: $no)', true],
    ['@include(if: $no)', false],
    ['@skip(if: $no) @include(if: $yes)', true],
    ['@skip(if: $yes) @include(if: $yes)', false],
    ['@skip(if: $no) @include(if: $no)', false],
  ])('with %s are there: %s', (directives, there) => {
    const text = `{ id a: name ${directives} ... ${directives} { b: name } ...F ${directives} } fragment F on Person { c: name }`;
    const expected = there ? ['id: id', 'a: name', 'b: name', 'c: name'] : ['id: id'];
    expect(collected('Person', text, { yes: true, no: false })).toEqual(expected);
  });

  it('may have any name', () => {
    expect(collected('Person', '{ __proto__: name constructor: id __typename: id }')).toEqual([
      '__proto__: name',
      'constructor: id',
      '__typename: id',
    ]);
  });
});
