import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { recordFigures } from '../testkit/reliability.ts';

/** A regular expression of the program: where it stands, and what it is. */
interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that are written out in a file, and the places at which one is made of a text. */
function patternsOf(
  name: string,
  text: string,
): { readonly written: readonly Pattern[]; readonly made: readonly string[] } {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const written: Pattern[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = () => `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      written.push({ place: place(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      made.push(place());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { written, made };
}

/** Long texts that patterns stumble over: runs of each sort of character, closed by one that fits nothing. */
const RUNS = [
  'a',
  '0',
  ' ',
  '\n',
  '"',
  '\\"',
  '%ff',
  '-',
  '.',
  '/',
  '(',
  ';',
  '«',
  '😀',
  'a ',
  'Did you mean ',
];
const HOSTILE = RUNS.flatMap((run) => [
  run.repeat(100_000 / run.length),
  `x${run.repeat(100_000 / run.length)}\u0001`,
]);
const MOST_MILLISECONDS = 50;

/** The time of the fastest of three: what the machine does besides makes none faster. */
function fastest(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

/** What reads nothing but the project's own files and what Neo4j, Java and Maven print. */
const OWN_INPUT = [
  'generated',
  'codegen',
  'verify/indexes.ts',
  'neo4j/migrations',
  'neo4j/local',
  'neo4j/bring-up',
];

describe('C8: the regular expressions of the program', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !OWN_INPUT.some((own) => name.startsWith(own)),
  );
  const found = files.map((name) => patternsOf(name, readFileSync(path.join('src', name), 'utf8')));
  const patterns = found.flatMap(({ written }) => written);

  it('are written out, and made of no text that comes from outside', () => {
    expect(patterns.length).toBeGreaterThan(50);
    expect(found.flatMap(({ made }) => made)).toEqual([]);
  });

  it('take no more than time in proportion to a text, as their structure shows', {
    timeout: 300_000,
  }, async () => {
    const distinct = new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]));
    const flagged: string[] = [];
    for (const [shown, { source, flags, place }] of distinct) {
      const { status } = await check(source, flags, { timeout: 20_000 });
      if (status !== 'safe') flagged.push(`${place} ${shown} is ${status}`);
    }
    expect(flagged).toEqual([]);
  });

  it('one that does not would be seen', async () => {
    expect((await check('^(a+)+$', '')).status).toBe('vulnerable');
  });

  it(`take less than ${MOST_MILLISECONDS} ms for 100 kB`, { timeout: 300_000 }, (context) => {
    let slowest = { milliseconds: 0, place: '' };
    for (const { place, source, flags } of patterns) {
      const pattern = new RegExp(source, flags);
      for (const text of HOSTILE) {
        const milliseconds = fastest(() => {
          pattern.lastIndex = 0;
          pattern.exec(text);
        });
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, place };
      }
    }
    expect(slowest.milliseconds, slowest.place).toBeLessThan(MOST_MILLISECONDS);
    recordFigures(context, 'C8', {
      patterns: patterns.length,
      hostileTexts: HOSTILE.length,
      slowestMilliseconds: Math.round(slowest.milliseconds * 10) / 10,
      slowestAt: slowest.place,
    });
  });
});
