import {
  canonicalJson,
  type DossierRecord,
  type Identity,
  identifyArgument,
  identifyClaim,
  identifySource,
  identifyStatement,
  LISTS,
  type LinkContext,
  type Linked,
  type List,
  linkActivity,
  linkAgent,
  linkArgument,
  linkAssessment,
  linkClaim,
  linkJudgement,
  linkRelated,
  linkSource,
  linkSources,
  linkStatement,
  stepsText,
  type Target,
} from '../interop/dossier/v1/index.ts';
import { type Actor, type ActorLabel, type Run, resolveActors } from './actors.ts';
import type { Findings } from './faults.ts';
import { noteClaim } from './negations.ts';
import { fileWord, REFUSED, type ReadDossier } from './read.ts';
import type { Spool } from './spool.ts';

/** Actors that are resolved by one statement. */
const PAGE = 1_000;
/** Targets that are remembered of those last named, so that a claim named a thousand times is not looked up as often. */
const REMEMBERED = 50_000;
/** Characters of source texts that are remembered. */
const REMEMBERED_TEXT = 16_000_000;

/** A record of the raw spool with where it came from. */
interface Raw<L extends List> {
  readonly file: number;
  readonly local: string;
  readonly path: string;
  readonly record: DossierRecord<L>;
}

/** What the second pass works with. */
interface Linking {
  readonly dossiers: readonly ReadDossier[];
  readonly spool: Spool;
  readonly findings: Findings;
  readonly targets: Map<string, Target>;
  readonly texts: Map<string, string>;
  readonly done: () => void;
  emitted: number;
  /** The record that is being linked. */
  now: { readonly raw: Raw<List>; readonly silent: boolean };
  readonly context: LinkContext;
}

/**
 * Second pass: resolves the agents and activities against the graph, then links every record and puts it into the
 * spool under `linked, label, id, number`; finds what is missing, quotations that do not stand in their text, and what
 * a record may not say of another. `claim, file, id` holds the claims for the check of their wording, `edge, label, from,
 * to` the steps in which there may be no circle.
 */
export async function linkDossiers(
  dossiers: readonly ReadDossier[],
  spool: Spool,
  findings: Findings,
  run: Run,
  progress: (records: number) => void,
): Promise<void> {
  let records = 0;
  const base: Omit<Linking, 'context'> = {
    dossiers,
    spool,
    findings,
    targets: new Map(),
    texts: new Map(),
    done: () => {
      records += 1;
      progress(records);
    },
    emitted: 0,
    now: { raw: { file: 0, local: '', path: '', record: {} as DossierRecord<List> }, silent: true },
  };
  const linking: Linking = Object.assign(base, { context: newContext(base) });
  await identifyActors(linking, 'Agent', 'agents', run);
  await identifyActors(linking, 'Activity', 'activities', run);
  await linkActors(linking);
  await linkAllSources(linking);
  await linkAllClaims(linking);
  await linkAllStatements(linking);
  await linkAllArguments(linking);
  await linkPlain(linking, 'related', linkRelated);
  await linkPlain(linking, 'assessments', linkAssessment);
  await linkPlain(linking, 'judgements', linkJudgement);
  await spool.settle(true);
}

async function* rawRecords<L extends List>({ spool }: Linking, list: L): AsyncGenerator<Raw<L>> {
  for await (const [[file, ...order], value] of spool.entries(['raw', list])) {
    yield rawOf(Number(file), order.at(-1) ?? '', value);
  }
}

function rawOf<L extends List>(file: number, local: string, value: string): Raw<L> {
  const end = value.indexOf('\n');
  return {
    file,
    local,
    path: value.slice(0, end),
    record: JSON.parse(value.slice(end + 1)) as DossierRecord<L>,
  };
}

/** The context of one record. `silent` looks without telling what is missing: for finding out who a record is. */
function contextOf(linking: Linking, raw: Raw<List>, silent = false): LinkContext {
  linking.now = { raw, silent };
  return linking.context;
}

/** One context for all records, since making one costs as much as linking one. */
function newContext(linking: Omit<Linking, 'context'>): LinkContext {
  const dossier = () => linking.dossiers[linking.now.raw.file];
  return {
    get defaults() {
      return dossier()?.defaults ?? {};
    },
    fault(steps, message) {
      const { raw, silent } = linking.now;
      if (!silent) linking.findings.fault(dossier()?.name ?? '', raw.path + stepsText(steps), message);
    },
    text: (source) => textOf(linking, linking.now.raw.file, source),
    find(lists, local, steps) {
      let found: Target | typeof REFUSED | undefined;
      let list: List | undefined;
      for (const one of lists) {
        const target = targetOf(linking, one, linking.now.raw.file, local);
        if (target === undefined) continue;
        if (list !== undefined) {
          this.fault(steps, `${JSON.stringify(local)} is an id both of ${list} and of ${one}`);
          break;
        }
        found = target;
        list = one;
      }
      if (list === undefined) {
        this.fault(steps, `there is no ${lists.join(' or ')} record with the id ${JSON.stringify(local)}`);
      }
      return found === REFUSED ? undefined : found;
    },
  };
}

/** Undefined where there is no such record, REFUSED where it is not identified. */
function targetOf(
  linking: Omit<Linking, 'context'>,
  list: List,
  file: number,
  local: string,
): Target | typeof REFUSED | undefined {
  if (local.includes('\0')) return undefined;
  const name = `${list}\0${file}\0${local}`;
  const known = linking.targets.get(name);
  if (known) return known;
  const value = linking.spool.get(['index', list, fileWord(file), local]);
  if (value === undefined || value === REFUSED) return value;
  const target = JSON.parse(value) as Target;
  if (linking.targets.size >= REMEMBERED) linking.targets.clear();
  if (list !== 'statements') linking.targets.set(name, target);
  return target;
}

function textOf(linking: Omit<Linking, 'context'>, file: number, source: string): string | undefined {
  const hash = linking.spool.get(['captured', fileWord(file), source]);
  if (hash === undefined) return undefined;
  const known = linking.texts.get(hash);
  if (known !== undefined) return known;
  const text = linking.spool.get(['text', hash]);
  if (text === undefined) return undefined;
  let characters = text.length;
  for (const held of linking.texts.values()) characters += held.length;
  if (characters > REMEMBERED_TEXT) linking.texts.clear();
  linking.texts.set(hash, text);
  return text;
}

function identified(linking: Linking, list: List, raw: Raw<List>, target: object): void {
  linking.spool.put(['index', list, fileWord(raw.file), raw.local], JSON.stringify({ list, ...target }));
}

async function emit(linking: Linking, raw: Raw<List>, records: readonly Linked[]): Promise<void> {
  for (const { label, id, key, record } of records) {
    linking.emitted += 1;
    const number = linking.emitted.toString(36).padStart(8, '0');
    linking.spool.put(
      ['linked', label, id, number],
      `${key}\n${raw.file} ${raw.path}\n${canonicalJson(record)}`,
    );
  }
  await linking.spool.settle();
}

async function identifyActors(
  linking: Linking,
  label: ActorLabel,
  list: 'agents' | 'activities',
  run: Run,
): Promise<void> {
  let page: Raw<'agents' | 'activities'>[] = [];
  const resolvePage = async () => {
    const actors = page.map(({ record }): Actor => ({ ...record, externalKey: record.key }));
    const identities = await resolveActors(label, actors, linking.spool, run);
    for (const [index, raw] of page.entries()) {
      identified(linking, list, raw, { ...identities[index], kind: raw.record.kind });
    }
    await linking.spool.settle();
    page = [];
  };
  for await (const raw of rawRecords(linking, list)) {
    page.push(raw);
    if (page.length >= PAGE) await resolvePage();
  }
  if (page.length > 0) await resolvePage();
}

function identityOf(linking: Linking, list: List, raw: Raw<List>): Identity {
  return JSON.parse(linking.spool.get(['index', list, fileWord(raw.file), raw.local]) ?? '{}') as Identity;
}

async function linkActors(linking: Linking): Promise<void> {
  for await (const raw of rawRecords(linking, 'agents')) {
    const records = linkAgent(raw.record, identityOf(linking, 'agents', raw), contextOf(linking, raw));
    for (const { label, id, record } of records) {
      if (label !== 'Agent') continue;
      for (const to of [...record.partOf, ...record.speaksFor]) {
        linking.spool.put(['edge', 'Agent', id, to.agent], `${raw.file} ${raw.path}`);
      }
    }
    await emit(linking, raw, records);
    linking.done();
  }
  for await (const raw of rawRecords(linking, 'activities')) {
    await emit(
      linking,
      raw,
      linkActivity(raw.record, identityOf(linking, 'activities', raw), contextOf(linking, raw)),
    );
    linking.done();
  }
}

async function linkAllSources(linking: Linking): Promise<void> {
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

async function linkAllClaims(linking: Linking): Promise<void> {
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

function namesStatements(statement: DossierRecord<'statements'>): boolean {
  const { answers, retracts, corrects, relays } = statement;
  return [answers, retracts, corrects, relays].some((links) => links !== undefined && links.length > 0);
}

async function linkAllStatements(linking: Linking): Promise<void> {
  // One that names others must wait until all are identified; the many that do not are linked as they come.
  for await (const raw of rawRecords(linking, 'statements')) {
    const later = namesStatements(raw.record);
    const context = contextOf(linking, raw, later);
    const itself = identifyStatement(raw.record, context);
    const { stance, claim } = itself.itself;
    identified(linking, 'statements', raw, { id: itself.id, stance, claim });
    if (later) linking.spool.put(['later', fileWord(raw.file), raw.record.source, raw.local], '');
    else await linkOneStatement(linking, raw, linkStatement(raw.record, itself, context));
  }
  for await (const [[file = '', source = '', local = '']] of linking.spool.entries(['later'])) {
    const value = linking.spool.get(['raw', 'statements', file, source, local]);
    if (value === undefined) continue;
    const raw = rawOf<'statements'>(Number(file), local, value);
    const context = contextOf(linking, raw);
    await linkOneStatement(
      linking,
      raw,
      linkStatement(raw.record, identifyStatement(raw.record, context), context),
    );
  }
}

async function linkOneStatement(
  linking: Linking,
  raw: Raw<'statements'>,
  records: readonly Linked[],
): Promise<void> {
  for (const { label, id, record } of records) {
    if (label !== 'Statement') continue;
    for (const to of [...record.retracts, ...record.corrects]) {
      linking.spool.put(['edge', 'Statement', id, to], `${raw.file} ${raw.path}`);
    }
  }
  await emit(linking, raw, records);
  linking.done();
}

/** An argument may be against an argument, so those are identified first that are known; what remains is a circle. */
async function linkAllArguments(linking: Linking): Promise<void> {
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

async function linkPlain<L extends List>(
  linking: Linking,
  list: L,
  link: (record: DossierRecord<L>, context: LinkContext) => Linked[],
): Promise<void> {
  for await (const raw of rawRecords(linking, list)) {
    await emit(linking, raw, link(raw.record, contextOf(linking, raw)));
    linking.done();
  }
}

/** How many records of all lists wait to be linked. */
export function recordsIn(dossiers: readonly ReadDossier[]): number {
  return dossiers.reduce((sum, { read }) => sum + LISTS.reduce((of, list) => of + read[list], 0), 0);
}
