import { type ExecutionResult, execute, parse } from 'graphql';
import { type Api, createApi } from '../../../src/modules/index.ts';
import type { Database } from '../../../src/neo4j/index.ts';

/** A list of claims in place of a database: each affirmed, some denied by another voice as well. */
export interface FakeClaims {
  /** Page sizes of the statements so far: rows that were asked for, and the key behind which. */
  readonly reads: readonly { readonly limit: number; readonly after: string; readonly text: string }[];
  readonly api: Api;
  /** Executes an operation whose root field is `claims`. */
  readonly ask: (text: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
}

/** The agents who affirm and deny every contested claim. */
export const AFFIRMING = 'agt_aaaaaaaaaaaaaaaaaaaaaaaaaa';
export const DENYING = 'agt_bbbbbbbbbbbbbbbbbbbbbbbbbb';
const SOURCE = 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa';

/** The id of the claim at a place of the list. */
export function claimAt(place: number): string {
  const letters = Array.from(String(place).padStart(26, '0'), (digit) => 'abcdefghij'[Number(digit)]);
  return `clm_${letters.join('')}`;
}

function statementOn(claim: string, stance: 'AFFIRMS' | 'DENIES'): readonly unknown[] {
  const speaker = stance === 'AFFIRMS' ? AFFIRMING : DENYING;
  const id = claim.replace('clm_', stance === 'AFFIRMS' ? 'sta_a' : 'sta_d').slice(0, 30);
  const act = stance === 'AFFIRMS' ? 'ASSERT' : 'DENY';
  return [id, SOURCE, null, speaker, act, claim, stance, null, null, null, null, null];
}

/** The columns of the facts around a claim, as the database brings them. */
function factsOf(claim: string, isContested: boolean): readonly unknown[] {
  const agents = [
    [AFFIRMING, 'ORGANIZATION', 'Mandiant'],
    [DENYING, 'GOVERNMENT', 'Beijing'],
  ];
  const statements = [statementOn(claim, 'AFFIRMS'), ...(isContested ? [statementOn(claim, 'DENIES')] : [])];
  return [agents, [], [], [[SOURCE, null]], [], [[claim, null]], [], statements, [], []];
}

/** The columns of a claim's row: its properties, and where facts are gathered around it. */
function columnsIn(text: string): readonly string[] {
  const [, row = ''] = /RETURN collect\(\[v\d+\.recordedSort, \[([^\]]*)\]\]\)/.exec(text) ?? [];
  return row.split(', ');
}

/**
 * @param count claims in the list, newest recorded first
 * @param contested places of those that are denied
 */
export function fakeClaims(count: number, contested: readonly number[]): FakeClaims {
  const api = createApi();
  const reads: { limit: number; after: string; text: string }[] = [];
  const keyOf = (place: number): string => `${String(count - place).padStart(8, '0')}~${claimAt(place)}`;
  const denied = new Set(contested);
  const read = async (text: string, parameters: Readonly<Record<string, unknown>>) => {
    const [, first = ''] = /LIMIT \$(\w+)/.exec(text) ?? [];
    const [, behind = ''] = /recordedSort < \$(\w+)/.exec(text) ?? [];
    const [limit, after] = [Number(parameters[first]), String(parameters[behind])];
    reads.push({ limit, after, text });
    const columns = columnsIn(text);
    const rows = Array.from({ length: count }, (_, place) => place)
      .filter((place) => keyOf(place) < after)
      .slice(0, limit)
      .map((place) => {
        const id = claimAt(place);
        const held = [factsOf(id, denied.has(place))];
        const row = columns.map((column) =>
          column.endsWith('.id') ? id : /^f\d+$/.test(column) ? held : null,
        );
        return [keyOf(place), row];
      });
    return { rows: [[rows]] };
  };
  const database = { read } as unknown as Database;
  return {
    reads,
    api,
    ask: async (text, variables = {}) =>
      execute({
        schema: api.schema,
        document: parse(text),
        variableValues: variables,
        contextValue: {
          requestId: 'test',
          viewer: { clearance: 0 },
          now: '2023-06-15T00:00:00.000Z',
          database,
        },
        fieldResolver: api.fieldResolver,
      }),
  };
}
