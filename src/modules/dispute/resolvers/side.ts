import type { Side, Voice } from '../../../analysis/index.ts';

/** `voice`, `publisher` and `source` of a side or a cell, by their ids. */
export function voiceFields({ agent, publisher, source }: Voice) {
  return { voice: agent, publisher, source };
}

/** A `Side`. */
export function sideFields({ voice, statements, direct }: Side) {
  return { ...voiceFields(voice), statements, direct };
}
