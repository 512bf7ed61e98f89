import os from 'node:os';
import { NEO4J_VERSION } from '../src/neo4j/local/distribution.ts';

/** The machine that a figure was measured on, with the versions. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly gigabytes: number;
  /** Processes that wanted a core in the minute before: figures of a machine that had other work are worth less. */
  readonly load: number;
  readonly node: string;
  readonly neo4j: string;
  readonly date: string;
}

/** This machine, now. */
export function machine(): Machine {
  const cores = os.cpus();
  return {
    cores: cores.length,
    processor: cores[0]?.model ?? 'unknown',
    gigabytes: Math.round(os.totalmem() / 2 ** 30),
    load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
    node: process.version,
    neo4j: NEO4J_VERSION,
    date: new Date().toISOString(),
  };
}
