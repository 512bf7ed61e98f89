import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type Draws, someArguments, type Values, written } from './operation-arguments.ts';
import { aDay, anInstant, lateInstant, type Pools } from './pools.ts';
import type { Random } from './random.ts';

/** A valid operation. */
export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: string;
  readonly said: string | null;
  /** The fields that it asks for, as `Type.field`. */
  readonly fields: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

interface Writing {
  readonly schema: GraphQLSchema;
  readonly pools: Pools;
  readonly random: Random;
  readonly values: Random;
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: { readonly name: string; readonly type: string; readonly body: string }[];
  /** Arguments of the fields that stand under their own name: the same ones everywhere, or they would conflict. */
  readonly fixed: Map<string, string>;
  /** Strange aliases, each for one field with its arguments. */
  readonly strange: Map<string, string>;
  /** How often fields were asked for by the operations before. */
  readonly seen: ReadonlyMap<string, number>;
  readonly used: string[];
  /** Every value is a variable's: the operation's own text is the same for all values. */
  readonly onlyVariables: boolean;
  aliases: number;
  fields: number;
}

const MOST_FIELDS = 14;
const STRANGE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', 'toJSON'];
/** Left out: the reference ranks no hits, and the schema's version is not the graph's. */
const LEFT_OUT = [
  'SearchConnection.pageInfo',
  'SearchEdge.cursor',
  'SearchEdge.score',
  'SearchEdge.matched',
  'SearchEdge.nameKind',
  'ServerInfo.schemaVersion',
];

/** The type whose field it is: one for all sorts of agents. */
function homeOf(type: GraphQLCompositeType): string {
  const isAgent = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Agent');
  return isAgent ? 'Agent' : type.name;
}

const PLAIN = /^\w+(Connection|Edge|Info)\.|\.id$/;

function homesOf(field: string, schema: GraphQLSchema): number {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && field in type.getFields(),
  );
  return new Set(types.map(homeOf)).size;
}

function variable(type: string, value: unknown, fallback: string | null, writing: Writing): string {
  const name = `v${writing.definitions.length}`;
  writing.definitions.push(`$${name}: ${type}${fallback === null ? '' : ` = ${fallback}`}`);
  if (value !== undefined) writing.variables[name] = value;
  return `$${name}`;
}

/** A value of an argument: written out, a variable, a variable's default, or with variables inside. */
function valueText(type: GraphQLInputType, value: unknown, writing: Writing): string {
  const { random } = writing;
  if (writing.onlyVariables) return variable(`${type}`, value, null, writing);
  if (random.chance(0.3)) {
    if (random.chance(0.3) && value !== null)
      return variable(`${type}`, undefined, written(type, value), writing);
    const isOther = random.chance(0.2) && !isNonNullType(type);
    return variable(`${type}`, value, isOther ? 'null' : null, writing);
  }
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(nullable) && value !== null && random.chance(0.5)) {
    const fields = nullable.getFields();
    const parts = Object.entries(value as Values).flatMap(([name, item]) => {
      const field = fields[name];
      return field === undefined ? [] : `${name}: ${valueText(field.type, item, writing)}`;
    });
    return `{${parts.join(', ')}}`;
  }
  if (isListType(nullable) && Array.isArray(value) && random.chance(0.3))
    return `[${value.map((item) => valueText(nullable.ofType, item, writing)).join(', ')}]`;
  return written(type, value);
}

function argumentsText(home: string, field: GraphQLField<unknown, unknown>, writing: Writing): string {
  const values = someArguments(`${home}.${field.name}`, field, writing.pools, {
    shape: writing.random,
    values: writing.values,
  });
  const parts = field.args.flatMap((argument) =>
    argument.name in values
      ? `${argument.name}: ${valueText(argument.type, values[argument.name], writing)}`
      : // An argument whose variable has no value is as good as absent.
        writing.random.chance(0.04) && !isNonNullType(argument.type)
        ? `${argument.name}: ${variable(`${argument.type}`, undefined, null, writing)}`
        : [],
  );
  const shuffled = writing.random.chance(0.5) ? parts.reverse() : parts;
  return shuffled.length === 0 ? '' : `(${shuffled.join(', ')})`;
}

function condition(writing: Writing): string {
  const { random } = writing;
  if (!random.chance(0.12)) return '';
  const name = random.pick(['skip', 'include']);
  const value = random.chance(0.7) === (name === 'include');
  const how = random.upTo(2);
  const text =
    how === 0
      ? `${value}`
      : how === 1
        ? variable('Boolean!', value, null, writing)
        : variable('Boolean', undefined, `${value}`, writing);
  return ` @${name}(if: ${text})`;
}

/** The response key and arguments of a field: its own name with the same arguments everywhere, or an alias of its own. */
function head(home: string, field: GraphQLField<unknown, unknown>, writing: Writing): string {
  const { random, fixed, strange } = writing;
  if (home === 'Query' && field.name === 'search') {
    writing.aliases += 1;
    return `search_${writing.aliases}: search${argumentsText(home, field, writing)}`;
  }
  const place = `${home}.${field.name}`;
  if (random.chance(field.args.length > 0 ? 0.4 : 0.1)) {
    const made = argumentsText(home, field, writing);
    const alias = random.pick(STRANGE);
    if (random.chance(0.15) && !strange.has(alias)) {
      strange.set(alias, place);
      return `${alias}: ${field.name}${made}`;
    }
    writing.aliases += 1;
    return `a${writing.aliases}: ${field.name}${made}`;
  }
  const known = fixed.get(place) ?? argumentsText(home, field, writing);
  fixed.set(place, known);
  // Types that meet in one place must not give one response key to different fields.
  const isPlain = home === 'Query' || homesOf(field.name, writing.schema) === 1 || PLAIN.test(place);
  return `${isPlain ? '' : `${home}_${field.name}: `}${field.name}${known}`;
}

/** One of the fields, mostly one that was asked for least. */
function pickField(home: string, fields: readonly Field[], { random, seen, used }: Writing): Field {
  const counts = fields.map(({ name }) => seen.get(`${home}.${name}`) ?? 0);
  const least = fields.filter((_, index) => counts[index] === Math.min(...counts));
  const field = random.pick(random.chance(0.6) ? least : fields);
  used.push(`${home}.${field.name}`);
  return field;
}

function fieldText(type: GraphQLCompositeType, depth: number, writing: Writing): string | null {
  if (isUnionType(type)) return null;
  const home = homeOf(type);
  const named = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type);
  const fields = Object.values(type.getFields()).filter(
    (field) => !LEFT_OUT.includes(`${home}.${field.name}`),
  );
  const composite = fields.filter((field) => isCompositeType(named(field)));
  const leaves = fields.filter((field) => !isCompositeType(named(field)));
  const goesOn = depth > 0 && writing.fields < MOST_FIELDS && composite.length > 0;
  const wanted = goesOn && (leaves.length === 0 || writing.random.chance(0.55)) ? composite : leaves;
  if (wanted.length === 0) return null;
  const field = pickField(home, wanted, writing);
  writing.fields += 1;
  const start = head(home, field, writing);
  const below = named(field);
  const body = isCompositeType(below) ? ` ${selection(below, depth - 1, writing)}` : '';
  return `${start}${condition(writing)}${body}`;
}

function fragmentText(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { schema, random, fragments } = writing;
  const concrete = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const wider = ['Agent', 'Node']
    .map((name) => schema.getType(name))
    .filter(isCompositeType)
    .filter((other) => 'getFields' in other && concrete.some((one) => schema.isSubType(other as never, one)));
  const condition_ = random.pick([...concrete, ...wider, type]);
  const known = fragments.filter((fragment) => fragment.type === condition_.name);
  if (known.length > 0 && random.chance(0.6)) return `...${random.pick(known).name}${condition(writing)}`;
  const body = selection(condition_, depth, writing);
  if (random.chance(0.4)) {
    const name = `F${fragments.length}`;
    fragments.push({ name, type: condition_.name, body });
    return `...${name}${condition(writing)}`;
  }
  const on = condition_ === type && random.chance(0.5) ? '' : ` on ${condition_.name}`;
  return `...${on}${condition(writing)} ${body}`;
}

function selection(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { random } = writing;
  const isAbstract = !isObjectType(type);
  const parts: string[] = [];
  for (let count = 1 + random.upTo(3); count > 0; count -= 1) {
    if (random.chance(0.12)) parts.push('__typename');
    const isFragment = writing.fields < MOST_FIELDS && random.chance(isAbstract ? 0.5 : 0.12);
    const part = isFragment ? fragmentText(type, depth, writing) : fieldText(type, depth, writing);
    if (part !== null) parts.push(part);
  }
  return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
}

/** A random valid operation as of an instant of the graph; it has a root field that is certainly asked for. */
export function randomOperation(
  schema: GraphQLSchema,
  pools: Pools,
  { shape: random, values }: Draws,
  seen: ReadonlyMap<string, number> = new Map(),
): Operation {
  const query = schema.getQueryType();
  if (!query) throw new Error('no query type');
  const writing: Writing = {
    schema,
    pools,
    random,
    values,
    definitions: [],
    variables: {},
    fragments: [],
    fixed: new Map(),
    strange: new Map(),
    seen,
    used: [],
    onlyVariables: random.chance(0.3),
    aliases: 0,
    fields: 0,
  };
  const known = values.chance(0.4) ? lateInstant(pools) : anInstant(pools, values);
  const said = random.chance(0.4) ? aDay(values) : null;
  const roots = Array.from({ length: 1 + random.upTo(2) }, (_, index) => {
    if (index > 0 && random.chance(0.2)) return fragmentText(query, 4, writing);
    const field = pickField('Query', Object.values(query.getFields()), writing);
    const below = getNamedType(field.type);
    const body = isCompositeType(below) ? ` ${selection(below, 4, writing)}` : '';
    return `${head('Query', field, writing)}${index === 0 ? '' : condition(writing)}${body}`;
  });
  const asOf = [
    `known: ${writing.onlyVariables || random.chance(0.3) ? variable('DateTime', known, null, writing) : `"${known}"`}`,
  ];
  if (said !== null)
    asOf.push(
      `said: ${writing.onlyVariables || random.chance(0.3) ? variable('Date!', said, null, writing) : `"${said}"`}`,
    );
  const defined = writing.definitions.length === 0 ? '' : `(${writing.definitions.join(', ')})`;
  const fragments = writing.fragments.map(({ name, type, body }) => `fragment ${name} on ${type} ${body}`);
  const text = `query Random${defined} @asOf(${asOf.join(', ')}) { ${roots.join(' ')} }`;
  return {
    text: [text, ...fragments].join('\n'),
    variables: writing.variables,
    known,
    said,
    fields: writing.used,
  };
}
