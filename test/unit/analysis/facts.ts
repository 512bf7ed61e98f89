import { readFileSync } from 'node:fs';
import type { Facts, StatementFact } from '../../../src/analysis/facts.ts';
import { daysOf } from '../../../src/interop/dossier/v1/days.ts';

/** No facts at all. */
export const NO_FACTS: Facts = {
  agents: [],
  affiliations: [],
  judgements: [],
  sources: [],
  derivations: [],
  claims: [],
  relations: [],
  statements: [],
  relays: [],
  withdrawals: [],
  answers: [],
  arguments: [],
};

interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** The part of a dossier that the analysis reads. */
interface Dossier {
  readonly agents: readonly {
    id: string;
    kind: string;
    name: string;
    partOf?: readonly (Period & { agent: string })[];
    speaksFor?: readonly (Period & { agent: string })[];
  }[];
  readonly sources: readonly {
    id: string;
    publisher?: string;
    derivedFrom?: readonly { source: string }[];
  }[];
  readonly claims: readonly {
    id: string;
    attribution?: { to: string };
    entails?: readonly { claim: string }[];
    contradicts?: readonly { claim: string }[];
  }[];
  readonly statements: readonly {
    id: string;
    source: string;
    speaker?: string;
    onBehalfOf?: readonly string[];
    act: string;
    claim?: string;
    stance?: string;
    certainty?: string;
    hedges?: readonly { owner?: string }[];
    chain?: readonly { stated: string }[];
    saidAt?: { earliest?: string; latest?: string };
    answers?: readonly { statement: string; aspect: string }[];
    retracts?: readonly string[];
    corrects?: readonly string[];
    relays?: readonly { statement: string }[];
  }[];
  readonly arguments: readonly {
    id: string;
    kind: string;
    premises: readonly string[];
    target: string;
    putForwardBy?: string;
    statedBy?: string;
  }[];
}

/** The facts of a dossier, by its own ids; each source has one version, `<source>:1`. */
export function factsOfDossier(file: string): Facts {
  const dossier = JSON.parse(readFileSync(file, 'utf8')) as Dossier;
  const affiliations = (type: string, field: 'partOf' | 'speaksFor') =>
    dossier.agents.flatMap((agent) =>
      (agent[field] ?? []).map(({ agent: to, from: first, to: last }) => ({
        from: agent.id,
        to,
        type,
        period: { earliest: firstDay(first), latest: lastDay(last) },
      })),
    );
  const relations = (type: string, field: 'entails' | 'contradicts') =>
    dossier.claims.flatMap(({ id, [field]: claims = [] }) =>
      claims.map(({ claim }) => ({ from: id, to: claim, type })),
    );
  // The words of the vocabularies are checked by the importer's tests.
  return {
    agents: dossier.agents.map(({ id, kind, name }) => ({ id, kind, name })),
    affiliations: [...affiliations('PART_OF', 'partOf'), ...affiliations('SPEAKS_FOR', 'speaksFor')],
    judgements: [],
    sources: dossier.sources.map(({ id, publisher = null }) => ({ id, publisher })),
    derivations: dossier.sources.flatMap(({ id, derivedFrom = [] }) =>
      derivedFrom.map(({ source }) => ({ from: id, version: `${id}:1`, to: source })),
    ),
    claims: dossier.claims.map(({ id, attribution }) => ({ id, accused: attribution?.to ?? null })),
    relations: [...relations('ENTAILS', 'entails'), ...relations('CONTRADICTS', 'contradicts')],
    statements: dossier.statements.map((statement) => ({
      id: statement.id,
      source: statement.source,
      version: `${statement.source}:1`,
      speaker: statement.speaker ?? null,
      onBehalfOf: statement.onBehalfOf ?? [],
      act: statement.act,
      claim: statement.claim ?? null,
      stance: statement.stance ?? null,
      certainty: statement.certainty ?? null,
      said: { earliest: firstDay(statement.saidAt?.earliest), latest: lastDay(statement.saidAt?.latest) },
      hedges: (statement.hedges ?? []).map(({ owner = 'UNRECORDED' }) => owner),
      chainRecorded: !(statement.chain ?? []).some(({ stated }) => stated === 'NOT_RECORDED'),
    })),
    relays: dossier.statements.flatMap(({ id, relays = [] }) =>
      relays.map(({ statement }) => ({ from: id, to: statement })),
    ),
    withdrawals: dossier.statements.flatMap(({ id, retracts = [], corrects = [] }) =>
      [...retracts, ...corrects].map((to) => ({ from: id, to })),
    ),
    answers: dossier.statements.flatMap(({ id, answers = [] }) =>
      answers.map(({ statement, aspect }) => ({ from: id, to: statement, aspect })),
    ),
    arguments: dossier.arguments.map(({ id, kind, premises, target, putForwardBy, statedBy }) => ({
      id,
      kind,
      premises,
      target,
      putForwardBy: putForwardBy ?? null,
      statedBy: statedBy ?? 'SPEAKER',
    })),
  } as Facts;
}

/** The facts as said by a day, of sources that have no date: «Visible» in graph/README.md. */
export function saidBy(facts: Facts, day: string): Facts {
  const isSaid = ({ said }: StatementFact) => typeof said.latest === 'string' && said.latest <= day;
  return { ...facts, statements: facts.statements.filter(isSaid) };
}

function firstDay(date: string | undefined): string | null {
  return date === undefined ? null : (daysOf(date)?.earliest ?? null);
}

function lastDay(date: string | undefined): string | null {
  return date === undefined ? null : (daysOf(date)?.latest ?? null);
}
