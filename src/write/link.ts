import {
  type DossierRecord,
  hashOf,
  type Identity,
  identifyStatement,
  type Label,
  type LinkContext,
  type Linked,
  type List,
  linkActivity,
  linkAgent,
  linkArgument,
  linkAssessment,
  linkClaim,
  linkJudgement,
  linkRelated,
  linkSources,
  linkStatement,
} from '../interop/dossier/v1/index.ts';
import { invariant } from '../shared/invariant.ts';

/** The label of the record that a dossier's record of each list is about; others, such as names, come with it. */
export const MAIN = {
  agents: 'Agent',
  activities: 'Activity',
  sources: 'Source',
  claims: 'Claim',
  statements: 'Statement',
  arguments: 'Argument',
  related: 'Related',
  assessments: 'Assessment',
  judgements: 'IdentityJudgement',
} as const satisfies Record<List, Label | 'Related'>;

/** Links one record of a list. `actor` is who an agent or activity is. */
export function linkRecord(
  list: List,
  record: DossierRecord<List>,
  context: LinkContext,
  actor: Identity,
): Linked[] {
  switch (list) {
    case 'agents':
      return linkAgent(record as DossierRecord<'agents'>, actor, context);
    case 'activities':
      return linkActivity(record as DossierRecord<'activities'>, actor, context);
    case 'sources':
      return linkCaptured(record as DossierRecord<'sources'>, context);
    case 'claims':
      return linkClaim(record as DossierRecord<'claims'>, context);
    case 'statements': {
      const statement = record as DossierRecord<'statements'>;
      return linkStatement(statement, identifyStatement(statement, context), context);
    }
    case 'arguments':
      return linkArgument(record as DossierRecord<'arguments'>, context);
    case 'related':
      return linkRelated(record as DossierRecord<'related'>, context);
    case 'assessments':
      return linkAssessment(record as DossierRecord<'assessments'>, context);
    case 'judgements':
      return linkJudgement(record as DossierRecord<'judgements'>, context);
  }
}

function linkCaptured(source: DossierRecord<'sources'>, context: LinkContext): Linked[] {
  const { text, sha256 } = source;
  if (text === undefined) return linkSources(source, { sha256 }, context);
  const { hash, problem } = hashOf(text, sha256);
  if (problem !== undefined) context.fault(['sha256'], problem);
  return linkSources(source, { text, sha256: hash }, context);
}

/** The linked record of a label. */
export function mainOf(linked: readonly Linked[], label: Linked['label']): Linked {
  const main = linked.find((one) => one.label === label);
  invariant(main, `nothing of the label ${label} was linked`);
  return main;
}
