import { canonicalSet } from './canonical.ts';
import type { Steps } from './faults.ts';
import { hedgeKey, type Identity, identity, passageKey, statementKey } from './keys.ts';
import {
  agentOf,
  CLAIMS,
  firstDay,
  type LinkContext,
  type Linked,
  lastDay,
  linked,
  listOf,
  MISSING,
  optionalAgent,
  reviewed,
  SOURCES,
  setOf,
  statementOf,
  targetOf,
} from './link-context.ts';
import type { HedgeWords, LinkedHedge, LinkedPassage, LinkedStatement } from './linked.ts';
import { place, type Quote } from './quote.ts';
import type { DossierRecord } from './schema.ts';

/** A statement without what it says of other statements, with its passages: enough to know which statement it is. */
export interface IdentifiedStatement extends Identity {
  readonly itself: Pick<
    LinkedStatement,
    'source' | 'version' | 'act' | 'speaker' | 'claim' | 'stance' | 'said' | 'passage' | 'cue'
  >;
  readonly passages: readonly Linked[];
}

export function identifyStatement(
  statement: DossierRecord<'statements'>,
  context: LinkContext,
): IdentifiedStatement {
  const source = targetOf(context, SOURCES, statement.source, ['source']);
  const version = source.version ?? MISSING.id;
  const { marking } = reviewed(statement, context);
  const passage = linkPassage(statement, 'passage', version, marking, context);
  const cue = linkPassage(statement, 'cue', version, marking, context);
  const itself = {
    source: source.id,
    version,
    act: statement.act,
    speaker: optionalAgent(context, statement.speaker, ['speaker']),
    claim:
      statement.claim === undefined ? undefined : targetOf(context, CLAIMS, statement.claim, ['claim']).id,
    stance: statement.stance,
    said: linkSaid(statement.saidAt),
    passage: passage?.id,
    cue: cue?.id,
  };
  const passages = [passage, cue].filter((one) => one !== undefined);
  return { ...identity('Statement', statementKey(itself)), itself, passages };
}

function linkPassage(
  statement: DossierRecord<'statements'>,
  field: 'passage' | 'cue',
  version: string,
  marking: number,
  context: LinkContext,
): Linked | undefined {
  const quote = statement[field];
  if (!quote) return undefined;
  const text = context.text(statement.source);
  const { exact, prefix, suffix } = quote;
  const { start, end } = offsets(quote, text, [field], context) ?? quote;
  const passage: LinkedPassage = { version, exact, start, end, prefix, suffix, marking };
  return linked('Passage', passageKey(passage), passage);
}

function linkSaid(saidAt: DossierRecord<'statements'>['saidAt']): LinkedStatement['said'] {
  if (saidAt === undefined || Object.values(saidAt).every((value) => value === undefined)) return undefined;
  return {
    earliest: firstDay(saidAt.earliest),
    latest: lastDay(saidAt.latest),
    asWritten: saidAt.asWritten,
    inferred: saidAt.inferred,
  };
}

/** Where the words stand; undefined where there is no text, or where they are not in it, which is a fault. */
function offsets(quote: Quote, text: string | undefined, steps: Steps, context: LinkContext) {
  if (text === undefined) return undefined;
  const found = place(quote, text);
  if (found.found) return found;
  context.fault([...steps, found.step], found.message);
  return undefined;
}

/** A statement with its passages. */
export function linkStatement(
  statement: DossierRecord<'statements'>,
  identified: IdentifiedStatement,
  context: LinkContext,
): Linked[] {
  const { marking, review, origin } = reviewed(statement, context);
  const { itself } = identified;
  const statements = (field: 'retracts' | 'corrects') =>
    setOf(statement[field], (local, index) => statementOf(context, local, [field, index]));
  // Member by member: spreading objects into a literal of this size costs more than all the rest.
  const record: LinkedStatement = {
    marking,
    review,
    origin,
    source: itself.source,
    version: itself.version,
    act: itself.act,
    speaker: itself.speaker,
    claim: itself.claim,
    stance: itself.stance,
    said: itself.said,
    passage: itself.passage,
    cue: itself.cue,
    speakerAsWritten: statement.speakerAsWritten,
    onBehalfOf: setOf(statement.onBehalfOf, (local, index) => agentOf(context, local, ['onBehalfOf', index])),
    certainty: statement.certainty,
    // A source that does not say how it quotes: a narrator's words are the narrator's, others' are reported.
    quotation: statement.quotation ?? (statement.speaker === undefined ? 'NARRATOR' : 'INDIRECT'),
    confidence: statement.confidence && {
      ...statement.confidence,
      value: statement.confidence.value === undefined ? undefined : String(statement.confidence.value),
    },
    attributionType: statement.attributionType,
    hedges: linkHedges(statement, context),
    chain: listOf(statement.chain, ({ source, stated }, index) => ({
      source:
        source === undefined ? undefined : targetOf(context, SOURCES, source, ['chain', index, 'source']).id,
      stated,
    })),
    answers: linkAnswers(statement, identified, context),
    retracts: statements('retracts'),
    corrects: statements('corrects'),
    relays: setOf(statement.relays, ({ statement: local, how, stated }, index) => ({
      statement: statementOf(context, local, ['relays', index, 'statement']),
      how,
      stated,
    })),
  };
  return [...identified.passages, { label: 'Statement', key: identified.key, id: identified.id, record }];
}

function linkHedges(statement: DossierRecord<'statements'>, context: LinkContext): HedgeWords[] {
  const text = context.text(statement.source);
  const seen = new Set<string>();
  const hedges = listOf(statement.hedges, (hedge, index) => {
    if (text !== undefined && (hedge.start !== undefined || !text.includes(hedge.exact))) {
      offsets(hedge, text, ['hedges', index], context);
    }
    const key = hedgeKey({ statement: '', ...hedge });
    if (seen.has(key)) context.fault(['hedges', index], 'is there already');
    seen.add(key);
    return { ...hedge, owner: hedge.owner ?? ('UNRECORDED' as const) };
  });
  return canonicalSet(hedges);
}

/** The hedges of a statement as records. */
export function hedgesOf(
  id: string,
  statement: LinkedStatement,
): (Identity & { readonly record: LinkedHedge })[] {
  return statement.hedges.map((hedge) => {
    const record = { ...hedge, statement: id, marking: statement.marking };
    return { ...identity('Hedge', hedgeKey(record)), record };
  });
}

/** The answers, and the rule of denials: who denies takes the side DENIES, unless it is a denial that is denied. */
function linkAnswers(
  statement: DossierRecord<'statements'>,
  { itself }: IdentifiedStatement,
  context: LinkContext,
): LinkedStatement['answers'] {
  let deniesDenial = false;
  const answers = listOf(statement.answers, ({ statement: local, aspect }, index) => {
    const target = targetOf(context, ['statements'], local, ['answers', index, 'statement']);
    if (aspect === 'CONTENT' && target.stance === 'DENIES' && target.claim === itself.claim)
      deniesDenial = true;
    return { statement: target.id, aspect };
  });
  const stance = deniesDenial ? 'AFFIRMS' : 'DENIES';
  if (statement.act === 'DENY' && statement.stance !== undefined && statement.stance !== stance) {
    context.fault(
      ['stance'],
      deniesDenial
        ? `${statement.stance} does not fit: DENY of a denial of the claim is AFFIRMS`
        : `${statement.stance} does not fit: DENY is DENIES`,
    );
  }
  return canonicalSet(answers);
}
