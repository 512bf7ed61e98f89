import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { HAS_SEED } from '../testkit/seed.ts';
import { createTestApi, type TestApi } from '../testkit/server.ts';
import { askSeed, g, type Named, p, STATED, type Stated } from './questions-seed.ts';

/** Questions on the annotated article whose answers are computed from its statements, each in one request. */
interface Side {
  readonly voice: Named | null;
  readonly direct: boolean;
  readonly statements: readonly Stated[];
}
interface Contest {
  readonly status: string;
  readonly affirmedBy: readonly Side[];
  readonly deniedBy: readonly Side[];
  readonly discreditedBy: readonly Side[];
}
interface Origins {
  readonly least: number;
  readonly most: number;
  readonly unknown: number;
  readonly circular: boolean;
  readonly voices: readonly Named[];
}

const SIDE = `{ voice { name } direct statements { ${STATED} } }`;
const CONTEST = `contest { status affirmedBy ${SIDE} deniedBy ${SIDE} discreditedBy ${SIDE} }`;
const ORIGINS = 'origins { least most unknown circular voices { name } }';
const PRC = "Government of the People's Republic of China";
const ALLIES = 'The United States and its Western allies';

const shown = ({ voice, direct, statements }: Side) => [voice?.name ?? null, direct, ...statements.map(g)];
const one = (...voices: readonly string[]): Origins => ({
  least: 1,
  most: 1,
  unknown: 0,
  circular: false,
  voices: voices.map((name) => ({ name })),
});

/** A text that is new to the server is planned first: long where all tests run at once. */
const PATIENCE = { timeout: 120_000 };

describe.skipIf(!HAS_SEED)('questions on the article that are computed', PATIENCE, () => {
  const ids = new Map<string, string>();
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi();
    const { claims, agents } = await askSeed<{
      claims: { nodes: readonly { id: string; text: string }[] };
      agents: { nodes: readonly (Named & { id: string })[] };
    }>(api, '{ claims(first: 100) { nodes { id text } } agents(first: 100) { nodes { id name } } }');
    for (const claim of claims.nodes) ids.set(p(claim), claim.id);
    for (const { id, name } of agents.nodes) ids.set(name, id);
  });
  afterAll(async () => api.close());

  it('4: the Barracuda attribution is not contested, and the accused is silent on it', async () => {
    interface Attribution {
      readonly claim: { readonly text: string; readonly contest: Contest };
      readonly answer: {
        readonly status: string;
        readonly statements: readonly Stated[];
        readonly elsewhere: readonly Stated[];
      };
    }
    const { activity } = await askSeed<{
      activity: { attributions: { nodes: readonly Attribution[] } };
    }>(
      api,
      `{ activity(name: "Barracuda email gateway espionage campaign") { attributions { nodes {
           claim { text ${CONTEST} } answer { status statements { ${STATED} } elsewhere { ${STATED} } } } } } }`,
    );
    const answers = activity.attributions.nodes.map(({ claim, answer }) => ({
      claim: p(claim),
      contest: claim.contest.status,
      affirmed: claim.contest.affirmedBy.map(shown),
      denied: claim.contest.deniedBy.map(shown),
      answer: answer.status,
      by: answer.statements.map(g),
      elsewhere: answer.elsewhere.map(g),
    }));
    answers.sort((a, b) => (a.claim < b.claim ? -1 : 1));
    const silent = { contest: 'UNCONTESTED', denied: [], answer: 'SILENT', by: [], elsewhere: ['G30'] };
    expect(answers).toEqual([
      { ...silent, claim: 'P01', affirmed: [['Google', true, 'G03']] },
      { ...silent, claim: 'P02', affirmed: [['Google', true, expect.anything(), expect.anything()]] },
      { ...silent, claim: 'P03', affirmed: [['Google', true, 'G08']] },
    ]);
    expect(answers[1]?.affirmed[0]?.slice(2).toSorted()).toEqual(['G01b', 'G06']);
  });

  it('5: P26 is contested: who affirms it, who denies it, and which counterclaims there are', async () => {
    interface Counterclaim {
      readonly kind: string;
      readonly statedBy: string;
      readonly premises: readonly { readonly text: string }[];
      readonly putForwardBy: Stated | null;
    }
    const { claim } = await askSeed<{
      claim: {
        readonly contest: Contest;
        readonly attribution: { readonly answer: { status: string; statements: readonly Stated[] } };
        readonly counterclaims: { readonly nodes: readonly Counterclaim[] };
      };
    }>(
      api,
      `{ claim(id: $claim) { ${CONTEST} attribution { answer { status statements { ${STATED} } } }
           counterclaims { nodes { kind statedBy premises { text } putForwardBy { ${STATED} } } } } }`,
      { declared: ', $claim: ID!', values: { claim: ids.get('P26') } },
    );
    expect(claim.contest.status).toBe('CONTESTED');
    expect(claim.contest.affirmedBy.map(shown)).toEqual([[ALLIES, true, 'G29']]);
    expect(claim.contest.deniedBy.map(shown)).toEqual([[PRC, true, 'G30']]);
    expect(claim.contest.discreditedBy.map(shown)).toEqual([[PRC, true, 'G31']]);
    expect(claim.attribution.answer.status).toBe('DENIED');
    expect(claim.attribution.answer.statements.map(g)).toEqual(['G30']);
    const counterclaims = claim.counterclaims.nodes.map(({ kind, statedBy, premises, putForwardBy }) => [
      kind,
      statedBy,
      premises.map(p),
      putForwardBy === null ? null : g(putForwardBy),
    ]);
    expect(counterclaims.sort()).toEqual([
      ['DEFLECT', 'ANNOTATOR', ['P19'], null],
      ['UNDERCUT', 'SPEAKER', ['P27'], 'G31'],
    ]);
  });

  it('6: all Barracuda attributions together have one origin, though four statements have a speaker', async () => {
    interface Attribution {
      readonly claim: { readonly statements: { readonly nodes: readonly { speaker: Named | null }[] } };
    }
    const { activity } = await askSeed<{
      activity: { origins: Origins; attributions: { nodes: readonly Attribution[] } };
    }>(
      api,
      `{ activity(name: "Barracuda email gateway espionage campaign") { ${ORIGINS}
           attributions { nodes { claim { statements { nodes { speaker { name } } } } } } } }`,
    );
    expect(activity.origins).toEqual(one('Google'));
    const speakers = activity.attributions.nodes.flatMap(({ claim }) =>
      claim.statements.nodes.map(({ speaker }) => speaker?.name),
    );
    expect(speakers.sort()).toEqual(['Charles Carmakal', 'Mandiant', 'Mandiant', 'Mandiant']);
  });

  it('7: P17 and P18 have one origin each, of two voices', async () => {
    const { nodes } = await askSeed<{ nodes: readonly { origins: Origins }[] }>(
      api,
      `{ nodes(ids: $claims) { ... on Claim { ${ORIGINS} } } }`,
      { declared: ', $claims: [ID!]!', values: { claims: [ids.get('P17'), ids.get('P18')] } },
    );
    expect(nodes).toEqual([{ origins: one('Google') }, { origins: one('Barracuda Networks') }]);
  });

  it('8: one attribution lost its speaker', async () => {
    interface Attribution {
      readonly claim: { readonly text: string };
      readonly laundered: readonly Stated[];
    }
    const { attributions } = await askSeed<{
      attributions: { pageInfo: { hasNextPage: boolean }; nodes: readonly Attribution[] };
    }>(
      api,
      `{ attributions(filter: {laundered: true}, first: 100) { pageInfo { hasNextPage } nodes {
           claim { text } laundered { ${STATED} } } } }`,
    );
    expect(attributions.pageInfo.hasNextPage).toBe(false);
    const lost = attributions.nodes.map(({ claim, laundered }) => [p(claim), ...laundered.map(g)]);
    expect(lost).toEqual([['P21', 'G24']]);
  });

  it('11: Mandiant is surer of the stronger claim than of P04, and does not waver on P02', async () => {
    interface Sure extends Stated {
      readonly certainty: string;
      readonly confidence: { readonly asWritten: string } | null;
      readonly hedges: readonly { readonly exact: string }[];
      readonly voice: Named | null;
    }
    interface Drift {
      readonly kind: string;
      readonly from: Sure;
      readonly to: Sure;
    }
    const sure = `{ ${STATED} certainty confidence { asWritten } hedges { exact } voice { name } }`;
    const told = (one: Sure) => [
      g(one),
      one.claim === null ? null : p(one.claim),
      one.certainty,
      one.confidence?.asWritten ?? null,
      one.voice?.name,
      ...one.hedges.map(({ exact }) => exact),
    ];
    const { nodes } = await askSeed<{ nodes: readonly { drift: readonly Drift[] }[] }>(
      api,
      `{ nodes(ids: $claims) { ... on Claim { drift { kind from ${sure} to ${sure} } } } }`,
      { declared: ', $claims: [ID!]!', values: { claims: [ids.get('P02'), ids.get('P04')] } },
    );
    const [onP02, onP04] = nodes.map(({ drift }) =>
      drift.map(({ kind, from, to }) => [kind, told(from), told(to)]),
    );
    expect(onP02).toEqual([]);
    expect(onP04).toEqual([
      [
        'SURER_OF_THE_STRONGER',
        ['G08', 'P03', 'CERTAIN', 'high confidence', 'Google', '“high confidence”'],
        ['G13', 'P04', 'PROBABLE', null, 'Google', 'assumption'],
      ],
    ]);
  });

  it('12: what stands on P26 depends on whom the audience trusts', async () => {
    interface Standing {
      readonly label: string;
      readonly flips: readonly (readonly Stated[])[];
    }
    const standing = `{ label flips { ${STATED} } }`;
    const { claim } = await askSeed<{ claim: Record<'nobody' | 'allies' | 'prc', Standing> }>(
      api,
      `{ claim(id: $claim) { nobody: standing ${standing}
           allies: standing(audience: $allies) ${standing} prc: standing(audience: $prc) ${standing} } }`,
      {
        declared: ', $claim: ID!, $allies: [ID!], $prc: [ID!]',
        values: { claim: ids.get('P26'), allies: [ids.get(ALLIES)], prc: [ids.get(PRC)] },
      },
    );
    const told = ({ label, flips }: Standing) => [label, flips.map((set) => set.map(g).sort()).sort()];
    expect(told(claim.nobody)).toEqual(['UNDECIDED', [['G29']]]);
    expect(told(claim.allies)).toEqual(['IN', [['G29']]]);
    expect(told(claim.prc)).toEqual([
      'OUT',
      [
        ['G29', 'G30'],
        ['G30', 'G31'],
      ],
    ]);
  });

  it('12b: as said by 31 May 2023, P26 was not contested', async () => {
    const { claim } = await askSeed<{ claim: { contest: Contest } }>(
      api,
      `{ claim(id: $claim) { ${CONTEST} } }`,
      { declared: ', $claim: ID!', said: '2023-05-31', values: { claim: ids.get('P26') } },
    );
    expect(claim.contest.status).toBe('UNCONTESTED');
    expect(claim.contest.affirmedBy.map(shown)).toEqual([[ALLIES, true, 'G29']]);
    expect(claim.contest.deniedBy).toEqual([]);
    expect(claim.contest.discreditedBy).toEqual([]);
  });

  it('13: what the Government of the PRC says on being a victim, and that «China» is two', async () => {
    const { data, errors, roundTrips } = await api.ask(
      `query($known: DateTime, $claim: ID!) @asOf(known: $known) {
         agent(name: "Beijing") { name
           denials { nodes { claim { text } } }
           position(claim: $claim) { stance statements { stance said { latest } ${STATED} } live { ${STATED} }
             changes { kind } drift { kind } } }
         claim(id: $claim) { ${ORIGINS} }
         both: agent(name: "China") { id } }`,
      { known: inject('seedKnownAt'), claim: ids.get('P19') },
    );
    expect(roundTrips).toBe(1);
    const { agent, claim } = data as {
      agent: {
        name: string;
        denials: { nodes: readonly { claim: { text: string } }[] };
        position: {
          stance: string;
          statements: readonly (Stated & { stance: string; said: object | null })[];
          live: readonly Stated[];
          changes: readonly object[];
          drift: readonly object[];
        };
      };
      claim: { origins: Origins };
    };
    const { stance, statements, live, changes, drift } = agent.position;
    expect(agent.name).toBe(PRC);
    expect(stance).toBe('AFFIRMS');
    expect(statements.map((node) => [g(node), node.stance, node.said]).sort()).toEqual([
      ['G22', 'AFFIRMS', null],
      ['G34', 'AFFIRMS', null],
    ]);
    expect(live.map(g).sort()).toEqual(['G22', 'G34']);
    expect({ changes, drift }).toEqual({ changes: [], drift: [] });
    expect(claim.origins).toEqual(one(PRC));
    expect(agent.denials.nodes.map((node) => p(node.claim))).toEqual(['P26']);
    expect(data?.both).toBeNull();
    expect(errors?.map(({ extensions, path }) => [extensions?.code, path])).toEqual([
      ['AMBIGUOUS_NAME', ['both']],
    ]);
    const candidates = errors?.[0]?.extensions?.candidates as readonly { kind: string; name: string }[];
    expect(candidates.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'COUNTRY China',
      `GOVERNMENT ${PRC}`,
    ]);
  });
});
