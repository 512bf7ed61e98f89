import { z } from 'zod';
import { daysOf } from './days.ts';
import { WORDS } from './words.ts';

/**
 * The shapes of a dossier's records, version 1: fields, types, words and lengths. What one field means for another, and
 * what needs a second record, is checked in `rules.ts` and when records are linked.
 */

/** Names, addresses and ids are looked up by an index, which holds no value over about 8,000 bytes. */
const NAME_LENGTH = 1024;

const name = z.string().min(1).max(NAME_LENGTH);
const text = z.string().min(1);
const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'is no language tag such as en or zh-Hans');
const date = z
  .string()
  .refine((value) => daysOf(value) !== undefined, 'is no date such as 2022, 2022-10 or 2022-10-05');
const instant = z.iso.datetime({ offset: true, error: 'is no instant such as 2023-06-15T10:00:00Z' });
const hash = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in 64 lower-case hex digits');
const externalKey = z
  .string()
  .max(NAME_LENGTH)
  .regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, 'is not scheme:value, such as wikidata:Q84');
const offset = z.int().min(0);
/** A value on a scale: a word or a number. It is kept as a string. */
const scaleValue = z.union([name, z.number()], 'must be a string or a number');

const common = {
  marking: z.enum(WORDS.Marking).optional(),
  review: z.enum(WORDS.ReviewState).optional(),
  origin: z.enum(WORDS.RecordOrigin).optional(),
};

const passage = z.strictObject({
  exact: text,
  start: offset.optional(),
  end: offset.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
});

const agent = z.strictObject({
  id: name,
  kind: z.enum(WORDS.AgentKind),
  name,
  names: z
    .array(
      z.strictObject({
        text: name,
        kind: z.enum(WORDS.NameKind),
        language: language.optional(),
        coinedBy: name.optional(),
      }),
    )
    .optional(),
  partOf: z.array(z.strictObject({ agent: name, from: date.optional(), to: date.optional() })).optional(),
  speaksFor: z
    .array(
      z.strictObject({
        agent: name,
        role: text.optional(),
        asWritten: text.optional(),
        from: date.optional(),
        to: date.optional(),
      }),
    )
    .optional(),
  key: externalKey.optional(),
  ...common,
});

const activity = z.strictObject({
  id: name,
  kind: z.enum(WORDS.ActivityKind),
  name,
  from: date.optional(),
  to: date.optional(),
  key: externalKey.optional(),
  ...common,
});

const source = z.strictObject({
  id: name,
  kind: z.enum(WORDS.SourceKind),
  title: text,
  publisher: name.optional(),
  url: name.optional(),
  language: language.optional(),
  publishedAt: date.optional(),
  text: z.string().optional(),
  textFile: text.optional(),
  sha256: hash.optional(),
  capturedAt: instant.optional(),
  derivedFrom: z
    .array(
      z.strictObject({ source: name, how: z.enum(WORDS.DerivationHow), stated: z.enum(WORDS.RelayStated) }),
    )
    .optional(),
  ...common,
});

const claimRelation = z.strictObject({ claim: name, statedBy: z.enum(WORDS.StatedBy).optional() });

const claim = z.strictObject({
  id: name,
  text,
  kind: z.enum(WORDS.ClaimKind),
  language: language.optional(),
  attribution: z
    .strictObject({
      of: name,
      to: name,
      role: z.enum(WORDS.ActorRole),
      responsibility: z.enum(WORDS.Responsibility).optional(),
    })
    .optional(),
  about: z.array(name).optional(),
  entails: z.array(claimRelation).optional(),
  contradicts: z.array(claimRelation).optional(),
  ...common,
});

const statement = z.strictObject({
  id: name,
  source: name,
  act: z.enum(WORDS.SpeechAct),
  speaker: name.optional(),
  speakerAsWritten: text.optional(),
  onBehalfOf: z.array(name).optional(),
  claim: name.optional(),
  stance: z.enum(WORDS.Stance).optional(),
  certainty: z.enum(WORDS.Certainty).optional(),
  quotation: z.enum(WORDS.Quotation).optional(),
  hedges: z
    .array(
      z.strictObject({
        exact: text,
        start: offset.optional(),
        end: offset.optional(),
        owner: z.enum(WORDS.HedgeOwner).optional(),
      }),
    )
    .optional(),
  confidence: z
    .strictObject({
      asWritten: text,
      scale: z.enum(WORDS.ConfidenceScale).optional(),
      value: scaleValue.optional(),
      inferredScale: z.boolean().optional(),
    })
    .optional(),
  attributionType: z.enum(WORDS.AttributionType).optional(),
  passage: passage.optional(),
  cue: passage.optional(),
  chain: z.array(z.strictObject({ source: name.optional(), stated: z.enum(WORDS.HopStated) })).optional(),
  saidAt: z
    .strictObject({
      earliest: date.optional(),
      latest: date.optional(),
      asWritten: text.optional(),
      inferred: z.boolean().optional(),
    })
    .optional(),
  answers: z.array(z.strictObject({ statement: name, aspect: z.enum(WORDS.AnswerAspect) })).optional(),
  retracts: z.array(name).optional(),
  corrects: z.array(name).optional(),
  relays: z
    .array(
      z.strictObject({ statement: name, how: z.enum(WORDS.RelayHow), stated: z.enum(WORDS.RelayStated) }),
    )
    .optional(),
  ...common,
});

const argument = z.strictObject({
  id: name,
  kind: z.enum(WORDS.ArgumentKind),
  premises: z.array(name).min(1),
  target: name,
  putForwardBy: name.optional(),
  statedBy: z.enum(WORDS.StatedBy).optional(),
  ...common,
});

const related = z.strictObject({
  from: name,
  kind: z.enum(WORDS.RelatedKind),
  to: name,
  statedBy: z.enum(WORDS.StatedBy).optional(),
  ...common,
});

const assessment = z.strictObject({
  id: name,
  by: name,
  of: name,
  scale: name,
  value: scaleValue,
  note: text.optional(),
  date: date.optional(),
  ...common,
});

const judgement = z.strictObject({
  id: name,
  between: z.tuple([name, name]),
  verdict: z.enum(WORDS.IdentityVerdict),
  by: name.optional(),
  reason: text.optional(),
  ...common,
});

/** The nine lists of a dossier, in the order in which they are written: what a list names stands before it. */
export const LISTS = [
  'agents',
  'activities',
  'sources',
  'claims',
  'statements',
  'arguments',
  'related',
  'assessments',
  'judgements',
] as const;

/** One of {@link LISTS}. */
export type List = (typeof LISTS)[number];

/** The schema of a record of each list. */
export const RECORDS = {
  agents: agent,
  activities: activity,
  sources: source,
  claims: claim,
  statements: statement,
  arguments: argument,
  related,
  assessments: assessment,
  judgements: judgement,
} as const satisfies Record<List, z.ZodType>;

/** The word that a line of JSON Lines bears as its `type`, of each list. */
export const TYPES = {
  agents: 'agent',
  activities: 'activity',
  sources: 'source',
  claims: 'claim',
  statements: 'statement',
  arguments: 'argument',
  related: 'related',
  assessments: 'assessment',
  judgements: 'judgement',
} as const satisfies Record<List, string>;

/** What stands at the top of a dossier: the first line of JSON Lines, or the members beside the lists. */
export const HEADER = z.strictObject({
  dossier: z.literal(1, { error: 'is no version this program reads; it reads 1' }),
  title: text,
  ...common,
});

/** The header of a dossier, with the defaults of its records. */
export type DossierHeader = z.infer<typeof HEADER>;
/** A record of a list as the dossier words it. */
export type DossierRecord<L extends List> = z.infer<(typeof RECORDS)[L]>;
/** Exact words, and where they stand, as a dossier gives them. */
export type DossierPassage = z.infer<typeof passage>;
