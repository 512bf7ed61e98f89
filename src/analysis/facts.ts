import type { MODEL } from '../generated/model.ts';

/** A word of one of the model's vocabularies. */
type Word<Name extends keyof typeof MODEL.vocabularies> = (typeof MODEL.vocabularies)[Name][number];

/**
 * The facts that the analysis reads: plain records, tied by their ids, of one view. What the view does not show is not
 * among them, and neither are ties to it: to the analysis a hidden record is an absent one.
 */
export interface Facts {
  readonly agents: readonly AgentFact[];
  readonly affiliations: readonly AffiliationFact[];
  readonly judgements: readonly JudgementFact[];
  readonly sources: readonly SourceFact[];
  readonly derivations: readonly DerivationFact[];
  readonly claims: readonly ClaimFact[];
  readonly relations: readonly ClaimRelationFact[];
  readonly statements: readonly StatementFact[];
  /** RELAYS: `from` passes `to` on. */
  readonly relays: readonly Tie[];
  /** RETRACTS and CORRECTS: `from` takes `to` back. */
  readonly withdrawals: readonly Tie[];
  readonly answers: readonly AnswerFact[];
  readonly arguments: readonly ArgumentFact[];
}

/** A relationship between two records, by their ids. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

/** Days as YYYY-MM-DD, both included; an absent bound is open. */
export interface Days {
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/** An agent that the view shows. */
export interface AgentFact {
  readonly id: string;
  readonly kind: Word<'AgentKind'>;
  readonly name: string;
}

/** PART_OF or SPEAKS_FOR: `from` belongs to or speaks for `to`, in a period. */
export interface AffiliationFact extends Tie {
  readonly type: 'PART_OF' | 'SPEAKS_FOR';
  readonly period: Days;
}

/** A judgement on whether two agents are one. UNSURE ones say nothing here. */
export interface JudgementFact {
  readonly id: string;
  readonly between: readonly [string, string];
  readonly verdict: 'SAME' | 'DIFFERENT';
}

/** A source, and the agent that published it where that is known. */
export interface SourceFact {
  readonly id: string;
  readonly publisher?: string | null;
}

/** DERIVED_FROM, from a version of the source `from` (`version`) to the source `to`. */
export interface DerivationFact extends Tie {
  readonly version: string;
}

/** A claim; on attributions, whom it accuses. */
export interface ClaimFact {
  readonly id: string;
  readonly accused?: string | null;
}

/** CONTRADICTS holds both ways, ENTAILS only from `from` to `to`. */
export interface ClaimRelationFact extends Tie {
  readonly type: 'CONTRADICTS' | 'ENTAILS';
}

/** A statement. */
export interface StatementFact {
  readonly id: string;
  readonly source: string;
  readonly version: string;
  /** Absent where the narrator speaks. */
  readonly speaker?: string | null;
  readonly onBehalfOf: readonly string[];
  readonly act: Word<'SpeechAct'>;
  readonly claim?: string | null;
  readonly stance?: Word<'Stance'> | null;
  readonly certainty?: Word<'Certainty'> | null;
  readonly said: Days;
  /** Owners of its hedges, one for each hedge. */
  readonly hedges: readonly Word<'HedgeOwner'>[];
  /** False where a hop of its chain is NOT_RECORDED. */
  readonly chainRecorded: boolean;
}

/** ANSWERS. */
export interface AnswerFact extends Tie {
  readonly aspect: Word<'AnswerAspect'>;
}

/** An argument against or for a claim or another argument; `putForwardBy` is absent where only `statedBy` states it. */
export interface ArgumentFact {
  readonly id: string;
  readonly kind: Word<'ArgumentKind'>;
  /** A claim or an argument. */
  readonly target: string;
  readonly premises: readonly string[];
  readonly putForwardBy?: string | null;
  readonly statedBy: Word<'StatedBy'>;
}
