import {
  type DossierRecord,
  identifyStatement,
  type Linked,
  linkStatement,
} from '../../interop/dossier/v1/index.ts';
import { fileWord } from '../read.ts';
import { contextOf, eachRaw, emit, identified, type Linking, type Raw, rawOf } from './linking.ts';

function namesStatements(statement: DossierRecord<'statements'>): boolean {
  const { answers, retracts, corrects, relays } = statement;
  return [answers, retracts, corrects, relays].some((links) => links !== undefined && links.length > 0);
}

/** Identifies and links statements. */
export async function linkAllStatements(linking: Linking): Promise<void> {
  const { spool } = linking;
  // One that names others must wait until all are identified; the many that do not are linked as they come.
  await eachRaw(linking, 'statements', (raw) => {
    const later = namesStatements(raw.record);
    const context = contextOf(linking, raw, later);
    const itself = identifyStatement(raw.record, context);
    const { stance, claim } = itself.itself;
    identified(linking, 'statements', raw, { id: itself.id, stance, claim });
    if (later) spool.put(['later', fileWord(raw.file), raw.record.source, raw.local], '');
    else linkOneStatement(linking, raw, linkStatement(raw.record, itself, context));
  });
  for await (const page of spool.pages(['later'])) {
    for (const [words] of page) linkLater(linking, words);
    await spool.settle();
  }
}

function linkLater(linking: Linking, [file = '', source = '', local = '']: readonly string[]): void {
  const value = linking.spool.get(['raw', 'statements', file, source, local]);
  if (value === undefined) return;
  const raw = rawOf<'statements'>(Number(file), local, value);
  const context = contextOf(linking, raw);
  linkOneStatement(linking, raw, linkStatement(raw.record, identifyStatement(raw.record, context), context));
}

function linkOneStatement(linking: Linking, raw: Raw<'statements'>, records: readonly Linked[]): void {
  for (const { label, id, record } of records) {
    if (label !== 'Statement') continue;
    for (const to of [...record.retracts, ...record.corrects]) {
      linking.spool.put(['edge', 'Statement', id, to], `${raw.file} ${raw.path}`);
    }
  }
  emit(linking, raw, records);
}
