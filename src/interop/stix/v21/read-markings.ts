import { type Conversion, itemsOf, type Members, membersOf, nameIn } from '../../conversion.ts';
import { WORDS, type Word } from '../../dossier/v1/index.ts';

/** The marking definitions that STIX 2.1 fixes for TLP 1, and OASIS for TLP 2.0, by the ids that they fix. */
export const TLP_DEFINITIONS: Readonly<Record<string, Word<'Marking'>>> = {
  'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9': 'CLEAR',
  'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da': 'GREEN',
  'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82': 'AMBER',
  'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed': 'RED',
  'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487': 'CLEAR',
  'marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb': 'GREEN',
  'marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421': 'AMBER',
  'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003': 'AMBER_STRICT',
  'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1': 'RED',
};

const TLP_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

const TLP_WORDS: Readonly<Record<string, Word<'Marking'>>> = {
  white: 'CLEAR',
  clear: 'CLEAR',
  green: 'GREEN',
  amber: 'AMBER',
  'amber+strict': 'AMBER_STRICT',
  red: 'RED',
};

/** The TLP marking of a word such as `amber` or `TLP:AMBER+STRICT`. */
export function tlpMarking(word: unknown): Word<'Marking'> | undefined {
  if (typeof word !== 'string') return undefined;
  return TLP_WORDS[word.toLowerCase().replace(/^tlp:/, '')];
}

/**
 * The marking of an object: the highest of those that it, or a part of it, refers to. What marks it without being TLP and
 * without being a mere statement (of copyright, say) may forbid more than we know, so it counts as RED; so does a
 * definition that is not there.
 */
export function markingOf(object: Members, conversion: Conversion): { marking?: Word<'Marking'> } {
  const refs = [
    ...itemsOf(object.object_marking_refs),
    ...itemsOf(object.granular_markings).map((granular) => membersOf(granular)?.marking_ref),
  ].filter((ref) => ref !== undefined);
  let rank = -1;
  for (const ref of refs) {
    const marking = markingOfRef(ref, conversion);
    if (marking !== undefined) rank = Math.max(rank, WORDS.Marking.indexOf(marking));
  }
  const marking = WORDS.Marking[rank];
  return marking === undefined ? {} : { marking };
}

function markingOfRef(ref: unknown, { find, irregular }: Conversion): Word<'Marking'> | undefined {
  const id = nameIn(ref);
  if (id === undefined) return undefined;
  const fixed = TLP_DEFINITIONS[id];
  if (fixed !== undefined) return fixed;
  const definition = find(id);
  if (!definition) {
    irregular(`object_marking_refs: there is no ${id}: taken as RED`);
    return 'RED';
  }
  const tlp = definedMarking(definition);
  if (tlp !== undefined || definition.definition_type === 'statement') return tlp;
  irregular(`object_marking_refs: ${id} is neither TLP nor a statement: taken as RED`);
  return 'RED';
}

/** The TLP marking that a definition defines. */
export function definedMarking(definition: Members): Word<'Marking'> | undefined {
  return (
    tlpMarking(membersOf(definition.definition)?.tlp) ??
    tlpMarking(membersOf(membersOf(definition.extensions)?.[TLP_EXTENSION])?.tlp_2_0)
  );
}
