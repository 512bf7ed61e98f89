import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { writeGraphMl } from '../../../src/interop/graphml/write-graph.ts';
import { xmlAttribute, xmlText } from '../../../src/interop/graphml/write-xml.ts';
import { outgoing, type Records, textOf } from '../../testkit/outgoing.ts';
import { EVERYTHING } from '../../testkit/outgoing-records.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: Record<string, string>;
}

/** The elements of a document; a parser that takes nothing but well-formed XML throws at all else. */
function parse(xml: string): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  let key: string | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'data') key = attributes.key as string;
    else elements.push({ name, attributes: { ...attributes } as Record<string, string>, data: {} });
  });
  parser.on('text', (text) => {
    const element = elements.at(-1);
    if (key !== undefined && element) element.data[key] = (element.data[key] ?? '') + text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'data') key = undefined;
  });
  parser.write(xml).close();
  return elements;
}

const replaced: number[] = [];
const write = (records: Records) => textOf(writeGraphMl(outgoing(records), (count) => replaced.push(count)));
const elements = parse(await write(EVERYTHING));
const called = (name: string) => elements.filter((element) => element.name === name);
const nodeOf = (id: string) => called('node').find(({ attributes }) => attributes.id === id);
const edges = called('edge').map(({ attributes, data }) => [
  attributes.source,
  data.e_type,
  attributes.target,
]);

describe('a graph of a record of every kind', () => {
  test('is well-formed, its nodes before its edges, each once', () => {
    const names = elements.map(({ name }) => name);
    expect(names.lastIndexOf('node')).toBeLessThan(names.indexOf('edge'));
    const ids = called('node').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(called('node').map(({ data }) => data.n_label)).size).toBe(10);
  });

  test('has no edge that leads nowhere', () => {
    const ids = new Set(called('node').map(({ attributes }) => attributes.id));
    expect(edges.filter(([from, , to]) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(edges.length).toBeGreaterThan(50);
  });

  test('has a typed key for all of its data', () => {
    const types = new Map(called('key').map(({ attributes }) => [attributes.id, attributes['attr.type']]));
    expect(types.size).toBe(called('key').length);
    for (const { data } of elements) {
      for (const [key, text] of Object.entries(data)) {
        expect(types.has(key), key).toBe(true);
        if (types.get(key) === 'int') expect(text).toMatch(/^\d+$/);
        if (types.get(key) === 'boolean') expect(text).toMatch(/^(true|false)$/);
      }
    }
    expect([types.get('n_start'), types.get('n_saidInferred'), types.get('e_position')]).toEqual([
      'int',
      'boolean',
      'int',
    ]);
  });

  test('shows who takes which side by the type of the edge', () => {
    expect(edges).toContainEqual(['denies', 'DENIES', 'behind']);
    expect(edges).toContainEqual(['affirms', 'AFFIRMS', 'behind']);
    expect(edges).toContainEqual(['attacks', 'ANSWERS', 'affirms']);
    expect(edges.filter(([, type]) => type === 'DENIES')).toHaveLength(2);
    expect(edges).toContainEqual(['rebuts', 'REBUTS', 'behind']);
  });
});

describe('text', () => {
  test.each([
    '<a href="x">&amp;</a>',
    ']]>',
    '\r\n\t x\r',
    '😀 汪文斌 \u0085\u2028',
    '<!DOCTYPE x [<!ENTITY y "z">]>&y;',
  ])('of %j is read back as it was, in data and in attributes', (text) => {
    const [element] = parse(`<x a="${xmlAttribute(text)}"><data key="k">${xmlText(text).xml}</data></x>`);
    expect([element?.attributes.a, element?.data.k]).toEqual([text, text]);
  });

  test('that XML cannot hold is replaced, told of, and named where it stood', () => {
    expect(xmlText('a\u0000b\u000b\ufffe\ud800c')).toEqual({
      xml: 'a\ufffdb\ufffd\ufffd\ufffdc',
      replaced: 4,
    });
    expect(nodeOf('denies')?.data).toMatchObject({ n_exact: '=not so\ufffd', n_replaced: 'exact' });
    expect(replaced.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(nodeOf('affirms')?.data).not.toHaveProperty('n_replaced');
  });
});
