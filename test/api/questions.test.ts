import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoldEdge, goldEdges, HAS_SEED } from '../testkit/seed.ts';
import { createTestApi, type TestApi } from '../testkit/server.ts';
import { askSeed, g, type Named, names, type Stated } from './questions-seed.ts';

/**
 * Questions on the annotated article, each in one request. The run's database got the article's dossier first, while it
 * was empty: the questions are asked as of that instant, so that what other tests import later is not there.
 */
describe.skipIf(!HAS_SEED)('questions on the article', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
  });
  afterAll(async () => api.close());

  const ask = <Data>(selection: string): Promise<Data> => askSeed<Data>(api, selection);

  it('1: counts the statements by act and stance', async () => {
    const data = await ask<{ statements: { totalCount: number }; statementCounts: readonly object[] }>(
      '{ statements { totalCount } statementCounts { act stance count } }',
    );
    expect(data.statements.totalCount).toBe(37);
    expect(data.statementCounts).toEqual([
      { act: 'ACCUSE', stance: 'AFFIRMS', count: 1 },
      { act: 'ARGUE', stance: null, count: 1 },
      { act: 'ASSERT', stance: 'AFFIRMS', count: 31 },
      { act: 'COMMIT', stance: 'AFFIRMS', count: 1 },
      { act: 'DENOUNCE', stance: 'AFFIRMS', count: 1 },
      { act: 'DENY', stance: 'DENIES', count: 1 },
      { act: 'WARN', stance: 'AFFIRMS', count: 1 },
    ]);
  });

  it('2: knows the one denial, what it answers, and that the denouncement answers credibility', async () => {
    interface Answering extends Stated {
      readonly speaker: Named & { readonly __typename: string };
      readonly speakerAsWritten: string;
      readonly answers: readonly { readonly aspect: string; readonly statement: Stated }[];
    }
    const fields = `__typename speaker { __typename name } speakerAsWritten claim { text } passage { start end exact }
      answers { aspect statement { claim { text } passage { start end exact } } }`;
    const data = await ask<
      Record<'denied' | 'denounced', { totalCount: number; nodes: readonly Answering[] }>
    >(
      `{ denied: statements(filter: {stance: [DENIES]}) { totalCount nodes { ${fields} } }
         denounced: statements(filter: {acts: [DENOUNCE]}) { totalCount nodes { ${fields} } } }`,
    );
    const shown = ({ denied, denounced }: typeof data) =>
      [...denied.nodes, ...denounced.nodes].map((node) => ({
        statement: g(node),
        speaker: node.speaker,
        as: node.speakerAsWritten,
        claim: names.claim(node.claim?.text ?? ''),
        words: node.passage?.exact,
        answers: node.answers.map(({ aspect, statement }) => [aspect, g(statement)]),
      }));
    const prc = { __typename: 'Government', name: "Government of the People's Republic of China" };
    expect(data.denied.totalCount).toBe(1);
    expect(shown(data)).toEqual([
      {
        statement: 'G30',
        speaker: prc,
        as: 'Beijing',
        claim: 'P26',
        words: 'a claim Beijing has vehemently denied',
        answers: [['CONTENT', 'G29']],
      },
      {
        statement: 'G31',
        speaker: prc,
        as: 'Beijing',
        claim: 'P27',
        words: 'a “disinformation campaign”',
        answers: [['CREDIBILITY', 'G29']],
      },
    ]);
  });

  it('3: tells who attributes the Barracuda campaign, to whom, how sure, in which words', async () => {
    interface Attribution {
      readonly claim: {
        readonly text: string;
        readonly statements: {
          readonly nodes: readonly (Stated & {
            readonly certainty: string;
            readonly quotation: string;
            readonly hedges: readonly { exact: string; owner: string }[];
            readonly confidence: { asWritten: string } | null;
          })[];
        };
      };
      readonly actor: Named & { readonly __typename: string };
      readonly role: string;
      readonly responsibility: string | null;
    }
    const data = await ask<{ activity: { attributions: { nodes: readonly Attribution[] } } }>(
      `{ activity(name: "Barracuda email gateway espionage campaign") { attributions { nodes {
           claim { text statements { nodes { claim { text } passage { start end exact } certainty quotation
             hedges { exact owner } confidence { asWritten } } } }
           actor { __typename name } role responsibility } } } }`,
    );
    const shown = data.activity.attributions.nodes.map(({ claim, actor, role, responsibility }) => ({
      claim: names.claim(claim.text),
      actor: `${actor.__typename} ${actor.name}`,
      role,
      responsibility,
      by: claim.statements.nodes
        .map((node) => [
          g(node),
          node.certainty,
          node.quotation,
          ...node.hedges,
          node.confidence?.asWritten ?? null,
        ])
        .sort(),
    }));
    shown.sort((a, b) => (a.claim < b.claim ? -1 : 1));
    expect(shown).toEqual([
      {
        claim: 'P01',
        actor: "Government Government of the People's Republic of China",
        role: 'UNSPECIFIED',
        responsibility: 'LINKED',
        by: [['G03', 'PROBABLE', 'INDIRECT', { exact: 'apparently', owner: 'AMBIGUOUS' }, null]],
      },
      {
        claim: 'P02',
        actor: 'Country China',
        role: 'UNSPECIFIED',
        responsibility: 'LINKED',
        by: [
          ['G01b', 'CERTAIN', 'HEADLINE', null],
          ['G06', 'CERTAIN', 'DIRECT', null],
        ],
      },
      {
        claim: 'P03',
        actor: 'Country China',
        role: 'BENEFICIARY',
        responsibility: null,
        by: [
          ['G08', 'CERTAIN', 'MIXED', { exact: '“high confidence”', owner: 'SPEAKER' }, 'high confidence'],
        ],
      },
    ]);
  });

  it('9: tells what Adam Hodge said, for whom, through which chain', async () => {
    interface Said extends Stated {
      readonly onBehalfOf: readonly Named[];
      readonly source: { title: string };
      readonly reportedThrough: readonly { stated: string; source: { title: string } | null }[];
    }
    const data = await ask<{ agent: { statements: { nodes: readonly Said[] } } }>(
      `{ agent(name: "Adam Hodge") { statements { nodes { claim { text } passage { start end exact }
           onBehalfOf { name } source { title } reportedThrough { stated source { title } } } } } }`,
    );
    const nodes = [...data.agent.statements.nodes].sort((a, b) => (g(a) < g(b) ? -1 : 1));
    const chain = {
      for: ['White House National Security Council'],
      source: "A 'Google' subsidiary reveals new Chinese espionage crisis",
      through: [['AFP dispatch behind the article (not captured)', 'EXPLICIT']],
    };
    expect(
      nodes.map((node) => ({
        statement: g(node),
        for: node.onBehalfOf.map(({ name }) => name),
        source: node.source.title,
        through: node.reportedThrough.map(({ source, stated }) => [source?.title, stated]),
      })),
    ).toEqual([
      { statement: 'G26', ...chain },
      { statement: 'G27', ...chain },
    ]);
  });

  it('10: tells which hops are only inferred', async () => {
    interface Hops extends Stated {
      readonly reportedThrough: readonly { stated: string; source: { title: string } | null }[];
    }
    const data = await ask<{ statements: { nodes: readonly Hops[] } }>(
      `{ statements(first: 100) { nodes { claim { text } passage { start end exact }
           reportedThrough { stated source { title } } } } }`,
    );
    const hops = data.statements.nodes.flatMap((node) =>
      node.reportedThrough.map(({ stated, source }) => ({
        by: g(node),
        stated,
        title: source?.title ?? null,
      })),
    );
    const ofDispatch = hops.filter(({ title }) => title?.startsWith('AFP dispatch'));
    expect(
      ofDispatch
        .filter(({ stated }) => stated !== 'INFERRED')
        .map(({ by }) => by)
        .sort(),
    ).toEqual(['G26', 'G27']);
    expect(ofDispatch.length).toBe(29);
    const others = hops.filter(
      ({ stated, title }) => stated === 'INFERRED' && !title?.startsWith('AFP dispatch'),
    );
    expect(others.sort((a, b) => (a.by < b.by ? -1 : 1))).toEqual([
      { by: 'G16', stated: 'INFERRED', title: 'Mandiant report on the Barracuda campaign (not captured)' },
      { by: 'G17', stated: 'INFERRED', title: 'Mandiant report on the Barracuda campaign (not captured)' },
    ]);
  });

  it('14: finds «Carmackal»', async () => {
    const data = await ask<{ search: { edges: readonly object[] } }>(
      `{ search(text: "Carmackal", in: [AGENT]) { edges { matched nameKind
           node { __typename ... on Agent { name names { nodes { text kind } } } } } } }`,
    );
    expect(data.search.edges).toEqual([
      {
        matched: 'Charles Carmackal',
        nameKind: 'MISSPELLING',
        node: {
          __typename: 'Person',
          name: 'Charles Carmakal',
          names: { nodes: [{ text: 'Charles Carmackal', kind: 'MISSPELLING' }] },
        },
      },
    ]);
  });

  it('15: has no edge that the article does not carry, and has those that it does', async () => {
    interface Edges extends Stated {
      readonly stance: string | null;
      readonly claim: { readonly text: string; readonly about: readonly { id: string }[] } | null;
      readonly arguments: readonly {
        kind: string;
        target: { text: string };
        premises: readonly { text: string }[];
      }[];
    }
    const data = await ask<{
      statements: { nodes: readonly Edges[] };
      claims: { nodes: readonly Supported[] };
    }>(
      `{ statements(first: 100) { nodes { stance passage { start end exact }
           claim { text about { ... on Activity { id } } }
           arguments { kind target { ... on Claim { text } } premises { text } } } }
         claims(first: 100) { nodes { text supports { nodes { premises { text } } } } } }`,
    );
    interface Supported {
      readonly text: string;
      readonly supports: { readonly nodes: readonly { premises: readonly { text: string }[] }[] };
    }
    const byName = new Map(data.statements.nodes.map((node) => [g(node).replace(/[ab]$/, ''), node]));
    const holds = ({ from, type, to }: GoldEdge): boolean => {
      const [source, target] = [byName.get(from), byName.get(to)];
      const claim = target?.claim?.text;
      if (source === undefined || target === undefined) throw new Error(`no statement ${from} or ${to}`);
      if (type === 'DENIES') return source.stance === 'DENIES' && source.claim?.text === claim;
      if (type === 'UNDERCUTS')
        return source.arguments.some((one) => one.kind === 'UNDERCUT' && one.target.text === claim);
      if (type === 'SUPPORTS')
        return data.claims.nodes.some(
          ({ text, supports }) =>
            text === claim &&
            supports.nodes.some(({ premises }) =>
              premises.some((premise) => premise.text === source.claim?.text),
            ),
        );
      const about = new Set(target.claim?.about.map(({ id }) => id).filter((id) => id !== undefined));
      return source.claim?.about.some(({ id }) => about.has(id)) === true;
    };
    const { edges, forbiddenEdges } = goldEdges();
    expect(forbiddenEdges.filter(holds)).toEqual([]);
    const kinds = ['DENIES', 'UNDERCUTS', 'SUPPORTS'];
    const carried = edges.filter(({ type }) => kinds.includes(type));
    expect(carried.length).toBeGreaterThan(5);
    expect(carried.filter((edge) => !holds(edge))).toEqual([]);
  });
});
