/**
 * What the analysis finds. Records are named by their ids; lists of them are ordered by the day on which they were said
 * and then by id, unless a field says otherwise. The rules are those of graph/README.md, «What is computed».
 */

/**
 * Whose voice a statement has: an agent's, or «unnamed», where the narrator of a source speaks: then its publisher's
 * unnamed voice, or where none is known that of the source itself.
 */
export interface Voice {
  /** The same for the same voice, and for no other. */
  readonly key: string;
  readonly agent: string | null;
  readonly publisher: string | null;
  readonly source: string | null;
}

/** The status of a claim, computed from statements. */
export type ContestStatus =
  | 'UNSTATED'
  | 'WITHDRAWN'
  | 'DENIED_ONLY'
  | 'CONTESTED'
  | 'SELF_CONTRADICTED'
  | 'DISCREDITED'
  | 'UNCONTESTED';

/** A voice with the statements by which it takes a side. */
export interface Side {
  readonly voice: Voice;
  /** Newest first. */
  readonly statements: readonly string[];
  /** False where they are on a claim that contradicts this one or that this one entails. */
  readonly direct: boolean;
}

/** Who affirms a claim, who denies it, and who attacks those who affirm it. */
export interface Contest {
  readonly status: ContestStatus;
  readonly affirmedBy: readonly Side[];
  readonly deniedBy: readonly Side[];
  readonly discreditedBy: readonly Side[];
  /** Voices that both affirm and deny, with the statements of both: a side each for direct and indirect ones. */
  readonly selfContradictions: readonly Side[];
}

/** How many independent origins stand behind one or more claims: from `least` to `most`. */
export interface Origins {
  readonly least: number;
  readonly most: number;
  /** Agents whose voices are counted in `least`, by canonical name. */
  readonly voices: readonly string[];
  /** Voices that are counted in `most` only. */
  readonly unknown: number;
  /** Whether a circle of reports stands among them. */
  readonly circular: boolean;
}

/** What became of a certainty or a hedge. */
export type DriftKind = 'HEDGE_LOST' | 'CERTAINTY_ROSE' | 'CERTAINTY_FELL' | 'SURER_OF_THE_STRONGER';

/** Between two statements of one voice, or one that relays the other. */
export interface Drift {
  readonly kind: DriftKind;
  readonly from: string;
  readonly to: string;
}

/** What the accused said to an attribution. */
export type AnswerStatus =
  | 'DENIED'
  | 'CONCEDED'
  | 'COUNTERED'
  | 'DISCREDITED'
  | 'DEFLECTED'
  | 'DECLINED'
  | 'SILENT';

/** The accused's answer to one attribution. */
export interface AttributionAnswer {
  readonly status: AnswerStatus;
  /** Those that show the status. */
  readonly statements: readonly string[];
  /** Its live denials of other attributions: they answer nothing here. */
  readonly elsewhere: readonly string[];
}

/** Grounded labels (Dung 1995; Caminada 2006 for the words). */
export type StandingLabel = 'IN' | 'OUT' | 'UNDECIDED';

/** An attack that decided the label: `by` and `on` are statements; a failed one is of a less trusted voice. */
export interface StandingReason {
  readonly by: string;
  readonly on: string;
  readonly kind: 'DENIAL' | 'CONTRADICTION' | 'ENTAILMENT' | 'CREDIBILITY' | 'MOTIVE' | 'UNDERCUT' | 'REBUT';
  /** False where the attack fails before the audience. */
  readonly succeeds: boolean;
}

/** What stands of a claim for an audience. */
export interface Standing {
  readonly label: StandingLabel;
  readonly reasons: readonly StandingReason[];
  /**
   * All sets of live statements of the least size, up to three, without which the label is another; none where there
   * are too many statements to try (see flips.ts for the bound).
   */
  readonly flips: readonly (readonly string[])[];
}

/** Two statements of one voice that cannot both hold. */
export interface SelfContradiction {
  readonly kind: 'CHANGE_OF_POSITION' | 'SELF_CONTRADICTION';
  readonly voice: Voice;
  /** The earlier one first. */
  readonly statements: readonly [string, string];
}

/** One agent's voice on one claim over time. */
export interface Position {
  /** All visible statements of the voice on the claim, oldest first; `live` tells which still stand. */
  readonly statements: readonly string[];
  readonly live: readonly string[];
  /** The side of its live statements: AFFIRMS, DENIES, BOTH, ADDRESSES; null where it says nothing. */
  readonly stance: 'AFFIRMS' | 'DENIES' | 'BOTH' | 'ADDRESSES' | null;
  readonly changes: readonly SelfContradiction[];
  readonly drift: readonly Drift[];
}

/** One voice on one claim in the matrix. DISCREDITS: it takes no side itself but attacks a speaker who affirms. */
export interface StanceCell {
  readonly voice: Voice;
  readonly claim: string;
  readonly stance: 'AFFIRMS' | 'DENIES' | 'BOTH' | 'DISCREDITS' | 'ADDRESSES';
  readonly statements: readonly string[];
}

/** A circle of reports: statements that relay each other, or sources derived from each other. */
export interface CircularReport {
  readonly kind: 'RELAYS' | 'DERIVED_FROM';
  /** In the order of the circle, beginning with the least id. */
  readonly statements: readonly string[];
  readonly sources: readonly string[];
}
