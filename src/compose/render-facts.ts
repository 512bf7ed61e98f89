import { FACTS } from '../generated/fields.ts';
import { invariant } from '../shared/invariant.ts';
import { matchOf } from './absent.ts';
import type { FactsPart, FactsPartName } from './field-file.ts';
import { type Instance, type Layout, sortedFamilies } from './layout.ts';
import { type Above, type Binding, familyRow, indent, joined, opening, readAt } from './render-text.ts';

/** Where facts are brought. */
export interface FactsPlace {
  readonly parent: string | null;
  /** The list of the records whose facts are gathered together; null where they are those of the parent alone. */
  readonly page: string | null;
  readonly guard: string | null;
  readonly binding: Binding;
  readonly within: Above;
  readonly value: string;
}

/** The calls of what is asked of the nodes that the facts are about, and the variable that stands for one of these. */
type RenderNodes = (layout: Layout) => {
  readonly node: string;
  readonly calls: readonly string[];
  readonly values: ReadonlyMap<Instance, string>;
};

/** A part of the facts that another follows. */
function factsPart({ match, columns }: FactsPart): readonly string[] {
  const named = Object.entries(columns).map(([name, expression]) => `${expression} AS ${name}`);
  return [match, `WITH ${named.join(', ')}`];
}

/** The parts from the one on that follows a file, but for the last. */
function factsParts(first: FactsPartName): readonly string[] {
  if (first === 'voices') return ['WITH *, [] AS arguments'];
  return [...(first === 'claims' ? factsPart(FACTS.claims) : []), ...factsPart(FACTS.debate)];
}

/** The lists that the file itself brings; of a whole page, those of all its records joined. */
function beginning(
  instance: Instance,
  { parent, page, guard }: FactsPlace,
  name: (parameter: string) => string,
): readonly string[] {
  const { file } = instance;
  const around = file.columns.map((column) => `${joined(column.expression, name)} AS ${column.name}`);
  const own = [
    `${opening(file, parent ?? '', guard)}${matchOf(instance, name)}`,
    `WITH ${around.join(', ')}`,
  ];
  if (page === null) return own;
  const lists = file.columns.map((column) => `collect(${column.name}) AS ${column.name}`);
  const joinedLists = file.columns.map(
    (column) => `reduce(all = [], one IN ${column.name} | all + one) AS ${column.name}`,
  );
  return [
    `UNWIND ${page} AS ${parent}`,
    ...own,
    `WITH ${lists.join(', ')}`,
    `WITH ${joinedLists.join(', ')}`,
  ];
}

/**
 * The facts that a file with `@facts` brings, and of the nodes that they are about the rows of each family that is asked
 * for: `[facts, rows …]`, see `Held` in computed.ts. Where they are gathered at several instants, the facts are a list:
 * what they are gathered around, then those of each instant; of a record the row of the last instant is kept.
 */
export function factsText(instance: Instance, place: FactsPlace, renderNodes: RenderNodes): string {
  const { file } = instance;
  const { value } = place;
  const name = (parameter: string): string => place.binding.names.get(parameter) ?? parameter;
  const families = sortedFamilies(instance.child);
  const pools = families.map(({ storage: { family } }) => {
    const nodes = FACTS.voices.columns[family];
    invariant(nodes !== undefined, `facts are not about ${family}`);
    return { family, nodes, held: `${value}_${family}` };
  });
  const brought = `[${[`${value}_facts`, ...pools.map((pool) => `${pool.held}_rows`)].join(', ')}]`;
  const calls = families.map((family, index) => {
    const {
      node,
      calls: inner,
      values,
    } = renderNodes({ families: new Map([[family.storage.family, family]]) });
    const held = pools[index]?.held ?? '';
    const rows = `RETURN collect(${familyRow(family, node, values)}) AS ${held}_rows`;
    return `CALL (${held}) {\n${indent([`UNWIND ${held} AS ${node}`, ...inner, rows].join('\n'))}\n}`;
  });
  const begin = beginning(instance, place, name);
  const gathered = [
    ...factsParts(file.facts ?? 'debate'),
    FACTS.voices.match,
    `WITH ${[`${FACTS.voices.columns.facts} AS ${value}_facts`, ...pools.map(({ nodes, held }) => `${nodes} AS ${held}`)].join(', ')}`,
    ...calls,
  ];
  const [given] = file.columns;
  if (file.known.length === 0 || given === undefined)
    return [...begin, ...gathered, `RETURN ${brought} AS ${value}`].join('\n');
  const held = file.known.map((argument) => `${value}_${argument}`);
  const instants = file.known.map((argument, index) => {
    const body = [...gathered, `RETURN ${brought} AS ${held[index]}`];
    return readAt(argument, `CALL (${given.name}) {\n${indent(body.join('\n'))}\n}`, place.within);
  });
  const facts = [given.name, ...held.map((one) => `${one}[0]`)].join(', ');
  const pooled = held.map((one) => ` + ${one}[1..]`).join('');
  return [...begin, ...instants, `RETURN [[${facts}]]${pooled} AS ${value}`].join('\n');
}
