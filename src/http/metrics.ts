import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../neo4j/index.ts';
import type { AccessKind } from './observed-database.ts';

/** What the composer counts. `compileMilliseconds` is the sum over all compilations. */
export interface ComposerMetrics {
  readonly compilations: number;
  readonly compileMilliseconds: number;
  readonly distinctTexts: number;
  readonly cacheHits: number;
}

/** Operation names are the clients' to choose: only so many become label values, the rest count as `other`. */
const MOST_OPERATION_NAMES = 100;
const LONGEST_OPERATION_NAME = 64;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The measurements of one server, in a registry of its own. All durations are in seconds. */
export interface Metrics {
  /** `route` is the route's pattern, never the path as sent. */
  httpRequest(method: string, route: string, status: number, seconds: number): void;
  operation(name: string | null, type: string, seconds: number): void;
  error(code: string): void;
  databaseAccess(kind: AccessKind, seconds: number): void;
  ready(ready: boolean): void;
  /** The text that Prometheus reads, and its media type. */
  render(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** Starts counting. `composer` and `database` are asked when the metrics are read. */
export function createMetrics(composer: ComposerMetrics, database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const http = new Histogram({
    name: 'counterclaim_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const operations = new Histogram({
    name: 'counterclaim_graphql_operation_duration_seconds',
    help: 'Time of a valid GraphQL operation, by its name (anonymous, other) and type.',
    labelNames: ['operation', 'type'],
    buckets: SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'counterclaim_graphql_errors_total',
    help: 'Errors in GraphQL answers, by code.',
    labelNames: ['code'],
    registers,
  });
  const accesses = new Histogram({
    name: 'counterclaim_database_access_duration_seconds',
    help: 'Time of one access to the database with its retries: a read, a write transaction, a run.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers,
  });
  const ready = new Gauge({
    name: 'counterclaim_ready',
    help: '1 while the server is ready, else 0.',
    registers,
  });
  registerCollected(registers, composer, database);
  const operationLabel = boundedLabels();
  return {
    httpRequest: (method, route, status, seconds) => http.observe({ method, route, status }, seconds),
    operation: (name, type, seconds) =>
      operations.observe({ operation: operationLabel(name), type }, seconds),
    error: (code) => errors.inc({ code }),
    databaseAccess: (kind, seconds) => accesses.observe({ kind }, seconds),
    ready: (isReady) => ready.set(isReady ? 1 : 0),
    render: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}

/** Figures that others keep, copied when the metrics are read. */
function registerCollected(registers: Registry[], composer: ComposerMetrics, database: Database): void {
  const counter = (name: string, help: string, read: () => number) =>
    new Counter({
      name: `counterclaim_${name}`,
      help,
      registers,
      collect() {
        // A counter of prom-client can only be raised: back to zero first.
        this.reset();
        this.inc(read());
      },
    });
  counter('database_round_trips_total', 'Round trips to the database.', () => database.roundTrips);
  new Gauge({
    name: 'counterclaim_database_sessions',
    help: 'Accesses to the database that have a connection now, or wait for one.',
    registers,
    collect() {
      this.set(database.sessions);
    },
  });
  counter('composer_compilations_total', 'Operations compiled to Cypher.', () => composer.compilations);
  counter(
    'composer_compile_seconds_total',
    'Time spent in compiling operations.',
    () => composer.compileMilliseconds / 1000,
  );
  counter('composer_cache_hits_total', 'Operations whose compilation was kept.', () => composer.cacheHits);
  counter(
    'composer_distinct_texts_total',
    'Different Cypher texts made so far.',
    () => composer.distinctTexts,
  );
}

function boundedLabels(): (name: string | null) => string {
  const known = new Set<string>();
  return (name) => {
    if (name === null) return 'anonymous';
    if (known.has(name)) return name;
    if (known.size >= MOST_OPERATION_NAMES || name.length > LONGEST_OPERATION_NAME) return 'other';
    known.add(name);
    return name;
  };
}
