import { type DossierRecord, type List, WORDS } from './dossier/v1/index.ts';
import type { Row, TableRow } from './tables.ts';
import type { Outgoing } from './write-records.ts';

/** What every row of a record ends in. */
function recordCells({ record, marking, created, modified }: Outgoing): Row {
  return {
    marking: WORDS.Marking[marking],
    review: record.review ?? 'ACCEPTED',
    origin: record.origin ?? 'IMPORT',
    firstRecordedAt: created,
    recordedAt: modified,
  };
}

type Rows = { readonly [L in List]: (outgoing: Outgoing<L>) => TableRow[] };

/** The rows of a record: its own, and those of the lists in it. */
export const ROWS: Rows = {
  agents: (agent) => {
    const { record, thing } = agent;
    const { marking, review } = recordCells(agent);
    const { id, kind, name, key } = record;
    const steps = (relation: string, list: readonly Step[] = []): TableRow[] =>
      list.map(({ agent: to, role, asWritten, from, to: until }) => [
        'affiliations',
        { agent: thing, relation, to, role, asWritten, from, until, marking },
      ]);
    const own: TableRow[] = id === thing ? [['agents', { id, kind, name, key, ...recordCells(agent) }]] : [];
    const names = (record.names ?? []).map(
      (one): TableRow => ['names', { agent: thing, ...one, marking, review }],
    );
    return [...own, ...names, ...steps('PART_OF', record.partOf), ...steps('SPEAKS_FOR', record.speaksFor)];
  },
  activities: (activity) => {
    const { id, kind, name, from, to, key } = activity.record;
    return [['activities', { id, kind, name, from, to, key, ...recordCells(activity) }]];
  },
  sources: (source) => {
    const { id, kind, title, publisher, url, language, publishedAt, capturedAt, sha256, text } =
      source.record;
    const own = { id, kind, title, publisher, url, language, publishedAt, capturedAt, sha256 };
    return [
      ['sources', { ...own, length: text?.length, ...recordCells(source) }],
      ...(source.record.derivedFrom ?? []).map(
        ({ source: from, how, stated }): TableRow => ['derivations', { source: id, from, how, stated }],
      ),
    ];
  },
  claims: (claim) => {
    const { id, kind, text, language, attribution, about = [], entails, contradicts } = claim.record;
    const relations = (relation: string, list: DossierRecord<'claims'>['entails'] = []): TableRow[] =>
      list.map(({ claim: to, statedBy }) => ['claimRelations', { claim: id, relation, to, statedBy }]);
    return [
      ['claims', { id, kind, text, language, ...attribution, ...recordCells(claim) }],
      ...about.map((of): TableRow => ['claimSubjects', { claim: id, about: of }]),
      ...relations('ENTAILS', entails),
      ...relations('CONTRADICTS', contradicts),
    ];
  },
  statements: (statement) => [
    ['statements', { ...statementCells(statement.record), ...recordCells(statement) }],
    ...statementLists(statement.record),
  ],
  arguments: (argument) => {
    const { id, kind, target, putForwardBy, statedBy, premises } = argument.record;
    return [
      ['arguments', { id, kind, target, putForwardBy, statedBy, ...recordCells(argument) }],
      ...premises.map((claim): TableRow => ['premises', { argument: id, claim }]),
    ];
  },
  related: (related) => {
    const { from, kind, to, statedBy } = related.record;
    return [['related', { from, kind, to, statedBy, ...recordCells(related) }]];
  },
  assessments: (assessment) => {
    const { id, by, of, scale, value, note, date } = assessment.record;
    return [
      ['assessments', { id, by, of, scale, value: String(value), note, date, ...recordCells(assessment) }],
    ];
  },
  judgements: (judgement) => {
    const { id, between, verdict, by, reason } = judgement.record;
    const [one, other] = between;
    return [['judgements', { id, one, other, verdict, by, reason, ...recordCells(judgement) }]];
  },
};

interface Step {
  readonly agent: string;
  readonly role?: string | undefined;
  readonly asWritten?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function statementCells(record: DossierRecord<'statements'>): Row {
  const { confidence, passage, cue, saidAt } = record;
  return {
    id: record.id,
    source: record.source,
    act: record.act,
    speaker: record.speaker,
    speakerAsWritten: record.speakerAsWritten,
    claim: record.claim,
    stance: record.stance,
    certainty: record.certainty,
    quotation: record.quotation,
    confidenceAsWritten: confidence?.asWritten,
    confidenceScale: confidence?.scale,
    confidenceValue: confidence?.value === undefined ? undefined : String(confidence.value),
    confidenceInferredScale: confidence?.inferredScale,
    attributionType: record.attributionType,
    exact: passage?.exact,
    start: passage?.start,
    end: passage?.end,
    prefix: passage?.prefix,
    suffix: passage?.suffix,
    cueExact: cue?.exact,
    cueStart: cue?.start,
    cueEnd: cue?.end,
    saidEarliest: saidAt?.earliest,
    saidLatest: saidAt?.latest,
    saidAsWritten: saidAt?.asWritten,
    saidInferred: saidAt?.inferred,
  };
}

function statementLists(record: DossierRecord<'statements'>): TableRow[] {
  const statement = record.id;
  return [
    ...(record.onBehalfOf ?? []).map((agent): TableRow => ['onBehalfOf', { statement, agent }]),
    ...(record.hedges ?? []).map((hedge): TableRow => ['hedges', { statement, ...hedge }]),
    ...(record.chain ?? []).map((hop, position): TableRow => ['hops', { statement, position, ...hop }]),
    ...(record.answers ?? []).map(
      ({ statement: to, aspect }): TableRow => ['answers', { statement, to, aspect }],
    ),
    ...(record.retracts ?? []).map((to): TableRow => ['takenBack', { statement, relation: 'RETRACTS', to }]),
    ...(record.corrects ?? []).map((to): TableRow => ['takenBack', { statement, relation: 'CORRECTS', to }]),
    ...(record.relays ?? []).map(
      ({ statement: to, how, stated }): TableRow => ['relays', { statement, to, how, stated }],
    ),
  ];
}
