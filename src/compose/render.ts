import { FACTS } from '../generated/fields.ts';
import { invariant } from '../shared/invariant.ts';
import type { FactsPart, FactsPartName, FieldFile, Pieces } from './field-file.ts';
import {
  type FamilyLayout,
  type Instance,
  type Layout,
  sortedFamilies,
  sortedInstances,
  sortedProperties,
} from './layout.ts';

/** How the parameters of an instance's file are called in the composed statement. */
export interface Binding {
  readonly instance: Instance;
  /** File's parameter → statement's parameter. */
  readonly names: ReadonlyMap<string, string>;
  /** The parameters that stand for the whole list, where its total is counted; null elsewhere. */
  readonly whole: { readonly after: string; readonly first: string } | null;
}

/** A composed statement, and what its parameters are. The text is empty where nothing is read: `{ claims { __typename } }`. */
export interface Rendered {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

/** The field above: its path, and how the parameters of its file and of those above it are called. */
interface Above {
  readonly path: string;
  readonly names: ReadonlyMap<string, string>;
}

interface Progress {
  readonly bindings: Binding[];
  readonly taken: Set<string>;
  counter: number;
}

function joined(pieces: Pieces, name: (parameter: string) => string): string {
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : `$${name(piece)}`)).join('');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** `claims_statements`, or with a number behind it where that is taken. */
function pathName(path: string, field: string, progress: Progress): string {
  const wanted = path === '' ? field : `${path}_${field}`;
  let name = wanted;
  for (let number = 2; progress.taken.has(name); number += 1) name = `${wanted}${number}`;
  progress.taken.add(name);
  return name;
}

/** The same text, read as known at an argument of a field above in place of the view's instant. */
function readAt(argument: string, text: string, { names }: Above): string {
  const parameter = names.get(argument);
  invariant(parameter !== undefined, `no field above has the argument ${argument}`);
  return text.replaceAll('$view.known', `$${parameter}`);
}

/** Makes the parent's variable known under the name that the file uses, to nodes of the file's own type only. */
function opening(file: FieldFile, parent: string, guard: string | null): string {
  if (file.parent === null) return '';
  const condition = guard === null ? '' : ` WHERE ${file.parent}:${guard}`;
  return `WITH ${parent} AS ${file.parent}${condition}\n`;
}

function columnNames(file: FieldFile, variable: string): readonly string[] {
  return file.columns.map(({ name }, index) => (index === 0 ? variable : `${variable}_${name}`));
}

/** The rows of the file itself, its child under `variable`; the file's other names end here. */
function fileRows(
  instance: Instance,
  variable: string,
  parent: string,
  guard: string | null,
  binding: Binding,
): string {
  const { file } = instance;
  const name = (parameter: string): string => binding.names.get(parameter) ?? parameter;
  const names = columnNames(file, variable);
  const columns = file.columns.map(
    ({ expression }, index) => `${joined(expression, name)} AS ${names[index]}`,
  );
  const order = file.outerOrder === null ? '' : `\nORDER BY ${orderOf(file, names)}`;
  const limit = file.limit === null ? '' : `\nLIMIT ${joined(file.limit, name)}`;
  return `${opening(file, parent, guard)}${joined(file.match, name)}\nWITH ${columns.join(', ')}${order}${limit}`;
}

function orderOf(file: FieldFile, names: readonly string[]): string {
  return (file.outerOrder ?? '').replace(/\{(\d+)\}/g, (_, index: string) => names[Number(index)] ?? '');
}

function familyRow(family: FamilyLayout, variable: string, values: ReadonlyMap<Instance, string>): string {
  const id = family.storage.label === null ? [] : ['id'];
  const properties = [...id, ...sortedProperties(family).map(([name]) => name)];
  const items = properties.map((name) => `${variable}.${name}`);
  for (const instance of sortedInstances(family)) {
    const value = values.get(instance);
    if (instance.rows !== null) items.push(`${value}`);
    if (instance.total !== null) items.push(`${value}_total`);
  }
  return `[${items.join(', ')}]`;
}

/** The row of a layout: one list, or one a label where several families may stand there. */
function rowOf(layout: Layout, variable: string, values: ReadonlyMap<Instance, string>): string {
  const families = sortedFamilies(layout);
  const [only] = families;
  if (families.length === 1 && only !== undefined) return familyRow(only, variable, values);
  if (only === undefined) return `${variable}.id`;
  const cases = families.map(
    (family) => `WHEN ${variable}:${family.storage.label} THEN ${familyRow(family, variable, values)}`,
  );
  return `CASE ${cases.join(' ')} ELSE [${variable}.id] END`;
}

/** The calls of all instances of a layout, and the variables that hold what they bring. */
function callsOf(
  layout: Layout,
  variable: string | null,
  above: Above,
  progress: Progress,
): { readonly calls: readonly string[]; readonly values: ReadonlyMap<Instance, string> } {
  const calls: string[] = [];
  const values = new Map<Instance, string>();
  const families = sortedFamilies(layout);
  for (const family of families) {
    const guard = families.length > 1 ? family.storage.label : null;
    for (const instance of sortedInstances(family)) {
      const rendered = instanceCalls(instance, variable, guard, above, progress);
      calls.push(...rendered.calls);
      values.set(instance, rendered.value);
    }
  }
  return { calls, values };
}

function element(file: FieldFile, names: readonly string[], variable: string, row: string): string {
  if (file.page === null) return row;
  const key = file.page.column ? `${variable}_${file.page.key}` : `${variable}.${file.page.key}`;
  const edge = names.slice(1).filter((name) => name !== key);
  return `[${[key, ...edge, row].join(', ')}]`;
}

function instanceCalls(
  instance: Instance,
  parent: string | null,
  guard: string | null,
  above: Above,
  progress: Progress,
): { readonly calls: readonly string[]; readonly value: string } {
  progress.counter += 1;
  const { file } = instance;
  const value = `f${progress.counter}`;
  const variable = `v${progress.counter}`;
  const scope = parent === null ? '()' : `(${parent})`;
  const name = pathName(above.path, file.field, progress);
  const names = new Map(file.parameters.map((parameter) => [parameter, `${name}_${parameter}`]));
  const whole = instance.total === null ? null : { after: `${name}_beginning`, first: `${name}_all` };
  const binding: Binding = { instance, names, whole };
  progress.bindings.push(binding);
  const within: Above = { path: name, names: new Map([...above.names, ...names]) };
  if (file.facts !== null) {
    const text = factsCall(instance, { parent, guard, binding, within, value, progress });
    // Unlike a list, which is then empty, it gives no row for a node of another type: the parent's row must stay.
    const call = guard === null ? 'CALL' : 'OPTIONAL CALL';
    return { calls: [`${call} ${scope} {\n${indent(text)}\n}`], value };
  }
  const calls: string[] = [];
  if (instance.rows !== null) {
    const inner = callsOf(instance.child, variable, within, progress);
    const columns = columnNames(file, variable);
    const kept = [...columns, ...[...inner.values].flatMap(([child, held]) => heldBy(child, held))];
    const order =
      file.outerOrder === null ? '' : `WITH ${kept.join(', ')} ORDER BY ${orderOf(file, columns)}\n`;
    const rows = fileRows(instance, variable, parent ?? '', guard, binding);
    const collected = `${order}RETURN collect(${element(file, columns, variable, rowOf(instance.child, variable, inner.values))}) AS ${value}`;
    calls.push(`CALL ${scope} {\n${indent([rows, ...inner.calls, collected].join('\n'))}\n}`);
  }
  if (instance.total !== null) calls.push(totalCall(file, binding, scope, parent ?? '', guard, value));
  const [known] = file.known;
  return { calls: known === undefined ? calls : calls.map((call) => readAt(known, call, above)), value };
}

interface FactsPlace {
  readonly parent: string | null;
  readonly guard: string | null;
  readonly binding: Binding;
  readonly within: Above;
  readonly value: string;
  readonly progress: Progress;
}

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

/**
 * The facts that a file with `@facts` brings, and of the nodes that they are about the rows of each family that is asked
 * for: `[facts, rows …]`, see `Held` in computed.ts. Where they are gathered at several instants, the facts are a list:
 * what they are gathered around, then those of each instant; of a record the row of the last instant is kept.
 */
function factsCall(instance: Instance, place: FactsPlace): string {
  const { file } = instance;
  const { value, progress } = place;
  const name = (parameter: string): string => place.binding.names.get(parameter) ?? parameter;
  const around = file.columns.map((column) => `${joined(column.expression, name)} AS ${column.name}`);
  const families = sortedFamilies(instance.child);
  const pools = families.map(({ storage: { family } }) => {
    const nodes = FACTS.voices.columns[family];
    invariant(nodes !== undefined, `facts are not about ${family}`);
    return { family, nodes, held: `${value}_${family}` };
  });
  const brought = `[${[`${value}_facts`, ...pools.map((pool) => `${pool.held}_rows`)].join(', ')}]`;
  const calls = families.map((family, index) => {
    progress.counter += 1;
    const variable = `v${progress.counter}`;
    const only: Layout = { families: new Map([[family.storage.family, family]]) };
    const inner = callsOf(only, variable, place.within, progress);
    const held = pools[index]?.held ?? '';
    const rows = `RETURN collect(${familyRow(family, variable, inner.values)}) AS ${held}_rows`;
    return `CALL (${held}) {\n${indent([`UNWIND ${held} AS ${variable}`, ...inner.calls, rows].join('\n'))}\n}`;
  });
  const begin = [
    `${opening(file, place.parent ?? '', place.guard)}${joined(file.match, name)}`,
    `WITH ${around.join(', ')}`,
  ];
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

function heldBy(instance: Instance, value: string): readonly string[] {
  return [...(instance.rows === null ? [] : [value]), ...(instance.total === null ? [] : [`${value}_total`])];
}

/** How many rows the file has from the list's beginning on. */
function totalCall(
  file: FieldFile,
  binding: Binding,
  scope: string,
  parent: string,
  guard: string | null,
  value: string,
): string {
  const name = (parameter: string): string => {
    if (parameter === 'after' && binding.whole !== null) return binding.whole.after;
    if (parameter === 'first' && binding.whole !== null) return binding.whole.first;
    return binding.names.get(parameter) ?? parameter;
  };
  const body = `${opening(file, parent, guard)}${joined(file.match, name)}\nRETURN count(*) AS ${value}_total`;
  return `CALL ${scope} {\n${indent(body)}\n}`;
}

/** The one statement that reads a whole operation, from the layout of its root. */
export function render(root: Layout): Rendered {
  const progress: Progress = { bindings: [], taken: new Set(), counter: 0 };
  const { calls, values } = callsOf(root, null, { path: '', names: new Map() }, progress);
  const columns = [...values].flatMap(([instance, value]) => heldBy(instance, value));
  const text = columns.length === 0 ? '' : `${calls.join('\n')}\nRETURN ${columns.join(', ')}`;
  return { text, bindings: progress.bindings };
}
