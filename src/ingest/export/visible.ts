import type { LinkedRecords } from '../../interop/dossier/v1/index.ts';
import { type Exporting, leaves } from './records.ts';

/**
 * Records without what they name and does not leave. What a record is made from leaves wherever the record does, as both
 * the marking and the review in force take it in; this is about the rest. Without a view everything leaves.
 */

type Agent = LinkedRecords['Agent'];
type Source = LinkedRecords['Source'];
type Version = LinkedRecords['SourceVersion'];
type Claim = LinkedRecords['Claim'];
type Statement = LinkedRecords['Statement'];

/** An agent with the steps upwards that may be seen. */
export function visibleAgent(exporting: Exporting, agent: Agent): Agent {
  const { view } = exporting;
  if (view === undefined) return agent;
  const seen = (steps: Agent['partOf']) =>
    steps.filter((step) => step.marking <= view.clearance && leaves(exporting, step.agent));
  return { ...agent, partOf: seen(agent.partOf), speaksFor: seen(agent.speaksFor) };
}

/** A name without a coiner who may not be seen. */
export function visibleName(exporting: Exporting, name: LinkedRecords['Name']): LinkedRecords['Name'] {
  if (name.coinedBy === undefined || !exporting.view || leaves(exporting, name.coinedBy)) return name;
  return { ...name, coinedBy: undefined };
}

/** A source without a publisher who may not be seen. */
export function visibleSource(exporting: Exporting, source: Source): Source {
  if (source.publisher === undefined || !exporting.view || leaves(exporting, source.publisher)) return source;
  return { ...source, publisher: undefined };
}

/** A version with the sources that it comes from and that may be seen. */
export function visibleVersion(exporting: Exporting, version: Version): Version {
  if (exporting.view === undefined) return version;
  return { ...version, derivedFrom: version.derivedFrom.filter(({ source }) => leaves(exporting, source)) };
}

/** A claim with what it is about and the claims that it is tied to, as far as they may be seen. */
export function visibleClaim(exporting: Exporting, claim: Claim): Claim {
  if (exporting.view === undefined) return claim;
  return {
    ...claim,
    about: claim.about.filter((id) => leaves(exporting, id)),
    entails: claim.entails.filter((relation) => leaves(exporting, relation.claim)),
    contradicts: claim.contradicts.filter((relation) => leaves(exporting, relation.claim)),
  };
}

/** A statement with the agents, sources and statements it names that may be seen; in its source, where its version may not be. */
export function visibleStatement(exporting: Exporting, statement: Statement): Statement {
  if (exporting.view === undefined) return statement;
  const seen = (id: string) => leaves(exporting, id);
  return {
    ...statement,
    version: seen(statement.version) ? statement.version : statement.source,
    onBehalfOf: statement.onBehalfOf.filter(seen),
    chain: statement.chain.map(({ source, stated }) =>
      source !== undefined && seen(source) ? { source, stated } : { stated },
    ),
    answers: statement.answers.filter((answer) => seen(answer.statement)),
    retracts: statement.retracts.filter(seen),
    corrects: statement.corrects.filter(seen),
    relays: statement.relays.filter((relay) => seen(relay.statement)),
  };
}
