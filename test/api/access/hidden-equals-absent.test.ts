import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atDepth, DEPTH, quantile, recordFigures } from '../../testkit/reliability.ts';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { nobody } from '../writes/world.ts';
import { NAMING_PLACES, type NamingPlace } from './named-records.ts';

/** Records by their labels. */
type Records = Readonly<Record<string, string>>;

let cleared: Writer;
let open: Writer;
let hidden: Records;
let visible: Records;

beforeAll(async () => {
  cleared = await createWriter({ viewer: { subject: null, roles: ['admin'], clearance: 4 } });
  const viewer = { subject: null, roles: ['admin'], clearance: 0 } as const;
  open = await createWriter({ database: cleared.database, viewer });
  [hidden, visible] = [await recordsOf('RED'), await recordsOf('CLEAR')];
}, 120_000);

afterAll(async () => {
  await open.close();
  await cleared.close();
});

/** One record of every label that an id can be of. */
async function recordsOf(marking: string): Promise<Records> {
  const mark = crypto.randomUUID();
  const agent = () =>
    cleared.written('addAgent', { kind: 'PERSON', name: `Person ${crypto.randomUUID()}`, marking });
  const [Agent, other] = [await agent(), await agent()];
  const { id: Source, versions } = await cleared.mutate(
    'addSource',
    { kind: 'ARTICLE', title: `Article ${mark}`, text: `words ${mark}`, marking },
    '... on Source { id versions { id } }',
  );
  const SourceVersion = (versions as readonly { readonly id: string }[])[0]?.id ?? '';
  const Claim = await cleared.written('addClaim', { kind: 'EVENT', text: `Event ${mark}`, marking });
  const Statement = await cleared.written('addStatement', {
    sourceVersion: SourceVersion,
    act: 'ASSERT',
    claim: Claim,
    stance: 'AFFIRMS',
    passage: { exact: 'words' },
  });
  return {
    Agent,
    Source: String(Source),
    SourceVersion,
    Claim,
    Statement,
    Activity: await cleared.written('addActivity', { kind: 'CAMPAIGN', name: `Campaign ${mark}`, marking }),
    Name: await cleared.written('addName', { agent: Agent, text: `Alias ${mark}`, kind: 'ALIAS' }),
    Argument: await cleared.written('addArgument', {
      kind: 'SUPPORT',
      statedBy: 'ANNOTATOR',
      premises: [Claim],
      target: Claim,
    }),
    Assessment: await cleared.written('addAssessment', {
      scale: 'Admiralty',
      value: 'B2',
      by: Agent,
      of: Claim,
    }),
    IdentityJudgement: await cleared.written('judgeIdentity', { between: [Agent, other], verdict: 'SAME' }),
  };
}

/** The label of what is named at a place; of what may be anything, a claim. */
const LABELS: readonly (readonly [place: RegExp, label: string])[] = [
  [/IdentityJudgement|judgement/, 'IdentityJudgement'],
  [/SourceVersion\.input\.id|sourceVersion$/, 'SourceVersion'],
  [/(source|sources\.id|Source\.input\.id|Query\.source\.id)$/, 'Source'],
  [/(statement|retracts|corrects|putForwardBy|Statement\.input\.id|Query\.statement\.id)$/, 'Statement'],
  [/(activity|Activity\.input\.id|Query\.activity\.id)$/, 'Activity'],
  [/Name\.input\.id$/, 'Name'],
  [/Argument\.input\.id$/, 'Argument'],
  [/Assessment\.input\.id$/, 'Assessment'],
  [/Assessment\.input\.of$/, 'Claim'],
  [
    /(agent|coinedBy|publisher|speakers?|onBehalfOf|by|to|of|actor|about|between|Agent\.input\.id|Query\.agent\.id)$/,
    'Agent',
  ],
];

const labelAt = (place: string): string => LABELS.find(([of]) => of.test(place))?.[1] ?? 'Claim';

/** What is answered, without the id itself. */
async function told({ query, variables }: NamingPlace, id: string): Promise<string> {
  const given = variables(id, (place) => visible[labelAt(place)] ?? '');
  const { data, errors } = await open.ask(query, given);
  return JSON.stringify({ data, errors }).replaceAll(id, 'ID');
}

describe('D2: a hidden record is as absent', () => {
  const refused = new Set<string>();

  it('and there are many ways to name one', () => {
    expect(NAMING_PLACES.length).toBeGreaterThan(75);
  });

  it.for(NAMING_PLACES)('at $name', { timeout: 120_000 }, async (place) => {
    const id = hidden[labelAt(place.name)] ?? '';
    const ofHidden = await told(place, id);
    expect(ofHidden).toBe(await told(place, nobody(id.slice(0, 3))));
    if (ofHidden.includes('NOT_FOUND')) refused.add(place.name);
  });

  it('where a mutation names one, it is mostly refused as not found', () => {
    const writing = NAMING_PLACES.filter(({ name }) => name.startsWith('Mutation.'));
    // Some inputs, filled with the least that the schema asks for, break a rule before anything is looked up.
    expect(refused.size).toBeGreaterThan(writing.length / 2);
  });

  it('also by the time that it takes', { timeout: 600_000 }, async (context) => {
    const query = 'query Timed($id: ID!) { node(id: $id) { __typename id } }';
    const pairs = atDepth({ ci: 50, deep: 1_000 });
    const id = hidden.Claim ?? '';
    const times: Record<'hidden' | 'absent', number[]> = { hidden: [], absent: [] };
    const timed = async (kind: 'hidden' | 'absent', named: string) => {
      const start = performance.now();
      const { data } = await open.ask(query, { id: named });
      times[kind].push(performance.now() - start);
      expect(data).toEqual({ node: null });
    };
    for (let warm = 0; warm < 20; warm += 1) await open.ask(query, { id });
    // In turns, so that what slows the machine down slows both.
    for (let pair = 0; pair < pairs; pair += 1) {
      const both = [['hidden', id] as const, ['absent', nobody('clm')] as const];
      for (const [kind, named] of pair % 2 === 0 ? both : both.reverse()) await timed(kind, named);
    }
    const [ofHidden, ofAbsent] = [quantile(times.hidden, 0.5), quantile(times.absent, 0.5)];
    const difference = Math.abs(ofHidden - ofAbsent) / ofAbsent;
    recordFigures(context, 'D2', {
      pairs,
      hiddenMedianMilliseconds: Math.round(ofHidden * 1_000) / 1_000,
      absentMedianMilliseconds: Math.round(ofAbsent * 1_000) / 1_000,
      differencePercent: Math.round(difference * 10_000) / 100,
    });
    if (DEPTH === 'deep') expect(difference).toBeLessThan(0.05);
  });
});
