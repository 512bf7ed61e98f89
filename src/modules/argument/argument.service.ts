import type { AddArgumentInput, ReviseArgumentInput } from '../../generated/graphql.ts';
import { adding, revising } from '../../write/index.ts';

/** Writing arguments. */
export const argumentMutations = {
  addArgument: adding<AddArgumentInput>('arguments'),
  reviseArgument: revising<ReviseArgumentInput>('Argument'),
};
