import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEARANCES } from '../../../src/auth/viewer.ts';
import { createWriter, type Writer } from '../../testkit/writer.ts';
import { expectSound, type World, writeWorld } from '../writes/world.ts';

type Word = (typeof CLEARANCES)[number];

/** What a record is made from, by its marking: a source, a speaker, a claim, and the record's own. */
interface Row {
  readonly source: Word;
  readonly speaker: Word;
  readonly claim: Word;
  readonly own: Word;
  readonly derived: Word;
}

const ROWS: readonly Row[] = [
  { source: 'RED', speaker: 'CLEAR', claim: 'CLEAR', own: 'CLEAR', derived: 'RED' },
  { source: 'CLEAR', speaker: 'AMBER', claim: 'GREEN', own: 'CLEAR', derived: 'AMBER' },
  { source: 'GREEN', speaker: 'CLEAR', claim: 'AMBER_STRICT', own: 'AMBER', derived: 'AMBER_STRICT' },
  { source: 'CLEAR', speaker: 'CLEAR', claim: 'CLEAR', own: 'GREEN', derived: 'GREEN' },
  { source: 'CLEAR', speaker: 'CLEAR', claim: 'CLEAR', own: 'CLEAR', derived: 'CLEAR' },
];

const NODE = 'query($id: ID!) { node(id: $id) { id } }';
const MARKING = 'query($id: ID!) { statement(id: $id) { marking } }';

let cleared: Writer;
/** Readers of every clearance, by rank. */
const readers: Writer[] = [];
let world: World;

beforeAll(async () => {
  cleared = await createWriter({ viewer: { subject: null, roles: ['admin'], clearance: 4 } });
  for (const clearance of CLEARANCES.keys()) {
    const viewer = { subject: null, roles: ['reader'], clearance } as const;
    readers.push(await createWriter({ database: cleared.database, viewer }));
  }
  world = await writeWorld(cleared);
}, 120_000);

afterAll(async () => {
  for (const reader of readers) await reader.close();
  await cleared.close();
});

/** The words of those who see the record. */
async function seenBy(id: string): Promise<readonly Word[]> {
  const seen: Word[] = [];
  for (const [rank, reader] of readers.entries()) {
    const { node } = await reader.data(NODE, { id });
    const word = CLEARANCES[rank];
    if (node !== null && word !== undefined) seen.push(word);
  }
  return seen;
}

/** Whoever has the clearance of the word, or a higher one. */
const from = (word: Word): readonly Word[] => CLEARANCES.slice(CLEARANCES.indexOf(word));

let made = 0;

async function agentOf(marking: Word): Promise<string> {
  made += 1;
  return cleared.written('addAgent', { kind: 'PERSON', name: `Person ${made} ${world.mark}`, marking });
}

async function claimOf(marking: Word): Promise<string> {
  made += 1;
  return cleared.written('addClaim', { kind: 'EVENT', text: `Event ${made} ${world.mark}`, marking });
}

async function sourceOf(marking: Word) {
  made += 1;
  const { id, versions } = await cleared.mutate(
    'addSource',
    {
      kind: 'ARTICLE',
      title: `Article ${made} ${world.mark}`,
      text: `They spoke ${made} ${world.mark}`,
      marking,
    },
    '... on Source { id versions { id } }',
  );
  return { source: String(id), version: (versions as readonly { readonly id: string }[])[0]?.id ?? '' };
}

describe('D3: a record is as secret as the most secret thing that it is made from', () => {
  it.each(ROWS)(
    'a statement of a source of $source, a speaker of $speaker, a claim of $claim and its own $own is $derived',
    async ({ source, speaker, claim, own, derived }) => {
      const { version } = await sourceOf(source);
      const id = await cleared.written('addStatement', {
        sourceVersion: version,
        act: 'ASSERT',
        speaker: await agentOf(speaker),
        claim: await claimOf(claim),
        stance: 'AFFIRMS',
        passage: { exact: 'They spoke' },
        marking: own,
      });
      expect(await cleared.data(MARKING, { id })).toEqual({ statement: { marking: derived } });
      expect(await seenBy(id)).toEqual(from(derived));
    },
  );

  it('the claim of a hidden statement stays, without it', async () => {
    const [claim, { version }] = [await claimOf('CLEAR'), await sourceOf('RED')];
    await cleared.written('addStatement', {
      sourceVersion: version,
      act: 'DENY',
      claim,
      stance: 'DENIES',
      passage: { exact: 'They spoke' },
    });
    const question = `query($id: ID!) { claim(id: $id) { contest { status deniedBy { source { id } } }
      statements(first: 5) { totalCount } } }`;
    const seen = await Promise.all(readers.map((reader) => reader.data(question, { id: claim })));
    const without = {
      claim: { contest: { status: 'UNSTATED', deniedBy: [] }, statements: { totalCount: 0 } },
    };
    expect(seen.slice(0, 4)).toEqual([without, without, without, without]);
    expect(seen[4]).toMatchObject({
      claim: { contest: { status: 'DENIED_ONLY' }, statements: { totalCount: 1 } },
    });
  });

  it('a judgement, a name, an argument and an assessment follow what they are about', async () => {
    const [open, amber, claim] = [await agentOf('CLEAR'), await agentOf('AMBER'), await claimOf('GREEN')];
    const records: readonly (readonly [string, Record<string, unknown>, Word])[] = [
      ['judgeIdentity', { between: [open, amber], verdict: 'SAME' }, 'AMBER'],
      ['addName', { agent: amber, text: `Alias ${world.mark}`, kind: 'ALIAS' }, 'AMBER'],
      [
        'addArgument',
        { kind: 'SUPPORT', statedBy: 'ANNOTATOR', premises: [world.claim], target: claim },
        'GREEN',
      ],
      ['addAssessment', { scale: 'Admiralty', value: 'B2', by: open, of: claim }, 'GREEN'],
    ];
    for (const [name, input, derived] of records)
      expect(await seenBy(await cleared.written(name, input)), name).toEqual(from(derived));
  });
});

describe('D3: reading as of an earlier instant uses the marking of today', () => {
  const HISTORY = `query($id: ID!, $known: DateTime!) @asOf(known: $known) { node(id: $id) { id } }`;

  async function nowOf(id: string): Promise<string> {
    const { statement } = (await cleared.data('query($id: ID!) { statement(id: $id) { recordedAt } }', {
      id,
    })) as {
      statement: { recordedAt: string };
    };
    return statement.recordedAt;
  }

  it('a record that was opened to all and is RED now is hidden as of then, with what is made from it', async () => {
    const { source, version } = await sourceOf('CLEAR');
    const statement = await cleared.written('addStatement', {
      sourceVersion: version,
      act: 'ASSERT',
      claim: world.claim,
      stance: 'AFFIRMS',
      passage: { exact: 'They spoke' },
    });
    const known = await nowOf(statement);
    for (const id of [source, version, statement]) expect(await seenBy(id)).toEqual(from('CLEAR'));
    await cleared.written('reviseSource', { id: source, expectedRevision: 1, marking: 'RED' });
    for (const [rank, reader] of readers.entries())
      for (const id of [source, version, statement])
        expect(await reader.data(HISTORY, { id, known }), CLEARANCES[rank]).toEqual({
          node: rank === 4 ? { id } : null,
        });
    await expectSound(cleared, source, version, statement);
  }, 60_000);

  it('a record that was RED and is opened now stays hidden as of then', async () => {
    const claim = await claimOf('RED');
    const { node } = (await cleared.data(
      'query($id: ID!) { node(id: $id) { ... on Claim { recordedAt } } }',
      {
        id: claim,
      },
    )) as { node: { recordedAt: string } };
    await cleared.written('reviseClaim', { id: claim, expectedRevision: 1, marking: 'CLEAR' });
    expect(await seenBy(claim)).toEqual(from('CLEAR'));
    expect(await readers[0]?.data(HISTORY, { id: claim, known: node.recordedAt })).toEqual({ node: null });
    expect(await cleared.data(HISTORY, { id: claim, known: node.recordedAt })).toEqual({
      node: { id: claim },
    });
    await expectSound(cleared, claim);
  }, 60_000);
});
