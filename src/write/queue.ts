import { CounterclaimError } from '../shared/errors.ts';

/** Mutations that wait for their turn at most; more would wait longer than anybody listens. */
const MOST_WAITING = 1_000;

/** Runs pieces of work one after the other, in the order in which they came. Rejects with OVERLOADED where too many wait. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (work) => {
    if (waiting >= MOST_WAITING)
      throw new CounterclaimError('OVERLOADED', 'too many mutations wait for their turn; try again later');
    waiting += 1;
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  };
}
