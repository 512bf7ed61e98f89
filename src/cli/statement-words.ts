import { oneLine } from './style.ts';

/** Something with a name; what the commands show of an agent. */
export interface NamedOnly {
  readonly name: string;
}

/** When something was said, as the API tells it. */
export interface SaidRow {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly asWritten: string | null;
  readonly inferred: boolean | null;
}

/** A statement as far as one line tells it. */
export interface StatementRow {
  readonly id: string;
  readonly act: string;
  readonly stance: string | null;
  readonly speaker: NamedOnly | null;
  readonly speakerAsWritten: string | null;
  readonly certainty: string | null;
  readonly confidence: {
    readonly asWritten: string;
    readonly scale: string | null;
    readonly value: string | null;
    readonly inferredScale: boolean | null;
  } | null;
  readonly said: SaidRow | null;
  /** Absent where the words were not asked for. */
  readonly passage?: { readonly exact: string } | null;
}

/** The fields of {@link StatementRow} but the passage: each list of records that a field leads to makes the statement longer to plan. */
export const STATEMENT_ROW = `fragment StatementRow on Statement {
  id act stance speaker { name } speakerAsWritten certainty
  confidence { asWritten scale value inferredScale }
  said { earliest latest asWritten inferred }
}`;

/** A voice, as the API tells it: an agent, or an unnamed narrator in what somebody published. */
export interface VoiceRow {
  readonly voice: NamedOnly | null;
  readonly publisher: NamedOnly | null;
  readonly source: { readonly title: string } | null;
}

/** A voice with its statements. */
export interface SideRow<Statement = StatementRow> extends VoiceRow {
  readonly statements: readonly Statement[];
}

/** Who speaks: the voice's name, or where an unnamed narrator tells it. */
export function voiceWords({ voice, publisher, source }: VoiceRow): string {
  if (voice !== null) return oneLine(voice.name);
  if (publisher !== null) return `unnamed narrator (${oneLine(publisher.name)})`;
  return source === null ? 'unnamed narrator' : `unnamed narrator («${oneLine(source.title)}»)`;
}

/** Who speaks, as one name: the speaker's, else the source's own words for it. */
export function speakerWords({ speaker, speakerAsWritten }: StatementRow): string {
  if (speaker !== null) return oneLine(speaker.name);
  return speakerAsWritten === null ? 'unnamed narrator' : `“${oneLine(speakerAsWritten)}”`;
}

/** How sure: the certainty, and the speaker's own words for the confidence with their scale where they have one. */
export function sureWords({ certainty, confidence }: StatementRow): string {
  const words = certainty ?? 'certainty not recorded';
  if (confidence === null) return words;
  const { asWritten, scale, value, inferredScale } = confidence;
  const inferred = inferredScale === true ? ', scale inferred' : '';
  const place = scale === null ? '' : ` (${scale} ${value ?? '?'}${inferred})`;
  return `${words}, “${oneLine(asWritten)}”${place}`;
}

/** When: one day, or the days between which it was; `undated` where neither is known. */
export function dayWords(said: SaidRow | null): string {
  const { earliest = null, latest = null } = said ?? {};
  const inferred = said?.inferred === true ? ' (inferred)' : '';
  if (earliest !== null && latest !== null)
    return (earliest === latest ? earliest : `${earliest} to ${latest}`) + inferred;
  if (latest !== null) return `by ${latest}${inferred}`;
  return earliest === null ? 'undated' : `${earliest} or later${inferred}`;
}

/** The words themselves in quotation marks; nothing where none are recorded. */
export function exactWords({ passage }: Pick<StatementRow, 'passage'>): string {
  return passage === null || passage === undefined ? '' : `“${oneLine(passage.exact)}”`;
}

/** One statement in one phrase: who, when, which act, in which words. */
export function statementWords(statement: StatementRow): string {
  const { act, said } = statement;
  const exact = exactWords(statement);
  return `${speakerWords(statement)}, ${dayWords(said)}, ${act}${exact === '' ? '' : ` ${exact}`}`;
}

/** `2 attributions`, `1 attribution`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** Origins as an interval and the voices that are certain. */
export interface OriginsRow {
  readonly least: number;
  readonly most: number;
  readonly voices: readonly NamedOnly[];
  readonly unknown: number;
  readonly circular: boolean;
}

/** How many independent origins there are, and whose voices are certain. */
export function originWords({ least, most, voices, unknown, circular }: OriginsRow): string {
  const names = voices.map(({ name }) => oneLine(name)).join(', ');
  return [
    `[${least}, ${most}]`,
    names === '' ? '' : `: ${names}`,
    unknown === 0 ? '' : `; ${unknown} more may be`,
    circular ? '; reports go round in a circle' : '',
  ].join('');
}

/** How many more of a list there are than are shown, as a line; none where all are. */
export function moreLine(total: number, shown: number, what: string, indent = 0): string[] {
  return total > shown ? [`${' '.repeat(indent)}and ${counted(total - shown, `more ${what}`)}`] : [];
}
