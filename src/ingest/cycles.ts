import { LIVE } from '../shared/view.ts';
import type { Run } from './actors.ts';
import type { Findings } from './faults.ts';
import { placeOf } from './groups.ts';
import type { ReadDossier } from './read.ts';
import { entriesOf, type Spool } from './spool.ts';
import { statementText } from './statements.ts';

/** What must not go in a circle: affiliations of agents, retractions and corrections of statements. */
const UPWARDS = {
  Agent: { statement: 'upwards-of-agents', what: 'partOf and speaksFor', step: 'is part of or speaks for' },
  Statement: { statement: 'upwards-of-statements', what: 'retracts and corrects', step: 'takes back' },
} as const;

type Circular = keyof typeof UPWARDS;
const PAGE = 1_000;

/**
 * Finds circles among the steps that the dossiers take, together with those that the graph has. Statements are replaced
 * whole, so the steps of one that is imported are the dossier's alone; those of agents are united with the graph's.
 */
export async function findCircles(
  label: Circular,
  spool: Spool,
  dossiers: readonly ReadDossier[],
  findings: Findings,
  run: Run,
): Promise<void> {
  await addGraphSteps(label, spool, run);
  let from: string | undefined;
  for await (const [[start = '']] of entriesOf(spool, ['edge', label])) {
    if (start === from) continue;
    from = start;
    const circle = await circleFrom(label, start, spool);
    if (!circle) continue;
    const places = await placesOf(label, circle, spool);
    const [place] = places;
    const { file, path } = place ? placeOf(place, dossiers) : { file: '', path: '' };
    const others = places.slice(1).map((other) => placeOf(other, dossiers).path);
    const along = others.length > 0 ? ` (with ${others.join(', ')})` : '';
    findings.fault(file, path, `goes in a circle of ${circle.length} by ${UPWARDS[label].what}${along}`);
  }
}

/** Adds the graph's steps above the records that the dossiers' steps touch, page by page upwards. */
async function addGraphSteps(label: Circular, spool: Spool, run: Run): Promise<void> {
  let frontier = new Set<string>();
  for await (const [[from = '', to = '']] of entriesOf(spool, ['edge', label])) {
    frontier.add(to);
    if (label === 'Agent') frontier.add(from);
    if (frontier.size >= PAGE) frontier = await climb(label, frontier, spool, run);
  }
  while (frontier.size > 0) frontier = await climb(label, frontier, spool, run);
  await spool.settle(true);
}

async function climb(
  label: Circular,
  frontier: ReadonlySet<string>,
  spool: Spool,
  run: Run,
): Promise<Set<string>> {
  const ids: string[] = [];
  for (const id of frontier) {
    if (spool.get(['climbed', label, id]) !== undefined) continue;
    spool.put(['climbed', label, id], '');
    if (label === 'Statement' && (await isImported(spool, id))) continue;
    ids.push(id);
  }
  const above = new Set<string>();
  if (ids.length === 0) return above;
  const { rows } = await run(statementText(UPWARDS[label].statement), { ids, live: LIVE });
  for (const [from, to] of rows as readonly (readonly [string, string])[]) {
    if (spool.get(['edge', label, from, to]) === undefined) spool.put(['edge', label, from, to], '');
    above.add(to);
  }
  return above;
}

async function isImported(spool: Spool, id: string): Promise<boolean> {
  for await (const _ of entriesOf(spool, ['linked', 'Statement', id])) return true;
  return false;
}

/** A circle that can be reached from a record and was not found before: depth first, each record once over all calls. */
async function circleFrom(
  label: Circular,
  start: string,
  spool: Spool,
): Promise<readonly string[] | undefined> {
  if (spool.get(['walked', label, start]) !== undefined) return undefined;
  const path: string[] = [start];
  const place = new Map([[start, 0]]);
  const ways = [await stepsFrom(label, start, spool)];
  let circle: readonly string[] | undefined;
  while (path.length > 0) {
    const next = ways.at(-1)?.pop();
    if (next === undefined) {
      const done = path.pop() ?? '';
      place.delete(done);
      ways.pop();
      spool.put(['walked', label, done], '');
      await spool.settle();
      continue;
    }
    const at = place.get(next);
    if (at !== undefined) circle ??= path.slice(at);
    else if (spool.get(['walked', label, next]) === undefined) {
      place.set(next, path.length);
      path.push(next);
      ways.push(await stepsFrom(label, next, spool));
    }
  }
  return circle;
}

async function stepsFrom(label: Circular, from: string, spool: Spool): Promise<string[]> {
  const steps: string[] = [];
  for await (const [[to = '']] of entriesOf(spool, ['edge', label, from])) steps.push(to);
  return steps;
}

/** The records of the dossiers that take the steps of the circle. */
async function placesOf(label: Circular, circle: readonly string[], spool: Spool): Promise<string[]> {
  return circle.flatMap((from, index) => {
    const place = spool.get(['edge', label, from, circle[(index + 1) % circle.length] ?? '']);
    return place ? [place] : [];
  });
}
