import type { Role } from '../shared/context.ts';

/** The least role that may ask for a root field, by `Query.field`, `Mutation.field` or `Subscription.field`. */
export type Permissions = Readonly<Record<string, Role>>;

/**
 * Who may ask for what: every root field of the schema, one a line. A root field that is not here is open to nobody.
 * What of the records somebody may see is the view's part (`Viewer.clearance`), and not a matter of roles.
 */
export const PERMISSIONS: Permissions = {
  'Mutation.addActivity': 'contributor',
  'Mutation.addAgent': 'contributor',
  'Mutation.addArgument': 'contributor',
  'Mutation.addAssessment': 'contributor',
  'Mutation.addClaim': 'contributor',
  'Mutation.addName': 'contributor',
  'Mutation.addSource': 'contributor',
  'Mutation.addSourceVersion': 'contributor',
  'Mutation.addStatement': 'contributor',
  'Mutation.judgeIdentity': 'contributor',
  'Mutation.retractRecord': 'contributor',
  'Mutation.reviewRecord': 'reviewer',
  'Mutation.reviseActivity': 'contributor',
  'Mutation.reviseAgent': 'contributor',
  'Mutation.reviseArgument': 'contributor',
  'Mutation.reviseAssessment': 'contributor',
  'Mutation.reviseClaim': 'contributor',
  'Mutation.reviseIdentityJudgement': 'contributor',
  'Mutation.reviseName': 'contributor',
  'Mutation.reviseSource': 'contributor',
  'Mutation.reviseSourceVersion': 'contributor',
  'Mutation.reviseStatement': 'contributor',
  'Query.activities': 'reader',
  'Query.activity': 'reader',
  'Query.agent': 'reader',
  'Query.agents': 'reader',
  'Query.attributions': 'reader',
  'Query.auditTrail': 'admin',
  'Query.changes': 'reader',
  'Query.circularReports': 'reader',
  'Query.claim': 'reader',
  'Query.claims': 'reader',
  'Query.contradictions': 'reader',
  'Query.events': 'reader',
  'Query.impactOf': 'reader',
  'Query.node': 'reader',
  'Query.nodes': 'reader',
  'Query.reviewQueue': 'reviewer',
  'Query.search': 'reader',
  'Query.serverInfo': 'reader',
  'Query.source': 'reader',
  'Query.sources': 'reader',
  'Query.stanceMatrix': 'reader',
  'Query.statement': 'reader',
  'Query.statementCounts': 'reader',
  'Query.statements': 'reader',
};
