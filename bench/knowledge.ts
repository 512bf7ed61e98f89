/**
 * What it costs to know: a page of 20 attributions with answer, contest, origins and standing, and a page of 20 contested
 * claims, in graphs of different size; and the contest of a claim with 500 and of one with 50,000 statements. Each graph
 * is imported into a Neo4j of its own, and all are asked in turns. Milliseconds are medians through the API without HTTP.
 * Writes bench/results/knowledge.json.
 * Sizes of the graphs are given as arguments; 10,000 and 100,000 where none is.
 */
import { writeFileSync } from 'node:fs';
import { execute, parse } from 'graphql';
import { ANONYMOUS } from '../src/auth/viewer.ts';
import { createApi } from '../src/modules/index.ts';
import type { Database } from '../src/neo4j/index.ts';
import { quantile } from '../test/testkit/reliability.ts';
import { profileOperation } from './database-hits.ts';
import { type LoadedGraph, loadGraph } from './graph/load.ts';
import { generateDossier } from './import/generate.ts';
import { largeClaim, largeClaimText, probes } from './knowledge/generate.ts';
import { machine } from './machine.ts';
import { rounded } from './reads/load.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(10_000, 100_000);
const LARGE = [500, 50_000] as const;
const RUNS = 21;
const UNMEASURED = 10;

const PAGE = `{ activity(name: "The probed campaign") { attributions(first: 20) { nodes { answer { status }
  claim { text contest { status affirmedBy { voice { name } } deniedBy { voice { name } } } origins { least most }
    standing { label } } } } } }`;
const CONTESTED = `{ claims(first: 20, filter: { contest: [CONTESTED] }) { nodes { text contest { status } } } }`;
const CONTEST = `query($id: ID!) { claim(id: $id) { contest { status affirmedBy { voice { name } statements { said { latest } } }
  deniedBy { voice { name } statements { said { latest } } } } } }`;

interface Figure {
  readonly statements: number;
  readonly milliseconds: number;
  readonly databaseHits: number;
  readonly roundTrips: number;
}

/** A question to one of the graphs. */
interface Question {
  readonly statements: number;
  readonly database: Database;
  readonly text: string;
  readonly variables?: Record<string, string>;
}

const api = createApi();

/** Milliseconds and round trips of one answer. */
async function ask({ database, text, variables = {} }: Question) {
  const trips = database.roundTrips;
  const begin = performance.now();
  const now = new Date().toISOString();
  const contextValue = { requestId: 'bench', viewer: ANONYMOUS, now, database };
  const { schema, fieldResolver } = api;
  const document = parse(text);
  const { errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue,
    fieldResolver: fieldResolver as never,
  });
  if (errors !== undefined) throw errors[0];
  return { milliseconds: performance.now() - begin, roundTrips: database.roundTrips - trips };
}

/** Asks in turns, so that whatever else the machine does meets all questions alike. */
async function measure(questions: readonly Question[]): Promise<readonly Figure[]> {
  for (let run = 0; run < UNMEASURED; run += 1) for (const question of questions) await ask(question);
  const measured = questions.map((question) => ({
    question,
    answers: [] as Awaited<ReturnType<typeof ask>>[],
  }));
  for (let run = 0; run < RUNS; run += 1)
    for (const { question, answers } of measured) answers.push(await ask(question));
  const figures: Figure[] = [];
  for (const { question, answers } of measured) {
    const milliseconds = quantile(
      answers.map((answer) => answer.milliseconds),
      0.5,
    );
    const figure = {
      statements: question.statements,
      milliseconds: rounded(milliseconds, 1),
      databaseHits: (await profileOperation(api, question.database, question.text, question.variables)).hits,
      roundTrips: Math.max(...answers.map(({ roundTrips }) => roundTrips)),
    };
    process.stderr.write(`${JSON.stringify(figure)} ${question.text.slice(0, 60)}\n`);
    figures.push(figure);
  }
  return figures;
}

const graphs: LoadedGraph[] = [];
const load = async (dossiers: readonly Iterable<string>[]): Promise<Database> => {
  const graph = await loadGraph(dossiers);
  graphs.push(graph);
  return graph.database;
};
let knowledge: readonly Figure[];
let contested: readonly Figure[];
let large: readonly Figure[];
try {
  const sized: Omit<Question, 'text'>[] = [];
  for (const statements of sizes)
    sized.push({ statements, database: await load([generateDossier({ statements }), probes()]) });
  knowledge = await measure(sized.map((graph) => ({ ...graph, text: PAGE })));
  contested = await measure(sized.map((graph) => ({ ...graph, text: CONTESTED })));
  const database = await load([generateDossier({ statements: 10_000 }), ...LARGE.map(largeClaim)]);
  large = await measure(
    await Promise.all(
      LARGE.map(async (statements) => {
        const text = 'MATCH (claim:Claim {text: $text}) RETURN claim.id';
        const { rows } = await database.read(text, { text: largeClaimText(statements) });
        return { statements, database, text: CONTEST, variables: { id: String(rows[0]?.[0]) } };
      }),
    ),
  );
} finally {
  for (const { stop } of graphs) await stop();
}

function growth(figures: readonly Figure[]): number {
  return rounded((figures.at(-1)?.milliseconds ?? 0) / (figures[0]?.milliseconds ?? 1));
}

const result = {
  machine: machine(),
  pageOf20WithAnswerContestOriginsStanding: {
    figures: knowledge,
    growth: growth(knowledge),
    atMost: 1.5,
  },
  pageOf20Contested: { figures: contested, growth: growth(contested) },
  contestOfALargeClaim: { figures: large, growth: growth(large), atMost: 5 },
};
writeFileSync('bench/results/knowledge.json', `${JSON.stringify(result, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
