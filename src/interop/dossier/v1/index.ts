/** The dossier, version 1: its records, what makes them the same, and how the graph holds them. All pure. */
export * from './canonical.ts';
export * from './days.ts';
export * from './faults.ts';
export * from './in-force.ts';
export * from './keys.ts';
export * from './link.ts';
export type { LinkContext, Linked, Target } from './link-context.ts';
export * from './link-statement.ts';
export * from './linked.ts';
export * from './merge.ts';
export * from './quote.ts';
export * from './restore.ts';
export * from './rules.ts';
export * from './schema.ts';
export * from './store.ts';
export * from './unlink.ts';
export * from './words.ts';
