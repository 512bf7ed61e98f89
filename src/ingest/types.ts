import type { Fate } from '../interop/conversion.ts';
import type { Fault, List } from '../interop/dossier/v1/index.ts';
import type { ImportFormat } from './readers/format.ts';

/**
 * A file to import, or its content. The name's ending tells how it is written: .yaml, .yml, .jsonl and .ndjson are
 * dossiers; of all others, which are JSON, the content tells the format.
 */
export type DossierInput =
  | { readonly path: string }
  | {
      readonly name: string;
      readonly content: string | Uint8Array;
      /** The folder that `textFile` is relative to and may not leave; without it there can be no `textFile`. */
      readonly baseDirectory?: string;
    };

/** How an import is done. */
export interface ImportOptions {
  /** Reads, checks and compares with the graph, and writes nothing. */
  readonly dryRun?: boolean;
  /** The format of all files; where absent each file's content tells it. */
  readonly format?: ImportFormat;
  /**
   * What becomes of irregular files of formats other than the dossier (references to nothing, circles, an id given
   * twice, another version, unknown types): `placeholder`, the default, takes them, puts a placeholder where something is
   * missing and warns; `refuse` makes each a fault.
   */
  readonly dangling?: 'placeholder' | 'refuse';
  /** Called as the work goes on, often: the caller decides how often it shows it. */
  readonly progress?: (progress: ImportProgress) => void;
  /** Ends the import between two batches; it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The clock, in milliseconds since 1970, which is believed; the machine's where absent, which may go back. */
  readonly clock?: () => number;
  /** Records a transaction at most. */
  readonly batchSize?: number;
}

/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'reading' | 'linking' | 'comparing' | 'writing';
  /** Records done of `total`; while reading the total is not known. */
  readonly done: number;
  readonly total?: number;
}

/** What became of the records of one list: `read` is the sum of the others. */
export interface Counts {
  readonly read: number;
  readonly created: number;
  readonly unchanged: number;
  readonly superseded: number;
  /** Folded into another record of the same import, being the same thing. */
  readonly duplicate: number;
  readonly refused: number;
}

/** The records that stand inside others: names in agents, versions in sources, passages and hedges in statements. */
export const PARTS = ['names', 'versions', 'passages', 'hedges'] as const;
export type Part = (typeof PARTS)[number];

/** A remark on something that is imported all the same. */
export interface Remark {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** What became of the things of one kind that a file held: `read` is the sum of the others. */
export type ConversionCounts = Readonly<Record<Fate, number>> & { readonly read: number };

/** What became of a file in a format other than the dossier, by the kinds of what it held. */
export interface ConvertedFile {
  readonly file: string;
  readonly format: ImportFormat;
  readonly kinds: Readonly<Record<string, ConversionCounts>>;
}

/** What an import did. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly files: readonly string[];
  readonly lists: Readonly<Record<List, Counts>>;
  readonly parts: Readonly<Record<Part, Counts>>;
  /** The files that were no dossiers, with what became of what they held; `lists` counts the records made of it. */
  readonly converted: readonly ConvertedFile[];
  /** The sum over `lists`. */
  readonly total: Counts;
  /** Fields that two records of one thing give differently in this import. */
  readonly conflicts: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** What is wrong, where the import was refused; then nothing was written. */
  readonly faults: readonly Fault[];
  /** The faults beyond those listed. */
  readonly moreFaults: number;
  /** The instant at which the graph recorded it all; absent where nothing was written. */
  readonly recordedAt?: string;
  readonly seconds: number;
}
