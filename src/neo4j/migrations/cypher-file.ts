import { crc32 } from 'node:zlib';

/** One migration: a file of Cypher statements that is applied once and never edited afterwards. */
export interface Migration {
  /** Such as `001`; versions are compared as text. */
  readonly version: string;
  readonly description: string;
  /** The file's name. */
  readonly source: string;
  readonly statements: readonly string[];
  /** What neo4j-migrations computes for the same file: {@link checksumOf} its statements. */
  readonly checksum: string;
}

// The forms below are those of neo4j-migrations (https://github.com/michael-simons/neo4j-migrations), so that it can
// take over a graph and its files as they are, and leave them to this program again.
const FILE_NAME = /^V(\d+(?:[._]\d+)*)__([\w ]+)\.cypher$/;
const END_OF_STATEMENT = /;(?:\r?\n|\r)/;
const JAVA_BLANKS = /^[\0-\x20]+|[\0-\x20]+$/g;

/** Reads one file, or gives undefined where the name is not `V<version>__<Description>.cypher`. */
export function parseMigration(source: string, text: string): Migration | undefined {
  const [, version, description] = FILE_NAME.exec(source) ?? [];
  if (version === undefined || description === undefined) return undefined;
  const all = splitStatements(text);
  return {
    version: version.replaceAll('_', '.'),
    description: description.replaceAll('_', ' '),
    source,
    statements: all.filter((statement) => !isOnlyComments(statement)),
    checksum: checksumOf(all),
  };
}

/** The parts of a file that end in `;` at the end of a line, without it and without blanks around; none is empty. */
export function splitStatements(text: string): readonly string[] {
  return text
    .split(END_OF_STATEMENT)
    .map((part) => trimmed(trimmed(part).replace(/;$/, '')))
    .filter((statement) => statement !== '');
}

/** CRC-32 over the UTF-8 of all statements, one after the other, in decimal. Blanks and `;` between them do not count. */
export function checksumOf(statements: readonly string[]): string {
  return String(statements.reduce((sum, statement) => crc32(statement, sum), 0));
}

function isOnlyComments(statement: string): boolean {
  return statement.split(/\r?\n|\r/).every((line) => trimmed(line).startsWith('//'));
}

// JavaScript's trim takes more than Java's (the byte order mark, the no-break space), and so would change the checksum.
function trimmed(text: string): string {
  return text.replace(JAVA_BLANKS, '');
}
