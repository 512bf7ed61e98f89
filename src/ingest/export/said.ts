import {
  argumentKey,
  assessmentKey,
  canonicalSet,
  identity,
  judgementKey,
  type LinkedPassage,
  type LinkedRecords,
  type LinkedRelated,
  labelOf,
  passageKey,
  type ReadRecord,
  statementKey,
  unlinkArgument,
  unlinkAssessment,
  unlinkJudgement,
  unlinkRelated,
  unlinkStatement,
  WORDS,
} from '../../interop/dossier/v1/index.ts';
import { type Exporting, gather, keep, keptOf, known, leaves, recordsOf, trace, write } from './records.ts';
import { visibleStatement } from './visible.ts';

/** Statements with their passages, and the relations between them. */
export async function takeStatements(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  const optional = (id: string | undefined) => (id === undefined ? undefined : local(id));
  for await (const { id, record } of recordsOf(exporting, 'Passage')) {
    known(
      exporting,
      id,
      () => identity('Passage', passageKey({ ...record, version: local(record.version) })).id,
    );
    keep(spool, 'Passage', id, record);
    await spool.settle();
  }
  for await (const { id, record, links } of recordsOf(exporting, 'Statement')) {
    known(exporting, id, () => {
      const content = {
        ...record,
        version: local(record.version),
        passage: optional(record.passage),
        speaker: optional(record.speaker),
        claim: optional(record.claim),
      };
      return identity('Statement', statementKey(content)).id;
    });
    keep(spool, 'Statement', id, record);
    keepRelated(exporting, id, links);
    await spool.settle();
  }
  for await (const [id, statement] of keptOf<LinkedRecords['Statement']>(spool, 'Statement')) {
    const passage = (of: string | undefined) => {
      const json = of === undefined ? undefined : spool.get(['kept', 'Passage', of]);
      return json === undefined ? undefined : (JSON.parse(json) as LinkedPassage);
    };
    const passages = { passage: passage(statement.passage), cue: passage(statement.cue) };
    const record = unlinkStatement(local(id), visibleStatement(exporting, statement), passages, local);
    write(exporting, 'statements', record.id, record, [id]);
    if (record.claim !== undefined) gather(spool, 'statements on claim', record.claim, record.id);
    gather(spool, 'statements in source', record.source, record.id);
    for (const taken of [...(record.retracts ?? []), ...(record.corrects ?? [])]) {
      gather(spool, 'statements taking back', taken, record.id);
    }
    await spool.settle();
  }
}

/** Keeps the relations of a statement that are in the view, as they were recorded at the instant of the export. */
function keepRelated(exporting: Exporting, from: string, links: ReadRecord['links']): void {
  const { spool, view, known: instant } = exporting;
  for (const { type, to, properties } of links) {
    const { recordedAt, supersededAt, kind, statedBy, marking, review, origin } = properties;
    if (type !== 'RELATED' || String(recordedAt) > instant || String(supersededAt) <= instant) continue;
    if (view !== undefined) {
      const rank = (WORDS.ReviewState as readonly unknown[]).indexOf(review);
      if (Number(marking) > view.clearance || rank < view.review) continue;
    }
    const thing = `${from} ${String(kind)} ${to}`;
    const related = { from, to, kind, statedBy, marking, review, origin } as LinkedRelated;
    keep(spool, 'Related', thing, related);
    const instants = { created: String(recordedAt), modified: String(recordedAt) };
    trace(spool, { thing, marking: related.marking, ...instants });
  }
}

/** An argument may be on an argument: each is taken once its target is known. */
export async function takeArguments(exporting: Exporting): Promise<void> {
  const { spool, local, view } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Argument')) {
    keep(spool, 'Argument', id, record);
    await spool.settle();
  }
  for (let found = true; found; ) {
    found = false;
    for await (const [id, argument] of keptOf<LinkedRecords['Argument']>(spool, 'Argument')) {
      const { target, putForwardBy } = argument;
      if (leaves(exporting, id)) continue;
      if (labelOf(target) === 'Argument' && !leaves(exporting, target)) continue;
      // An argument rests on something; where none of it may be seen there is no argument to show.
      const premises = view ? argument.premises.filter((of) => leaves(exporting, of)) : argument.premises;
      if (premises.length === 0) continue;
      found = true;
      known(exporting, id, () => {
        const content = {
          ...argument,
          premises: premises.map(local),
          target: local(target),
          putForwardBy: putForwardBy === undefined ? undefined : local(putForwardBy),
        };
        return identity('Argument', argumentKey(content)).id;
      });
      const record = unlinkArgument(local(id), { ...argument, premises }, local);
      write(exporting, 'arguments', record.id, record, [id]);
      await spool.settle();
    }
  }
}

/** Relations, assessments and judgements, which nothing names. */
export async function takeOthers(exporting: Exporting): Promise<void> {
  const { spool, local, view } = exporting;
  for await (const [thing, related] of keptOf<LinkedRelated>(spool, 'Related')) {
    if (view && !(leaves(exporting, related.from) && leaves(exporting, related.to))) continue;
    const record = unlinkRelated(related, local);
    write(exporting, 'related', `${record.from} ${record.kind} ${record.to}`, record, [thing]);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'Assessment')) {
    const own = known(exporting, id, () => {
      const content = { ...record, by: local(record.by), of: local(record.of) };
      return identity('Assessment', assessmentKey(content)).id;
    });
    write(exporting, 'assessments', own, unlinkAssessment(own, record, local), [id]);
    await spool.settle();
  }
  for await (const { id, record } of recordsOf(exporting, 'IdentityJudgement')) {
    const own = known(exporting, id, () => {
      const content = {
        between: canonicalSet(record.between.map(local)),
        by: record.by === undefined ? undefined : local(record.by),
      };
      return identity('IdentityJudgement', judgementKey(content)).id;
    });
    write(exporting, 'judgements', own, unlinkJudgement(own, record, local), [id]);
    await spool.settle();
  }
}
