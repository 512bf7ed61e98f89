import { daysOf } from './days.ts';
import type { RecordFault, Steps } from './faults.ts';
import type { DossierPassage, DossierRecord, List } from './schema.ts';

/** What the fields of one record mean for each other; the record has passed its schema. */
export function recordFaults<L extends List>(list: L, record: DossierRecord<L>): RecordFault[] {
  const faults: RecordFault[] = [];
  const fault = (steps: Steps, message: string) => faults.push({ steps, message });
  switch (list) {
    case 'agents':
      agentFaults(record as DossierRecord<'agents'>, fault);
      break;
    case 'activities':
      periodFaults([], record as DossierRecord<'activities'>, fault);
      break;
    case 'sources':
      sourceFaults(record as DossierRecord<'sources'>, fault);
      break;
    case 'claims':
      claimFaults(record as DossierRecord<'claims'>, fault);
      break;
    case 'statements':
      statementFaults(record as DossierRecord<'statements'>, fault);
      break;
    case 'arguments':
      argumentFaults(record as DossierRecord<'arguments'>, fault);
      break;
    case 'related':
      if ((record as DossierRecord<'related'>).from === (record as DossierRecord<'related'>).to) {
        fault(['to'], 'is the statement itself');
      }
      break;
    case 'judgements': {
      const [one, other] = (record as DossierRecord<'judgements'>).between;
      if (one === other) fault(['between', 1], 'is the first agent again');
      break;
    }
  }
  return faults;
}

type Report = (steps: Steps, message: string) => void;
type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

function periodFaults(steps: Steps, { from, to }: Period, fault: Report): void {
  const first = from === undefined ? undefined : daysOf(from)?.earliest;
  const last = to === undefined ? undefined : daysOf(to)?.latest;
  if (first !== undefined && last !== undefined && first > last) {
    fault([...steps, 'to'], `${JSON.stringify(to)} is before ${JSON.stringify(from)}`);
  }
}

function agentFaults(agent: DossierRecord<'agents'>, fault: Report): void {
  for (const field of ['partOf', 'speaksFor'] as const) {
    for (const [index, affiliation] of (agent[field] ?? []).entries()) {
      periodFaults([field, index], affiliation, fault);
    }
  }
}

function sourceFaults(source: DossierRecord<'sources'>, fault: Report): void {
  if (source.text !== undefined && source.textFile !== undefined) {
    fault(['textFile'], 'is given beside text: one of the two');
  }
}

function claimFaults(claim: DossierRecord<'claims'>, fault: Report): void {
  if (claim.kind === 'ATTRIBUTION' && !claim.attribution) {
    fault(['attribution'], 'is missing: the kind is ATTRIBUTION');
  }
  if (claim.kind !== 'ATTRIBUTION' && claim.attribution) {
    fault(['attribution'], `is given, but the kind is ${claim.kind}`);
  }
  for (const field of ['entails', 'contradicts'] as const) {
    for (const [index, relation] of (claim[field] ?? []).entries()) {
      if (relation.claim === claim.id) fault([field, index, 'claim'], 'is the claim itself');
    }
  }
}

const TAKES_NO_SIDE: ReadonlySet<string> = new Set(['QUESTION', 'DECLINE_TO_COMMENT']);

function statementFaults(statement: DossierRecord<'statements'>, fault: Report): void {
  const { act, claim, stance } = statement;
  if (claim !== undefined && stance === undefined) fault(['stance'], 'is missing: there is a claim');
  if (claim === undefined && stance !== undefined) fault(['claim'], 'is missing: there is a stance');
  if (claim === undefined && stance === undefined && act !== 'ARGUE') {
    fault(['claim'], `is missing: only ARGUE does without claim and stance, not ${act}`);
  }
  if (stance !== undefined && stance !== 'ADDRESSES' && TAKES_NO_SIDE.has(act)) {
    fault(['stance'], `${stance} takes a side, ${act} takes none: ADDRESSES`);
  }
  for (const field of ['passage', 'cue'] as const) {
    const passage = statement[field];
    if (passage) quoteFaults([field], passage, fault);
  }
  for (const [index, hedge] of (statement.hedges ?? []).entries())
    quoteFaults(['hedges', index], hedge, fault);
  const { earliest, latest } = statement.saidAt ?? {};
  periodFaults(['saidAt'], { from: earliest, to: latest }, (_, message) =>
    fault(['saidAt', 'latest'], message),
  );
  for (const [index, hop] of (statement.chain ?? []).entries()) {
    if (hop.source !== undefined && hop.stated === 'NOT_RECORDED') {
      fault(['chain', index, 'stated'], 'is NOT_RECORDED, but the source is given');
    }
  }
  linksToItself(statement, fault);
  const confidence = statement.confidence;
  if (confidence && (confidence.scale === undefined) !== (confidence.value === undefined)) {
    const missing = confidence.scale === undefined ? 'scale' : 'value';
    fault(['confidence', missing], 'is missing: scale and value go together');
  }
}

function linksToItself(statement: DossierRecord<'statements'>, fault: Report): void {
  const links: readonly (readonly [Steps, string])[] = [
    ...(statement.answers ?? []).map(
      (link, index) => [['answers', index, 'statement'], link.statement] as const,
    ),
    ...(statement.relays ?? []).map(
      (link, index) => [['relays', index, 'statement'], link.statement] as const,
    ),
    ...(statement.retracts ?? []).map((id, index) => [['retracts', index], id] as const),
    ...(statement.corrects ?? []).map((id, index) => [['corrects', index], id] as const),
  ];
  for (const [steps, id] of links) if (id === statement.id) fault(steps, 'is the statement itself');
}

function quoteFaults(
  steps: Steps,
  quote: Pick<DossierPassage, 'exact' | 'start' | 'end'>,
  fault: Report,
): void {
  const { exact, start, end } = quote;
  if ((start === undefined) !== (end === undefined)) {
    fault([...steps, start === undefined ? 'start' : 'end'], 'is missing: start and end go together');
  } else if (start !== undefined && end !== undefined && end - start !== exact.length) {
    fault([...steps, 'end'], `${start}–${end} are ${end - start} units, the words are ${exact.length}`);
  }
}

function argumentFaults(argument: DossierRecord<'arguments'>, fault: Report): void {
  if (argument.putForwardBy === undefined && argument.statedBy === undefined) {
    fault(['statedBy'], 'is missing: putForwardBy or statedBy');
  }
  const seen = new Set<string>();
  for (const [index, premise] of argument.premises.entries()) {
    if (seen.has(premise)) fault(['premises', index], 'is there already');
    seen.add(premise);
  }
}
