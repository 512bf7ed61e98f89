import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What came over one subscription. */
export interface Subscriber {
  /** Results in the order in which they came. */
  readonly results: readonly Result[];
  /** How the subscription ended: errors, a close code, or null where the server completed it. */
  readonly ended: Promise<unknown>;
  /** Resolves when so many results came. */
  until(count: number): Promise<readonly Result[]>;
  close(): Promise<void>;
}

/** One result. */
export interface Result {
  readonly data?: { readonly [key: string]: unknown } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** What an event says in short. */
export function short({ data }: Result): string {
  const event = data?.events as Readonly<Record<string, string>> | undefined;
  return `${event?.kind} ${event?.recordId}`;
}

/** Subscribes once, over a socket of its own; does not come back by itself. */
export function subscribe(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  connectionParams: Readonly<Record<string, unknown>> = {},
): Subscriber {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
  });
  const results: Result[] = [];
  let tell = (): void => undefined;
  const ended = new Promise<unknown>((resolve) => {
    client.subscribe<{ readonly [key: string]: unknown }>(
      { query, variables },
      {
        next: (result) => {
          results.push(result as Result);
          tell();
        },
        error: (error) => resolve(error),
        complete: () => resolve(null),
      },
    );
  });
  return {
    results,
    ended,
    async until(count) {
      while (results.length < count) {
        const came = new Promise<boolean>((resolve) => {
          tell = () => resolve(true);
        });
        const goesOn = await Promise.race([came, ended.then(() => false)]);
        if (!goesOn && results.length < count) throw new Error(`ended with ${JSON.stringify(await ended)}`);
      }
      return results;
    },
    close: async () => {
      await client.dispose();
    },
  };
}
