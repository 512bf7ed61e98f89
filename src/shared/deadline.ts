import { CounterclaimError } from './errors.ts';

/**
 * What `work` resolves with, or DATABASE_UNAVAILABLE with these words where it has not ended after so many milliseconds.
 * The work itself goes on: nobody waits for it any more.
 */
export async function within<T>(work: Promise<T>, milliseconds: number, words: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new CounterclaimError('DATABASE_UNAVAILABLE', words)), milliseconds);
  });
  // The loser of the race may fail later.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
