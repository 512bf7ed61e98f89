import { claimReview } from '../../interop/claim-review/v1/read-graph.ts';
import { type Converter, membersOf, type Part } from '../../interop/conversion.ts';
import { LISTS } from '../../interop/dossier/v1/index.ts';
import { mispEvent } from '../../interop/misp/event/v2/read-event.ts';
import { mispGalaxy } from '../../interop/misp/galaxy/v1/index.ts';
import { stixBundle } from '../../interop/stix/v21/read-bundle.ts';
import { PartsFault, partsOf } from './parts.ts';

/** What turns files of each format other than the dossier into records of a dossier. */
export const CONVERTERS = {
  'misp-galaxy': mispGalaxy,
  'misp-event': mispEvent,
  stix: stixBundle,
  'claim-review': claimReview,
} as const satisfies Record<string, Converter>;

/** The format of a file that is not a dossier. */
export type ForeignFormat = keyof typeof CONVERTERS;

/** The formats of files that can be imported. */
export const FORMATS = ['dossier', ...(Object.keys(CONVERTERS) as ForeignFormat[])] as const;

/** One of {@link FORMATS}. */
export type ImportFormat = (typeof FORMATS)[number];

/** The members that only one format has at its top. */
const TELLING: ReadonlyMap<string, ImportFormat> = new Map<string, ImportFormat>([
  ['dossier', 'dossier'],
  ...LISTS.map((list) => [list, 'dossier'] as const),
  ['values', 'misp-galaxy'],
  ['namespace', 'misp-galaxy'],
  ['objects', 'stix'],
  ['spec_version', 'stix'],
  ['response', 'misp-event'],
  ['Event', 'misp-event'],
  ['@context', 'claim-review'],
  ['@graph', 'claim-review'],
  ['@type', 'claim-review'],
]);

/**
 * The format of a JSON file by its content: the first member at its top that tells it. A dossier where none does, or
 * where the text is no JSON: the reader of dossiers says then what is wrong.
 */
export async function formatOf(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<ImportFormat> {
  try {
    for await (const part of partsOf(chunks, longest)) {
      const format = toldBy(part);
      if (format) return format;
    }
  } catch (error) {
    if (!(error instanceof PartsFault)) throw error;
  }
  return 'dossier';
}

function toldBy({ name, value }: Part): ImportFormat | undefined {
  if (name !== '') return TELLING.get(name);
  // The file is a list: its objects tell.
  for (const member of Object.keys(membersOf(value) ?? {})) {
    const format = TELLING.get(member);
    if (format !== undefined && format !== 'dossier') return format;
  }
  return undefined;
}
