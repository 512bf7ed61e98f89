import { describe, expect, it } from 'vitest';
import { checksumOf, parseMigration, splitStatements } from '../../src/neo4j/migrations/cypher-file.ts';
import { readMigrations } from '../../src/neo4j/migrations/files.ts';

const COUNT = 'MATCH (n) RETURN count(n) AS n';

describe('the checksum of a migration', () => {
  // Both sums are those that the tests of neo4j-migrations expect of the same statements.
  it.each([
    ['1902097523', COUNT],
    ['1916418554', 'MATCH (n)\nRETURN count(n) AS n'],
  ])('is %s, as neo4j-migrations computes it', (checksum, statement) => {
    expect(checksumOf([statement, statement, statement])).toBe(checksum);
  });

  it.each([['\n'], ['\r\n'], ['\r']])('is the same where lines end in %j', (end) => {
    const text = `${COUNT};${end}${end}  ${COUNT};${end}${COUNT};${end}`;
    expect(parseMigration('V0001__x.cypher', text)?.checksum).toBe('1902097523');
  });

  it('takes the CRC-32 of the UTF-8, unsigned', () => {
    expect(checksumOf(["RETURN 'ñ'"])).toBe('3082804671');
  });

  it('counts comments, so that a changed comment is a changed file', () => {
    expect(checksumOf(splitStatements(`// a\n${COUNT};`))).not.toBe(checksumOf([COUNT]));
  });
});

describe('a migration file', () => {
  it('is read into version, description, statements', () => {
    expect(
      parseMigration(
        'V001__Create_constraints.cypher',
        `${COUNT};\n// only\n// comments\n;\n// with\n${COUNT}`,
      ),
    ).toEqual({
      version: '001',
      description: 'Create constraints',
      source: 'V001__Create_constraints.cypher',
      statements: [COUNT, `// with\n${COUNT}`],
      checksum: checksumOf([COUNT, '// only\n// comments', `// with\n${COUNT}`]),
    });
  });

  it('does not end a statement at a semicolon within a line', () => {
    expect(splitStatements("RETURN 'a;b' AS x;\nRETURN 1;")).toEqual(["RETURN 'a;b' AS x", 'RETURN 1']);
  });

  it('keeps what only JavaScript takes for blank', () => {
    expect(splitStatements('\ufeffRETURN 1;\n\u00a0;\n')).toEqual(['\ufeffRETURN 1', '\u00a0']);
  });

  it.each(['V1_2__a b.cypher', 'V1.2__a_b.cypher'])('may have the version 1.2: %s', (name) => {
    expect(parseMigration(name, '')).toMatchObject({ version: '1.2', description: 'a b' });
  });

  it.each(['R001__Repeatable.cypher', 'V001_one_underscore.cypher', 'V001__x.txt', 'notes.cypher'])(
    'is not called %s',
    (name) => {
      expect(parseMigration(name, '')).toBeUndefined();
    },
  );
});

describe('the program’s own migrations', () => {
  it('have versions of one width, so that their order as text is their order', async () => {
    const versions = (await readMigrations()).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, index) => String(index + 1).padStart(3, '0')));
  });

  it('bear to be applied twice', async () => {
    const statements = (await readMigrations()).flatMap((migration) => migration.statements);
    // What is only set to what follows from the record can be set again.
    const sets = (statement: string) => /\bSET\b/.test(statement) && !/\b(CREATE|DELETE)\b/.test(statement);
    const others = statements.filter((statement) => !sets(statement));
    expect(others.filter((statement) => !statement.includes('IF NOT EXISTS'))).toEqual([]);
  });
});
