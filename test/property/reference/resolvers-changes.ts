import { contestOf } from '../../../src/analysis/index.ts';
import { connection } from './connection.ts';
import { knownIn } from './facts.ts';
import { passesClaim } from './filters.ts';
import { type State, text } from './graph.ts';
import { asKnownAt, find, made, type Reading, readAs, record, visible } from './reading.ts';
import type { Resolvers } from './resolver.ts';

/** The two instants of `Query.changes`, none after the operation's own, and whom it is about. */
interface Compared {
  readonly before: Reading;
  readonly after: Reading;
  readonly about: readonly string[] | null;
}

function comparedIn({ properties }: State, reading: Reading): Compared {
  const at = (name: 'from' | 'to') => asKnownAt(String(properties[name]), reading);
  return {
    before: at('from'),
    after: at('to'),
    about: (properties.about ?? null) as Compared['about'],
  };
}

/** Whether a statement is on a claim about somebody, or by somebody, of those asked for. */
function isAbout(statement: State, about: Compared['about'], reading: Reading): boolean {
  if (about === null || about.includes(text(statement, 'speakerId'))) return true;
  const claim = find(statement.properties.claimId, reading);
  return claim !== undefined && passesClaim(claim, { about });
}

function isClaimAbout(claim: string, { before, after, about }: Compared): boolean {
  return (
    about === null ||
    [before, after].some((reading) => {
      const state = find(claim, reading);
      const isSubject = state !== undefined && passesClaim(state, { about });
      const said = visible('Statement', reading).filter(({ properties }) => properties.claimId === claim);
      return isSubject || said.some((statement) => about.includes(text(statement, 'speakerId')));
    })
  );
}

function statusOf(claim: string, reading: Reading): string | null {
  return find(claim, reading) === undefined ? null : contestOf(knownIn(reading), claim).status;
}

/** What changed between two instants: by comparing all that is there as of both. */
export const CHANGES_RESOLVERS: Resolvers = {
  'Query.changes': (_, { from, to, about }, reading) => {
    const { known } = reading.view;
    const earlier = (instant: unknown): string => [String(instant), known].sort()[0] ?? known;
    const values = { from: earlier(from), to: earlier(to), about: (about ?? null) as string[] | null };
    return { type: 'Changes', state: { properties: values } as unknown as State, values };
  },
  'Changes.recorded': (changes, args, reading) => {
    const { before, after, about } = comparedIn(changes, reading);
    const list = { field: 'Changes.recorded', key: 'recordedSort', descending: true };
    const states = visible('Statement', after).filter(
      (state) => find(state.id, before) === undefined && isAbout(state, about, after),
    );
    return connection(list, states, args, reading, 'Statement', (state) => readAs(record(state), after));
  },
  'Changes.revised': (changes, args, reading) => {
    const { before, after, about } = comparedIn(changes, reading);
    const list = { field: 'Changes.revised', key: 'recordedSort', descending: true };
    const states = visible('Statement', after).filter((state) => {
      const old = find(state.id, before);
      return old !== undefined && old !== state && isAbout(state, about, after);
    });
    return connection(list, states, args, reading, 'RevisedStatement', (state) =>
      made('RevisedStatement', {
        before: readAs(record(find(state.id, before) as State), before),
        after: readAs(record(state), after),
      }),
    );
  },
  'Changes.retracted': (changes, args, reading) => {
    const { before, after, about } = comparedIn(changes, reading);
    const list = { field: 'Changes.retracted', key: 'ended', descending: true };
    const states = visible('Statement', before)
      .filter((state) => find(state.id, after) === undefined && isAbout(state, about, before))
      .map((state) => ({
        ...state,
        properties: { ...state.properties, ended: `${text(state, 'supersededAt')}~${state.id}` },
      }));
    return connection(list, states, args, reading, 'Statement', ({ id }) =>
      readAs(record(find(id, before) as State), before),
    );
  },
  'Changes.statuses': (changes, _, reading) => {
    const compared = comparedIn(changes, reading);
    const { before, after } = compared;
    const ids = new Set([...visible('Claim', before), ...visible('Claim', after)].map(({ id }) => id));
    return [...ids].sort().flatMap((id) => {
      const [was, is] = [statusOf(id, before), statusOf(id, after)];
      if (was === is || !isClaimAbout(id, compared)) return [];
      const [state, shown] = is === null ? [find(id, before), before] : [find(id, after), after];
      const claim = readAs(record(state as State), shown);
      return [made('StatusChange', { claim, before: was, after: is })];
    });
  },
};
