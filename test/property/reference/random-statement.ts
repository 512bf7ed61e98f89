import { MODEL } from '../../../src/generated/model.ts';
import { DAYS, type Draft, link, links, maybe, type Sketch } from './drafts.ts';
import { type Link, type State, type Stored, text } from './graph.ts';
import type { Random } from './random.ts';

const WORDS = MODEL.vocabularies;

/** What was said of confidence: all of it or nothing. */
function confidence(random: Random): Readonly<Record<string, Stored>> {
  if (random.chance(0.5)) return {};
  return {
    confidenceAsWritten: 'with high confidence',
    confidenceScale: maybe(random, 0.6, () => random.pick(WORDS.ConfidenceScale)),
    confidenceValue: maybe(random, 0.6, () => 'high'),
    confidenceInferredScale: maybe(random, 0.6, () => random.chance(0.5)),
  };
}

/** When it was said: undated, by one end, or by both. */
function said(random: Random): { saidEarliest: string | null; saidLatest: string | null } {
  const [earliest, latest] = [random.pick(DAYS), random.pick(DAYS)].sort();
  const saidLatest = maybe(random, 0.6, () => latest ?? '');
  return { saidLatest, saidEarliest: maybe(random, 0.4, () => earliest ?? '') };
}

/** The reporting chain: the stated-ness of every hop, and links for those whose source is recorded. */
function chain(random: Random, sources: readonly State[]): { hopStated: Stored; hops: readonly Link[] } {
  const length = random.chance(0.5) ? 0 : 1 + random.upTo(2);
  const stated = Array.from({ length }, () => random.pick(WORDS.HopStated));
  const hops = stated.flatMap((word, position) =>
    random.chance(0.7) ? [link('REPORTED_THROUGH', random.pick(sources).id, { position, stated: word })] : [],
  );
  return { hopStated: length === 0 && random.chance(0.5) ? null : stated, hops };
}

/** Links to other statements; what is taken back is mostly the speaker's own. */
function replies({ at, end, known, random }: Sketch, speaker: string | null): readonly Link[] {
  const others = known('Statement');
  const own = others.filter((state) => speaker !== null && text(state, 'speakerId') === speaker);
  const withdrawable = own.length > 0 && random.chance(0.7) ? own : others;
  const related = random.some(others, 2).map((other) =>
    link('RELATED', other.id, {
      kind: random.pick(WORDS.RelatedKind),
      statedBy: maybe(random, 0.7, () => random.pick(WORDS.StatedBy)),
      // A relation may be recorded later than the state it leads from.
      recordedAt: random.chance(0.7) ? at : end.replace(/^(\d{4}).*$/, '$1-06-01T00:00:00.000Z'),
      supersededAt: end,
      marking: random.chance(0.8) ? 0 : random.upTo(4),
      reviewRank: random.chance(0.85) ? 2 : random.upTo(1),
    }),
  );
  return [
    ...links(random, 'ANSWERS', others, 2, () => ({ aspect: random.pick(WORDS.AnswerAspect) })),
    ...links(random, 'RETRACTS', withdrawable, 1),
    ...links(random, 'CORRECTS', withdrawable, 1),
    ...links(random, 'RELAYS', others, 2, () => ({
      how: random.pick(WORDS.RelayHow),
      stated: random.pick(WORDS.RelayStated),
    })),
    ...related,
  ];
}

/** Who says what of which claim: now and then the accused answers an attribution, or nobody is named who affirms it. */
function told({ known, random }: Sketch) {
  const claim = random.chance(0.85) ? random.pick(known('Claim')) : null;
  const accused = claim === null ? '' : text(claim, 'toId');
  const drawn = {
    claim: claim?.id ?? null,
    speaker: maybe(random, 0.8, () => random.pick(known('Agent')).id),
    stance: claim === null ? null : random.pick(WORDS.Stance),
    act: random.pick(WORDS.SpeechAct),
  };
  if (accused === '') return drawn;
  if (random.chance(0.15)) return { ...drawn, speaker: null, stance: 'AFFIRMS' as const };
  if (random.chance(0.5)) return drawn;
  const declines = random.chance(0.4);
  return {
    ...drawn,
    speaker: accused,
    ...(declines ? { stance: 'ADDRESSES' as const, act: 'DECLINE_TO_COMMENT' as const } : {}),
  };
}

/** Draws a state of a statement. */
export function draftStatement(sketch: Sketch): Draft {
  const { id, at, known, random } = sketch;
  const version = random.pick(known('SourceVersion'));
  const sourceId = text(version, 'sourceId');
  const source = known('Source').find((state) => state.id === sourceId);
  const { claim, speaker, stance, act } = told(sketch);
  const when = said(random);
  const published = source === undefined ? '' : text(source, 'publishedLatest');
  const day = when.saidLatest ?? (published === '' ? null : published);
  const { hopStated, hops } = chain(random, known('Source'));
  return {
    also: stance === 'DENIES' ? ['Denial'] : [],
    properties: {
      act,
      stance,
      certainty: maybe(random, 0.5, () => random.pick(WORDS.Certainty)),
      quotation: random.pick(WORDS.Quotation),
      speakerAsWritten: maybe(random, 0.5, () => 'a spokesperson'),
      attributionType: maybe(random, 0.3, () => random.pick(WORDS.AttributionType)),
      ...confidence(random),
      ...when,
      saidAsWritten: maybe(random, 0.4, () => 'on Monday'),
      saidInferred: maybe(random, 0.4, () => random.chance(0.5)),
      hopStated,
      claimId: claim,
      speakerId: speaker,
      sourceId,
      versionId: version.id,
      saidBy: day ?? '9999-12-31',
      saidSort: `${day ?? '0000-00-00'}~${id}`,
      recordedSort: `${at}~${id}`,
    },
    links: [
      ...(claim === null || stance === null ? [] : [link(stance, claim)]),
      ...(speaker === null ? [] : [link('MADE_BY', speaker)]),
      ...links(random, 'ON_BEHALF_OF', known('Agent'), 2),
      ...links(random, 'ANCHORED_IN', known('Passage'), 3, () => ({ role: random.pick(WORDS.PassageRole) })),
      ...links(random, 'HEDGED_BY', known('Hedge'), 2),
      ...hops,
      ...replies(sketch, speaker),
    ],
    madeFrom: [sourceId, ...(claim === null ? [] : [claim]), ...(speaker === null ? [] : [speaker])],
  };
}
