import { matchOf } from './absent.ts';
import type { FieldFile } from './field-file.ts';
import { type Instance, type Layout, sharesFacts, sortedFamilies, sortedInstances } from './layout.ts';
import { factsText } from './render-facts.ts';
import {
  type Above,
  type Binding,
  familyRow,
  indent,
  joined,
  opening,
  type Progress,
  readAt,
} from './render-text.ts';

/** A composed statement, and what its parameters are. The text is empty where nothing is read: `{ claims { __typename } }`. */
export interface Rendered {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

/** `claims_statements`, or with a number behind it where that is taken. */
function pathName(path: string, field: string, progress: Progress): string {
  const wanted = path === '' ? field : `${path}_${field}`;
  let name = wanted;
  for (let number = 2; progress.taken.has(name); number += 1) name = `${wanted}${number}`;
  progress.taken.add(name);
  return name;
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
  return `${opening(file, parent, guard)}${matchOf(instance, name)}\nWITH ${columns.join(', ')}${order}${limit}`;
}

function orderOf(file: FieldFile, names: readonly string[]): string {
  return (file.outerOrder ?? '').replace(/\{(\d+)\}/g, (_, index: string) => names[Number(index)] ?? '');
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

/** The calls of a layout's instances, and the variables that hold what they bring. */
interface Calls {
  readonly calls: readonly string[];
  /** Those that bring facts of all records of a page together: variable → call. */
  readonly pageCalls: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<Instance, string>;
}

/** The calls of all instances of a layout. `list`: the instance whose rows these are, where there is one. */
function callsOf(
  layout: Layout,
  variable: string | null,
  list: Instance | null,
  above: Above,
  progress: Progress,
): Calls {
  const calls: string[] = [];
  const pageCalls = new Map<string, string>();
  const values = new Map<Instance, string>();
  const families = sortedFamilies(layout);
  for (const family of families) {
    const guard = families.length > 1 ? family.storage.label : null;
    for (const instance of sortedInstances(family)) {
      const page = list !== null && sharesFacts(list, instance) ? `${variable}_page` : null;
      const place = { parent: variable, page, guard };
      const rendered = instanceCalls(instance, place, above, progress);
      values.set(instance, rendered.value);
      if (page === null) calls.push(...rendered.calls);
      else pageCalls.set(rendered.value, rendered.calls.join('\n'));
    }
  }
  return { calls, pageCalls, values };
}

function element(file: FieldFile, names: readonly string[], variable: string, row: string): string {
  if (file.page === null) return row;
  const key = file.page.column ? `${variable}_${file.page.key}` : `${variable}.${file.page.key}`;
  const edge = names.slice(1).filter((name) => name !== key);
  return `[${[key, ...edge, row].join(', ')}]`;
}

/** Where an instance is rendered: its parent's variable, the page whose facts it brings, and the label it is for. */
interface Place {
  readonly parent: string | null;
  readonly page: string | null;
  readonly guard: string | null;
}

function instanceCalls(
  instance: Instance,
  { parent, page, guard }: Place,
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
    const text = factsText(instance, { parent, page, guard, binding, within, value }, (layout) => {
      progress.counter += 1;
      const node = `v${progress.counter}`;
      return { node, ...callsOf(layout, node, null, within, progress) };
    });
    // Unlike a list, which is then empty, it gives no row for a node of another type: the parent's row must stay.
    const call = guard === null ? 'CALL' : 'OPTIONAL CALL';
    return { calls: [`${call} ${page === null ? scope : `(${page})`} {\n${indent(text)}\n}`], value };
  }
  const calls: string[] = [];
  if (instance.rows !== null) {
    const inner = callsOf(instance.child, variable, instance, within, progress);
    const columns = columnNames(file, variable);
    const kept = [...columns, ...[...inner.values].flatMap(([child, held]) => heldBy(child, held))];
    const order =
      file.outerOrder === null ? '' : `WITH ${kept.join(', ')} ORDER BY ${orderOf(file, columns)}\n`;
    const rows = fileRows(instance, variable, parent ?? '', guard, binding);
    const collected = `${order}RETURN collect(${element(file, columns, variable, rowOf(instance.child, variable, inner.values))}) AS ${value}`;
    const body = [rows, ...pageOf(variable, inner.pageCalls), ...inner.calls, collected];
    calls.push(`CALL ${scope} {\n${indent(body.join('\n'))}\n}`);
  }
  if (instance.total !== null) calls.push(totalCall(instance, binding, scope, parent ?? '', guard, value));
  const [known] = file.known;
  return { calls: known === undefined ? calls : calls.map((call) => readAt(known, call, above)), value };
}

/** Calls for all records of a page at once; what they bring then stands with the first record alone. */
function pageOf(variable: string, calls: ReadonlyMap<string, string>): readonly string[] {
  if (calls.size === 0) return [];
  const [page, place] = [`${variable}_page`, `${variable}_place`];
  const brought = [...calls.keys()].map((value) => `CASE ${place} WHEN 0 THEN ${value} END AS ${value}`);
  return [
    `WITH collect(${variable}) AS ${page}`,
    ...calls.values(),
    `UNWIND range(0, size(${page}) - 1) AS ${place}`,
    `WITH ${page}[${place}] AS ${variable}, ${brought.join(', ')}`,
  ];
}

function heldBy(instance: Instance, value: string): readonly string[] {
  return [...(instance.rows === null ? [] : [value]), ...(instance.total === null ? [] : [`${value}_total`])];
}

/** How many rows the file has from the list's beginning on. */
function totalCall(
  instance: Instance,
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
  const body = `${opening(instance.file, parent, guard)}${matchOf(instance, name)}\nRETURN count(*) AS ${value}_total`;
  return `CALL ${scope} {\n${indent(body)}\n}`;
}

/** The one statement that reads a whole operation, from the layout of its root. */
export function render(root: Layout): Rendered {
  const progress: Progress = { bindings: [], taken: new Set(), counter: 0 };
  const { calls, values } = callsOf(root, null, null, { path: '', names: new Map() }, progress);
  const columns = [...values].flatMap(([instance, value]) => heldBy(instance, value));
  const text = columns.length === 0 ? '' : `${calls.join('\n')}\nRETURN ${columns.join(', ')}`;
  return { text, bindings: progress.bindings };
}
