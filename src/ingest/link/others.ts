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
import { contextOf, eachRaw, emit, identified, type Linking, type Raw, textOf } from './linking.ts';

/** Identifies all sources, then links them. */
export async function linkAllSources(linking: Linking): Promise<void> {
  await eachRaw(linking, 'sources', (raw) => {
    const source = linkSource(raw.record, contextOf(linking, raw, true));
    const { source: of, version } = identifySource(source, raw.record.sha256);
    identified(linking, 'sources', raw, { id: of.id, version: version.id });
  });
  await eachRaw(linking, 'sources', (raw) => {
    const captured = { text: textOf(linking, raw.file, raw.local), sha256: raw.record.sha256 };
    emit(linking, raw, linkSources(raw.record, captured, contextOf(linking, raw)));
  });
}

/** Identifies all claims, then links them. */
export async function linkAllClaims(linking: Linking): Promise<void> {
  await eachRaw(linking, 'claims', (raw) => {
    identified(linking, 'claims', raw, identifyClaim(raw.record, contextOf(linking, raw, true)));
  });
  await eachRaw(linking, 'claims', (raw) => {
    noteClaim(linking.spool, raw.file, raw.local, raw.path, raw.record.text);
    emit(linking, raw, linkClaim(raw.record, contextOf(linking, raw)));
  });
}

/** An argument may be against an argument, so those are identified first that are known; what remains is a circle. */
export async function linkAllArguments(linking: Linking): Promise<void> {
  const { spool } = linking;
  const at = (raw: Raw<'arguments'>, list: List, local: string) =>
    spool.get(['index', list, fileWord(raw.file), local]);
  const isOpen = (raw: Raw<'arguments'>) => {
    const { target } = raw.record;
    if (at(raw, 'arguments', raw.local) !== REFUSED) return false;
    return at(raw, 'arguments', target) !== REFUSED || at(raw, 'claims', target) !== undefined;
  };
  await eachRaw(linking, 'arguments', (raw) => {
    spool.put(['index', 'arguments', fileWord(raw.file), raw.local], REFUSED);
  });
  for (let found = true; found; ) {
    found = false;
    await eachRaw(linking, 'arguments', (raw) => {
      if (!isOpen(raw)) return;
      identified(linking, 'arguments', raw, identifyArgument(raw.record, contextOf(linking, raw, true)));
      found = true;
    });
  }
  await eachRaw(linking, 'arguments', (raw) => {
    const context = contextOf(linking, raw);
    const isLinked = at(raw, 'arguments', raw.local) !== REFUSED;
    const target = JSON.stringify(raw.record.target);
    if (!isLinked) context.fault(['target'], `${target} is refused, or leads back to this argument`);
    emit(linking, raw, isLinked ? linkArgument(raw.record, context) : []);
  });
}

/** Links the records of a list that nothing names. */
export async function linkPlain<L extends List>(
  linking: Linking,
  list: L,
  link: (record: DossierRecord<L>, context: LinkContext) => Linked[],
): Promise<void> {
  await eachRaw(linking, list, (raw) => {
    emit(linking, raw, link(raw.record, contextOf(linking, raw)));
  });
}
