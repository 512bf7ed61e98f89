import { afterAll, describe, expect, it } from 'vitest';
import { atDepth, recordFigures } from '../../testkit/reliability.ts';
import { connectToTestDatabase } from '../../testkit/server.ts';
import { writeGraph } from '../reference/write-graph.ts';
import { type Askers, CLEARANCES, createAskers, type Question, type Seen } from './asking.ts';
import { COMPUTED, createQuestioner } from './questions.ts';
import { twinsOf } from './twins.ts';

/**
 * Non-interference (Goguen and Meseguer): what somebody may not see has no part in any answer to them. Whole answers
 * over HTTP are compared byte for byte, on graphs that are equal below a clearance and different above.
 */
const FIRST_SEED = 20230619;
const SEED = Number(process.env.COUNTERCLAIM_PROPERTY_SEED ?? FIRST_SEED);
/** Questions, each asked by everybody of both graphs. */
const QUESTIONS = Number(process.env.COUNTERCLAIM_HIDDEN_QUESTIONS ?? atDepth({ ci: 12, deep: 10_000 }));
const OF_ONE_GRAPH = 400;
/** Questions of one text, with other values: a new text is planned first, which takes longer than to ask it of everybody. */
const SAME_SHAPE = atDepth({ ci: 5, deep: 25 });
/** Years of the graphs, one each: before those of all other tests. */
const FIRST_YEAR = 1200;
/** Graphs, by their place after the first seed, that were told apart once by a standing; with the instant to look at. */
const TOLD_APART: readonly (readonly [what: string, graph: number, known: string | null])[] = [
  ['a statement argues on a hidden argument alone', 4, null],
  [
    'a statement argues against a claim, whose affirmation it relays through a hidden one',
    21,
    '04-14T17:14:00.722Z',
  ],
];
const ALL_OF_IT = CLEARANCES.length - 1;

// A text that is new to the server is planned first: seconds, and many times that on a busy machine.
const database = connectToTestDatabase({ readTimeoutMs: 300_000, writeTimeoutMs: 300_000 });
const nothing = async () => undefined;
let undo: () => Promise<void> = nothing;

/** Once only: what is gone may have left its place to others. */
async function clear(): Promise<void> {
  const last = undo;
  undo = nothing;
  await last();
}
let askers: Askers;

interface Asked {
  readonly question: Question;
  /** By clearance: what was seen of the graph with all of its hidden parts. */
  readonly seen: readonly Seen[];
}

afterAll(async () => {
  await clear();
  await database.close();
});

describe(`D1: the answers to ${QUESTIONS} questions by readers of ${CLEARANCES.length} clearances`, () => {
  const graphs = Array.from({ length: Math.ceil(QUESTIONS / OF_ONE_GRAPH) }, (_, index) => index);
  const counts = { questions: 0, pairs: 0, errors: 0, different: 0, telling: 0 };
  const fields = new Set<string>();

  it.each(graphs)(
    'are equal to the byte on the twins of graph %i',
    async (index) => {
      const twins = twinsOf(SEED + index, FIRST_YEAR + index);
      const questions = Math.min(OF_ONE_GRAPH, QUESTIONS - index * OF_ONE_GRAPH);
      askers = await createAskers(database, new Date(Date.UTC(FIRST_YEAR + index, 4, 20)));
      const questioner = createQuestioner(
        { graph: twins.full, cursors: new Map() },
        SEED + index * 1_000,
        SAME_SHAPE,
      );
      try {
        undo = await writeGraph(database, twins.full);
        const asked: Asked[] = [];
        for (let number = 0; number < questions; number += 1) {
          const question = questioner.next();
          // One after the other: a text that is new is planned once.
          const seen: Seen[] = [];
          for (const rank of CLEARANCES.keys()) seen.push(await askers.ask(question, rank));
          for (const { body } of seen) questioner.learn(body);
          asked.push({ question, seen });
        }
        await clear();
        const different: string[] = [];
        for (const rank of CLEARANCES.keys()) {
          undo = await writeGraph(database, twins.other(rank));
          for (const { question, seen } of asked) {
            const [one, all] = [seen[rank], seen[ALL_OF_IT]];
            const other = await askers.ask(question, rank);
            if (other.everything !== one?.everything) {
              const asks = `${CLEARANCES[rank]} asks ${JSON.stringify(question)}`;
              different.push(`${asks}\n${one?.everything}\n${other.everything}`);
            }
            counts.pairs += 1;
            counts.telling += Number(all?.body !== one?.body);
            counts.errors += Number(other.body.includes('"errors"'));
          }
          await clear();
        }
        counts.questions += asked.length;
        counts.different += different.length;
        for (const field of questioner.fields) fields.add(field);
        expect(different.slice(0, 3)).toEqual([]);
      } finally {
        await clear();
        await askers.close();
      }
    },
    7_200_000,
  );

  it.each(TOLD_APART)(
    'are equal where %s',
    async (_, graph, known) => {
      const year = FIRST_YEAR + graph;
      const twins = twinsOf(FIRST_SEED + graph, year);
      const now = new Date(Date.UTC(year, 4, 20));
      const claim = twins.full.states.find(({ id }) => id.startsWith('clm_'))?.id;
      const variables = { known: known === null ? now.toISOString() : `${year}-${known}`, claim };
      const question = { query: COMPUTED, variables };
      askers = await createAskers(database, now);
      try {
        undo = await writeGraph(database, twins.full);
        const seen: Seen[] = [];
        for (const rank of CLEARANCES.keys()) seen.push(await askers.ask(question, rank));
        await clear();
        for (const rank of CLEARANCES.keys()) {
          undo = await writeGraph(database, twins.other(rank));
          expect((await askers.ask(question, rank)).everything).toBe(seen[rank]?.everything);
          await clear();
        }
      } finally {
        await clear();
        await askers.close();
      }
    },
    300_000,
  );

  it('and tell what would be told by a view that lets everything through', (context) => {
    recordFigures(context, 'D1', {
      questions: counts.questions,
      questionsOfOneText: SAME_SHAPE,
      clearances: CLEARANCES.length,
      answersCompared: counts.pairs,
      different: counts.different,
      answersThatHideSomething: counts.telling,
      answersWithErrors: counts.errors,
      fieldsAskedFor: fields.size,
    });
    expect(counts.pairs).toBe(QUESTIONS * CLEARANCES.length);
    // Questions that only who sees all of it gets another answer to: those are what the comparison can catch.
    expect(counts.telling, JSON.stringify(counts)).toBeGreaterThan(counts.pairs / 4);
    expect(counts.different).toBe(0);
  });
});
