import { textOf, tokenize } from './cypher-lexer.ts';
import { cypherFiles, STATEMENT_FOLDERS } from './tree.ts';

interface Column {
  readonly name: string;
  readonly type: string;
}

/** One file of a folder of whole statements, such as `cypher/write`. */
interface Statement {
  readonly path: string;
  readonly name: string;
  readonly comment: string;
  readonly mode: 'read' | 'write';
  /** Whether its rows are handed on one by one, for there may be more than memory holds. */
  readonly streamed: boolean;
  readonly parameters: readonly Column[];
  readonly returns: readonly Column[];
  readonly text: string;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  float: 'number',
  boolean: 'boolean',
  map: 'Readonly<Record<string, Value>>',
  any: 'Value',
};

/** `string?` → `string | null`, `string[]` → `readonly string[]`. Throws where the word is no type. */
function typescriptType(written: string): string {
  if (written.endsWith('?')) return `${typescriptType(written.slice(0, -1))} | null`;
  if (written.endsWith('[]')) {
    const item = typescriptType(written.slice(0, -2));
    return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
  }
  const type = SCALARS[written];
  if (type === undefined)
    throw new Error(
      `«${written}» is no type; known are ${Object.keys(SCALARS).join(', ')}, each also with [] or ?`,
    );
  return type;
}

function columns(lines: readonly string[]): readonly Column[] {
  return lines
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', type = ''] = /^(\w+):\s*(.+)$/.exec(part) ?? [];
      if (name === '') throw new Error(`«${part}»: the form is «name: type»`);
      return { name, type };
    });
}

function parseStatement(path: string, text: string): Statement {
  try {
    const header = (name: string): readonly string[] =>
      [...text.matchAll(new RegExp(`^// @${name}\\b[ \\t]*(.*)$`, 'gm'))].map((match) => match[1] ?? '');
    const file =
      path
        .split('/')
        .at(-1)
        ?.replace(/\.cypher$/, '') ?? '';
    const mode = header('write').length > 0 ? 'write' : 'read';
    if (mode === 'read' && header('read').length === 0)
      throw new Error('the header must say @read or @write');
    const tokens = tokenize(text);
    const parameters = columns(header('param'));
    const used = new Set(
      tokens.filter(({ kind }) => kind === 'parameter').map((token) => token.text.slice(1)),
    );
    const declared = new Set(parameters.map(({ name }) => name));
    for (const name of used) if (!declared.has(name)) throw new Error(`$${name} has no @param`);
    for (const name of declared) if (!used.has(name)) throw new Error(`@param ${name} is not used`);
    const comment = text
      .split('\n')
      .filter((line) => line.startsWith('//') && !line.startsWith('// @'))
      .map((line) => line.slice(2).trim())
      .join(' ');
    return {
      path,
      name: file.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
      comment,
      mode,
      streamed: header('stream').length > 0,
      parameters,
      returns: columns(header('returns')),
      text: textOf(tokens),
    };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function shape(fields: readonly Column[]): string {
  return fields.length === 0
    ? 'Readonly<Record<string, never>>'
    : `{ ${fields.map(({ name, type }) => `readonly ${name}: ${typescriptType(type)}`).join('; ')} }`;
}

function functionOf(statement: Statement): string {
  const row = shape(statement.returns);
  const result = statement.returns.length === 0 ? 'void' : `readonly (${row})[]`;
  const spec = JSON.stringify({
    path: statement.path,
    text: statement.text,
    returns: statement.returns.map(({ name, type }) => [name, type]),
  });
  const head = [
    `const ${statement.name}Spec: StatementSpec = ${spec};`,
    '',
    `/** ${statement.comment} (${statement.path}, a ${statement.mode}) */`,
  ];
  if (statement.streamed) {
    return [
      ...head,
      `export function ${statement.name}(streamer: Streamer, parameters: ${shape(statement.parameters)}): AsyncGenerator<${shape(statement.returns)}> {`,
      `  return decodeEach(${statement.name}Spec, streamer.stream(${statement.name}Spec.text, parameters));`,
      '}',
      '',
    ].join('\n');
  }
  const call = `runner.run(${statement.name}Spec.text, parameters)`;
  const body =
    statement.returns.length === 0
      ? `  await ${call};`
      : `  return decodeAll(${statement.name}Spec, await ${call});`;
  return [
    ...head,
    `export async function ${statement.name}(runner: Runner, parameters: ${shape(statement.parameters)}): Promise<${result}> {`,
    body,
    '}',
    '',
  ].join('\n');
}

/** GraphQL codegen plugin: src/generated/statements.ts, a typed function for each whole statement. */
export function plugin(): string {
  const statements = cypherFiles('cypher')
    .filter(({ path }) => STATEMENT_FOLDERS.includes(path.split('/')[1] ?? ''))
    .map(({ path, text }) => parseStatement(path, text));
  const names = statements.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) throw new Error(`two files in cypher/ are called ${twice.join(', ')}`);
  return [
    `// Made by \`npm run generate\` from cypher/{${STATEMENT_FOLDERS.join(',')}}/*.cypher. Do not edit.`,
    "import type { Value } from '../neo4j/index.ts';",
    "import { decodeAll, decodeEach, type Runner, type StatementSpec, type Streamer } from '../neo4j/statement.ts';",
    '',
    ...statements.map(functionOf),
  ].join('\n');
}
