/** Records of the sound graph, as patterns. */

export const ARCHIVE = "(s:Statement) WHERE s.key ENDS WITH '#1'";
export const ACCUSATION = "(s:Statement {act: 'ACCUSE'})";
/** A statement of the sound graph that nothing is made from. */
export const RETRACTION = "(s:Statement {act: 'RETRACT'})";
export const DENIAL = "(s:Statement {act: 'DENY', revision: 2})";
export const GOVERNMENT = '(a:Government)';
