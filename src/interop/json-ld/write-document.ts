import type { OutgoingGraph } from '../write-records.ts';
import { CONTEXT, type Node } from './write-common.ts';
import { argumentNode, assessmentNode, judgementNode, relatedNode } from './write-others.ts';
import { statementNodes } from './write-said.ts';
import { activityNode, agentNodes, claimNode, sourceNode } from './write-things.ts';

/** The graph as one document of JSON-LD in the words of schema.org, Web Annotation and PROV, one node a line. */
export async function* writeJsonLd(graph: OutgoingGraph): AsyncGenerator<string> {
  let before = `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`;
  for await (const node of nodesOf(graph)) {
    yield `${before}${JSON.stringify(node)}`;
    before = ',\n';
  }
  yield before.startsWith(',') ? '\n]}\n' : `${before}]}\n`;
}

async function* nodesOf(graph: OutgoingGraph): AsyncGenerator<Node> {
  for await (const agent of graph.each('agents')) yield* agentNodes(agent);
  for await (const activity of graph.each('activities')) yield activityNode(activity);
  for await (const source of graph.each('sources')) yield sourceNode(source);
  for await (const claim of graph.each('claims')) yield claimNode(graph, claim);
  for await (const statement of graph.each('statements')) yield* statementNodes(graph, statement);
  for await (const argument of graph.each('arguments')) yield argumentNode(argument);
  for await (const related of graph.each('related')) yield relatedNode(related);
  for await (const assessment of graph.each('assessments')) yield assessmentNode(graph, assessment);
  for await (const judgement of graph.each('judgements')) yield judgementNode(judgement);
}
