import { createHash } from 'node:crypto';
import type { OutgoingGraph } from '../../write-records.ts';
import { activityObject, agentObjects } from './write-actors.ts';
import { claimObject, reportObject } from './write-claims.ts';
import { prologue, type StixObject, stixId } from './write-object.ts';
import { argumentObject, assessmentObject, judgementObjects, relatedObject } from './write-others.ts';
import { sideRef } from './write-references.ts';
import { statementObjects } from './write-statements.ts';

/**
 * The graph as a bundle of STIX 2.1, one object a line. The same content gives the same bytes: the bundle's id is taken from
 * its objects, and stands after them.
 */
export async function* writeStix(graph: OutgoingGraph): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let before = '{"type":"bundle","objects":[\n';
  for await (const object of objectsOf(graph)) {
    const json = JSON.stringify(object);
    hash.update(json);
    yield `${before}${json}`;
    before = ',\n';
  }
  yield `\n],"id":"${stixId('bundle', hash.digest('hex'))}"}\n`;
}

async function* objectsOf(graph: OutgoingGraph): AsyncGenerator<StixObject> {
  yield* prologue(graph.clearance);
  for await (const agent of graph.each('agents')) yield* agentObjects(graph, agent);
  for await (const activity of graph.each('activities')) yield activityObject(activity);
  for await (const source of graph.each('sources')) yield reportObject(graph, source);
  for await (const claim of graph.each('claims')) {
    yield claimObject(graph, claim);
    const ids: string[] = [];
    const affirmed: string[] = [];
    for await (const id of graph.gathered('statements on claim', claim.record.id)) {
      const statement = graph.find('statements', id);
      const side = statement && sideRef(id, statement.record, claim);
      ids.push(id);
      if (side?.startsWith('relationship--')) affirmed.push(side);
    }
    for (const id of ids) {
      const statement = graph.find('statements', id);
      if (statement !== undefined) yield* statementObjects(graph, statement, claim, affirmed);
    }
  }
  for await (const statement of graph.each('statements')) {
    if (statement.record.claim === undefined) yield* statementObjects(graph, statement, undefined, []);
  }
  for await (const argument of graph.each('arguments')) yield argumentObject(graph, argument);
  for await (const related of graph.each('related')) yield relatedObject(related);
  for await (const assessment of graph.each('assessments')) yield assessmentObject(graph, assessment);
  for await (const judgement of graph.each('judgements')) yield* judgementObjects(graph, judgement);
}
