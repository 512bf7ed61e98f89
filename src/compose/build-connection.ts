import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { invariant } from '../shared/invariant.ts';
import { ask, type Building, type BuildObject } from './building.ts';
import { buildChecks, type Passes } from './checks.ts';
import { type DecodeField, type Row, readFields } from './decode.ts';
import {
  type ConnectionPart,
  countOf,
  cursorOf,
  decodeConnection,
  type NamedPart,
  pageInfoOf,
  totalOf,
} from './decode-connection.ts';
import { type FamilyLayout, type Instance, newLayout } from './layout.ts';
import { collectFields, selectionSetsOf } from './selection.ts';

/** What reads the objects of a page, and values that are no rows. */
interface Builders {
  readonly object: BuildObject;
  readonly value: (type: GraphQLNamedType, nodes: readonly FieldNode[]) => (value: unknown) => unknown;
}

/** A Relay connection: its page, its cursors, its total where it is asked for, and the checks of its filter. */
export function buildConnection(
  instance: Instance,
  family: FamilyLayout,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  building: Building,
  builders: Builders,
): DecodeField['read'] {
  const record = getNamedType(type.getFields().nodes?.type);
  invariant(record !== undefined, `${type.name} has no nodes`);
  const passes = isObjectType(record) ? buildChecks(instance, instance.child, record, building) : null;
  instance.checked = passes !== null;
  const parts: NamedPart[] = [];
  let counted: ConnectionPart | undefined;
  for (const [key, fieldNodes] of collectFields(type, selectionSetsOf(nodes), building)) {
    const [node] = fieldNodes;
    const name = node?.name.value ?? '';
    if (name === 'totalCount') {
      if (isObjectType(record) && passes !== null) {
        counted ??= countOf(...wholeOf(instance, family, record, building));
        parts.push({ key, read: counted });
      } else {
        instance.total ??= { index: -1 };
        parts.push({ key, read: totalOf(instance) });
      }
      continue;
    }
    if (name !== '__typename') instance.rows ??= { index: -1 };
    const part = partOf(name, instance, type, fieldNodes, building, builders);
    if (part !== null) parts.push({ key, read: part });
  }
  return decodeConnection(instance, passes, parts);
}

/** The whole list with its checks: it is counted when the answer is read, since the database cannot judge the filter. */
function wholeOf(
  { file, node, field, absent }: Instance,
  family: FamilyLayout,
  record: GraphQLObjectType,
  building: Building,
): readonly [whole: Instance, passes: Passes] {
  const fromTheBeginning: FieldNode = {
    ...node,
    arguments: (node.arguments ?? []).filter(({ name }) => !['first', 'after'].includes(name.value)),
  };
  const whole: Instance = {
    ...ask(file, fromTheBeginning, field, building),
    child: newLayout(),
    rows: { index: -1 },
    total: null,
    asksForMore: false,
    checked: true,
    isWhole: true,
    absent,
  };
  family.instances.set(`whole ${whole.number}`, whole);
  const passes = buildChecks(whole, whole.child, record, building);
  invariant(passes !== null, `${file.path} has no checks`);
  return [whole, passes];
}

function partOf(
  name: string,
  instance: Instance,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  building: Building,
  builders: Builders,
): ConnectionPart | null {
  const field = type.getFields()[name];
  if (field === undefined) return null;
  const named = getNamedType(field.type);
  if (name === 'pageInfo') {
    instance.asksForMore = true;
    return pageInfoOf(instance, builders.value(named, nodes));
  }
  if (name === 'nodes') {
    const node = builders.object(instance.child, named, selectionSetsOf(nodes));
    return ({ items }, run) => items.map((item) => node(item.at(-1) as Row, run));
  }
  invariant(name === 'edges' && isObjectType(named), `${type.name}.${name}`);
  const fields = edgeFields(instance, named, nodes, building, builders);
  return ({ items }, run) => items.map((item) => readFields(fields, item, run));
}

function edgeFields(
  instance: Instance,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  building: Building,
  builders: Builders,
): readonly DecodeField[] {
  const { file } = instance;
  const columns = file.columns.slice(1).map((column) => column.name);
  const edgeColumns = columns.filter((column) => !(file.page?.column === true && file.page.key === column));
  const fields: DecodeField[] = [];
  for (const [key, fieldNodes] of collectFields(type, selectionSetsOf(nodes), building)) {
    const name = fieldNodes[0]?.name.value ?? '';
    const field = type.getFields()[name];
    if (field === undefined) continue;
    if (name === 'cursor') fields.push({ key, read: cursorOf(instance) });
    else if (name === 'node') {
      const node = builders.object(instance.child, getNamedType(field.type), selectionSetsOf(fieldNodes));
      fields.push({ key, read: (item, run) => node(item.at(-1) as Row, run) });
    } else {
      const place = edgeColumns.indexOf(name) + 1;
      invariant(place > 0, `${file.path} returns no column ${name}`);
      fields.push({ key, read: (item) => item[place] });
    }
  }
  return fields;
}
