import fc from 'fast-check';
import type { DossierInput } from '../../../src/ingest/index.ts';

/**
 * A small world with one truth: whatever dossiers are cut from it cannot conflict, however much of it each tells. Words
 * that a record may leave out are left out at random; markings, reviews and origins differ at random, since naming a
 * shared record again is no conflict.
 */

const AGENTS = 7;
const CLAIMS = 6;
const SOURCES = 3;
const STATEMENTS = 14;
const ARGUMENTS = 4;
const ACTS = ['ASSERT', 'ACCUSE', 'WARN', 'DISPUTE'] as const;
const TEXTS = [0, 1, 2].map((source) =>
  Array.from(
    { length: 6 },
    (_, index) => `Sentence ${index} of text ${source}: «é😀» said the ${index}th voice. `,
  ).join(''),
);

/** What one dossier tells of the world. */
export interface Cut {
  /** Statements, arguments; what they need is told with them. */
  readonly statements: readonly number[];
  readonly arguments: readonly number[];
  readonly agents: readonly number[];
  /** Decides what is left out, and the markings. */
  readonly dice: readonly number[];
  /** Whether actors that have an external key are told with it. */
  readonly keyed: boolean;
  readonly shuffle: number;
}

/** Cuts of the world. */
export const cuts: fc.Arbitrary<Cut> = fc.record({
  statements: fc.uniqueArray(fc.nat(STATEMENTS - 1), { maxLength: 8 }),
  arguments: fc.uniqueArray(fc.nat(ARGUMENTS - 1), { maxLength: 3 }),
  agents: fc.uniqueArray(fc.nat(AGENTS - 1), { maxLength: 5 }),
  dice: fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
  keyed: fc.boolean(),
  shuffle: fc.nat(1_000_000),
});

type Rec = Record<string, unknown>;
type Dice = () => number;

const MARKINGS = ['CLEAR', 'GREEN', 'AMBER', 'RED'] as const;
const REVIEWS = ['ACCEPTED', 'PROPOSED', 'REJECTED'] as const;
const ORIGINS = ['IMPORT', 'MACHINE', 'HUMAN'] as const;

function common(roll: Dice): Rec {
  return {
    ...(roll() < 40 ? { marking: MARKINGS[roll() % 4] } : {}),
    ...(roll() < 30 ? { review: REVIEWS[roll() % 3] } : {}),
    ...(roll() < 30 ? { origin: ORIGINS[roll() % 3] } : {}),
  };
}

/** The same for every cut: what is replaced whole may not differ. */
function fixed(index: number): Rec {
  return {
    ...(index % 5 === 1 ? { marking: 'AMBER' } : {}),
    ...(index % 7 === 2 ? { review: 'PROPOSED' } : {}),
    ...(index % 3 === 2 ? { origin: 'HUMAN' } : {}),
  };
}

function agent(index: number, keyed: boolean, roll: Dice, add: (list: string, index: number) => string): Rec {
  const above = index + 2 < AGENTS && roll() < 50 ? add('agents', index + 2) : undefined;
  const speaks = index + 1 < AGENTS && roll() < 30 ? add('agents', index + 1) : undefined;
  return {
    kind: index === 6 ? 'THREAT_ACTOR' : 'ORGANIZATION',
    name: `  Agent   ${index} Ünïted`.trim(),
    ...(index % 2 === 0 && keyed ? { key: `register:${index}` } : {}),
    ...(roll() < 60
      ? { names: [{ text: `A${index}`, kind: 'ALIAS', ...(roll() < 50 ? { language: 'en' } : {}) }] }
      : {}),
    ...(above ? { partOf: [{ agent: above, from: '2020-01' }] } : {}),
    ...(speaks ? { speaksFor: [{ agent: speaks, role: 'spokesman', to: '2023' }] } : {}),
    ...common(roll),
  };
}

function claim(index: number, roll: Dice, add: (list: string, index: number) => string): Rec {
  const isAttribution = index % 3 === 0;
  return {
    text: `Proposition ${index} holds`,
    kind: isAttribution ? 'ATTRIBUTION' : 'EVENT',
    ...(isAttribution
      ? {
          attribution: {
            of: add('activities', 0),
            to: add('agents', index),
            role: 'SPONSOR',
            responsibility: 'LINKED',
          },
        }
      : {}),
    ...(roll() < 50 ? { about: [add('agents', index % AGENTS)] } : {}),
    ...(roll() < 40 ? { entails: [{ claim: add('claims', (index + 1) % CLAIMS), statedBy: 'LOGIC' }] } : {}),
    ...(roll() < 20 ? { contradicts: [{ claim: add('claims', (index + 2) % CLAIMS) }] } : {}),
    ...common(roll),
  };
}

function source(index: number, roll: Dice, add: (list: string, index: number) => string): Rec {
  return {
    kind: 'ARTICLE',
    title: `Title ${index}`,
    ...(index === 2 ? {} : { url: `https://example.org/${index}` }),
    ...(index === 1 ? { text: TEXTS[1] } : {}),
    ...(index === 0 ? { text: TEXTS[0], publishedAt: '2023-05' } : {}),
    ...(index !== 2 && roll() < 50 ? { language: 'en' } : {}),
    ...(index === 0 && roll() < 50
      ? { derivedFrom: [{ source: add('sources', 1), how: 'REWRITE', stated: 'INFERRED' }] }
      : {}),
    ...common(roll),
  };
}

function statement(index: number, add: (list: string, index: number) => string): Rec {
  const of = index % SOURCES;
  const text = TEXTS[of] ?? '';
  const answered = index >= 5 && index % 4 === 1 ? index - 4 : undefined;
  const denies = index % 6 === 5;
  return {
    source: add('sources', of),
    act: denies ? 'DENY' : ACTS[index % ACTS.length],
    ...(index % 5 === 4 ? {} : { speaker: add('agents', index % AGENTS) }),
    claim: add('claims', index % CLAIMS),
    stance: denies ? 'DENIES' : 'AFFIRMS',
    ...(index % 3 === 2
      ? { saidAt: { earliest: `2023-0${(index % 8) + 1}`, latest: `2023-0${(index % 8) + 1}` } }
      : { passage: { exact: text.slice(0, 10 + index), start: 0, end: 10 + index } }),
    ...(index % 4 === 0 ? { hedges: [{ exact: 'Sentence', start: 0, end: 8, owner: 'SPEAKER' }] } : {}),
    ...(index % 4 === 2 ? { confidence: { asWritten: 'high', scale: 'STIX_0_100', value: 85 } } : {}),
    chain: [
      { source: add('sources', (index + 1) % SOURCES), stated: 'EXPLICIT' },
      { stated: 'NOT_RECORDED' },
    ],
    ...(answered !== undefined
      ? { answers: [{ statement: add('statements', answered), aspect: 'CREDIBILITY' }] }
      : {}),
    ...(index === 13
      ? {
          retracts: [add('statements', 12)],
          relays: [{ statement: add('statements', 3), how: 'QUOTES', stated: 'EXPLICIT' }],
        }
      : {}),
    ...fixed(index),
  };
}

function argument(index: number, add: (list: string, index: number) => string): Rec {
  return {
    kind: index % 2 === 0 ? 'UNDERCUT' : 'SUPPORT',
    premises: [add('claims', index)],
    target: index === 3 ? add('arguments', 0) : add('claims', (index + 3) % CLAIMS),
    ...(index % 2 === 0 ? { putForwardBy: add('statements', index) } : { statedBy: 'ANNOTATOR' }),
    ...fixed(index + 1),
  };
}

/** The lines of a dossier that tells a cut of the world, shuffled; local ids are the file's own. */
export function linesOf(cut: Cut, file: number): string[] {
  let die = 0;
  const roll: Dice = () => cut.dice[die++ % cut.dice.length] ?? 0;
  const records = new Map<string, Rec>();
  const add = (list: string, index: number): string => {
    const id = `${file}-${list}-${index}`;
    if (records.has(id)) return id;
    records.set(id, {});
    records.set(id, { type: TYPES[list], id, ...bodyOf(list, index, cut, roll, add) });
    return id;
  };
  for (const index of cut.agents) add('agents', index);
  for (const index of cut.statements) add('statements', index);
  for (const index of cut.arguments) add('arguments', index);
  const related: Rec[] = [];
  const [from, to] = cut.statements;
  if (from !== undefined && to !== undefined) {
    related.push({
      type: 'related',
      from: add('statements', from),
      kind: 'ELABORATES',
      to: add('statements', to),
      statedBy: 'TEXT',
    });
  }
  const assessments = cut.statements.slice(2, 3).map((index) => ({
    type: 'assessment',
    id: `${file}-assessment`,
    by: add('agents', 0),
    of: add('statements', index),
    scale: 'ADMIRALTY',
    value: index,
    date: '2023-06',
  }));
  const judgements = cut.agents.includes(1)
    ? [
        {
          type: 'judgement',
          id: `${file}-judgement`,
          between: [add('agents', 1), add('agents', 3)],
          verdict: 'SAME',
          by: add('agents', 5),
        },
      ]
    : [];
  const lines = [...records.values(), ...related, ...assessments, ...judgements].map((record) =>
    JSON.stringify(record),
  );
  return [JSON.stringify({ dossier: 1, title: `file ${file}` }), ...shuffled(lines, cut.shuffle)];
}

const TYPES: Readonly<Record<string, string>> = {
  agents: 'agent',
  activities: 'activity',
  sources: 'source',
  claims: 'claim',
  statements: 'statement',
  arguments: 'argument',
};

function bodyOf(
  list: string,
  index: number,
  cut: Cut,
  roll: Dice,
  add: (list: string, index: number) => string,
): Rec {
  switch (list) {
    case 'agents':
      return agent(index, cut.keyed, roll, add);
    case 'activities':
      return {
        kind: 'CAMPAIGN',
        name: 'The campaign',
        ...(roll() < 50 ? { from: '2022-10' } : {}),
        ...common(roll),
      };
    case 'sources':
      return source(index, roll, add);
    case 'claims':
      return claim(index, roll, add);
    case 'statements':
      return statement(index, add);
    default:
      return argument(index, add);
  }
}

/** The same items in an order that the number decides. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed % 2_147_483_647 || 1;
  return items
    .map((item) => {
      state = (state * 48_271) % 2_147_483_647;
      return { item, rank: state };
    })
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

/** A cut as an input of the importer. */
export function inputOf(cut: Cut, file: number): DossierInput {
  return { name: `cut-${file}.jsonl`, content: `${linesOf(cut, file).join('\n')}\n` };
}
