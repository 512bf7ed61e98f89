import type { DossierRecord } from '../../dossier/v1/index.ts';
import { given } from '../../given.ts';
import type { Outgoing, OutgoingGraph } from '../../write-records.ts';
import { stixConfidence } from './write-confidence.ts';
import { type StixObject, stixObject } from './write-object.ts';
import {
  actorRef,
  agentRef,
  claimNoteId,
  creatorRef,
  isTakenBack,
  reportId,
  sideRef,
  statementNoteId,
} from './write-references.ts';

type Statement = DossierRecord<'statements'>;

/**
 * The note with the words of a statement, and the side that it takes: the relationship of who affirms an attribution, the
 * opinion of who denies a claim. `affirmed` are the relationships of all who affirm this claim: what a denial speaks
 * against; where nobody affirms it, it speaks against the claim as worded.
 */
export async function* statementObjects(
  graph: OutgoingGraph,
  statement: Outgoing<'statements'>,
  claim: Outgoing<'claims'> | undefined,
  affirmed: readonly string[],
): AsyncGenerator<StixObject> {
  const { record } = statement;
  const note = statementNoteId(record.id);
  const side = sideRef(record.id, record, claim);
  const creator = creatorRef(graph, record.speaker);
  const speaker = record.speaker === undefined ? undefined : graph.find('agents', record.speaker);
  const authors = speaker === undefined ? [] : [speaker.record.name];
  const confidence = stixConfidence(record.confidence);
  const revoked = (await isTakenBack(graph, record)) || undefined;
  const claimNote = claim && claimNoteId(claim.record.id);
  yield stixObject(
    note,
    statement,
    {
      created_by_ref: creator,
      ...(side === undefined ? { confidence, revoked } : {}),
      abstract: `Statement (${[record.act, record.stance].filter((word) => word !== undefined).join(', ')})`,
      content: record.passage?.exact ?? record.cue?.exact ?? claim?.record.text ?? record.act,
      authors,
      object_refs: [claimNote, side, reportId(record.source)].filter((ref) => ref !== undefined),
    },
    { ...toldBy(graph, record), ...tiesOf(record), claim_ref: claimNote },
  );
  if (side === undefined || claim === undefined) return;
  const own = {
    statement_ref: note,
    claim_ref: claimNote,
    speaker_ref: record.speaker === undefined ? undefined : agentRef(graph, record.speaker),
    certainty: record.certainty,
    hedges: record.hedges,
  };
  const { attribution } = claim.record;
  if (record.stance === 'DENIES') {
    yield stixObject(
      side,
      statement,
      {
        created_by_ref: creator,
        confidence,
        revoked,
        explanation: record.passage?.exact,
        authors,
        object_refs: affirmed.length > 0 ? affirmed : [claimNote],
        opinion: 'strongly-disagree',
      },
      own,
    );
  } else if (attribution !== undefined) {
    yield stixObject(
      side,
      statement,
      {
        created_by_ref: creator,
        confidence,
        revoked,
        relationship_type: 'attributed-to',
        description: claim.record.text,
        source_ref: actorRef(graph, attribution.of),
        target_ref: actorRef(graph, attribution.to),
      },
      { ...own, role: attribution.role, responsibility: attribution.responsibility },
    );
  }
}

/** How it was said: all that a statement has of its own. */
function toldBy(graph: OutgoingGraph, record: Statement): StixObject {
  const { confidence, saidAt, passage, cue } = record;
  return {
    act: record.act,
    stance: record.stance,
    speaker_ref: record.speaker === undefined ? undefined : agentRef(graph, record.speaker),
    speaker_as_written: record.speakerAsWritten,
    on_behalf_of_refs: (record.onBehalfOf ?? []).map((id) => agentRef(graph, id)),
    certainty: record.certainty,
    quotation: record.quotation,
    hedges: record.hedges,
    confidence_as_written: confidence?.asWritten,
    confidence_scale: confidence?.scale,
    confidence_value: confidence?.value,
    confidence_inferred_scale: confidence?.inferredScale,
    attribution_type: record.attributionType,
    passage,
    cue,
    said_earliest: saidAt?.earliest,
    said_latest: saidAt?.latest,
    said_as_written: saidAt?.asWritten,
    said_inferred: saidAt?.inferred,
  };
}

/** Where it comes from, and what other statements it speaks to. */
function tiesOf(record: Statement): StixObject {
  return {
    source_ref: reportId(record.source),
    chain: (record.chain ?? []).map(({ source, stated }) =>
      given({ source_ref: source === undefined ? undefined : reportId(source), stated }),
    ),
    answers: (record.answers ?? []).map(({ statement, aspect }) => ({
      statement_ref: statementNoteId(statement),
      aspect,
    })),
    retracts_refs: (record.retracts ?? []).map(statementNoteId),
    corrects_refs: (record.corrects ?? []).map(statementNoteId),
    relays: (record.relays ?? []).map(({ statement, how, stated }) => ({
      statement_ref: statementNoteId(statement),
      how,
      stated,
    })),
  };
}
