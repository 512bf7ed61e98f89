// Made by `npm run generate` from cypher/<Type>/<field>.cypher. Do not edit.
import type { FactsPart, FactsPartName, FieldFile } from '../compose/field-file.ts';

/** The field files by `Type.field`. */
export const FIELD_FILES: ReadonlyMap<string, readonly FieldFile[]> = new Map(Object.entries({
 "Activity.attributions": [
  {
   "path": "cypher/Activity/attributions.cypher",
   "type": "Activity",
   "field": "attributions",
   "variant": null,
   "when": [],
   "parent": "activity",
   "match": [
    "MATCH (attribution:Attribution)\nWHERE attribution.ofId = activity.id AND attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.ofId DESC, attribution.recordedSort DESC",
   "outerOrder": "{0}.ofId DESC, {0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Activity.claims": [
  {
   "path": "cypher/Activity/claims.cypher",
   "type": "Activity",
   "field": "claims",
   "variant": null,
   "when": [],
   "parent": "activity",
   "match": [
    "CALL (activity) {\nMATCH (claim:Attribution) WHERE claim.ofId = activity.id AND claim.recordedSort < ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nRETURN claim\nUNION\nMATCH (activity)-[:REVISION_OF*0..1]->(:Activity)<-[:ABOUT]-(claim:Claim) WHERE claim.recordedSort < ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nRETURN claim\n}\nWITH claim\nWHERE CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END\nAND CASE WHEN ",
    "filter",
    ".text IS NULL THEN true ELSE COUNT {\nCALL db.index.fulltext.queryNodes('search', ",
    "filter",
    ".text) YIELD node WITH node WHERE node = claim RETURN node } > 0 END"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Activity.origins": [
  {
   "path": "cypher/Activity/origins.cypher",
   "type": "Activity",
   "field": "origins",
   "variant": null,
   "when": [],
   "parent": "activity",
   "match": [
    "CALL (activity) {\nMATCH (attribution:Attribution) WHERE attribution.ofId = activity.id AND attribution.recordedSort > '' AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review\nRETURN collect(attribution) AS claims\n}\nCALL (claims) {\nUNWIND claims AS one\nMATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS statements\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "claims"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Affiliation.agent": [
  {
   "path": "cypher/Affiliation/agent.cypher",
   "type": "Affiliation",
   "field": "agent",
   "variant": null,
   "when": [],
   "parent": "affiliation",
   "match": [
    "WITH affiliation.agent AS agent"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Agent.attributions": [
  {
   "path": "cypher/Agent/attributions.cypher",
   "type": "Agent",
   "field": "attributions",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (attribution:Attribution)\nWHERE attribution.toId = agent.id AND attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.toId DESC, attribution.recordedSort DESC",
   "outerOrder": "{0}.toId DESC, {0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.denials": [
  {
   "path": "cypher/Agent/denials.cypher",
   "type": "Agent",
   "field": "denials",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (denial:Denial)\nWHERE denial.speakerId = agent.id AND denial.saidSort < ",
    "after",
    " AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known\nAND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "denial",
     "expression": [
      "denial"
     ]
    }
   ],
   "order": "denial.speakerId DESC, denial.saidSort DESC",
   "outerOrder": "{0}.speakerId DESC, {0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.identityJudgements": [
  {
   "path": "cypher/Agent/identityJudgements.cypher",
   "type": "Agent",
   "field": "identityJudgements",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[:BETWEEN]-(judgement:IdentityJudgement)\nWHERE judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known\nAND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review\nWITH DISTINCT judgement"
   ],
   "columns": [
    {
     "name": "judgement",
     "expression": [
      "judgement"
     ]
    }
   ],
   "order": "judgement.id",
   "outerOrder": "{0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.names": [
  {
   "path": "cypher/Agent/names.cypher",
   "type": "Agent",
   "field": "names",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (name:Name)\nWHERE name.agentId = agent.id AND name.nameSort > ",
    "after",
    " AND name.recordedAt <= $view.known AND name.supersededAt > $view.known\nAND name.marking <= $view.clearance AND name.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "name",
     "expression": [
      "name"
     ]
    }
   ],
   "order": "name.agentId, name.nameSort",
   "outerOrder": "{0}.agentId, {0}.nameSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "nameSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.partOf": [
  {
   "path": "cypher/Agent/partOf.cypher",
   "type": "Agent",
   "field": "partOf",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (agent)-[tie:PART_OF]->(head:Agent)\nMATCH (other:Agent) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND tie.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "affiliation",
     "expression": [
      "{agent: other, role: tie.role, asWritten: tie.asWritten, from: tie.from, to: tie.to, order: other.nameSort + ' ' + coalesce(tie.from, '') + ' ' + coalesce(tie.to, '') + ' ' + coalesce(tie.role, '') + ' ' + coalesce(tie.asWritten, '')}"
     ]
    }
   ],
   "order": "affiliation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.position": [
  {
   "path": "cypher/Agent/position.cypher",
   "type": "Agent",
   "field": "position",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "OPTIONAL MATCH (wanted:Claim) WHERE wanted.id = ",
    "claim",
    " AND wanted.recordedAt <= $view.known AND wanted.supersededAt > $view.known\nAND wanted.marking <= $view.clearance AND wanted.reviewRank >= $view.review\nCALL (wanted) {\nCALL (wanted) {\nMATCH (wanted)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\nUNION\nMATCH (wanted)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\n}\nRETURN collect(DISTINCT other) AS others\n}\nWITH agent, CASE WHEN wanted IS NULL THEN [] ELSE [wanted] + others END AS claims\nCALL (claims) {\nUNWIND claims AS one\nMATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS statements\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "claims"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "[agent]"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "claim"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Agent.speaksFor": [
  {
   "path": "cypher/Agent/speaksFor.cypher",
   "type": "Agent",
   "field": "speaksFor",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (agent)-[tie:SPEAKS_FOR]->(head:Agent)\nMATCH (other:Agent) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND tie.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "affiliation",
     "expression": [
      "{agent: other, role: tie.role, asWritten: tie.asWritten, from: tie.from, to: tie.to, order: other.nameSort + ' ' + coalesce(tie.from, '') + ' ' + coalesce(tie.to, '') + ' ' + coalesce(tie.role, '') + ' ' + coalesce(tie.asWritten, '')}"
     ]
    }
   ],
   "order": "affiliation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.spokespersons": [
  {
   "path": "cypher/Agent/spokespersons.cypher",
   "type": "Agent",
   "field": "spokespersons",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[tie:SPEAKS_FOR]-(other:Agent)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND tie.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "affiliation",
     "expression": [
      "{agent: other, role: tie.role, asWritten: tie.asWritten, from: tie.from, to: tie.to, order: other.nameSort + ' ' + coalesce(tie.from, '') + ' ' + coalesce(tie.to, '') + ' ' + coalesce(tie.role, '') + ' ' + coalesce(tie.asWritten, '')}"
     ]
    }
   ],
   "order": "affiliation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Agent.statements": [
  {
   "path": "cypher/Agent/statements.cypher",
   "type": "Agent",
   "field": "statements",
   "variant": null,
   "when": [],
   "parent": "agent",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.speakerId = agent.id AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.speakerId DESC, statement.saidSort DESC",
   "outerOrder": "{0}.speakerId DESC, {0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Agent/statements.voice.cypher",
   "type": "Agent",
   "field": "statements",
   "variant": "voice",
   "when": [
    {
     "path": [
      "voice"
     ],
     "absent": false,
     "words": [
      "true"
     ]
    }
   ],
   "parent": "agent",
   "match": [
    "CALL (agent) {\nMATCH (agent)-[:REVISION_OF*0..1]->(begin:Agent)\nMATCH (begin)-[:BETWEEN*0..4]-(same:Agent)\nWITH DISTINCT same\nMATCH (same) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below:Agent)\nWITH DISTINCT below\nMATCH (below)-[:BETWEEN*0..4]-(member:Agent)\nRETURN collect(DISTINCT member.id) AS members\n}\nCALL (members) {\nUNWIND members AS speaker\nCALL (speaker) {\nMATCH (statement:Statement)\nWHERE statement.speakerId = speaker AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END\nRETURN statement ORDER BY statement.speakerId DESC, statement.saidSort DESC LIMIT ",
    "first",
    "\n}\nRETURN statement\nUNION\nUNWIND members AS id\nMATCH (principal:Agent) WHERE principal.id = id AND principal.recordedAt <= $view.known AND principal.supersededAt > $view.known\nAND principal.marking <= $view.clearance AND principal.reviewRank >= $view.review\nMATCH (principal)-[:REVISION_OF*0..1]->(:Agent)<-[:ON_BEHALF_OF]-(statement:Statement)\nWHERE true AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END\nRETURN statement\n}\nWITH DISTINCT statement"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Anchor.passage": [
  {
   "path": "cypher/Anchor/passage.cypher",
   "type": "Anchor",
   "field": "passage",
   "variant": null,
   "when": [],
   "parent": "anchor",
   "match": [
    "WITH anchor.passage AS passage"
   ],
   "columns": [
    {
     "name": "passage",
     "expression": [
      "passage"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Answer.statement": [
  {
   "path": "cypher/Answer/statement.cypher",
   "type": "Answer",
   "field": "statement",
   "variant": null,
   "when": [],
   "parent": "answer",
   "match": [
    "WITH answer.statement AS statement"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Argument.premises": [
  {
   "path": "cypher/Argument/premises.cypher",
   "type": "Argument",
   "field": "premises",
   "variant": null,
   "when": [],
   "parent": "argument",
   "match": [
    "MATCH (argument)-[:RESTS_ON]->(head:Claim)\nMATCH (claim:Claim) WHERE claim.id = head.id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort",
   "outerOrder": "{0}.recordedSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Argument.putForwardBy": [
  {
   "path": "cypher/Argument/putForwardBy.cypher",
   "type": "Argument",
   "field": "putForwardBy",
   "variant": null,
   "when": [],
   "parent": "argument",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Argument.target": [
  {
   "path": "cypher/Argument/target.cypher",
   "type": "Argument",
   "field": "target",
   "variant": null,
   "when": [],
   "parent": "argument",
   "match": [
    "CALL (argument) {\nMATCH (target:Claim) WHERE target.id = argument.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known\nAND target.marking <= $view.clearance\nRETURN target\nUNION\nMATCH (target:Argument) WHERE target.id = argument.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known\nAND target.marking <= $view.clearance\nRETURN target\n}"
   ],
   "columns": [
    {
     "name": "target",
     "expression": [
      "target"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Assessment.by": [
  {
   "path": "cypher/Assessment/by.cypher",
   "type": "Assessment",
   "field": "by",
   "variant": null,
   "when": [],
   "parent": "assessment",
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.id = assessment.byId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Assessment.of": [
  {
   "path": "cypher/Assessment/of.cypher",
   "type": "Assessment",
   "field": "of",
   "variant": null,
   "when": [],
   "parent": "assessment",
   "match": [
    "CALL (assessment) {\nMATCH (target:Source) WHERE target.id = assessment.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known\nAND target.marking <= $view.clearance\nRETURN target\nUNION\nMATCH (target:Statement) WHERE target.id = assessment.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known\nAND target.marking <= $view.clearance\nRETURN target\nUNION\nMATCH (target:Claim) WHERE target.id = assessment.targetId AND target.recordedAt <= $view.known AND target.supersededAt > $view.known\nAND target.marking <= $view.clearance\nRETURN target\n}"
   ],
   "columns": [
    {
     "name": "target",
     "expression": [
      "target"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Attribution.actor": [
  {
   "path": "cypher/Attribution/actor.cypher",
   "type": "Attribution",
   "field": "actor",
   "variant": null,
   "when": [],
   "parent": "attribution",
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.id = attribution.toId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Attribution.answer": [
  {
   "path": "cypher/Attribution/answer.cypher",
   "type": "Attribution",
   "field": "answer",
   "variant": null,
   "when": [],
   "parent": "attribution",
   "match": [
    "CALL (attribution) {\nCALL (attribution) {\nMATCH (attribution)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\nUNION\nMATCH (attribution)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\n}\nRETURN collect(DISTINCT other) AS others\n}\nWITH attribution, [attribution] + others AS near\nCALL (attribution) {\nMATCH (accused:Agent) WHERE accused.id = attribution.toId AND accused.recordedAt <= $view.known AND accused.supersededAt > $view.known\nAND accused.marking <= $view.clearance AND accused.reviewRank >= $view.review\nMATCH (accused)-[:REVISION_OF*0..1]->(begin:Agent)\nMATCH (begin)-[:BETWEEN*0..4]-(own:Agent)\nWITH DISTINCT own\nMATCH (own) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){0,8} (top:Agent)\nWITH DISTINCT top\nMATCH (top)-[:BETWEEN*0..4]-(same:Agent)\nWITH DISTINCT same\nMATCH (same) ((:Agent)<-[step:PART_OF|SPEAKS_FOR]-(:Agent) WHERE step.marking <= $view.clearance){0,8} (member:Agent)\nWITH DISTINCT member\nMATCH (member)-[:BETWEEN*0..4]-(also:Agent)\nWITH DISTINCT also.id AS id\nMATCH (denial:Denial) WHERE denial.speakerId = id AND denial.saidSort > '' AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known\nAND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said\nRETURN collect(DISTINCT denial) AS spoken\n}\nCALL (attribution) {\nMATCH (accused:Agent) WHERE accused.id = attribution.toId AND accused.recordedAt <= $view.known AND accused.supersededAt > $view.known\nAND accused.marking <= $view.clearance AND accused.reviewRank >= $view.review\nMATCH (accused)-[:REVISION_OF*0..1]->(begin:Agent)\nMATCH (begin)-[:BETWEEN*0..4]-(own:Agent)\nWITH DISTINCT own\nMATCH (own) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){0,8} (top:Agent)\nWITH DISTINCT top\nMATCH (top)-[:BETWEEN*0..4]-(same:Agent)\nWITH DISTINCT same\nMATCH (same) ((:Agent)<-[step:PART_OF|SPEAKS_FOR]-(:Agent) WHERE step.marking <= $view.clearance){0,8} (member:Agent)\nWITH DISTINCT member\nMATCH (member)-[:BETWEEN*0..4]-(also:Agent)\nWITH DISTINCT also\nMATCH (also)<-[:ON_BEHALF_OF]-(denial:Statement) WHERE denial.stance = 'DENIES' AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known\nAND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said\nRETURN collect(DISTINCT denial) AS spokenFor\n}\nCALL (spoken, spokenFor) {\nUNWIND spoken + spokenFor AS denial\nWITH DISTINCT denial\nMATCH (other:Claim) WHERE other.id = denial.claimId AND other.kind = 'ATTRIBUTION' AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN collect(DISTINCT other) AS elsewhere, collect(DISTINCT denial) AS denials\n}\nCALL (near) {\nUNWIND near AS one\nMATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS statements\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "near + elsewhere"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements + denials"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Attribution.claim": [
  {
   "path": "cypher/Attribution/claim.cypher",
   "type": "Attribution",
   "field": "claim",
   "variant": null,
   "when": [],
   "parent": "attribution",
   "match": [
    "WITH attribution AS claim"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Attribution.of": [
  {
   "path": "cypher/Attribution/of.cypher",
   "type": "Attribution",
   "field": "of",
   "variant": null,
   "when": [],
   "parent": "attribution",
   "match": [
    "CALL (attribution) {\nMATCH (subject:Activity) WHERE subject.id = attribution.ofId AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known\nAND subject.marking <= $view.clearance\nRETURN subject\nUNION\nMATCH (subject:Agent) WHERE subject.id = attribution.ofId AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known\nAND subject.marking <= $view.clearance\nRETURN subject\n}"
   ],
   "columns": [
    {
     "name": "subject",
     "expression": [
      "subject"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Changes.recorded": [
  {
   "path": "cypher/Changes/recorded.cypher",
   "type": "Changes",
   "field": "recorded",
   "variant": null,
   "when": [],
   "parent": "changes",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.recordedSort < ",
    "after",
    " AND statement.recordedSort > changes.from + '\\u007f' AND statement.recordedSort < changes.to + '\\u007f'\nAND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nAND CASE WHEN changes.about IS NULL THEN true ELSE statement.speakerId IN changes.about OR EXISTS {\nMATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND (claim.ofId IN changes.about OR claim.toId IN changes.about OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about })\n} END\nWITH changes, statement WHERE NOT EXISTS {\nMATCH (earlier:Statement) WHERE earlier.id = statement.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from\nAND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review AND earlier.saidBy <= $view.said\n}"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": [
    "to"
   ]
  }
 ],
 "Changes.retracted": [
  {
   "path": "cypher/Changes/retracted.cypher",
   "type": "Changes",
   "field": "retracted",
   "variant": null,
   "when": [],
   "parent": "changes",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.supersededAt <= left(",
    "after",
    ", 24) AND statement.supersededAt > changes.from AND statement.supersededAt <= changes.to AND statement.revision > 0\nAND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nAND CASE WHEN changes.about IS NULL THEN true ELSE statement.speakerId IN changes.about OR EXISTS {\nMATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND (claim.ofId IN changes.about OR claim.toId IN changes.about OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about })\n} END\nWITH changes, statement, statement.supersededAt + '~' + statement.id AS ended\nWHERE ended < ",
    "after",
    " AND NOT EXISTS {\nMATCH (later:Statement) WHERE later.id = statement.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review AND later.saidBy <= $view.said\n}"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    },
    {
     "name": "ended",
     "expression": [
      "ended"
     ]
    }
   ],
   "order": "statement.supersededAt DESC, ended DESC",
   "outerOrder": "{0}.supersededAt DESC, {1} DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "ended",
    "descending": true,
    "column": true
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": [
    "from"
   ]
  }
 ],
 "Changes.revised": [
  {
   "path": "cypher/Changes/revised.cypher",
   "type": "Changes",
   "field": "revised",
   "variant": null,
   "when": [],
   "parent": "changes",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.recordedSort < ",
    "after",
    " AND statement.recordedSort > changes.from + '\\u007f' AND statement.recordedSort < changes.to + '\\u007f'\nAND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nAND CASE WHEN changes.about IS NULL THEN true ELSE statement.speakerId IN changes.about OR EXISTS {\nMATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND (claim.ofId IN changes.about OR claim.toId IN changes.about OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about })\n} END\nMATCH (earlier:Statement) WHERE earlier.id = statement.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from\nAND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review AND earlier.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "revisedStatement",
     "expression": [
      "{before: earlier, after: statement}"
     ]
    },
    {
     "name": "recordedSort",
     "expression": [
      "statement.recordedSort"
     ]
    }
   ],
   "order": "recordedSort DESC",
   "outerOrder": "{1} DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": true
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": [
    "to"
   ]
  }
 ],
 "Changes.statuses": [
  {
   "path": "cypher/Changes/statuses.cypher",
   "type": "Changes",
   "field": "statuses",
   "variant": null,
   "when": [],
   "parent": "changes",
   "match": [
    "CALL (changes) {\nCALL (changes) {\nMATCH (statement:Statement) WHERE statement.recordedSort > changes.from + '\\u007f' AND statement.recordedSort < changes.to + '\\u007f'\nAND statement.recordedAt <= changes.to AND statement.supersededAt > changes.to\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.id AS id\nUNION\nMATCH (statement:Statement) WHERE statement.supersededAt <= changes.to AND statement.revision > 0\nAND statement.recordedAt <= changes.from AND statement.supersededAt > changes.from\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.id AS id\nUNION\nCALL (changes) {\nMATCH (source:Source) WHERE source.recordedAt > changes.from AND source.revision > 0\nAND source.recordedAt <= changes.to AND source.supersededAt > changes.to\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nWITH changes, source WHERE NOT EXISTS {\nMATCH (earlier:Source) WHERE earlier.id = source.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from\nAND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review\nAND coalesce(earlier.publisherId, '') = coalesce(source.publisherId, '')\n}\nRETURN source.id AS id\nUNION\nMATCH (source:Source) WHERE source.supersededAt <= changes.to AND source.revision > 0\nAND source.recordedAt <= changes.from AND source.supersededAt > changes.from\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nWITH changes, source WHERE NOT EXISTS {\nMATCH (later:Source) WHERE later.id = source.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review\n}\nRETURN source.id AS id\nUNION\nCALL (changes) {\nMATCH (agent:Agent) WHERE agent.recordedAt > changes.from AND agent.revision > 0\nAND agent.recordedAt <= changes.to AND agent.supersededAt > changes.to\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nWITH changes, agent WHERE NOT EXISTS {\nMATCH (earlier:Agent) WHERE earlier.id = agent.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from\nAND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review\n}\nRETURN agent.id AS publisherId\nUNION\nMATCH (agent:Agent) WHERE agent.supersededAt <= changes.to AND agent.revision > 0\nAND agent.recordedAt <= changes.from AND agent.supersededAt > changes.from\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nWITH changes, agent WHERE NOT EXISTS {\nMATCH (later:Agent) WHERE later.id = agent.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review\n}\nRETURN agent.id AS publisherId\n}\nMATCH (source:Source) WHERE source.publisherId = publisherId AND source.publishedSort > '' AND source.recordedAt <= changes.to AND source.supersededAt > changes.from AND (source.recordedAt <= changes.from OR source.supersededAt > changes.to)\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nRETURN source.id AS id\n}\nMATCH (statement:Statement) WHERE statement.sourceId = id AND statement.saidSort > '' AND statement.speakerId IS NULL AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.id AS id\nUNION\nCALL (changes) {\nMATCH (agent:Agent) WHERE agent.recordedAt > changes.from AND agent.revision > 0\nAND agent.recordedAt <= changes.to AND agent.supersededAt > changes.to\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nWITH changes, agent WHERE NOT EXISTS {\nMATCH (earlier:Agent) WHERE earlier.id = agent.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from\nAND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review\nAND earlier.kind = agent.kind AND earlier.name = agent.name\nAND COLLECT { MATCH (earlier)-[tie:PART_OF|SPEAKS_FOR]->(above:Agent) WHERE tie.marking <= $view.clearance\nRETURN above.id + type(tie) + coalesce(tie.from, '') + '~' + coalesce(tie.to, '') AS word ORDER BY word }\n= COLLECT { MATCH (agent)-[tie:PART_OF|SPEAKS_FOR]->(above:Agent) WHERE tie.marking <= $view.clearance\nRETURN above.id + type(tie) + coalesce(tie.from, '') + '~' + coalesce(tie.to, '') AS word ORDER BY word }\n}\nRETURN agent.id AS id\nUNION\nMATCH (agent:Agent) WHERE agent.supersededAt <= changes.to AND agent.revision > 0\nAND agent.recordedAt <= changes.from AND agent.supersededAt > changes.from\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nWITH changes, agent WHERE NOT EXISTS {\nMATCH (later:Agent) WHERE later.id = agent.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review\n}\nRETURN agent.id AS id\nUNION\nMATCH (judgement:IdentityJudgement) WHERE judgement.recordedAt > changes.from AND judgement.revision > 0\nAND judgement.recordedAt <= changes.to AND judgement.supersededAt > changes.to\nAND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review\nWITH changes, judgement WHERE NOT EXISTS {\nMATCH (earlier:IdentityJudgement) WHERE earlier.id = judgement.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from\nAND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review\nAND earlier.verdict = judgement.verdict AND COLLECT { MATCH (earlier)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }\n= COLLECT { MATCH (judgement)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }\n}\nMATCH (judgement)-[:BETWEEN]->(one:Agent)\nRETURN one.id AS id\nUNION\nMATCH (judgement:IdentityJudgement) WHERE judgement.supersededAt <= changes.to AND judgement.revision > 0\nAND judgement.recordedAt <= changes.from AND judgement.supersededAt > changes.from\nAND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review\nWITH changes, judgement WHERE NOT EXISTS {\nMATCH (later:IdentityJudgement) WHERE later.id = judgement.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review\nAND later.verdict = judgement.verdict AND COLLECT { MATCH (later)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }\n= COLLECT { MATCH (judgement)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }\n}\nMATCH (judgement)-[:BETWEEN]->(one:Agent)\nRETURN one.id AS id\n}\nCALL (changes, id) {\nMATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= changes.to AND agent.supersededAt > changes.from AND (agent.recordedAt <= changes.from OR agent.supersededAt > changes.to)\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nMATCH (agent)-[:BETWEEN*0..8]-(same0:Agent)\nWITH DISTINCT same0\nMATCH (same0)-[:REVISION_OF*0..1]->(top1:Agent)\nMATCH (top1) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below1:Agent)\nWITH DISTINCT below1\nMATCH (below1)-[:REVISION_OF*0..1]->(:Agent)-[:BETWEEN*0..8]-(same1:Agent)\nWITH DISTINCT same1\nMATCH (same1)-[:REVISION_OF*0..1]->(top2:Agent)\nMATCH (top2) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below2:Agent)\nWITH DISTINCT below2\nMATCH (below2)-[:REVISION_OF*0..1]->(:Agent)-[:BETWEEN*0..8]-(same2:Agent)\nWITH DISTINCT same2\nMATCH (same2)-[:REVISION_OF*0..1]->(top3:Agent)\nMATCH (top3) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below3:Agent)\nWITH DISTINCT below3\nMATCH (below3)-[:REVISION_OF*0..1]->(:Agent)-[:BETWEEN*0..8]-(same3:Agent)\nWITH DISTINCT same3\nRETURN DISTINCT same3.id AS speakerId\n}\nWITH DISTINCT changes, speakerId\nCALL (changes, speakerId) {\nMATCH (statement:Statement) WHERE statement.speakerId = speakerId AND statement.saidSort > '' AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.id AS statementId\nUNION\nMATCH (agent:Agent) WHERE agent.id = speakerId AND agent.recordedAt <= changes.to AND agent.supersededAt > changes.from AND (agent.recordedAt <= changes.from OR agent.supersededAt > changes.to)\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nMATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[:ON_BEHALF_OF]-(statement:Statement) WHERE statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.id AS statementId\n}\nRETURN statementId AS id\n}\nWITH DISTINCT changes, id\nCALL (changes, id) {\nRETURN id AS voicedId\nUNION\nCALL (changes, id) {\nMATCH (begin:Statement) WHERE begin.id = id AND begin.recordedAt <= changes.to AND begin.supersededAt > changes.from AND (begin.recordedAt <= changes.from OR begin.supersededAt > changes.to)\nAND begin.marking <= $view.clearance AND begin.reviewRank >= $view.review AND begin.saidBy <= $view.said\nMATCH (begin)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS*1..16]-(middle:Statement)\nWITH DISTINCT middle\nMATCH (middle)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS*0..16]-(head:Statement)\nRETURN DISTINCT head.id AS relayId\n}\nMATCH (statement:Statement) WHERE statement.id = relayId AND statement.speakerId IS NULL AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.id AS voicedId\n}\nWITH DISTINCT changes, voicedId\nCALL (changes, voicedId) {\nRETURN voicedId AS livingId\nUNION\nMATCH (begin:Statement) WHERE begin.id = voicedId AND begin.recordedAt <= changes.to AND begin.supersededAt > changes.from AND (begin.recordedAt <= changes.from OR begin.supersededAt > changes.to)\nAND begin.marking <= $view.clearance AND begin.reviewRank >= $view.review AND begin.saidBy <= $view.said\nMATCH (begin)-[:RETRACTS|CORRECTS*1..8]->(:Statement)<-[:REVISION_OF*0..1]-(middle:Statement)\nWITH DISTINCT middle\nMATCH (middle)-[:RETRACTS|CORRECTS*0..8]->(head:Statement)\nRETURN DISTINCT head.id AS livingId\n}\nWITH DISTINCT changes, livingId\nCALL (changes, livingId) {\nMATCH (statement:Statement) WHERE statement.id = livingId AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement.claimId AS claimId\nUNION\nMATCH (statement:Statement) WHERE statement.id = livingId AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nMATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'\nMATCH (answered:Statement) WHERE answered.id = head.id AND answered.recordedAt <= changes.to AND answered.supersededAt > changes.from AND (answered.recordedAt <= changes.from OR answered.supersededAt > changes.to)\nAND answered.marking <= $view.clearance AND answered.reviewRank >= $view.review AND answered.saidBy <= $view.said\nRETURN answered.claimId AS claimId\n}\nRETURN claimId\nUNION\nMATCH (claim:Claim) WHERE claim.recordedSort > changes.from + '\\u007f' AND claim.recordedSort < changes.to + '\\u007f'\nAND claim.recordedAt <= changes.to AND claim.supersededAt > changes.to\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nRETURN claim.id AS claimId\nUNION\nMATCH (claim:Claim) WHERE claim.supersededAt <= changes.to AND claim.revision > 0\nAND claim.recordedAt <= changes.from AND claim.supersededAt > changes.from\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nRETURN claim.id AS claimId\n}\nWITH DISTINCT changes, claimId WHERE claimId IS NOT NULL\nCALL (changes, claimId) {\nRETURN claimId AS bearingId\nUNION\nMATCH (claim:Claim) WHERE claim.id = claimId AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.from AND (claim.recordedAt <= changes.from OR claim.supersededAt > changes.to)\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nMATCH (claim)-[:CONTRADICTS]->(head:Claim)\nRETURN head.id AS bearingId\nUNION\nMATCH (claim:Claim) WHERE claim.id = claimId AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.from AND (claim.recordedAt <= changes.from OR claim.supersededAt > changes.to)\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nMATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim) WHERE other.recordedAt <= changes.to AND other.supersededAt > changes.from AND (other.recordedAt <= changes.from OR other.supersededAt > changes.to)\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other.id AS bearingId\n}\nWITH DISTINCT changes, bearingId\nCALL (changes, bearingId) {\nMATCH (claim:Claim) WHERE claim.id = bearingId AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.from AND (claim.recordedAt <= changes.from OR claim.supersededAt > changes.to)\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN changes.about IS NULL THEN true ELSE claim.ofId IN changes.about OR claim.toId IN changes.about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about }\nOR EXISTS {\nMATCH (statement:Statement) WHERE statement.claimId = claim.id AND statement.saidSort > '' AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nAND statement.speakerId IN changes.about\n} END\nRETURN DISTINCT claim.id AS found\n}\nWITH found LIMIT 501\nWITH collect(found) AS found"
   ],
   "columns": [
    {
     "name": "touched",
     "expression": [
      "CASE WHEN size(found) > 500 THEN null ELSE found END"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "claims",
   "known": [
    "from",
    "to"
   ]
  }
 ],
 "Claim.about": [
  {
   "path": "cypher/Claim/about.cypher",
   "type": "Claim",
   "field": "about",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (claim)-[:ABOUT]->(head)\nCALL (head) {\nMATCH (subject:Agent) WHERE subject.id = head.id AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known\nAND subject.marking <= $view.clearance AND subject.reviewRank >= $view.review\nRETURN subject\nUNION\nMATCH (subject:Activity) WHERE subject.id = head.id AND subject.recordedAt <= $view.known AND subject.supersededAt > $view.known\nAND subject.marking <= $view.clearance AND subject.reviewRank >= $view.review\nRETURN subject\n}"
   ],
   "columns": [
    {
     "name": "subject",
     "expression": [
      "subject"
     ]
    }
   ],
   "order": "subject.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.assessments": [
  {
   "path": "cypher/Claim/assessments.cypher",
   "type": "Claim",
   "field": "assessments",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (assessment:Assessment)\nWHERE assessment.targetId = claim.id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known\nAND assessment.marking <= $view.clearance AND assessment.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "assessment",
     "expression": [
      "assessment"
     ]
    }
   ],
   "order": "assessment.date, assessment.id",
   "outerOrder": "{0}.date, {0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.attribution": [
  {
   "path": "cypher/Claim/attribution.cypher",
   "type": "Claim",
   "field": "attribution",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "WITH claim AS attribution WHERE claim:Attribution"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Claim.contest": [
  {
   "path": "cypher/Claim/contest.cypher",
   "type": "Claim",
   "field": "contest",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    ""
   ],
   "columns": [
    {
     "name": "touched",
     "expression": [
      "[claim.id]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": "claims",
   "known": []
  }
 ],
 "Claim.contradicts": [
  {
   "path": "cypher/Claim/contradicts.cypher",
   "type": "Claim",
   "field": "contradicts",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "CALL (claim) {\nMATCH (claim)-[relation:CONTRADICTS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other, relation\nUNION\nMATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[relation:CONTRADICTS]-(other:Claim) WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other, relation\n}\nWITH other, min(relation.statedBy) AS statedBy"
   ],
   "columns": [
    {
     "name": "claimRelation",
     "expression": [
      "{claim: other, statedBy: statedBy, order: other.recordedSort}"
     ]
    }
   ],
   "order": "claimRelation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.counterclaims": [
  {
   "path": "cypher/Claim/counterclaims.cypher",
   "type": "Claim",
   "field": "counterclaims",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (argument:Argument)\nWHERE argument.targetId = claim.id AND argument.recordedSort < ",
    "after",
    " AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nAND argument.kind <> 'SUPPORT' AND CASE WHEN ",
    "kinds",
    " IS NULL THEN true ELSE argument.kind IN ",
    "kinds",
    " END\nAND (argument.putForwardById IS NULL OR EXISTS {\nMATCH (statement:Statement) WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said })"
   ],
   "columns": [
    {
     "name": "argument",
     "expression": [
      "argument"
     ]
    }
   ],
   "order": "argument.targetId DESC, argument.recordedSort DESC",
   "outerOrder": "{0}.targetId DESC, {0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first",
    "kinds"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.denials": [
  {
   "path": "cypher/Claim/denials.cypher",
   "type": "Claim",
   "field": "denials",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (denial:Denial)\nWHERE denial.claimId = claim.id AND denial.saidSort < ",
    "after",
    " AND denial.recordedAt <= $view.known AND denial.supersededAt > $view.known\nAND denial.marking <= $view.clearance AND denial.reviewRank >= $view.review AND denial.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "denial",
     "expression": [
      "denial"
     ]
    }
   ],
   "order": "denial.claimId DESC, denial.saidSort DESC",
   "outerOrder": "{0}.claimId DESC, {0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.entailedBy": [
  {
   "path": "cypher/Claim/entailedBy.cypher",
   "type": "Claim",
   "field": "entailedBy",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[relation:ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "claimRelation",
     "expression": [
      "{claim: other, statedBy: relation.statedBy, order: other.recordedSort}"
     ]
    }
   ],
   "order": "claimRelation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.entails": [
  {
   "path": "cypher/Claim/entails.cypher",
   "type": "Claim",
   "field": "entails",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (claim)-[relation:ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "claimRelation",
     "expression": [
      "{claim: other, statedBy: relation.statedBy, order: other.recordedSort}"
     ]
    }
   ],
   "order": "claimRelation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.standing": [
  {
   "path": "cypher/Claim/standing.cypher",
   "type": "Claim",
   "field": "standing",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "CALL (claim) {\nCALL (claim) {\nMATCH (claim)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\nUNION\nMATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\n}\nRETURN collect(DISTINCT other) AS others\n}\nWITH [claim] + others AS near\nCALL (near) {\nUNWIND near AS one\nMATCH (statement:Tied) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nMATCH (statement)-[:REVISION_OF*0..1]->(begin:Statement)\nCALL (statement, begin) {\nMATCH (begin)<-[step:ANSWERS]-(other:Statement) WHERE step.aspect <> 'CONTENT' AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said\nRETURN other.claimId AS id\nUNION\nMATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'\nMATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said\nRETURN other.claimId AS id\n}\nRETURN collect(DISTINCT id) AS fromAnswers\n}\nCALL (near) {\nUNWIND near AS one\nMATCH (argument:Argument) WHERE argument.targetId = one.id AND argument.recordedSort > '' AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nMATCH (statement:Statement) WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(DISTINCT statement.claimId) AS fromArguments\n}\nCALL (near) {\nUNWIND near AS one\nMATCH (statement:Tied) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nMATCH (own:Argument) USING INDEX own:Argument(putForwardById)\nWHERE own.putForwardById = statement.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known\nAND own.marking <= $view.clearance AND own.reviewRank >= $view.review\nRETURN collect(DISTINCT own.targetId) AS fromOwn\n}\nCALL (fromAnswers, fromArguments, fromOwn) {\nUNWIND fromAnswers + fromArguments + fromOwn AS id\nWITH DISTINCT id WHERE id IS NOT NULL\nMATCH (further:Claim) WHERE further.id = id AND further.recordedAt <= $view.known AND further.supersededAt > $view.known\nAND further.marking <= $view.clearance AND further.reviewRank >= $view.review\nCALL (further) {\nCALL (further) {\nMATCH (further)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\nUNION\nMATCH (further)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\n}\nRETURN collect(DISTINCT other) AS others\n}\nUNWIND [further] + others AS far\nRETURN collect(DISTINCT far) AS beyond\n}\nCALL (near, beyond) {\nUNWIND near + beyond AS one\nWITH DISTINCT one\nRETURN collect(one) AS claims\n}\nCALL (claims) {\nUNWIND claims AS one\nMATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS statements\n}\nCALL (claims) {\nUNWIND ",
    "audience",
    " AS id\nMATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN collect(agent) AS agents\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "claims"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "agents"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "audience"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Claim.statements": [
  {
   "path": "cypher/Claim/statements.NEWEST_RECORDED.cypher",
   "type": "Claim",
   "field": "statements",
   "variant": "NEWEST_RECORDED",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_RECORDED"
     ]
    }
   ],
   "parent": "claim",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.claimId = claim.id AND statement.recordedSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.claimId DESC, statement.recordedSort DESC",
   "outerOrder": "{0}.claimId DESC, {0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Claim/statements.OLDEST_SAID.cypher",
   "type": "Claim",
   "field": "statements",
   "variant": "OLDEST_SAID",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "OLDEST_SAID"
     ]
    }
   ],
   "parent": "claim",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.claimId = claim.id AND statement.saidSort > ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.claimId, statement.saidSort",
   "outerOrder": "{0}.claimId, {0}.saidSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Claim/statements.cypher",
   "type": "Claim",
   "field": "statements",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.claimId = claim.id AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.claimId DESC, statement.saidSort DESC",
   "outerOrder": "{0}.claimId DESC, {0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Claim.supports": [
  {
   "path": "cypher/Claim/supports.cypher",
   "type": "Claim",
   "field": "supports",
   "variant": null,
   "when": [],
   "parent": "claim",
   "match": [
    "MATCH (argument:Argument)\nWHERE argument.targetId = claim.id AND argument.recordedSort < ",
    "after",
    " AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nAND argument.kind = 'SUPPORT'\nAND (argument.putForwardById IS NULL OR EXISTS {\nMATCH (statement:Statement) WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said })"
   ],
   "columns": [
    {
     "name": "argument",
     "expression": [
      "argument"
     ]
    }
   ],
   "order": "argument.targetId DESC, argument.recordedSort DESC",
   "outerOrder": "{0}.targetId DESC, {0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "ClaimRelation.claim": [
  {
   "path": "cypher/ClaimRelation/claim.cypher",
   "type": "ClaimRelation",
   "field": "claim",
   "variant": null,
   "when": [],
   "parent": "claimRelation",
   "match": [
    "WITH claimRelation.claim AS claim"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Contradiction.claim": [
  {
   "path": "cypher/Contradiction/claim.cypher",
   "type": "Contradiction",
   "field": "claim",
   "variant": null,
   "when": [],
   "parent": "contradiction",
   "match": [
    "WITH contradiction AS claim"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Derivation.source": [
  {
   "path": "cypher/Derivation/source.cypher",
   "type": "Derivation",
   "field": "source",
   "variant": null,
   "when": [],
   "parent": "derivation",
   "match": [
    "WITH derivation.source AS source"
   ],
   "columns": [
    {
     "name": "source",
     "expression": [
      "source"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Event.record": [
  {
   "path": "cypher/Event/record.cypher",
   "type": "Event",
   "field": "record",
   "variant": null,
   "when": [],
   "parent": "event",
   "match": [
    "WITH event.record AS record WHERE record IS NOT NULL"
   ],
   "columns": [
    {
     "name": "record",
     "expression": [
      "record"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "IdentityJudgement.between": [
  {
   "path": "cypher/IdentityJudgement/between.cypher",
   "type": "IdentityJudgement",
   "field": "between",
   "variant": null,
   "when": [],
   "parent": "identityJudgement",
   "match": [
    "MATCH (identityJudgement)-[:BETWEEN]->(head:Agent)\nMATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "agent.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "IdentityJudgement.by": [
  {
   "path": "cypher/IdentityJudgement/by.cypher",
   "type": "IdentityJudgement",
   "field": "by",
   "variant": null,
   "when": [],
   "parent": "identityJudgement",
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.id = identityJudgement.byId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Name.agent": [
  {
   "path": "cypher/Name/agent.cypher",
   "type": "Name",
   "field": "agent",
   "variant": null,
   "when": [],
   "parent": "name",
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.id = name.agentId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Name.coinedBy": [
  {
   "path": "cypher/Name/coinedBy.cypher",
   "type": "Name",
   "field": "coinedBy",
   "variant": null,
   "when": [],
   "parent": "name",
   "match": [
    "MATCH (name)-[:COINED_BY]->(head:Agent)\nMATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Passage.sourceVersion": [
  {
   "path": "cypher/Passage/sourceVersion.cypher",
   "type": "Passage",
   "field": "sourceVersion",
   "variant": null,
   "when": [],
   "parent": "passage",
   "match": [
    "MATCH (version:SourceVersion)\nWHERE version.id = passage.versionId AND version.recordedAt <= $view.known AND version.supersededAt > $view.known\nAND version.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "version",
     "expression": [
      "version"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Query.activities": [
  {
   "path": "cypher/Query/activities.cypher",
   "type": "Query",
   "field": "activities",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (activity:Activity)\nWHERE activity.nameSort > ",
    "after",
    " AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known\nAND activity.marking <= $view.clearance AND activity.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "activity",
     "expression": [
      "activity"
     ]
    }
   ],
   "order": "activity.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "nameSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.activity": [
  {
   "path": "cypher/Query/activity.cypher",
   "type": "Query",
   "field": "activity",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (activity:Activity) WHERE activity.id = ",
    "id",
    " AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known\nAND activity.marking <= $view.clearance AND activity.reviewRank >= $view.review\nRETURN activity\nUNION\nMATCH (activity:Activity) WHERE activity.name = ",
    "name",
    " AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known\nAND activity.marking <= $view.clearance AND activity.reviewRank >= $view.review\nRETURN activity\n}"
   ],
   "columns": [
    {
     "name": "activity",
     "expression": [
      "activity"
     ]
    }
   ],
   "order": "activity.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": [
    "20"
   ],
   "page": null,
   "parameters": [
    "id",
    "name"
   ],
   "readsView": true,
   "transforms": {
    "name": "normalise"
   },
   "aligned": null,
   "either": [
    "id",
    "name"
   ],
   "ordered": [],
   "ambiguous": "name",
   "unknown": true,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.agent": [
  {
   "path": "cypher/Query/agent.cypher",
   "type": "Query",
   "field": "agent",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (agent:Agent) WHERE agent.id = ",
    "id",
    " AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN agent\nUNION\nMATCH (agent:Agent) WHERE agent.name = ",
    "name",
    " AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN agent\nUNION\nMATCH (called:Name) WHERE called.text = ",
    "name",
    " AND called.recordedAt <= $view.known AND called.supersededAt > $view.known\nAND called.marking <= $view.clearance AND called.reviewRank >= $view.review\nMATCH (agent:Agent) WHERE agent.id = called.agentId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN agent\n}"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "agent.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": [
    "20"
   ],
   "page": null,
   "parameters": [
    "id",
    "name"
   ],
   "readsView": true,
   "transforms": {
    "name": "normalise"
   },
   "aligned": null,
   "either": [
    "id",
    "name"
   ],
   "ordered": [],
   "ambiguous": "name",
   "unknown": true,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.agents": [
  {
   "path": "cypher/Query/agents.cypher",
   "type": "Query",
   "field": "agents",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.nameSort > ",
    "after",
    " AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE agent.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".nameBegins IS NULL THEN true ELSE agent.nameSort STARTS WITH ",
    "filter",
    ".nameBegins END"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "agent.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "nameSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.nameBegins": "fold"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.attributions": [
  {
   "path": "cypher/Query/attributions.actor.cypher",
   "type": "Query",
   "field": "attributions",
   "variant": "actor",
   "when": [
    {
     "path": [
      "filter",
      "actor"
     ],
     "absent": false,
     "words": null
    }
   ],
   "parent": null,
   "match": [
    "UNWIND ",
    "filter",
    ".actor AS wanted\nCALL (wanted) {\nMATCH (attribution:Attribution)\nWHERE attribution.toId = wanted AND attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".of IS NULL THEN true ELSE attribution.ofId IN ",
    "filter",
    ".of END\nAND CASE WHEN ",
    "filter",
    ".actor IS NULL THEN true ELSE attribution.toId IN ",
    "filter",
    ".actor END\nAND CASE WHEN ",
    "filter",
    ".role IS NULL THEN true ELSE attribution.role IN ",
    "filter",
    ".role END\nAND CASE WHEN ",
    "filter",
    ".atLeast IS NULL THEN true ELSE attribution.responsibilityRank >= ",
    "filter",
    ".atLeast END\nRETURN attribution ORDER BY attribution.toId DESC, attribution.recordedSort DESC LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.atLeast": "responsibilityRank"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/attributions.answer.cypher",
   "type": "Query",
   "field": "attributions",
   "variant": "answer",
   "when": [
    {
     "path": [
      "filter",
      "of"
     ],
     "absent": true,
     "words": null
    },
    {
     "path": [
      "filter",
      "actor"
     ],
     "absent": true,
     "words": null
    },
    {
     "path": [
      "filter",
      "answer"
     ],
     "absent": false,
     "words": [
      "COUNTERED",
      "DECLINED",
      "DEFLECTED",
      "DENIED",
      "DISCREDITED"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (attribution:Disputed)\nWHERE attribution:Attribution AND attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".of IS NULL THEN true ELSE attribution.ofId IN ",
    "filter",
    ".of END\nAND CASE WHEN ",
    "filter",
    ".actor IS NULL THEN true ELSE attribution.toId IN ",
    "filter",
    ".actor END\nAND CASE WHEN ",
    "filter",
    ".role IS NULL THEN true ELSE attribution.role IN ",
    "filter",
    ".role END\nAND CASE WHEN ",
    "filter",
    ".atLeast IS NULL THEN true ELSE attribution.responsibilityRank >= ",
    "filter",
    ".atLeast END"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.atLeast": "responsibilityRank"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/attributions.contest.cypher",
   "type": "Query",
   "field": "attributions",
   "variant": "contest",
   "when": [
    {
     "path": [
      "filter",
      "of"
     ],
     "absent": true,
     "words": null
    },
    {
     "path": [
      "filter",
      "actor"
     ],
     "absent": true,
     "words": null
    },
    {
     "path": [
      "filter",
      "contest"
     ],
     "absent": false,
     "words": [
      "CONTESTED",
      "DENIED_ONLY",
      "DISCREDITED",
      "SELF_CONTRADICTED",
      "WITHDRAWN"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (attribution:Disputed)\nWHERE attribution:Attribution AND attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".of IS NULL THEN true ELSE attribution.ofId IN ",
    "filter",
    ".of END\nAND CASE WHEN ",
    "filter",
    ".actor IS NULL THEN true ELSE attribution.toId IN ",
    "filter",
    ".actor END\nAND CASE WHEN ",
    "filter",
    ".role IS NULL THEN true ELSE attribution.role IN ",
    "filter",
    ".role END\nAND CASE WHEN ",
    "filter",
    ".atLeast IS NULL THEN true ELSE attribution.responsibilityRank >= ",
    "filter",
    ".atLeast END"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.atLeast": "responsibilityRank"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/attributions.cypher",
   "type": "Query",
   "field": "attributions",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (attribution:Attribution)\nWHERE attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".of IS NULL THEN true ELSE attribution.ofId IN ",
    "filter",
    ".of END\nAND CASE WHEN ",
    "filter",
    ".actor IS NULL THEN true ELSE attribution.toId IN ",
    "filter",
    ".actor END\nAND CASE WHEN ",
    "filter",
    ".role IS NULL THEN true ELSE attribution.role IN ",
    "filter",
    ".role END\nAND CASE WHEN ",
    "filter",
    ".atLeast IS NULL THEN true ELSE attribution.responsibilityRank >= ",
    "filter",
    ".atLeast END"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.atLeast": "responsibilityRank"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/attributions.of.cypher",
   "type": "Query",
   "field": "attributions",
   "variant": "of",
   "when": [
    {
     "path": [
      "filter",
      "of"
     ],
     "absent": false,
     "words": null
    }
   ],
   "parent": null,
   "match": [
    "UNWIND ",
    "filter",
    ".of AS wanted\nCALL (wanted) {\nMATCH (attribution:Attribution)\nWHERE attribution.ofId = wanted AND attribution.recordedSort < ",
    "after",
    " AND attribution.recordedAt <= $view.known AND attribution.supersededAt > $view.known\nAND attribution.marking <= $view.clearance AND attribution.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".of IS NULL THEN true ELSE attribution.ofId IN ",
    "filter",
    ".of END\nAND CASE WHEN ",
    "filter",
    ".actor IS NULL THEN true ELSE attribution.toId IN ",
    "filter",
    ".actor END\nAND CASE WHEN ",
    "filter",
    ".role IS NULL THEN true ELSE attribution.role IN ",
    "filter",
    ".role END\nAND CASE WHEN ",
    "filter",
    ".atLeast IS NULL THEN true ELSE attribution.responsibilityRank >= ",
    "filter",
    ".atLeast END\nRETURN attribution ORDER BY attribution.ofId DESC, attribution.recordedSort DESC LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "attribution",
     "expression": [
      "attribution"
     ]
    }
   ],
   "order": "attribution.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.atLeast": "responsibilityRank"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.auditTrail": [
  {
   "path": "cypher/Query/auditTrail.cypher",
   "type": "Query",
   "field": "auditTrail",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (entry:Mutation)\nWHERE entry.recordedSort < ",
    "after",
    " AND entry.recordedAt <= $view.known AND entry.marking <= $view.clearance\nAND (",
    "subject",
    " IS NULL OR entry.subject = ",
    "subject",
    ") AND (",
    "record",
    " IS NULL OR ",
    "record",
    " = entry.recordId OR ",
    "record",
    " IN entry.records)"
   ],
   "columns": [
    {
     "name": "entry",
     "expression": [
      "entry"
     ]
    }
   ],
   "order": "entry.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first",
    "record",
    "subject"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Query.changes": [
  {
   "path": "cypher/Query/changes.cypher",
   "type": "Query",
   "field": "changes",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    ""
   ],
   "columns": [
    {
     "name": "changes",
     "expression": [
      "{from: ",
      "from",
      ", to: ",
      "to",
      ", about: ",
      "about",
      "}"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "about",
    "from",
    "to"
   ],
   "readsView": false,
   "transforms": {
    "from": "known",
    "to": "known"
   },
   "aligned": null,
   "either": [],
   "ordered": [
    "from",
    "to"
   ],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Query.circularReports": [
  {
   "path": "cypher/Query/circularReports.cypher",
   "type": "Query",
   "field": "circularReports",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (one)-[:RELAYS]->(head:Statement)\nWHERE one.recordedAt <= $view.known AND one.supersededAt > $view.known\nAND one.marking <= $view.clearance AND one.reviewRank >= $view.review AND one.saidBy <= $view.said\nAND EXISTS { (one)-[:REVISION_OF*0..1]->()<-[:RELAYS]-() }\nMATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said\nAND EXISTS { (other)-[:RELAYS]->() }\nUNWIND [one, other] AS statement\nRETURN collect(DISTINCT statement) AS statements\n}\nCALL (statements) {\nMATCH (version:SourceVersion)-[:DERIVED_FROM]->(head:Source)\nWHERE version.recordedAt <= $view.known AND version.supersededAt > $view.known AND version.marking <= $view.clearance\nAND EXISTS { (head)<-[:VERSION_OF]-()-[:DERIVED_FROM]->() }\nMATCH (version)-[:VERSION_OF]->(begin:Source) WHERE EXISTS { (begin)<-[:DERIVED_FROM]-() }\nUNWIND [head.id, begin.id] AS id\nWITH DISTINCT id\nMATCH (source:Source) WHERE source.id = id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nRETURN collect(source) AS sources\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "sources"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Query.claim": [
  {
   "path": "cypher/Query/claim.cypher",
   "type": "Query",
   "field": "claim",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (claim:Claim)\nWHERE claim.id = ",
    "id",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "id"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": true,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.claims": [
  {
   "path": "cypher/Query/claims.NEWEST_RECORDED_disputed.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "NEWEST_RECORDED_disputed",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_RECORDED"
     ]
    },
    {
     "path": [
      "filter",
      "text"
     ],
     "absent": true,
     "words": null
    },
    {
     "path": [
      "filter",
      "contest"
     ],
     "absent": false,
     "words": [
      "CONTESTED",
      "DENIED_ONLY",
      "DISCREDITED",
      "SELF_CONTRADICTED",
      "WITHDRAWN"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (claim:Disputed)\nWHERE claim.recordedSort < ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END\nAND ",
    "filter",
    ".text IS NULL"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.NEWEST_RECORDED_text.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "NEWEST_RECORDED_text",
   "when": [
    {
     "path": [
      "filter",
      "text"
     ],
     "absent": false,
     "words": null
    },
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_RECORDED"
     ]
    }
   ],
   "parent": null,
   "match": [
    "CALL db.index.fulltext.queryNodes('search', ",
    "filter",
    ".text) YIELD node\nMATCH (claim:Claim)\nWHERE claim = node AND claim.recordedSort < ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.OLDEST_RECORDED.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "OLDEST_RECORDED",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "OLDEST_RECORDED"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (claim:Claim)\nWHERE claim.recordedSort > ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END\nAND ",
    "filter",
    ".text IS NULL"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort",
   "outerOrder": "{0}.recordedSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.OLDEST_RECORDED_disputed.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "OLDEST_RECORDED_disputed",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "OLDEST_RECORDED"
     ]
    },
    {
     "path": [
      "filter",
      "text"
     ],
     "absent": true,
     "words": null
    },
    {
     "path": [
      "filter",
      "contest"
     ],
     "absent": false,
     "words": [
      "CONTESTED",
      "DENIED_ONLY",
      "DISCREDITED",
      "SELF_CONTRADICTED",
      "WITHDRAWN"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (claim:Disputed)\nWHERE claim.recordedSort > ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END\nAND ",
    "filter",
    ".text IS NULL"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort",
   "outerOrder": "{0}.recordedSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.OLDEST_RECORDED_text.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "OLDEST_RECORDED_text",
   "when": [
    {
     "path": [
      "filter",
      "text"
     ],
     "absent": false,
     "words": null
    },
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "OLDEST_RECORDED"
     ]
    }
   ],
   "parent": null,
   "match": [
    "CALL db.index.fulltext.queryNodes('search', ",
    "filter",
    ".text) YIELD node\nMATCH (claim:Claim)\nWHERE claim = node AND claim.recordedSort > ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort",
   "outerOrder": "{0}.recordedSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.TEXT.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "TEXT",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "TEXT"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (claim:Claim)\nWHERE claim.textSort > ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END\nAND ",
    "filter",
    ".text IS NULL"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.textSort",
   "outerOrder": "{0}.textSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "textSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.TEXT_text.cypher",
   "type": "Query",
   "field": "claims",
   "variant": "TEXT_text",
   "when": [
    {
     "path": [
      "filter",
      "text"
     ],
     "absent": false,
     "words": null
    },
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "TEXT"
     ]
    }
   ],
   "parent": null,
   "match": [
    "CALL db.index.fulltext.queryNodes('search', ",
    "filter",
    ".text) YIELD node\nMATCH (claim:Claim)\nWHERE claim = node AND claim.textSort > ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.textSort",
   "outerOrder": "{0}.textSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "textSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/claims.cypher",
   "type": "Query",
   "field": "claims",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (claim:Claim)\nWHERE claim.recordedSort < ",
    "after",
    " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE claim.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE claim.ofId IN ",
    "filter",
    ".about OR claim.toId IN ",
    "filter",
    ".about\nOR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END\nAND ",
    "filter",
    ".text IS NULL"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "claim.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {
    "filter.text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.contradictions": [
  {
   "path": "cypher/Query/contradictions.cypher",
   "type": "Query",
   "field": "contradictions",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (contradiction:Disputed)\nWHERE contradiction.recordedSort < ",
    "after",
    " AND contradiction.recordedAt <= $view.known AND contradiction.supersededAt > $view.known\nAND contradiction.marking <= $view.clearance AND contradiction.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".about IS NULL THEN true ELSE contradiction.ofId IN ",
    "filter",
    ".about OR contradiction.toId IN ",
    "filter",
    ".about\nOR EXISTS { (contradiction)-[:ABOUT]->(subject) WHERE subject.id IN ",
    "filter",
    ".about } END"
   ],
   "columns": [
    {
     "name": "contradiction",
     "expression": [
      "contradiction"
     ]
    }
   ],
   "order": "contradiction.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.events": [
  {
   "path": "cypher/Query/events.cypher",
   "type": "Query",
   "field": "events",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (lock:ImportLock {name: 'import'})\nCALL (lock) {\nMATCH (entry:LogEntry)\nWHERE entry.position > ",
    "after",
    " AND entry.position < lock.sealed + '\\u007f'\nAND (",
    "until",
    " IS NULL OR entry.position < ",
    "until",
    " + '\\u007f')\nAND entry.recordedAt <= $view.known AND entry.marking <= $view.clearance\nAND (",
    "kinds",
    " IS NULL OR entry.kind IN ",
    "kinds",
    ")\nCALL (entry) {\nWITH entry WHERE entry.kind = 'RETRACTED'\nAND coalesce(entry.reviewRank, $view.review) >= $view.review AND coalesce(entry.saidBy, $view.said) <= $view.said\nRETURN null AS record, entry.about AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Agent'\nMATCH (record:Agent) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Name'\nMATCH (record:Name) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [record.agentId] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Activity'\nMATCH (record:Activity) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Claim'\nMATCH (record:Claim) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [record.ofId, record.toId] + COLLECT { MATCH (record)-[:ABOUT]->(subject) RETURN subject.id } AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Statement'\nMATCH (record:Statement) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review AND record.saidBy <= $view.said\nRETURN record, [record.claimId, record.speakerId, record.sourceId] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Source'\nMATCH (record:Source) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [record.publisherId] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'SourceVersion'\nMATCH (record:SourceVersion) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance\nRETURN record, [record.sourceId] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Argument'\nMATCH (record:Argument) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [record.targetId, record.putForwardById] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Assessment'\nMATCH (record:Assessment) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [record.targetId, record.byId] AS about\nUNION ALL\nWITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'IdentityJudgement'\nMATCH (record:IdentityJudgement) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record, [record.byId] + COLLECT { MATCH (record)-[:BETWEEN]->(agent) RETURN agent.id } AS about\n}\nWITH entry, record, about\nWHERE ",
    "about",
    " IS NULL OR entry.recordId IN ",
    "about",
    " OR any(other IN about WHERE other IN ",
    "about",
    ")\nRETURN entry, record ORDER BY entry.position LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "event",
     "expression": [
      "{\nposition: entry.position, kind: entry.kind, at: left(entry.position, 24), recordId: entry.recordId,\nrevision: entry.revision, record: record\n}"
     ]
    },
    {
     "name": "position",
     "expression": [
      "entry.position"
     ]
    }
   ],
   "order": "position",
   "outerOrder": "{1}",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "position",
    "descending": false,
    "column": true
   },
   "parameters": [
    "about",
    "after",
    "first",
    "kinds",
    "until"
   ],
   "readsView": true,
   "transforms": {
    "until": "known"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.impactOf": [
  {
   "path": "cypher/Query/impactOf.cypher",
   "type": "Query",
   "field": "impactOf",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (statement:Statement) WHERE statement.sourceId = ",
    "source",
    " AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement\nUNION\nMATCH (statement:Statement) WHERE statement.id = ",
    "statement",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement\nUNION\nMATCH (judgement:IdentityJudgement) WHERE judgement.id = ",
    "judgement",
    " AND judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known\nAND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review\nMATCH (judgement)-[:BETWEEN*1..7]-(same:Agent)\nWITH DISTINCT same\nMATCH (same) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (member:Agent)\nWITH DISTINCT member.id AS id\nMATCH (statement:Statement) WHERE statement.speakerId = id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement\n}\nCALL (statement) {\nRETURN statement.claimId AS id\nUNION\nMATCH (statement)-[:RELAYS|ANSWERS|RETRACTS|CORRECTS]->(head:Statement)\nMATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said\nRETURN other.claimId AS id\nUNION\nMATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS*1..8]-(other:Statement) WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said\nRETURN other.claimId AS id\nUNION\nMATCH (argument:Argument) WHERE argument.putForwardById = statement.id AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nRETURN argument.targetId AS id\n}\nWITH DISTINCT id ORDER BY id LIMIT 200\nMATCH (touched:Claim) WHERE touched.id = id AND touched.recordedAt <= $view.known AND touched.supersededAt > $view.known\nAND touched.marking <= $view.clearance AND touched.reviewRank >= $view.review\nCALL (touched) {\nCALL (touched) {\nMATCH (touched)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\nUNION\nMATCH (touched)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\n}\nRETURN collect(other) AS near\n}\nWITH collect(touched) AS touched, collect(near) AS nears\nWITH reduce(all = touched, near IN nears | all + near) AS bearing\nCALL (bearing) {\nUNWIND bearing AS bear\nCALL (bear) {\nMATCH (bear)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\nUNION\nMATCH (bear)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other\n}\nRETURN collect(other) AS beyond\n}\nCALL (bearing, beyond) {\nUNWIND bearing + beyond AS one\nWITH DISTINCT one\nRETURN collect(one) AS claims\n}\nCALL (claims) {\nUNWIND claims AS one\nMATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS statements\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "claims"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "judgement",
    "source",
    "statement"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [
    "source",
    "statement",
    "judgement"
   ],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Query.node": [
  {
   "path": "cypher/Query/node.cypher",
   "type": "Query",
   "field": "node",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (node:Agent) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Name) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Activity) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Claim) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Statement) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review AND node.saidBy <= $view.said\nRETURN node\nUNION\nMATCH (node:Hedge) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance\nRETURN node\nUNION\nMATCH (node:Source) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:SourceVersion) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance\nRETURN node\nUNION\nMATCH (node:Passage) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance\nRETURN node\nUNION\nMATCH (node:Argument) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Assessment) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:IdentityJudgement) WHERE node.id = ",
    "id",
    " AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\n}"
   ],
   "columns": [
    {
     "name": "node",
     "expression": [
      "node"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "id"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.nodes": [
  {
   "path": "cypher/Query/nodes.cypher",
   "type": "Query",
   "field": "nodes",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "UNWIND ",
    "ids",
    " AS id\nWITH DISTINCT id\nCALL (id) {\nMATCH (node:Agent) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Name) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Activity) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Claim) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Statement) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review AND node.saidBy <= $view.said\nRETURN node\nUNION\nMATCH (node:Hedge) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance\nRETURN node\nUNION\nMATCH (node:Source) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:SourceVersion) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance\nRETURN node\nUNION\nMATCH (node:Passage) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance\nRETURN node\nUNION\nMATCH (node:Argument) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:Assessment) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\nUNION\nMATCH (node:IdentityJudgement) WHERE node.id = id AND node.recordedAt <= $view.known AND node.supersededAt > $view.known\nAND node.marking <= $view.clearance AND node.reviewRank >= $view.review\nRETURN node\n}"
   ],
   "columns": [
    {
     "name": "node",
     "expression": [
      "node"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "ids"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": "ids",
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.reviewQueue": [
  {
   "path": "cypher/Query/reviewQueue.cypher",
   "type": "Query",
   "field": "reviewQueue",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (record:Agent)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Name)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Activity)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Source)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Claim)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Statement)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED' AND record.saidBy <= $view.said\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Argument)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:Assessment)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\nUNION ALL\nMATCH (record:IdentityJudgement)\nWHERE record.queueSort > ",
    "after",
    " AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.review = 'PROPOSED'\nAND (",
    "origin",
    " IS NULL OR record.origin IN ",
    "origin",
    ")\nRETURN record ORDER BY record.queueSort LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "record",
     "expression": [
      "record"
     ]
    }
   ],
   "order": "record.queueSort",
   "outerOrder": "{0}.queueSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "queueSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "first",
    "origin"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.search": [
  {
   "path": "cypher/Query/search.cypher",
   "type": "Query",
   "field": "search",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL db.index.fulltext.queryNodes('search', ",
    "text",
    ") YIELD node AS hit\nWITH hit\nWHERE hit.recordedAt <= $view.known AND hit.supersededAt > $view.known\nAND hit.marking <= $view.clearance AND coalesce(hit.reviewRank, $view.review) >= $view.review\nCALL (hit) {\nWITH hit WHERE hit:Agent OR hit:Activity OR hit:Claim OR hit:Source\nRETURN hit AS record\nUNION\nWITH hit WHERE hit:Name\nMATCH (record:Agent) WHERE record.id = hit.agentId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review\nRETURN record\nUNION\nWITH hit WHERE hit:Passage\nMATCH (hit)-[:REVISION_OF*0..1]->()<-[:ANCHORED_IN]-(record:Statement) WHERE record.recordedAt <= $view.known AND record.supersededAt > $view.known\nAND record.marking <= $view.clearance AND record.reviewRank >= $view.review AND record.saidBy <= $view.said\nRETURN record\n}\nWITH record, hit, coalesce(hit.text, hit.name, hit.title, hit.exact) AS matched\nWITH record, hit, matched, size(split(",
    "text",
    ", ' AND ')) * 1.0 / size(split(matched, ' ')) AS share\nWITH record, hit, matched, CASE WHEN share > 1.0 THEN 1.0 ELSE share END AS score\nWHERE ",
    "in",
    " IS NULL OR CASE WHEN record:Agent THEN 'AGENT' WHEN record:Activity THEN 'ACTIVITY' WHEN record:Claim THEN 'CLAIM' WHEN record:Source THEN 'SOURCE' ELSE 'STATEMENT' END IN ",
    "in",
    "\nWITH record, hit, matched, score ORDER BY score DESC, hit.id\nWITH record, collect({score: score, hit: hit, matched: matched})[0] AS best\nWITH record, best, right('000000000000' + toString(999999999999 - toInteger(best.score * 1000000)), 12) + '~' + record.id AS rank\nWHERE rank > ",
    "after",
    ""
   ],
   "columns": [
    {
     "name": "record",
     "expression": [
      "record"
     ]
    },
    {
     "name": "rank",
     "expression": [
      "rank"
     ]
    },
    {
     "name": "score",
     "expression": [
      "best.score"
     ]
    },
    {
     "name": "matched",
     "expression": [
      "best.matched"
     ]
    },
    {
     "name": "nameKind",
     "expression": [
      "CASE WHEN best.hit:Name THEN best.hit.kind END"
     ]
    }
   ],
   "order": "rank",
   "outerOrder": "{1}",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "rank",
    "descending": false,
    "column": true
   },
   "parameters": [
    "after",
    "first",
    "in",
    "text"
   ],
   "readsView": true,
   "transforms": {
    "text": "lucene"
   },
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.serverInfo": [
  {
   "path": "cypher/Query/serverInfo.cypher",
   "type": "Query",
   "field": "serverInfo",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "OPTIONAL MATCH (migration:__Neo4jMigration) WHERE NOT (migration)-[:MIGRATED_TO]->()\nWITH migration.version AS version LIMIT 1"
   ],
   "columns": [
    {
     "name": "serverInfo",
     "expression": [
      "{schemaVersion: coalesce(version, 'none')}"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Query.source": [
  {
   "path": "cypher/Query/source.cypher",
   "type": "Query",
   "field": "source",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nMATCH (source:Source) WHERE source.id = ",
    "id",
    " AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nRETURN source\nUNION\nMATCH (source:Source) WHERE source.url = ",
    "url",
    " AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nRETURN source\n}"
   ],
   "columns": [
    {
     "name": "source",
     "expression": [
      "source"
     ]
    }
   ],
   "order": "source.id",
   "outerOrder": "{0}.id",
   "limit": [
    "1"
   ],
   "page": null,
   "parameters": [
    "id",
    "url"
   ],
   "readsView": true,
   "transforms": {
    "url": "normalise"
   },
   "aligned": null,
   "either": [
    "id",
    "url"
   ],
   "ordered": [],
   "ambiguous": null,
   "unknown": true,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.sources": [
  {
   "path": "cypher/Query/sources.cypher",
   "type": "Query",
   "field": "sources",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (source:Source)\nWHERE source.publishedSort < ",
    "after",
    " AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nAND CASE WHEN ",
    "filter",
    ".kinds IS NULL THEN true ELSE source.kind IN ",
    "filter",
    ".kinds END\nAND CASE WHEN ",
    "filter",
    ".publisher IS NULL THEN true ELSE source.publisherId IN ",
    "filter",
    ".publisher END\nAND CASE WHEN ",
    "filter",
    ".publishedFrom IS NULL THEN true ELSE source.publishedLatest >= ",
    "filter",
    ".publishedFrom END\nAND CASE WHEN ",
    "filter",
    ".publishedTo IS NULL THEN true ELSE source.publishedLatest <= ",
    "filter",
    ".publishedTo END"
   ],
   "columns": [
    {
     "name": "source",
     "expression": [
      "source"
     ]
    }
   ],
   "order": "source.publishedSort DESC",
   "outerOrder": "{0}.publishedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "publishedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.stanceMatrix": [
  {
   "path": "cypher/Query/stanceMatrix.cypher",
   "type": "Query",
   "field": "stanceMatrix",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "CALL () {\nUNWIND ",
    "claims",
    " AS id\nMATCH (claim:Claim) WHERE claim.id = id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nRETURN claim\nUNION\nMATCH (claim:Attribution) WHERE claim.ofId = ",
    "activity",
    " AND claim.recordedSort > '' AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nRETURN claim\n}\nWITH collect(claim) AS claims\nCALL (claims) {\nUNWIND claims AS one\nMATCH (statement:Statement) WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS statements\n}\nCALL (statements) {\nUNWIND ",
    "speakers",
    " AS id\nMATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN collect(agent) AS agents\n}"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "claims"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "agents"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "activity",
    "claims",
    "speakers"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": "debate",
   "known": []
  }
 ],
 "Query.statement": [
  {
   "path": "cypher/Query/statement.cypher",
   "type": "Query",
   "field": "statement",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.id = ",
    "id",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [
    "id"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": true,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.statementCounts": [
  {
   "path": "cypher/Query/statementCounts.cypher",
   "type": "Query",
   "field": "statementCounts",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END\nWITH statement.act AS act, statement.stance AS stance, count(*) AS count"
   ],
   "columns": [
    {
     "name": "statementCount",
     "expression": [
      "{act: act, stance: stance, count: count}"
     ]
    }
   ],
   "order": "statementCount.act, statementCount.stance",
   "outerOrder": "{0}.act, {0}.stance",
   "limit": null,
   "page": null,
   "parameters": [
    "filter"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Query.statements": [
  {
   "path": "cypher/Query/statements.NEWEST_RECORDED.cypher",
   "type": "Query",
   "field": "statements",
   "variant": "NEWEST_RECORDED",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_RECORDED"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.recordedSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/statements.OLDEST_SAID.cypher",
   "type": "Query",
   "field": "statements",
   "variant": "OLDEST_SAID",
   "when": [
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "OLDEST_SAID"
     ]
    }
   ],
   "parent": null,
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.saidSort > ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.saidSort",
   "outerOrder": "{0}.saidSort",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": false,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/statements.claim.cypher",
   "type": "Query",
   "field": "statements",
   "variant": "claim",
   "when": [
    {
     "path": [
      "filter",
      "claim"
     ],
     "absent": false,
     "words": null
    },
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_SAID"
     ]
    }
   ],
   "parent": null,
   "match": [
    "UNWIND ",
    "filter",
    ".claim AS wanted\nCALL (wanted) {\nMATCH (statement:Statement)\nWHERE statement.claimId = wanted AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END\nRETURN statement ORDER BY statement.claimId DESC, statement.saidSort DESC LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/statements.cypher",
   "type": "Query",
   "field": "statements",
   "variant": null,
   "when": [],
   "parent": null,
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/statements.source.cypher",
   "type": "Query",
   "field": "statements",
   "variant": "source",
   "when": [
    {
     "path": [
      "filter",
      "source"
     ],
     "absent": false,
     "words": null
    },
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_SAID"
     ]
    }
   ],
   "parent": null,
   "match": [
    "UNWIND ",
    "filter",
    ".source AS wanted\nCALL (wanted) {\nMATCH (statement:Statement)\nWHERE statement.sourceId = wanted AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END\nRETURN statement ORDER BY statement.sourceId DESC, statement.saidSort DESC LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  },
  {
   "path": "cypher/Query/statements.speaker.cypher",
   "type": "Query",
   "field": "statements",
   "variant": "speaker",
   "when": [
    {
     "path": [
      "filter",
      "speaker"
     ],
     "absent": false,
     "words": null
    },
    {
     "path": [
      "orderBy"
     ],
     "absent": false,
     "words": [
      "NEWEST_SAID"
     ]
    }
   ],
   "parent": null,
   "match": [
    "UNWIND ",
    "filter",
    ".speaker AS wanted\nCALL (wanted) {\nMATCH (statement:Statement)\nWHERE statement.speakerId = wanted AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END\nRETURN statement ORDER BY statement.speakerId DESC, statement.saidSort DESC LIMIT ",
    "first",
    "\n}"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "RelatedStatement.statement": [
  {
   "path": "cypher/RelatedStatement/statement.cypher",
   "type": "RelatedStatement",
   "field": "statement",
   "variant": null,
   "when": [],
   "parent": "relatedStatement",
   "match": [
    "WITH relatedStatement.statement AS statement"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "Relay.statement": [
  {
   "path": "cypher/Relay/statement.cypher",
   "type": "Relay",
   "field": "statement",
   "variant": null,
   "when": [],
   "parent": "relay",
   "match": [
    "WITH relay.statement AS statement"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "ReportingHop.source": [
  {
   "path": "cypher/ReportingHop/source.cypher",
   "type": "ReportingHop",
   "field": "source",
   "variant": null,
   "when": [],
   "parent": "reportingHop",
   "match": [
    "WITH reportingHop.source AS source WHERE source IS NOT NULL"
   ],
   "columns": [
    {
     "name": "source",
     "expression": [
      "source"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": []
  }
 ],
 "RevisedStatement.after": [
  {
   "path": "cypher/RevisedStatement/after.cypher",
   "type": "RevisedStatement",
   "field": "after",
   "variant": null,
   "when": [],
   "parent": "revisedStatement",
   "match": [
    "WITH revisedStatement.after AS statement"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": [
    "to"
   ]
  }
 ],
 "RevisedStatement.before": [
  {
   "path": "cypher/RevisedStatement/before.cypher",
   "type": "RevisedStatement",
   "field": "before",
   "variant": null,
   "when": [],
   "parent": "revisedStatement",
   "match": [
    "WITH revisedStatement.before AS statement"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": null,
   "known": [
    "from"
   ]
  }
 ],
 "Source.assessments": [
  {
   "path": "cypher/Source/assessments.cypher",
   "type": "Source",
   "field": "assessments",
   "variant": null,
   "when": [],
   "parent": "source",
   "match": [
    "MATCH (assessment:Assessment)\nWHERE assessment.targetId = source.id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known\nAND assessment.marking <= $view.clearance AND assessment.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "assessment",
     "expression": [
      "assessment"
     ]
    }
   ],
   "order": "assessment.date, assessment.id",
   "outerOrder": "{0}.date, {0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Source.publisher": [
  {
   "path": "cypher/Source/publisher.cypher",
   "type": "Source",
   "field": "publisher",
   "variant": null,
   "when": [],
   "parent": "source",
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.id = source.publisherId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Source.statements": [
  {
   "path": "cypher/Source/statements.cypher",
   "type": "Source",
   "field": "statements",
   "variant": null,
   "when": [],
   "parent": "source",
   "match": [
    "MATCH (statement:Statement)\nWHERE statement.sourceId = source.id AND statement.saidSort < ",
    "after",
    " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.saidBy <= $view.said\nAND statement.reviewRank >= CASE WHEN ",
    "filter",
    ".review IS NULL THEN $view.review ELSE 0 END\nAND CASE WHEN ",
    "filter",
    ".speaker IS NULL THEN true ELSE statement.speakerId IN ",
    "filter",
    ".speaker END\nAND CASE WHEN ",
    "filter",
    ".claim IS NULL THEN true ELSE statement.claimId IN ",
    "filter",
    ".claim END\nAND CASE WHEN ",
    "filter",
    ".source IS NULL THEN true ELSE statement.sourceId IN ",
    "filter",
    ".source END\nAND CASE WHEN ",
    "filter",
    ".acts IS NULL THEN true ELSE statement.act IN ",
    "filter",
    ".acts END\nAND CASE WHEN ",
    "filter",
    ".stance IS NULL THEN true ELSE statement.stance IN ",
    "filter",
    ".stance END\nAND CASE WHEN ",
    "filter",
    ".saidFrom IS NULL THEN true ELSE (statement.saidBy >= ",
    "filter",
    ".saidFrom AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".saidTo IS NULL THEN true ELSE (statement.saidBy <= ",
    "filter",
    ".saidTo AND statement.saidBy < '9999-12-31') END\nAND CASE WHEN ",
    "filter",
    ".origin IS NULL THEN true ELSE statement.origin IN ",
    "filter",
    ".origin END\nAND CASE WHEN ",
    "filter",
    ".review IS NULL THEN true ELSE statement.review IN ",
    "filter",
    ".review END"
   ],
   "columns": [
    {
     "name": "statement",
     "expression": [
      "statement"
     ]
    }
   ],
   "order": "statement.sourceId DESC, statement.saidSort DESC",
   "outerOrder": "{0}.sourceId DESC, {0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "filter",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Source.versions": [
  {
   "path": "cypher/Source/versions.cypher",
   "type": "Source",
   "field": "versions",
   "variant": null,
   "when": [],
   "parent": "source",
   "match": [
    "MATCH (version:SourceVersion)\nWHERE version.sourceId = source.id AND version.recordedAt <= $view.known AND version.supersededAt > $view.known\nAND version.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "version",
     "expression": [
      "version"
     ]
    }
   ],
   "order": "coalesce(version.capturedAt, '') DESC, version.id",
   "outerOrder": "coalesce({0}.capturedAt, '') DESC, {0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "SourceVersion.derivedFrom": [
  {
   "path": "cypher/SourceVersion/derivedFrom.cypher",
   "type": "SourceVersion",
   "field": "derivedFrom",
   "variant": null,
   "when": [],
   "parent": "sourceVersion",
   "match": [
    "MATCH (sourceVersion)-[step:DERIVED_FROM]->(head:Source)\nMATCH (source:Source) WHERE source.id = head.id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "derivation",
     "expression": [
      "{source: source, how: step.how, stated: step.stated, order: source.id + step.how}"
     ]
    }
   ],
   "order": "derivation.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "SourceVersion.source": [
  {
   "path": "cypher/SourceVersion/source.cypher",
   "type": "SourceVersion",
   "field": "source",
   "variant": null,
   "when": [],
   "parent": "sourceVersion",
   "match": [
    "MATCH (source:Source)\nWHERE source.id = sourceVersion.sourceId AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "source",
     "expression": [
      "source"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Statement.answeredBy": [
  {
   "path": "cypher/Statement/answeredBy.cypher",
   "type": "Statement",
   "field": "answeredBy",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[step:ANSWERS]-(answering:Statement)\nWHERE answering.saidSort < ",
    "after",
    " AND CASE WHEN ",
    "aspect",
    " IS NULL THEN true ELSE step.aspect = ",
    "aspect",
    " END AND answering.recordedAt <= $view.known AND answering.supersededAt > $view.known\nAND answering.marking <= $view.clearance AND answering.reviewRank >= $view.review AND answering.saidBy <= $view.said\nWITH DISTINCT answering"
   ],
   "columns": [
    {
     "name": "answering",
     "expression": [
      "answering"
     ]
    }
   ],
   "order": "answering.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "aspect",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.answers": [
  {
   "path": "cypher/Statement/answers.cypher",
   "type": "Statement",
   "field": "answers",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[step:ANSWERS]->(head:Statement)\nMATCH (answered:Statement) WHERE answered.id = head.id AND answered.recordedAt <= $view.known AND answered.supersededAt > $view.known\nAND answered.marking <= $view.clearance AND answered.reviewRank >= $view.review AND answered.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "answer",
     "expression": [
      "{statement: answered, aspect: step.aspect, order: answered.saidSort + step.aspect}"
     ]
    }
   ],
   "order": "answer.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.argument": [
  {
   "path": "cypher/Statement/argument.cypher",
   "type": "Statement",
   "field": "argument",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (argument:Argument)\nWHERE argument.putForwardById = statement.id AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "argument",
     "expression": [
      "argument"
     ]
    }
   ],
   "order": "argument.recordedSort",
   "outerOrder": "{0}.recordedSort",
   "limit": [
    "1"
   ],
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.arguments": [
  {
   "path": "cypher/Statement/arguments.cypher",
   "type": "Statement",
   "field": "arguments",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (argument:Argument)\nWHERE argument.putForwardById = statement.id AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "argument",
     "expression": [
      "argument"
     ]
    }
   ],
   "order": "argument.recordedSort",
   "outerOrder": "{0}.recordedSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.assessments": [
  {
   "path": "cypher/Statement/assessments.cypher",
   "type": "Statement",
   "field": "assessments",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (assessment:Assessment)\nWHERE assessment.targetId = statement.id AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known\nAND assessment.marking <= $view.clearance AND assessment.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "assessment",
     "expression": [
      "assessment"
     ]
    }
   ],
   "order": "assessment.date, assessment.id",
   "outerOrder": "{0}.date, {0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.claim": [
  {
   "path": "cypher/Statement/claim.cypher",
   "type": "Statement",
   "field": "claim",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (claim:Claim)\nWHERE claim.id = statement.claimId AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "claim",
     "expression": [
      "claim"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Statement.correctedBy": [
  {
   "path": "cypher/Statement/correctedBy.cypher",
   "type": "Statement",
   "field": "correctedBy",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:CORRECTS]-(later:Statement)\nWHERE later.recordedAt <= $view.known AND later.supersededAt > $view.known\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review AND later.saidBy <= $view.said\nWITH DISTINCT later"
   ],
   "columns": [
    {
     "name": "later",
     "expression": [
      "later"
     ]
    }
   ],
   "order": "later.saidSort",
   "outerOrder": "{0}.saidSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.corrects": [
  {
   "path": "cypher/Statement/corrects.cypher",
   "type": "Statement",
   "field": "corrects",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:CORRECTS]->(head:Statement)\nMATCH (own:Statement) WHERE own.id = head.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known\nAND own.marking <= $view.clearance AND own.reviewRank >= $view.review AND own.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "own",
     "expression": [
      "own"
     ]
    }
   ],
   "order": "own.saidSort",
   "outerOrder": "{0}.saidSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.hedges": [
  {
   "path": "cypher/Statement/hedges.cypher",
   "type": "Statement",
   "field": "hedges",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:HEDGED_BY]->(head:Hedge)\nMATCH (hedge:Hedge) WHERE hedge.id = head.id AND hedge.recordedAt <= $view.known AND hedge.supersededAt > $view.known\nAND hedge.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "hedge",
     "expression": [
      "hedge"
     ]
    }
   ],
   "order": "hedge.start, hedge.exact, hedge.id",
   "outerOrder": "{0}.start, {0}.exact, {0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.history": [
  {
   "path": "cypher/Statement/history.cypher",
   "type": "Statement",
   "field": "history",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (state:Statement)\nWHERE state.id = statement.id AND state.supersededAt > '' AND state.recordedAt <= $view.known\nAND state.marking <= $view.clearance AND state.recordedSort < ",
    "after",
    ""
   ],
   "columns": [
    {
     "name": "state",
     "expression": [
      "state"
     ]
    }
   ],
   "order": "state.recordedSort DESC",
   "outerOrder": "{0}.recordedSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "recordedSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "history",
   "facts": null,
   "known": []
  }
 ],
 "Statement.onBehalfOf": [
  {
   "path": "cypher/Statement/onBehalfOf.cypher",
   "type": "Statement",
   "field": "onBehalfOf",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:ON_BEHALF_OF]->(head:Agent)\nMATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "agent.nameSort",
   "outerOrder": "{0}.nameSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.passage": [
  {
   "path": "cypher/Statement/passage.cypher",
   "type": "Statement",
   "field": "passage",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:ANCHORED_IN {role: 'CONTENT'}]->(head:Passage)\nMATCH (passage:Passage) WHERE passage.id = head.id AND passage.recordedAt <= $view.known AND passage.supersededAt > $view.known\nAND passage.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "passage",
     "expression": [
      "passage"
     ]
    }
   ],
   "order": "passage.start, passage.id",
   "outerOrder": "{0}.start, {0}.id",
   "limit": [
    "1"
   ],
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.passages": [
  {
   "path": "cypher/Statement/passages.cypher",
   "type": "Statement",
   "field": "passages",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[anchor:ANCHORED_IN]->(head:Passage)\nMATCH (passage:Passage) WHERE passage.id = head.id AND passage.recordedAt <= $view.known AND passage.supersededAt > $view.known\nAND passage.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "anchor",
     "expression": [
      "{passage: passage, role: anchor.role, start: passage.start, id: passage.id}"
     ]
    }
   ],
   "order": "anchor.start, anchor.role, anchor.id",
   "outerOrder": "{0}.start, {0}.role, {0}.id",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.related": [
  {
   "path": "cypher/Statement/related.cypher",
   "type": "Statement",
   "field": "related",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[tie:RELATED]->(head:Statement)\nWHERE tie.recordedAt <= $view.known AND tie.supersededAt > $view.known AND tie.marking <= $view.clearance AND tie.reviewRank >= $view.review\nMATCH (other:Statement) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "relatedStatement",
     "expression": [
      "{statement: other, kind: tie.kind, statedBy: tie.statedBy, order: other.saidSort + tie.kind}"
     ]
    }
   ],
   "order": "relatedStatement.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.relayedBy": [
  {
   "path": "cypher/Statement/relayedBy.cypher",
   "type": "Statement",
   "field": "relayedBy",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS]-(relaying:Statement)\nWHERE relaying.saidSort < ",
    "after",
    " AND relaying.recordedAt <= $view.known AND relaying.supersededAt > $view.known\nAND relaying.marking <= $view.clearance AND relaying.reviewRank >= $view.review AND relaying.saidBy <= $view.said\nWITH DISTINCT relaying"
   ],
   "columns": [
    {
     "name": "relaying",
     "expression": [
      "relaying"
     ]
    }
   ],
   "order": "relaying.saidSort DESC",
   "outerOrder": "{0}.saidSort DESC",
   "limit": [
    "",
    "first",
    ""
   ],
   "page": {
    "key": "saidSort",
    "descending": true,
    "column": false
   },
   "parameters": [
    "after",
    "first"
   ],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.relays": [
  {
   "path": "cypher/Statement/relays.cypher",
   "type": "Statement",
   "field": "relays",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[step:RELAYS]->(head:Statement)\nMATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known\nAND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "relay",
     "expression": [
      "{statement: relayed, how: step.how, stated: step.stated, order: relayed.saidSort}"
     ]
    }
   ],
   "order": "relay.order",
   "outerOrder": "{0}.order",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.reportedThrough": [
  {
   "path": "cypher/Statement/reportedThrough.cypher",
   "type": "Statement",
   "field": "reportedThrough",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "UNWIND range(0, size(coalesce(statement.hopStated, [])) - 1) AS position\nCALL (statement, position) {\nOPTIONAL MATCH (statement)-[hop:REPORTED_THROUGH]->(head:Source) WHERE hop.position = position\nRETURN head\n}\nCALL (head) {\nOPTIONAL MATCH (source:Source) WHERE source.id = head.id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nRETURN source\n}\nWITH statement, position, head, source WHERE head IS NULL OR source IS NOT NULL"
   ],
   "columns": [
    {
     "name": "reportingHop",
     "expression": [
      "{source: source, stated: statement.hopStated[position], position: position}"
     ]
    }
   ],
   "order": "reportingHop.position",
   "outerOrder": "{0}.position",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.retractedBy": [
  {
   "path": "cypher/Statement/retractedBy.cypher",
   "type": "Statement",
   "field": "retractedBy",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RETRACTS]-(later:Statement)\nWHERE later.recordedAt <= $view.known AND later.supersededAt > $view.known\nAND later.marking <= $view.clearance AND later.reviewRank >= $view.review AND later.saidBy <= $view.said\nWITH DISTINCT later"
   ],
   "columns": [
    {
     "name": "later",
     "expression": [
      "later"
     ]
    }
   ],
   "order": "later.saidSort",
   "outerOrder": "{0}.saidSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.retracts": [
  {
   "path": "cypher/Statement/retracts.cypher",
   "type": "Statement",
   "field": "retracts",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (statement)-[:RETRACTS]->(head:Statement)\nMATCH (own:Statement) WHERE own.id = head.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known\nAND own.marking <= $view.clearance AND own.reviewRank >= $view.review AND own.saidBy <= $view.said"
   ],
   "columns": [
    {
     "name": "own",
     "expression": [
      "own"
     ]
    }
   ],
   "order": "own.saidSort",
   "outerOrder": "{0}.saidSort",
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "view",
   "facts": null,
   "known": []
  }
 ],
 "Statement.source": [
  {
   "path": "cypher/Statement/source.cypher",
   "type": "Statement",
   "field": "source",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (source:Source)\nWHERE source.id = statement.sourceId AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "source",
     "expression": [
      "source"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Statement.speaker": [
  {
   "path": "cypher/Statement/speaker.cypher",
   "type": "Statement",
   "field": "speaker",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "MATCH (agent:Agent)\nWHERE agent.id = statement.speakerId AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
   ],
   "columns": [
    {
     "name": "agent",
     "expression": [
      "agent"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": true,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "given",
   "facts": null,
   "known": []
  }
 ],
 "Statement.voice": [
  {
   "path": "cypher/Statement/voice.cypher",
   "type": "Statement",
   "field": "voice",
   "variant": null,
   "when": [],
   "parent": "statement",
   "match": [
    "WITH [statement] AS statements"
   ],
   "columns": [
    {
     "name": "claims",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "statements",
     "expression": [
      "statements"
     ]
    },
    {
     "name": "agents",
     "expression": [
      "[]"
     ]
    },
    {
     "name": "sources",
     "expression": [
      "[]"
     ]
    }
   ],
   "order": "",
   "outerOrder": null,
   "limit": null,
   "page": null,
   "parameters": [],
   "readsView": false,
   "transforms": {},
   "aligned": null,
   "either": [],
   "ordered": [],
   "ambiguous": null,
   "unknown": false,
   "scope": "none",
   "facts": "voices",
   "known": []
  }
 ]
}));

/** What follows the files with `@facts`. */
export const FACTS: Readonly<Record<FactsPartName, FactsPart>> = {
 "claims": {
  "match": "CALL (touched) {\nUNWIND touched AS id\nMATCH (claim:Claim) WHERE claim.id = id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review\nCALL (claim) {\nRETURN claim AS one\nUNION\nMATCH (claim)-[:CONTRADICTS|ENTAILS]->(head:Claim)\nMATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other AS one\nUNION\nMATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)\nWHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review\nRETURN other AS one\n}\nRETURN collect(DISTINCT one) AS claims\n}\nCALL (claims) {\nUNWIND claims AS one\nCALL (one) {\nMATCH (statement:Tied)\nWHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS tied\n}\nCALL (one) {\nMATCH (statement:Statement)\nWHERE statement.claimId = one.id AND statement.saidSort < '~' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nWITH statement LIMIT 1001\nRETURN collect(statement) AS few\n}\nCALL (one, few) {\nUNWIND ['AFFIRMS', 'DENIES', 'ADDRESSES'] AS stance\nWITH stance, CASE WHEN size(few) > 1000 THEN one.id END AS large\nMATCH (place:Statement) USING INDEX place:Statement(claimId, stance, speakerId, saidSort)\nWHERE place.claimId = large AND place.stance = stance AND place.speakerId > '' AND place.saidSort IS NOT NULL\nWITH DISTINCT stance, place.speakerId AS speaker\nRETURN collect([stance, speaker]) AS sides\n}\nCALL (one, sides) {\nUNWIND sides AS side\nWITH one, side[0] AS stance, side[1] AS speaker\nCALL (one, stance, speaker) {\nMATCH (statement:Statement)\nWHERE statement.claimId = one.id AND statement.stance = stance AND statement.speakerId = speaker AND statement.saidSort < '~'\nAND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN statement ORDER BY statement.claimId DESC, statement.stance DESC, statement.speakerId DESC, statement.saidSort DESC LIMIT 3\n}\nRETURN collect(statement) AS newest\n}\nCALL (one, sides) {\nUNWIND sides AS side\nWITH DISTINCT one, side[1] AS speaker\nMATCH (agent:Agent) WHERE agent.id = speaker AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nMATCH (agent)-[:REVISION_OF*0..1]->(begin:Agent)\nMATCH (begin) ((:Agent)-[part:PART_OF|SPEAKS_FOR]->(:Agent) WHERE part.marking <= $view.clearance){0,8} (above:Agent)\nWHERE EXISTS { MATCH (above)<-[:BETWEEN]-(judgement:IdentityJudgement) WHERE judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known\nAND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review }\nOR EXISTS { MATCH (above)-[tie:PART_OF|SPEAKS_FOR]->() WHERE tie.marking <= $view.clearance AND (tie.from IS NOT NULL OR tie.to IS NOT NULL) }\nWITH DISTINCT one, speaker\nMATCH (statement:Statement)\nWHERE statement.speakerId = speaker AND statement.saidSort > '' AND statement.claimId = one.id\nAND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said\nRETURN collect(statement) AS turning\n}\nUNWIND tied + CASE WHEN size(few) > 1000 THEN newest + turning ELSE few END AS statement\nRETURN collect(DISTINCT statement) AS statements\n}",
  "columns": {
   "claims": "claims",
   "statements": "statements",
   "agents": "[]",
   "sources": "[]"
  }
 },
 "debate": {
  "match": "CALL (claims) {\nUNWIND claims AS claim\nMATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:SUPPORTS|REBUTS|UNDERCUTS|DEFLECTS*1..3]-(argument:Argument)\nWHERE argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nRETURN collect(DISTINCT argument) AS onClaims\n}\nCALL (onClaims) {\nUNWIND onClaims AS argument\nMATCH (putting:Statement) WHERE putting.id = argument.putForwardById AND putting.recordedAt <= $view.known AND putting.supersededAt > $view.known\nAND putting.marking <= $view.clearance AND putting.reviewRank >= $view.review AND putting.saidBy <= $view.said\nRETURN collect(DISTINCT putting) AS putting\n}\nWITH *, statements + putting AS debating\nCALL (debating) {\nUNWIND debating AS statement\nWITH DISTINCT statement WHERE statement:Tied\nMATCH (statement)-[:RELAYS*1..16]->(:Statement)<-[:REVISION_OF*0..1]-(:Statement)-[:RELAYS*0..16]->(head:Statement)\nWITH DISTINCT head\nMATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known\nAND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said\nRETURN collect(DISTINCT relayed) AS relayed\n}\nWITH *, debating + relayed AS attackable\nCALL (attackable) {\nUNWIND attackable AS statement\nWITH DISTINCT statement WHERE statement:Tied\nCALL (statement) {\nMATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[step:ANSWERS]-(head:Statement) WHERE step.aspect <> 'CONTENT'\nRETURN head.id AS id\nUNION\nMATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'\nRETURN head.id AS id\n}\nWITH DISTINCT id\nMATCH (other:Statement) WHERE other.id = id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known\nAND other.marking <= $view.clearance AND other.reviewRank >= $view.review AND other.saidBy <= $view.said\nRETURN collect(other) AS attacking\n}\nWITH *, attackable + attacking AS arguing\nCALL (arguing) {\nUNWIND arguing AS statement\nWITH DISTINCT statement WHERE statement:Tied\nMATCH (own:Argument) USING INDEX own:Argument(putForwardById)\nWHERE own.putForwardById = statement.id AND own.recordedAt <= $view.known AND own.supersededAt > $view.known\nAND own.marking <= $view.clearance AND own.reviewRank >= $view.review\nCALL (own) {\nRETURN own AS argument\nUNION\nMATCH (own)-[:REVISION_OF*0..1]->(:Argument)<-[:SUPPORTS|REBUTS|UNDERCUTS|DEFLECTS*1..2]-(argument:Argument)\nWHERE argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nRETURN argument\nUNION\nMATCH (argument:Argument) WHERE argument.id = own.targetId AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review\nRETURN argument\n}\nRETURN collect(DISTINCT argument) AS elsewhere\n}\nCALL (elsewhere) {\nUNWIND elsewhere AS argument\nMATCH (replying:Statement) WHERE replying.id = argument.putForwardById AND replying.recordedAt <= $view.known AND replying.supersededAt > $view.known\nAND replying.marking <= $view.clearance AND replying.reviewRank >= $view.review AND replying.saidBy <= $view.said\nRETURN collect(DISTINCT replying) AS replying\n}\nCALL (onClaims, elsewhere) {\nUNWIND onClaims + elsewhere AS argument\nRETURN collect(DISTINCT argument) AS arguments\n}\nWITH *, arguing + replying AS withdrawable\nCALL (withdrawable) {\nUNWIND withdrawable AS statement\nWITH DISTINCT statement WHERE statement:Tied\nMATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RETRACTS|CORRECTS*1..8]-(:Statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RETRACTS|CORRECTS*0..8]-(head:Statement)\nWITH DISTINCT head.id AS id\nMATCH (withdrawing:Statement) WHERE withdrawing.id = id AND withdrawing.recordedAt <= $view.known AND withdrawing.supersededAt > $view.known\nAND withdrawing.marking <= $view.clearance AND withdrawing.reviewRank >= $view.review AND withdrawing.saidBy <= $view.said\nRETURN collect(withdrawing) AS withdrawing\n}",
  "columns": {
   "claims": "claims",
   "statements": "withdrawable + withdrawing",
   "agents": "agents",
   "sources": "sources",
   "arguments": "arguments"
  }
 },
 "voices": {
  "match": "CALL (statements) {\nUNWIND statements AS statement\nWITH DISTINCT statement WHERE statement:Tied\nMATCH (statement)-[:RELAYS*1..16]->(:Statement)<-[:REVISION_OF*0..1]-(:Statement)-[:RELAYS*0..16]->(head:Statement)\nWITH DISTINCT head\nMATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known\nAND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said\nRETURN collect(DISTINCT relayed) AS relayed\n}\nCALL (statements, relayed) {\nUNWIND statements + relayed AS statement\nWITH DISTINCT statement\nRETURN collect(statement) AS said\n}\nCALL (said, sources) {\nUNWIND [statement IN said | statement.sourceId] + [given IN sources | given.id] AS id\nWITH DISTINCT id\nMATCH (source:Source) WHERE source.id = id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance AND source.reviewRank >= $view.review\nRETURN collect(source) AS carrying\n}\nCALL (carrying) {\nUNWIND carrying AS source\nMATCH (source)-[:REVISION_OF*0..1]->(begin:Source)\nMATCH (begin) ((:Source)<-[:VERSION_OF]-(:SourceVersion)-[:DERIVED_FROM]->(:Source)){1,8} (head:Source)\nWITH DISTINCT head\nMATCH (origin:Source) WHERE origin.id = head.id AND origin.recordedAt <= $view.known AND origin.supersededAt > $view.known\nAND origin.marking <= $view.clearance AND origin.reviewRank >= $view.review\nRETURN collect(origin) AS origins\n}\nCALL (carrying, origins) {\nUNWIND carrying + origins AS source\nWITH DISTINCT source\nRETURN collect(source) AS carriers\n}\nCALL (carriers) {\nUNWIND carriers AS source\nMATCH (source)-[:REVISION_OF*0..1]->(:Source)<-[:VERSION_OF]-(version:SourceVersion)-[:DERIVED_FROM]->(head:Source)\nWHERE version.recordedAt <= $view.known AND version.supersededAt > $view.known AND version.marking <= $view.clearance\nRETURN collect(DISTINCT [version.id, source.id, head.id]) AS derivations\n}\nCALL (claims, said, carriers, agents) {\nUNWIND [statement IN said | statement.speakerId] + [source IN carriers | source.publisherId]\n+ reduce(ids = [], statement IN [other IN said WHERE other:Tied] | ids + [(statement)-[:ON_BEHALF_OF]->(other:Agent) | other.id])\n+ [claim IN claims | claim.toId] + [agent IN agents | agent.id]\n+ reduce(ids = [], claim IN claims | ids + [(claim)-[:TO]->(:Country)<-[part:PART_OF]-(other:Government) WHERE part.marking <= $view.clearance | other.id])\n+ reduce(ids = [], agent IN agents | ids + [(agent)-[:REVISION_OF*0..1]->(:Country)<-[part:PART_OF]-(other:Government) WHERE part.marking <= $view.clearance | other.id]) AS id\nWITH DISTINCT id WHERE id IS NOT NULL\nMATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN collect(agent) AS named\n}\nCALL (named) {\nUNWIND named AS agent\nMATCH (agent) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){0,8} (one:Agent)\nWITH DISTINCT one\nMATCH (one)-[:BETWEEN*0..8]-(same:Agent)\nWITH DISTINCT same\nMATCH (same)-[:REVISION_OF*0..1]-(any:Agent)\nMATCH (any) ((:Agent)-[step:PART_OF|SPEAKS_FOR]->(:Agent) WHERE step.marking <= $view.clearance){0,8} (two:Agent)\nWITH DISTINCT two\nMATCH (two)-[:BETWEEN*0..8]-(head:Agent)\nWITH DISTINCT head.id AS id\nMATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review\nRETURN collect(agent) AS folding\n}\nCALL (folding) {\nUNWIND folding AS agent\nMATCH (agent)-[tie:PART_OF|SPEAKS_FOR]->(head:Agent) WHERE tie.marking <= $view.clearance\nRETURN collect(DISTINCT [agent.id, head.id, type(tie), tie.from, tie.to]) AS affiliations\n}\nCALL (folding) {\nUNWIND folding AS agent\nMATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[:BETWEEN]-(judgement:IdentityJudgement)\nWHERE judgement.verdict <> 'UNSURE' AND judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known\nAND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review\nWITH DISTINCT judgement\nRETURN collect([judgement.id, judgement.verdict, [(judgement)-[:BETWEEN]->(one:Agent) | one.id]]) AS judgements\n}\nCALL (said) {\nUNWIND said AS statement\nWITH statement WHERE statement:Tied\nMATCH (statement)-[:HEDGED_BY]->(head:Hedge)\nMATCH (hedge:Hedge) WHERE hedge.id = head.id AND hedge.recordedAt <= $view.known AND hedge.supersededAt > $view.known AND hedge.marking <= $view.clearance\nRETURN collect(DISTINCT [hedge.id, statement.id, hedge.owner]) AS hedges\n}",
  "columns": {
   "Statement": "said",
   "Agent": "folding",
   "Source": "carriers",
   "Claim": "claims",
   "facts": "[\n[agent IN folding | [agent.id, agent.kind, agent.name]],\naffiliations,\njudgements,\n[source IN carriers | [source.id, source.publisherId]],\nderivations,\n[claim IN claims | [claim.id, claim.toId]],\n[claim IN claims | [claim.id, [(claim)-[relation:CONTRADICTS|ENTAILS]->(other:Claim) | [other.id, type(relation)]]]],\n[statement IN said | [statement.id, statement.sourceId, statement.versionId, statement.speakerId, statement.act,\nstatement.claimId, statement.stance, statement.certainty, statement.saidEarliest, statement.saidLatest,\nstatement.hopStated,\nCASE WHEN statement:Tied THEN [\n[(statement)-[:ON_BEHALF_OF]->(other:Agent) | other.id],\n[(statement)-[:RELAYS]->(other:Statement) | other.id],\n[(statement)-[:RETRACTS|CORRECTS]->(other:Statement) | other.id],\n[(statement)-[step:ANSWERS]->(other:Statement) | [other.id, step.aspect]]] ELSE null END]],\n[argument IN arguments | [argument.id, argument.kind, argument.targetId, argument.putForwardById, argument.statedBy,\n[(argument)-[:RESTS_ON]->(other:Claim) | other.id]]],\nhedges\n]"
  }
 }
};

/** The way to the record that a mutation wrote, by its label. */
export const WRITTEN: ReadonlyMap<string, FieldFile> = new Map(Object.entries({
 "Activity": {
  "path": "cypher/written/Activity.cypher",
  "type": "written",
  "field": "Activity",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (activity:Activity)\nWHERE activity.id = ",
   "id",
   " AND activity.recordedAt <= $view.known AND activity.supersededAt > $view.known\nAND activity.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "activity",
    "expression": [
     "activity"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Agent": {
  "path": "cypher/written/Agent.cypher",
  "type": "written",
  "field": "Agent",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (agent:Agent)\nWHERE agent.id = ",
   "id",
   " AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known\nAND agent.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "agent",
    "expression": [
     "agent"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Argument": {
  "path": "cypher/written/Argument.cypher",
  "type": "written",
  "field": "Argument",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (argument:Argument)\nWHERE argument.id = ",
   "id",
   " AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known\nAND argument.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "argument",
    "expression": [
     "argument"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Assessment": {
  "path": "cypher/written/Assessment.cypher",
  "type": "written",
  "field": "Assessment",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (assessment:Assessment)\nWHERE assessment.id = ",
   "id",
   " AND assessment.recordedAt <= $view.known AND assessment.supersededAt > $view.known\nAND assessment.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "assessment",
    "expression": [
     "assessment"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Claim": {
  "path": "cypher/written/Claim.cypher",
  "type": "written",
  "field": "Claim",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (claim:Claim)\nWHERE claim.id = ",
   "id",
   " AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known\nAND claim.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "claim",
    "expression": [
     "claim"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "IdentityJudgement": {
  "path": "cypher/written/IdentityJudgement.cypher",
  "type": "written",
  "field": "IdentityJudgement",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (identityJudgement:IdentityJudgement)\nWHERE identityJudgement.id = ",
   "id",
   " AND identityJudgement.recordedAt <= $view.known AND identityJudgement.supersededAt > $view.known\nAND identityJudgement.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "identityJudgement",
    "expression": [
     "identityJudgement"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Name": {
  "path": "cypher/written/Name.cypher",
  "type": "written",
  "field": "Name",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (name:Name)\nWHERE name.id = ",
   "id",
   " AND name.recordedAt <= $view.known AND name.supersededAt > $view.known\nAND name.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "name",
    "expression": [
     "name"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Source": {
  "path": "cypher/written/Source.cypher",
  "type": "written",
  "field": "Source",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (source:Source)\nWHERE source.id = ",
   "id",
   " AND source.recordedAt <= $view.known AND source.supersededAt > $view.known\nAND source.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "source",
    "expression": [
     "source"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "SourceVersion": {
  "path": "cypher/written/SourceVersion.cypher",
  "type": "written",
  "field": "SourceVersion",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (sourceVersion:SourceVersion)\nWHERE sourceVersion.id = ",
   "id",
   " AND sourceVersion.recordedAt <= $view.known AND sourceVersion.supersededAt > $view.known\nAND sourceVersion.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "sourceVersion",
    "expression": [
     "sourceVersion"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 },
 "Statement": {
  "path": "cypher/written/Statement.cypher",
  "type": "written",
  "field": "Statement",
  "variant": null,
  "when": [],
  "parent": null,
  "match": [
   "MATCH (statement:Statement)\nWHERE statement.id = ",
   "id",
   " AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known\nAND statement.marking <= $view.clearance"
  ],
  "columns": [
   {
    "name": "statement",
    "expression": [
     "statement"
    ]
   }
  ],
  "order": "",
  "outerOrder": null,
  "limit": null,
  "page": null,
  "parameters": [
   "id"
  ],
  "readsView": true,
  "transforms": {},
  "aligned": null,
  "either": [],
  "ordered": [],
  "ambiguous": null,
  "unknown": false,
  "scope": "given",
  "facts": null,
  "known": []
 }
}));
