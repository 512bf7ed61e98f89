import { createHash, randomUUID } from 'node:crypto';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/modules/index.ts';
import { atDepth, recordFigures } from '../../testkit/reliability.ts';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { type World, writeWorld } from '../writes/world.ts';
import { placesOfText, type TextPlace } from './text-places.ts';

/** Takes the text of a statement to its end in every way there is, and then does harm that can be seen. */
const HARM = 'CREATE (:Injected {mark: "MARK"})';
const BEGINNINGS = [
  ...[
    "'",
    '"',
    '`',
    "\\'",
    '\\"',
    '\\u0027',
    '\\u0022',
    '``',
    '\\u0060',
    '\u02bc',
    '\u2019',
    '\uff07',
    "''",
    '\\\\',
  ],
  ...[
    "'})",
    "']",
    "') ",
    "'}) RETURN 1 ",
    '"}]->()',
    '`) ',
    '`]->() ',
    "' OR true ",
    '/*',
    '*/',
    '//',
    '\n',
    '\u2028',
  ],
];
const MIDDLES = [
  HARM,
  `WITH 1 AS x ${HARM}`,
  `MATCH (n {id: "VICTIM"}) SET n.injected = "MARK"`,
  `MATCH (n {id: "VICTIM"}) DETACH DELETE n`,
  `CALL { ${HARM} } IN TRANSACTIONS`,
  `UNION ${HARM} RETURN 1 AS n`,
  'CALL db.labels() YIELD label RETURN label',
  'LOAD CSV FROM "http://127.0.0.1:1/" AS line RETURN line',
  '} RETURN $view.clearance //',
  `SET $view = {clearance: 4} //`,
  '$\u007b7*7} {{7*7}} #{7*7}',
];
const ENDS = ['', ' //', ' /*', " WITH '", ' RETURN "', '; ', '\n//', ' `', '\\'];
const PAYLOADS = BEGINNINGS.flatMap((begin) =>
  MIDDLES.flatMap((middle) => ENDS.map((end) => `${begin} ${middle}${end}`)),
);

/** What the caller is told that their text is not: none of it is a fault of the program or of a statement. */
const EXPECTED =
  /^(BAD_USER_INPUT|NOT_FOUND|INVALID_CURSOR|CONFLICT|RECORD_IN_USE|IDEMPOTENCY_KEY_REUSED|AMBIGUOUS_NAME|LIMIT_EXCEEDED)$/;

let writer: Writer;
/** Its records are written to; those of the bystander by nobody. */
let world: World;
let bystander: World;
const places: readonly TextPlace[] = placesOfText();
/** So that fewer payloads than places are spread over all of them. */
const STRIDE = 89;

beforeAll(async () => {
  writer = await createWriter();
  world = await writeWorld(writer);
  bystander = await writeWorld(writer);
}, 120_000);
afterAll(() => writer.close());

/** SHA-256 over all that the records of the bystander are, and all that they lead to. */
async function bystanderHash(): Promise<string> {
  const { mark, ...ids } = bystander;
  const { rows } = await writer.database.read(
    `MATCH (n) WHERE n.id IN $ids
     RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, [(n)-[r]->(m) | [type(r), properties(r), m.id]] AS links
     ORDER BY id, n.key`,
    { ids: Object.values(ids) },
  );
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

async function injected(mark: string): Promise<unknown> {
  const { rows } = await writer.database.read('MATCH (n:Injected {mark: $mark}) RETURN count(n)', { mark });
  return rows[0]?.[0];
}

describe('C4: Cypher in a text', () => {
  it('there are many places for it', () => {
    expect(places.filter(({ name }) => name.startsWith('Query.')).length).toBeGreaterThan(10);
    expect(places.filter(({ name }) => name.startsWith('Mutation.')).length).toBeGreaterThan(40);
  });

  it('stays a text, in every argument that takes one', { timeout: 3_600_000 }, async (context) => {
    const payloads = atDepth({ ci: 100, deep: 5_000 });
    const [mark, before] = [randomUUID(), await bystanderHash()];
    const codes = new Map<string, number>();
    const unexpected: string[] = [];
    const reached = new Set<string>();
    let sent = 0;
    for (let number = 0; number < payloads; number += 1) {
      const place = places[(number * STRIDE) % places.length];
      const pattern = PAYLOADS[(number * 7919) % PAYLOADS.length] ?? '';
      const payload = pattern.replaceAll('MARK', mark).replaceAll('VICTIM', bystander.claim);
      if (place === undefined) continue;
      sent += 1;
      reached.add(place.name);
      const { data, errors = [] } = await writer.ask(place.query, place.variables(payload, world));
      const { code } = (data?.answer ?? {}) as { code?: string };
      for (const told of [...errors.map(({ extensions }) => extensions?.code), code ?? 'answered'].map(
        String,
      )) {
        codes.set(told, (codes.get(told) ?? 0) + 1);
        if (told !== 'answered' && !EXPECTED.test(told))
          unexpected.push(`${told}: ${place.name}: ${payload} ${JSON.stringify(errors)}`);
      }
    }
    const [made, after] = [Number(await injected(mark)), await bystanderHash()];
    recordFigures(context, 'C4', {
      payloads: sent,
      places: reached.size,
      answered: codes.get('answered') ?? 0,
      injectedRecords: made,
      bystanderIsChanged: after !== before,
      unexpectedErrors: unexpected.length,
    });
    expect(unexpected.slice(0, 3)).toEqual([]);
    expect(made).toBe(0);
    expect(after).toBe(before);
    expect(sent).toBe(payloads);
  });

  it('and one that did not would be seen', async () => {
    const [mark, before] = [randomUUID(), await bystanderHash()];
    const text = `' RETURN 1 AS x UNION ${HARM.replace('MARK', mark)} RETURN 1 AS x //`;
    await writer.database.run(`MATCH (n:Claim) WHERE n.text = '${text}' RETURN 1 AS x`);
    expect(await injected(mark)).toBe(1);
    await writer.database.run('MATCH (n {id: $id}) SET n.injected = true', { id: bystander.claim });
    expect(await bystanderHash()).not.toBe(before);
    await writer.database.run('MATCH (n {id: $id}) REMOVE n.injected', { id: bystander.claim });
    await writer.database.run('MATCH (n:Injected {mark: $mark}) DELETE n', { mark });
    expect(await bystanderHash()).toBe(before);
  });
});

const { schema } = createApi();
const ORDERS = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
  args.flatMap((argument) =>
    enumsOf(argument.type, argument.name).map((path) => ({ name, path, type: argument.type })),
  ),
);

function enumsOf(type: GraphQLInputType, path: string): readonly string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((one) => enumsOf(one.type, `${path}.${one.name}`));
  return 'getValues' in named ? [path] : [];
}

describe('C5: what picks an order, a label or a sort', () => {
  const NAMES = [
    'recordedSort',
    'n`}) DETACH DELETE n //',
    '\\u0060) DELETE (n',
    '``',
    'NEWEST_RECORDED DESC, n.marking',
    '__proto__',
    'constructor',
    'toString',
  ];

  it.each(ORDERS)('takes the words of its enum alone: $name($path)', async ({ name, path, type }) => {
    const [argument = '', field] = path.split('.');
    for (const word of NAMES) {
      const value = field === undefined ? word : { [field]: [word] };
      const { errors = [], statements } = await writer.ask(
        `query($value: ${type}) { ${name}(${argument}: $value${name === 'search' ? ', text: "x"' : ''}) { __typename } }`,
        { value },
      );
      expect(
        errors.map(({ extensions }) => extensions?.code),
        word,
      ).toEqual(['BAD_USER_INPUT']);
      expect(statements).toEqual([]);
    }
  });
});
