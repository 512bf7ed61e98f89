import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { ReadyState } from './readiness.ts';

/** A process whose event loop stood still for longer than this should be replaced. */
const LONGEST_STALL_MS = 5_000;
const TICK_MS = 100;

/**
 * `/health/live`: the process works; looks at itself only, never at the database. `/health/ready`: it can answer, 503
 * with the reason where not. `/metrics`: for Prometheus.
 */
export function registerOperations(
  app: FastifyInstance,
  options: { readonly metrics: Metrics; readonly readyState: () => ReadyState },
): void {
  const stalls = watchStalls();
  app.addHook('onClose', () => {
    stalls.stop();
  });

  app.get('/health/live', async (_request, reply) => {
    const stalledMs = Math.round(stalls.longest());
    const live = stalledMs <= LONGEST_STALL_MS;
    return reply
      .code(live ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(live ? { live } : { live, stalledMs });
  });

  app.get('/health/ready', async (_request, reply) => {
    const state = options.readyState();
    return reply
      .code(state.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state);
  });

  app.get('/metrics', async (_request, reply) => {
    const { text, contentType } = await options.metrics.render();
    return reply.header('content-type', contentType).send(text);
  });
}

/**
 * Measures how long the event loop stood still. Node's own monitor forgets, when it is reset, when it last looked, and so
 * misses a stall that begins right after.
 */
function watchStalls(): { readonly longest: () => number; readonly stop: () => void } {
  let last = performance.now();
  let longest = 0;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(tick, TICK_MS);
  timer.unref();
  return {
    // From one look to the next: a stall long past is no reason to be replaced.
    longest: () => {
      tick();
      const found = longest;
      longest = 0;
      return found;
    },
    stop: () => clearInterval(timer),
  };
}
