import type { Output } from './context.ts';
import { SHOWN } from './lookup.ts';
import {
  moreLine,
  type NamedOnly,
  type StatementRow,
  speakerWords,
  statementWords,
  sureWords,
} from './statement-words.ts';
import { columnsOf, oneLine, paint, paragraph, table } from './style.ts';

/** A hedge lost, or a certainty changed. */
export interface DriftRow {
  readonly kind: string;
  readonly from: StatementRow;
  readonly to: StatementRow;
}

/** Arguments against a claim, or for it. */
export interface ArgumentPage {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly statedBy: string;
    readonly premises: readonly { readonly id: string; readonly text: string }[];
    readonly putForwardBy: {
      readonly speaker: NamedOnly | null;
      readonly speakerAsWritten: string | null;
    } | null;
  }[];
}

/** What stands of a claim where nobody is trusted more than another. */
export interface StandingRow {
  readonly label: string;
  readonly reasons: readonly {
    readonly kind: string;
    readonly succeeds: boolean;
    readonly by: StatementRow;
    readonly on: StatementRow;
  }[];
  readonly flips: readonly (readonly StatementRow[])[];
}

/** The fields of {@link ArgumentPage}. */
export const ARGUMENT_ROWS = `fragment Arguments on ArgumentConnection {
  totalCount
  nodes { id kind statedBy premises { id text } putForwardBy { speaker { name } speakerAsWritten } }
}`;

/** The fields of {@link StandingRow}. */
export const STANDING_ROWS = `fragment Standing on Standing {
  label
  reasons { kind succeeds by { ...StatementRow } on { ...StatementRow } }
  flips { ...StatementRow passage { exact } }
}`;

/** Where a hedge was lost or a certainty changed; no lines where nothing did. */
export function driftLines(drift: readonly DriftRow[], output: Output): string[] {
  if (drift.length === 0) return [];
  return [
    '',
    paint(output, 'bold', 'Drift'),
    ...drift
      .slice(0, SHOWN)
      .flatMap(({ kind, from, to }) => [
        ...paragraph(output, kind, 2, 'yellow'),
        ...paragraph(output, `from ${statementWords(from)}, ${sureWords(from)}`, 4),
        ...paragraph(output, `to   ${statementWords(to)}, ${sureWords(to)}`, 4),
      ]),
    ...moreLine(drift.length, SHOWN, 'drift', 2),
  ];
}

/** Arguments under a title; no lines where there are none. */
export function argumentLines(title: string, { totalCount, nodes }: ArgumentPage, output: Output): string[] {
  if (totalCount === 0) return [];
  const shown = nodes.slice(0, SHOWN);
  return [
    '',
    paint(output, 'bold', title),
    ...shown.flatMap(({ kind, premises, putForwardBy, statedBy }) => [
      ...premises.flatMap(({ text }) => paragraph(output, `${kind}: ${oneLine(text)}`, 2)),
      ...paragraph(
        output,
        putForwardBy === null ? `stated by ${statedBy}` : `put forward by ${speakerOf(putForwardBy)}`,
        4,
      ),
    ]),
    ...moreLine(totalCount, shown.length, 'argument', 2),
  ];
}

function speakerOf(statement: NonNullable<ArgumentPage['nodes'][number]['putForwardBy']>): string {
  const { speaker, speakerAsWritten } = statement;
  return oneLine(speaker?.name ?? speakerAsWritten ?? 'an unnamed narrator');
}

/** What stands, who attacks whom and how, and without which statements it would be otherwise. */
export function standingLines({ label, reasons, flips }: StandingRow, output: Output): string[] {
  const attacks = new Map<string, { cells: readonly string[]; times: number }>();
  for (const { kind, succeeds, by, on } of reasons) {
    const cells = [`    ${speakerWords(by)}`, `→ ${speakerWords(on)}`, succeeds ? kind : `${kind}, fails`];
    const key = JSON.stringify(cells);
    attacks.set(key, { cells, times: (attacks.get(key)?.times ?? 0) + 1 });
  }
  const rows = [...attacks.values()].slice(0, SHOWN);
  return [
    '',
    `${paint(output, 'bold', 'Standing')}, where nobody is trusted more than another`,
    ...paragraph(output, label, 2, 'bold'),
    ...table(
      rows.map(({ cells, times }) => [...cells, times > 1 ? `× ${times}` : '']),
      { flush: 'left', columns: columnsOf(output), shorten: [0, 1] },
    ),
    ...moreLine(attacks.size, SHOWN, 'attack', 4),
    ...flips
      .slice(0, SHOWN)
      .flatMap((set) =>
        paragraph(output, `would not be ${label} without: ${set.map(statementWords).join('; and ')}`, 4),
      ),
    ...moreLine(flips.length, SHOWN, 'such set', 4),
  ];
}
