import type { Label, Linked, LinkedStatement, StoredRecord } from '../interop/dossier/v1/index.ts';
import type { Transaction } from '../neo4j/index.ts';
import type { Ready } from './ready.ts';
import { statementText } from './statements.ts';

const OPPOSING: readonly string[] = ['RETRACTS', 'CORRECTS', 'ANSWERS'];
const TYING: readonly string[] = [...OPPOSING, 'RELAYS', 'ON_BEHALF_OF', 'HEDGED_BY'];
const OF_CLAIMS: readonly string[] = ['CONTRADICTS', 'ENTAILS'];

/** A statement that sets a label, and whether a new record may need it: for most records none is asked for. */
interface Hint {
  readonly label: Label;
  readonly statement: string;
  readonly concerns: (stored: StoredRecord) => boolean;
}

const HINTS: readonly Hint[] = [
  {
    label: 'Statement',
    statement: 'tie-statements',
    concerns: ({ properties: { speakerId, hopStated }, links }) =>
      typeof speakerId !== 'string' ||
      links.some(({ type }) => TYING.includes(type)) ||
      (Array.isArray(hopStated) && hopStated.includes('NOT_RECORDED')),
  },
  {
    label: 'Statement',
    statement: 'dispute-by-statements',
    concerns: ({ properties: { stance, act }, links }) =>
      stance === 'DENIES' ||
      act === 'DECLINE_TO_COMMENT' ||
      links.some(({ type, properties }) => OPPOSING.includes(type) && properties.aspect !== 'CONTENT'),
  },
  {
    label: 'Claim',
    statement: 'dispute-by-claims',
    concerns: ({ links }) => links.some(({ type }) => OF_CLAIMS.includes(type)),
  },
  {
    label: 'Argument',
    statement: 'dispute-by-arguments',
    concerns: ({ properties: { kind } }) => kind !== 'SUPPORT',
  },
  {
    label: 'Argument',
    statement: 'tie-arguing',
    concerns: ({ properties: { putForwardById } }) => typeof putForwardById === 'string',
  },
];

/**
 * Sets the labels that say where to look: Disputed on claims that something may speak against, Tied on statements that
 * others may be found from. They are never taken off, as they say no more than "may". What was superseded is looked at in
 * any case, since others may lead to it.
 */
export async function labelHints(
  transaction: Transaction,
  label: Label,
  ready: readonly Ready[],
): Promise<void> {
  for (const hint of HINTS) {
    if (hint.label !== label) continue;
    const ids = ready
      .filter(({ change: { known, stored } }) => known !== undefined || hint.concerns(stored))
      .map(({ change: { id } }) => id);
    if (ids.length > 0) await transaction.run(statementText(hint.statement), { ids });
  }
}

/** Whether a new record may label others or itself, by its linked record: most do not, and need not be looked at again. */
export function mayHint({ label, record }: Linked): boolean {
  if (label === 'Statement') return mayStatementHint(record);
  if (label === 'Claim') return record.entails.length > 0 || record.contradicts.length > 0;
  return label === 'Argument' && (record.kind !== 'SUPPORT' || record.putForwardBy !== undefined);
}

function mayStatementHint(statement: LinkedStatement): boolean {
  const { act, stance, speaker, chain } = statement;
  if (stance === 'DENIES' || act === 'DECLINE_TO_COMMENT' || speaker === undefined) return true;
  if (chain.some(({ stated }) => stated === 'NOT_RECORDED')) return true;
  const { answers, retracts, corrects, relays, onBehalfOf, hedges } = statement;
  return [answers, retracts, corrects, relays, onBehalfOf, hedges].some((tied) => tied.length > 0);
}

/** What the records that a new record opposes or is tied to are labelled with for it. */
export interface Hints {
  /** Claims, by id, that may be disputed. */
  readonly disputed: readonly string[];
  /** Statements whose claims may be disputed. */
  readonly opposed: readonly string[];
  /** Statements from which others may be found; ids of other records are among them, and mean nothing. */
  readonly tied: readonly string[];
}

/** The labels that a new record sets, as the statements of `cypher/import` set them where there is nothing but new records. */
export function hintsOf(label: Label, id: string, stored: StoredRecord): Hints {
  const concerned = HINTS.filter((hint) => hint.label === label && hint.concerns(stored)).map(
    ({ statement }) => statement,
  );
  const { properties, links } = stored;
  const claim = typeof properties.claimId === 'string' ? [properties.claimId] : [];
  const ends = (types: readonly string[]) =>
    links.filter(({ type, properties }) => types.includes(type) && properties.aspect !== 'CONTENT');
  const disputed: string[] = [];
  const opposed: string[] = [];
  const tied: string[] = [];
  if (concerned.includes('tie-statements')) {
    tied.push(id, ...links.filter(({ type }) => TYING.includes(type)).map(({ to }) => to));
  }
  if (concerned.includes('tie-arguing')) tied.push(String(properties.putForwardById));
  if (concerned.includes('dispute-by-statements')) {
    disputed.push(...claim);
    opposed.push(...ends(OPPOSING).map(({ to }) => to));
  }
  if (concerned.includes('dispute-by-claims')) disputed.push(id, ...ends(OF_CLAIMS).map(({ to }) => to));
  if (concerned.includes('dispute-by-arguments')) disputed.push(String(properties.targetId));
  return { disputed, opposed, tied };
}
