import { given } from '../given.ts';
import type { Outgoing, OutgoingGraph } from '../write-records.ts';
import { type Node, nodeOf, ref, refs } from './write-common.ts';

/** A step from premises to a claim or to another argument. */
export function argumentNode(argument: Outgoing<'arguments'>): Node {
  const { record } = argument;
  return nodeOf(record.id, ['counterclaim:Argument'], argument, {
    'counterclaim:argumentKind': record.kind,
    'counterclaim:premise': refs(record.premises),
    'counterclaim:target': ref(record.target),
    'counterclaim:putForwardBy': ref(record.putForwardBy),
    'counterclaim:statedBy': record.statedBy,
  });
}

/** A relation between two statements. */
export function relatedNode(related: Outgoing<'related'>): Node {
  const { from, kind, to, statedBy } = related.record;
  return nodeOf(`${from}:${kind}:${to}`, ['counterclaim:Relation'], related, {
    'counterclaim:from': ref(from),
    'counterclaim:relationKind': kind,
    'counterclaim:to': ref(to),
    'counterclaim:statedBy': statedBy,
  });
}

/** What a named third party thinks: of a claim it is a ClaimReview, of a source or a statement a Review. */
export function assessmentNode(graph: OutgoingGraph, assessment: Outgoing<'assessments'>): Node {
  const { record } = assessment;
  const claim = graph.find('claims', record.of)?.record;
  const value = String(record.value);
  return nodeOf(record.id, [claim ? 'schema:ClaimReview' : 'schema:Review'], assessment, {
    'schema:author': ref(record.by),
    'schema:itemReviewed': ref(record.of),
    'schema:claimReviewed': claim?.text,
    'schema:datePublished': record.date,
    'schema:reviewAspect': record.scale,
    'schema:reviewRating': {
      '@type': 'schema:Rating',
      // On a scale of words there is no number, and none is made up.
      ...(/^-?\d+(\.\d+)?$/.test(value)
        ? { 'schema:ratingValue': value }
        : { 'schema:alternateName': value }),
      ...given({ 'schema:ratingExplanation': record.note }),
    },
  });
}

/** Somebody's judgement on whether two agents are one: never `owl:sameAs`, which would say that they are. */
export function judgementNode(judgement: Outgoing<'judgements'>): Node {
  const { record } = judgement;
  return nodeOf(record.id, ['counterclaim:IdentityJudgement'], judgement, {
    'counterclaim:between': refs(record.between),
    'counterclaim:verdict': record.verdict,
    'prov:wasAttributedTo': ref(record.by),
    'counterclaim:reason': record.reason,
  });
}
