// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are program text
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Cypher is never built of values: what is sent to the database is a text of a `.cypher` file, a text that the composer
 * or a generator put together, or a constant. Looked for is a template or a sum of texts where a statement is sent.
 */
const SENDERS = new Set(['run', 'read', 'executeQuery']);

/** The places at which a statement is sent that is written out with something put into it. */
function builtStatements(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      if (SENDERS.has(node.expression.name.text) && first !== undefined && isBuilt(first)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${name}:${line + 1}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isBuilt(node: ts.Expression): boolean {
  if (ts.isTemplateExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  if (ts.isParenthesizedExpression(node)) return isBuilt(node.expression);
  if (ts.isConditionalExpression(node)) return isBuilt(node.whenTrue) || isBuilt(node.whenFalse);
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

describe('C4: no statement is built where it is sent', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );

  it('in any file of the program', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(
      files.flatMap((name) => builtStatements(name, readFileSync(path.join('src', name), 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    'transaction.run(`MATCH (n {name: "${name}"}) RETURN n`)',
    'await database.read("MATCH (n:" + label + ") RETURN n", {})',
    'session.run(given ? TEXT : (`${head} RETURN n`), {})',
    'driver.executeQuery(cypher`MATCH (n) RETURN ${name}`)',
  ])('and one would be seen: %s', (text) => {
    expect(builtStatements('example.ts', text)).toEqual(['example.ts:1']);
  });

  it('and a constant is none', () => {
    expect(builtStatements('example.ts', 'database.run(`RETURN 1`, {}); database.read(TEXT)')).toEqual([]);
  });
});
