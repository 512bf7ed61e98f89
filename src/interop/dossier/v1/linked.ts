import type { DayInterval } from './days.ts';
import type { Word } from './words.ts';

/**
 * Linked records: a dossier's records after its local ids are replaced by the ids of the graph, its lists ordered, its
 * dates made days, and its names, source versions, passages and hedges made records of their own. Their canonical JSON
 * is what two records of one key are compared by, and what `contentHash` is taken of. Lists that are sets are in
 * canonical order. Absent means: not given.
 */

/** What every record bears; `marking` is the TLP 2.0 rank of the record itself. */
export interface Marked {
  readonly marking: number;
}

/** What a record bears besides where a person or a machine can be wrong about it. */
export interface Reviewed extends Marked {
  readonly review: Word<'ReviewState'>;
  readonly origin: Word<'RecordOrigin'>;
}

/** A step upwards from an agent; its marking is the lowest of the records that name it. */
export interface Affiliation extends Marked {
  readonly agent: string;
  readonly role?: string;
  readonly asWritten?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface LinkedAgent extends Reviewed {
  readonly kind: Word<'AgentKind'>;
  readonly name: string;
  readonly externalKey?: string;
  readonly partOf: readonly Affiliation[];
  readonly speaksFor: readonly Affiliation[];
}

export interface LinkedName extends Reviewed {
  readonly agent: string;
  readonly text: string;
  readonly kind: Word<'NameKind'>;
  readonly language?: string;
  readonly coinedBy?: string;
}

export interface LinkedActivity extends Reviewed {
  readonly kind: Word<'ActivityKind'>;
  readonly name: string;
  readonly externalKey?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface LinkedSource extends Reviewed {
  readonly kind: Word<'SourceKind'>;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  readonly published?: DayInterval;
}

/** One captured text of a source, or the source uncaptured. */
export interface LinkedVersion extends Marked {
  readonly source: string;
  readonly sha256?: string;
  readonly text?: string;
  readonly capturedAt?: string;
  readonly derivedFrom: readonly {
    readonly source: string;
    readonly how: Word<'DerivationHow'>;
    readonly stated: Word<'RelayStated'>;
  }[];
}

export interface ClaimRelation {
  readonly claim: string;
  readonly statedBy: Word<'StatedBy'>;
}

export interface LinkedClaim extends Reviewed {
  readonly text: string;
  readonly kind: Word<'ClaimKind'>;
  readonly language: string;
  readonly attribution?: {
    readonly of: string;
    readonly to: string;
    readonly role: Word<'ActorRole'>;
    readonly responsibility?: Word<'Responsibility'>;
  };
  /** Ids of agents and activities. */
  readonly about: readonly string[];
  readonly entails: readonly ClaimRelation[];
  readonly contradicts: readonly ClaimRelation[];
}

export interface LinkedPassage extends Marked {
  readonly version: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Words that weaken a statement, as they stand in its record. */
export interface HedgeWords {
  readonly exact: string;
  readonly start?: number;
  readonly end?: number;
  readonly owner: Word<'HedgeOwner'>;
}

/** A hedge as a record of its own. It is part of its statement: written with it, retired with it. */
export interface LinkedHedge extends HedgeWords, Marked {
  readonly statement: string;
}

export interface LinkedStatement extends Reviewed {
  readonly source: string;
  readonly version: string;
  readonly act: Word<'SpeechAct'>;
  readonly speaker?: string;
  readonly speakerAsWritten?: string;
  readonly onBehalfOf: readonly string[];
  readonly claim?: string;
  readonly stance?: Word<'Stance'>;
  readonly certainty?: Word<'Certainty'>;
  readonly quotation: Word<'Quotation'>;
  readonly confidence?: {
    readonly asWritten: string;
    readonly scale?: Word<'ConfidenceScale'>;
    readonly value?: string;
    readonly inferredScale?: boolean;
  };
  readonly attributionType?: Word<'AttributionType'>;
  readonly said?: {
    readonly earliest?: string;
    readonly latest?: string;
    readonly asWritten?: string;
    readonly inferred?: boolean;
  };
  /** Ids of passages. */
  readonly passage?: string;
  readonly cue?: string;
  readonly hedges: readonly HedgeWords[];
  /** Outermost first. */
  readonly chain: readonly { readonly source?: string; readonly stated: Word<'HopStated'> }[];
  readonly answers: readonly { readonly statement: string; readonly aspect: Word<'AnswerAspect'> }[];
  readonly retracts: readonly string[];
  readonly corrects: readonly string[];
  readonly relays: readonly {
    readonly statement: string;
    readonly how: Word<'RelayHow'>;
    readonly stated: Word<'RelayStated'>;
  }[];
}

export interface LinkedArgument extends Reviewed {
  readonly kind: Word<'ArgumentKind'>;
  readonly premises: readonly string[];
  /** The id of a claim or an argument. */
  readonly target: string;
  readonly putForwardBy?: string;
  readonly statedBy: Word<'StatedBy'>;
}

export interface LinkedRelated extends Reviewed {
  readonly from: string;
  readonly kind: Word<'RelatedKind'>;
  readonly to: string;
  readonly statedBy?: Word<'StatedBy'>;
}

export interface LinkedAssessment extends Reviewed {
  readonly by: string;
  /** The id of a source, a statement or a claim. */
  readonly of: string;
  readonly scale: string;
  readonly value: string;
  readonly note?: string;
  readonly date?: string;
}

export interface LinkedJudgement extends Reviewed {
  /** In the order of their ids. */
  readonly between: readonly string[];
  readonly verdict: Word<'IdentityVerdict'>;
  readonly by?: string;
  readonly reason?: string;
}

/** The linked record of each kind of stored record, in the order of writing: each names only what stands before it, or its own kind. */
export interface LinkedRecords {
  readonly Agent: LinkedAgent;
  readonly Name: LinkedName;
  readonly Activity: LinkedActivity;
  readonly Source: LinkedSource;
  readonly SourceVersion: LinkedVersion;
  readonly Claim: LinkedClaim;
  readonly Passage: LinkedPassage;
  readonly Hedge: LinkedHedge;
  readonly Statement: LinkedStatement;
  readonly Argument: LinkedArgument;
  readonly Assessment: LinkedAssessment;
  readonly IdentityJudgement: LinkedJudgement;
}

/** The label of a stored record. */
export type Label = keyof LinkedRecords;

/** The prefix of the ids of each label. */
export const PREFIXES = {
  Agent: 'agt',
  Name: 'nam',
  Activity: 'act',
  Source: 'src',
  SourceVersion: 'ver',
  Claim: 'clm',
  Passage: 'psg',
  Hedge: 'hdg',
  Statement: 'sta',
  Argument: 'arg',
  Assessment: 'ass',
  IdentityJudgement: 'idj',
} as const satisfies Record<Label, string>;

const LABELS = new Map(Object.entries(PREFIXES).map(([label, prefix]) => [prefix as string, label as Label]));

/** The label of the record that bears the id. */
export function labelOf(id: string): Label {
  const label = LABELS.get(id.slice(0, id.indexOf('_')));
  if (!label) throw new Error(`Unexpected: ${id} is no id of a record`);
  return label;
}
