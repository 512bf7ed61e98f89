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
} from '../../interop/dossier/v1/index.ts';
import { type Exporting, keep, keptOf, known, recordsOf, write } from './records.ts';

/** Statements with their passages, and the relations between them. */
export async function takeStatements(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  const optional = (id: string | undefined) => (id === undefined ? undefined : local(id));
  for await (const { id, record } of recordsOf(exporting, 'Passage')) {
    known(spool, id, identity('Passage', passageKey({ ...record, version: local(record.version) })).id);
    keep(spool, 'Passage', id, record);
    await spool.settle();
  }
  for await (const { id, record, links } of recordsOf(exporting, 'Statement')) {
    const content = {
      ...record,
      version: local(record.version),
      passage: optional(record.passage),
      speaker: optional(record.speaker),
      claim: optional(record.claim),
    };
    known(spool, id, identity('Statement', statementKey(content)).id);
    keep(spool, 'Statement', id, record);
    for (const related of relatedOf(exporting, id, links)) {
      keep(spool, 'Related', `${related.from} ${related.kind} ${related.to}`, related);
    }
    await spool.settle();
  }
  for await (const [id, statement] of keptOf<LinkedRecords['Statement']>(spool, 'Statement')) {
    const passage = (of: string | undefined) => {
      const json = of === undefined ? undefined : spool.get(['kept', 'Passage', of]);
      return json === undefined ? undefined : (JSON.parse(json) as LinkedPassage);
    };
    const passages = { passage: passage(statement.passage), cue: passage(statement.cue) };
    const record = unlinkStatement(local(id), statement, passages, local);
    write(spool, 'statements', record.id, record);
    await spool.settle();
  }
}

/** The relations of a statement as they were recorded at the instant of the export. */
function relatedOf({ known: instant }: Exporting, from: string, links: ReadRecord['links']): LinkedRelated[] {
  return links.flatMap(({ type, to, properties }) => {
    const { recordedAt, supersededAt, kind, statedBy, marking, review, origin } = properties;
    if (type !== 'RELATED' || String(recordedAt) > instant || String(supersededAt) <= instant) return [];
    return [{ from, to, kind, statedBy, marking, review, origin } as LinkedRelated];
  });
}

/** An argument may be on an argument: each is taken once its target is known. */
export async function takeArguments(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const { id, record } of recordsOf(exporting, 'Argument')) {
    keep(spool, 'Argument', id, record);
    await spool.settle();
  }
  for (let found = true; found; ) {
    found = false;
    for await (const [id, argument] of keptOf<LinkedRecords['Argument']>(spool, 'Argument')) {
      const { target, putForwardBy } = argument;
      if (spool.get(['local', id]) !== undefined) continue;
      if (labelOf(target) === 'Argument' && spool.get(['local', target]) === undefined) continue;
      found = true;
      const content = {
        ...argument,
        premises: argument.premises.map(local),
        target: local(target),
        putForwardBy: putForwardBy === undefined ? undefined : local(putForwardBy),
      };
      known(spool, id, identity('Argument', argumentKey(content)).id);
      const record = unlinkArgument(local(id), argument, local);
      write(spool, 'arguments', record.id, record);
      await spool.settle();
    }
  }
}

/** Relations, assessments and judgements, which nothing names. */
export async function takeOthers(exporting: Exporting): Promise<void> {
  const { spool, local } = exporting;
  for await (const [, related] of keptOf<LinkedRelated>(spool, 'Related')) {
    const record = unlinkRelated(related, local);
    write(spool, 'related', `${record.from} ${record.kind} ${record.to}`, record);
    await spool.settle();
  }
  for await (const { record } of recordsOf(exporting, 'Assessment')) {
    const content = { ...record, by: local(record.by), of: local(record.of) };
    const own = identity('Assessment', assessmentKey(content)).id;
    write(spool, 'assessments', own, unlinkAssessment(own, record, local));
    await spool.settle();
  }
  for await (const { record } of recordsOf(exporting, 'IdentityJudgement')) {
    const content = {
      between: canonicalSet(record.between.map(local)),
      by: record.by === undefined ? undefined : local(record.by),
    };
    const own = identity('IdentityJudgement', judgementKey(content)).id;
    write(spool, 'judgements', own, unlinkJudgement(own, record, local));
    await spool.settle();
  }
}
