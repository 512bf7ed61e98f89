import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the annotated news article that the questions are about; it is no part of the project. */
export const SEED_FOLDER = path.resolve(import.meta.dirname, '../../../shared/data/seed');

/** The dossier of the article, and whether it is there. */
export const SEED_FILE = path.join(SEED_FOLDER, 'dossier.json');
export const HAS_SEED = existsSync(SEED_FILE);

/** One edge between statements of the article, as its annotation has it. */
export interface GoldEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

interface SeedStatement {
  readonly id: string;
  readonly claim?: string;
  readonly passage: { readonly start: number; readonly end: number };
}

function readSeed<Content>(name: string): Content {
  return JSON.parse(readFileSync(path.join(SEED_FOLDER, name), 'utf8')) as Content;
}

/** The annotation's edges that must be there and those that must not. */
export function goldEdges(): {
  readonly edges: readonly GoldEdge[];
  readonly forbiddenEdges: readonly GoldEdge[];
} {
  return readSeed('gold.json');
}

/** Words that the answers of the API and the dossier share: a statement by its passage and the text of its claim. */
export function fingerprint(
  passage: { start: number | null; end: number | null } | null,
  claim: string | null,
): string {
  return `${passage?.start}-${passage?.end} ${claim ?? ''}`;
}

/** The dossier's names of statements (`G30`) by their fingerprint, and of claims (`P26`) by their text. */
export function seedNames(): {
  readonly statement: (fingerprint: string) => string;
  readonly claim: (text: string) => string;
} {
  const { claims, statements } = readSeed<{
    claims: readonly { id: string; text: string }[];
    statements: readonly SeedStatement[];
  }>('dossier.json');
  const texts = new Map(claims.map(({ id, text }) => [id, text]));
  const names = new Map(claims.map(({ id, text }) => [text, id]));
  const statementNames = new Map(
    statements.map(({ id, claim, passage }) => [
      fingerprint(passage, claim === undefined ? null : (texts.get(claim) ?? null)),
      id,
    ]),
  );
  return {
    statement: (key) => statementNames.get(key) ?? `no statement of the dossier: ${key}`,
    claim: (text) => names.get(text) ?? `no claim of the dossier: ${text}`,
  };
}
