import type { Outgoing, OutgoingGraph } from '../../write-records.ts';
import { type StixObject, stixId, stixObject, WRITER } from './write-object.ts';
import {
  agentRef,
  argumentNoteId,
  claimNoteId,
  creatorRef,
  reportId,
  statementNoteId,
} from './write-references.ts';

const STEPS = {
  SUPPORT: 'supports',
  REBUT: 'rebuts',
  UNDERCUT: 'undercuts',
  DEFLECT: 'deflects from',
} as const;

/** An argument as a note on its premises and its target. Its attack is no opinion: nobody has said how far they disagree. */
export function argumentObject(graph: OutgoingGraph, argument: Outgoing<'arguments'>): StixObject {
  const { record } = argument;
  const text = (claim: string) => graph.find('claims', claim)?.record.text;
  const statement =
    record.putForwardBy === undefined ? undefined : graph.find('statements', record.putForwardBy)?.record;
  const onArgument = graph.find('arguments', record.target);
  const targetText = onArgument ? onArgument.record.premises.map(text).join('; ') : text(record.target);
  const target = onArgument ? argumentNoteId(record.target) : claimNoteId(record.target);
  const premises = record.premises.map(claimNoteId);
  return stixObject(
    argumentNoteId(record.id),
    argument,
    {
      created_by_ref: creatorRef(graph, statement?.speaker) ?? WRITER,
      abstract: `Argument (${record.kind})`,
      content: `${record.premises.map(text).join('; ')}: this ${STEPS[record.kind]} «${targetText}»`,
      object_refs: [...new Set([...premises, target])],
    },
    {
      argument_kind: record.kind,
      premise_refs: premises,
      target_ref: target,
      put_forward_by_ref:
        record.putForwardBy === undefined ? undefined : statementNoteId(record.putForwardBy),
      stated_by: record.statedBy,
    },
  );
}

/** A relation between the words of two statements. */
export function relatedObject(related: Outgoing<'related'>): StixObject {
  const { from, kind, to, statedBy } = related.record;
  return stixObject(
    stixId('relationship', from, kind, to),
    related,
    {
      created_by_ref: WRITER,
      relationship_type: kind.toLowerCase().replaceAll('_', '-'),
      source_ref: statementNoteId(from),
      target_ref: statementNoteId(to),
    },
    { stated_by: statedBy },
  );
}

/** What a third party thinks of a source, a statement or a claim, on a scale that is not STIX's own. */
export function assessmentObject(graph: OutgoingGraph, assessment: Outgoing<'assessments'>): StixObject {
  const { record } = assessment;
  const of = record.of;
  const target = graph.find('sources', of)
    ? reportId(of)
    : graph.find('statements', of)
      ? statementNoteId(of)
      : claimNoteId(of);
  const by = graph.find('agents', record.by);
  return stixObject(
    stixId('note', record.id),
    assessment,
    {
      created_by_ref: creatorRef(graph, record.by),
      abstract: 'Assessment',
      content: `${record.scale}: ${record.value}${record.note === undefined ? '' : `\n${record.note}`}`,
      authors: by === undefined ? [] : [by.record.name],
      object_refs: [target],
    },
    {
      by_ref: agentRef(graph, record.by),
      scale: record.scale,
      value: String(record.value),
      note: record.note,
      date: record.date,
    },
  );
}

/** Whether two agents are one: who judges that they are makes the one a duplicate of the other. */
export function* judgementObjects(
  graph: OutgoingGraph,
  judgement: Outgoing<'judgements'>,
): Generator<StixObject> {
  const { record } = judgement;
  const [one, other] = record.between.map((id) => agentRef(graph, id));
  const creator = record.by === undefined ? WRITER : creatorRef(graph, record.by);
  const own = {
    verdict: record.verdict,
    by_ref: record.by === undefined ? undefined : agentRef(graph, record.by),
    reason: record.reason,
  };
  if (record.verdict === 'SAME') {
    yield stixObject(
      stixId('relationship', record.id),
      judgement,
      {
        created_by_ref: creator,
        relationship_type: 'duplicate-of',
        description: record.reason,
        source_ref: one,
        target_ref: other,
      },
      own,
    );
    return;
  }
  yield stixObject(
    stixId('note', record.id),
    judgement,
    {
      created_by_ref: creator,
      abstract: `Identity (${record.verdict})`,
      content: record.reason ?? record.verdict,
      object_refs: [...new Set([one, other])],
    },
    own,
  );
}
