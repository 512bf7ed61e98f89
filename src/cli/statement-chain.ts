import type { Output } from './context.ts';
import {
  dayWords,
  exactWords,
  type NamedOnly,
  type SaidRow,
  type StatementRow,
  speakerWords,
  sureWords,
} from './statement-words.ts';
import { oneLine, paint, paragraph } from './style.ts';

interface SourceRow {
  readonly title: string;
  readonly kind: string;
  readonly publisher: NamedOnly | null;
}

/** A statement with its words, its hedges and the way by which they came. */
export interface ChainRow extends StatementRow {
  readonly quotation: string;
  readonly onBehalfOf: readonly NamedOnly[];
  readonly hedges: readonly {
    readonly exact: string;
    readonly owner: string;
    readonly start: number | null;
    readonly end: number | null;
  }[];
  readonly source: SourceRow & { readonly publishedAt: SaidRow | null };
  readonly reportedThrough: readonly { readonly source: SourceRow | null; readonly stated: string }[];
  readonly relays: readonly {
    readonly how: string;
    readonly stated: string;
    readonly statement: { readonly speaker: NamedOnly | null; readonly source: { readonly title: string } };
  }[];
  readonly passage: {
    readonly exact: string;
    readonly start: number | null;
    readonly end: number | null;
    readonly sourceVersion: {
      readonly id: string;
      readonly sha256: string | null;
    };
  } | null;
}

/** The fields that {@link ChainRow} has beside those of a statement. */
export const CHAIN_ROW = `fragment Chain on Statement {
  quotation
  onBehalfOf { name }
  hedges { exact owner start end }
  source { title kind publisher { name } publishedAt { earliest latest asWritten inferred } }
  reportedThrough { source { title kind publisher { name } } stated }
  relays { how stated statement { speaker { name } source { title } } }
  passage { exact start end sourceVersion { id sha256 } }
}`;

/** How much of a SHA-256 tells a version from others to the eye. */
const SHA_SHOWN = 12;

/** A statement in full: who and how sure, the words, the hedges, and the reports from the words' source outwards. */
export function chainLines(statement: ChainRow, output: Output, indent: number): string[] {
  const { act, said, quotation, onBehalfOf, hedges, reportedThrough, relays } = statement;
  const behalf = onBehalfOf.map(({ name }) => oneLine(name)).join(', ');
  const who = speakerWords(statement) + (behalf === '' ? '' : ` for ${behalf}`);
  const exact = exactWords(statement);
  const inner = indent + 2;
  const dim = (name: string): string => paint(output, 'dim', name.padEnd(8));
  return [
    ...paragraph(output, `${who}, ${dayWords(said)}: ${act}, ${sureWords(statement)}`, indent),
    ...paragraph(output, `${exact === '' ? 'no words recorded' : exact} ${quotation}`, inner),
    ...hedges.flatMap((hedge) => {
      const place = placeWords(hedge);
      return paragraph(
        output,
        `${dim('hedge')} “${oneLine(hedge.exact)}” ${hedge.owner}${place === '' ? '' : `, ${place}`}`,
        inner,
      );
    }),
    ...paragraph(output, `${dim('in')} ${placeOf(statement)}`, inner),
    ...reportedThrough.flatMap(({ source, stated }) =>
      paragraph(
        output,
        `${dim('through')} ${source === null ? 'a report that is not recorded' : `${sourceWords(source)}, ${stated}`}`,
        inner,
      ),
    ),
    ...relays.flatMap(({ how, stated, statement: { speaker, source } }) =>
      paragraph(
        output,
        `${dim('relays')} ${speaker === null ? 'an unnamed narrator' : oneLine(speaker.name)} in «${oneLine(source.title)}», ${how}, ${stated}`,
        inner,
      ),
    ),
  ];
}

function sourceWords({ title, kind, publisher }: SourceRow): string {
  return `«${oneLine(title)}» (${kind}${publisher === null ? '' : `, ${oneLine(publisher.name)}`})`;
}

/** The source, its version and the characters in it. */
function placeOf({ passage, source }: ChainRow): string {
  if (passage === null) return sourceWords(source);
  const { sha256 } = passage.sourceVersion;
  const version = sha256 === null ? 'not captured' : `version ${sha256.slice(0, SHA_SHOWN)}`;
  const place = placeWords(passage);
  return `${sourceWords(source)}, ${version}${place === '' ? '' : `, ${place}`}`;
}

function placeWords({ start, end }: { readonly start: number | null; readonly end: number | null }): string {
  return start === null || end === null ? '' : `characters ${start}–${end}`;
}
