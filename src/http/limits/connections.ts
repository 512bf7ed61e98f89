/**
 * The longest that a client may take to send its request head, its whole request, and to stay connected in silence,
 * in milliseconds: idle and slow connections must not use up the server. `check` is how often Node looks for those
 * that took longer.
 */
export const CONNECTION_TIMEOUTS = { headers: 10_000, request: 30_000, keepAlive: 10_000, check: 2_000 };
