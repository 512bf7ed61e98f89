import {
  type DossierRecord,
  identifyArgument,
  identifyClaim,
  identifySource,
  type LinkContext,
  type Linked,
  type List,
  linkArgument,
  linkClaim,
  linkSource,
  linkSources,
} from '../../interop/dossier/v1/index.ts';
import { noteClaim } from '../negations.ts';
import { fileWord, REFUSED } from '../read.ts';
import { contextOf, emit, identified, type Linking, type Raw, rawRecords, textOf } from './linking.ts';

/** Identifies all sources, then links them. */
export async function linkAllSources(linking: Linking): Promise<void> {
  for await (const raw of rawRecords(linking, 'sources')) {
    const source = linkSource(raw.record, contextOf(linking, raw, true));
    const { source: of, version } = identifySource(source, raw.record.sha256);
    identified(linking, 'sources', raw, { id: of.id, version: version.id });
    await linking.spool.settle();
  }
  for await (const raw of rawRecords(linking, 'sources')) {
    const captured = { text: textOf(linking, raw.file, raw.local), sha256: raw.record.sha256 };
    await emit(linking, raw, linkSources(raw.record, captured, contextOf(linking, raw)));
    linking.done();
  }
}

/** Identifies all claims, then links them. */
export async function linkAllClaims(linking: Linking): Promise<void> {
  for await (const raw of rawRecords(linking, 'claims')) {
    identified(linking, 'claims', raw, identifyClaim(raw.record, contextOf(linking, raw, true)));
    await linking.spool.settle();
  }
  for await (const raw of rawRecords(linking, 'claims')) {
    noteClaim(linking.spool, raw.file, raw.local, raw.path, raw.record.text);
    await emit(linking, raw, linkClaim(raw.record, contextOf(linking, raw)));
    linking.done();
  }
}

/** An argument may be against an argument, so those are identified first that are known; what remains is a circle. */
export async function linkAllArguments(linking: Linking): Promise<void> {
  const isOpen = (raw: Raw<'arguments'>) => {
    const { spool } = linking;
    const at = (list: List, local: string) => spool.get(['index', list, fileWord(raw.file), local]);
    if (at('arguments', raw.local) !== REFUSED) return false;
    return at('arguments', raw.record.target) !== REFUSED || at('claims', raw.record.target) !== undefined;
  };
  for await (const raw of rawRecords(linking, 'arguments')) {
    linking.spool.put(['index', 'arguments', fileWord(raw.file), raw.local], REFUSED);
  }
  for (let found = true; found; ) {
    found = false;
    for await (const raw of rawRecords(linking, 'arguments')) {
      if (!isOpen(raw)) continue;
      identified(linking, 'arguments', raw, identifyArgument(raw.record, contextOf(linking, raw, true)));
      await linking.spool.settle();
      found = true;
    }
  }
  for await (const raw of rawRecords(linking, 'arguments')) {
    const context = contextOf(linking, raw);
    if (linking.spool.get(['index', 'arguments', fileWord(raw.file), raw.local]) === REFUSED) {
      const target = JSON.stringify(raw.record.target);
      context.fault(['target'], `${target} is refused, or leads back to this argument`);
    } else await emit(linking, raw, linkArgument(raw.record, context));
    linking.done();
  }
}

/** Links the records of a list that nothing names. */
export async function linkPlain<L extends List>(
  linking: Linking,
  list: L,
  link: (record: DossierRecord<L>, context: LinkContext) => Linked[],
): Promise<void> {
  for await (const raw of rawRecords(linking, list)) {
    await emit(linking, raw, link(raw.record, contextOf(linking, raw)));
    linking.done();
  }
}
