import { invariant } from '../shared/invariant.ts';
import type { FieldFile, Pieces } from './field-file.ts';
import { type FamilyLayout, type Instance, sortedInstances, sortedProperties } from './layout.ts';

/** How the parameters of an instance's file are called in the composed statement. */
export interface Binding {
  readonly instance: Instance;
  /** File's parameter → statement's parameter. */
  readonly names: ReadonlyMap<string, string>;
  /** The parameters that stand for the whole list, where its total is counted; null elsewhere. */
  readonly whole: { readonly after: string; readonly first: string } | null;
}

/** The field above: its path, and how the parameters of its file and of those above it are called. */
export interface Above {
  readonly path: string;
  readonly names: ReadonlyMap<string, string>;
}

export interface Progress {
  readonly bindings: Binding[];
  readonly taken: Set<string>;
  counter: number;
}

/** The text, with the parameters under their names in the composed statement. */
export function joined(pieces: Pieces, name: (parameter: string) => string): string {
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : `$${name(piece)}`)).join('');
}

/** Two spaces before each line that is not empty. */
export function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

/** The same text, read as known at an argument of a field above in place of the view's instant. */
export function readAt(argument: string, text: string, { names }: Above): string {
  const parameter = names.get(argument);
  invariant(parameter !== undefined, `no field above has the argument ${argument}`);
  return text.replaceAll('$view.known', `$${parameter}`);
}

/** Makes the parent's variable known under the name that the file uses, to nodes of the file's own type only. */
export function opening(file: FieldFile, parent: string, guard: string | null): string {
  if (file.parent === null) return '';
  const condition = guard === null ? '' : ` WHERE ${file.parent}:${guard}`;
  return `WITH ${parent} AS ${file.parent}${condition}\n`;
}

/** The row of a family: what is read of the node, and what its instances bring. */
export function familyRow(
  family: FamilyLayout,
  variable: string,
  values: ReadonlyMap<Instance, string>,
): string {
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
