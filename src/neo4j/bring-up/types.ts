import type { Config } from '../../config.ts';

/** Which Neo4j to use: the first way that works, one certain way, or a server that runs already. */
export type BringUpMode = 'auto' | 'local' | 'docker' | { readonly uri: string };

export type BringUpOptions = {
  readonly mode: BringUpMode;
  readonly config: Config;
  /** Gets each line that tells how far it is. */
  readonly progress: (line: string) => void;
  /** Ends the attempt: what was started is stopped and the signal's reason is thrown. */
  readonly signal?: AbortSignal;
};

/** A Neo4j that answers to this user and password and is new enough. */
export type RunningNeo4j = {
  readonly kind: 'given' | 'docker' | 'local';
  /** Bolt address. */
  readonly uri: string;
  /** Address of Neo4j Browser, `null` where none is known. */
  readonly browserUrl: string | null;
  readonly user: string;
  readonly password: string;
  /** Whether this call started it. */
  readonly started: boolean;
  /** Stops what this call started, and nothing else; a second call does nothing. */
  readonly stop: () => Promise<void>;
};

/** What came of one way: a server, or the reason why this machine lacks what the way needs. */
export type WayResult =
  | { readonly server: RunningNeo4j }
  | { readonly server: null; readonly missing: string };
