import type { AddStatementInput, ReviseStatementInput } from '../../generated/graphql.ts';
import { addRecord, fieldsOf, type Mutation, relateStatement, reviseRecord } from '../../write/index.ts';
import { statementPath, statementRecord } from './statement.input.ts';

const addStatement: Mutation<AddStatementInput> = {
  labelOf: () => 'Statement',
  async write(scope, input) {
    const record = statementRecord(input);
    const written = await addRecord(scope, { list: 'statements', record, toPath: statementPath });
    const { marking, review, origin } = input;
    await relateStatement(scope, written.id, input.related ?? [], { marking, review, origin }, false);
    return written;
  },
};

/** Relations are records of their own: where the list is given it is the whole list. */
const reviseStatement: Mutation<ReviseStatementInput> = {
  labelOf: () => 'Statement',
  async write(scope, input) {
    const { id, expectedRevision } = input;
    const { related, ...changes } = fieldsOf(input);
    const written = await reviseRecord(scope, { label: 'Statement', id, expectedRevision, changes });
    if (related !== undefined) await relateStatement(scope, id, input.related ?? [], {}, true);
    return written;
  },
};

/** Writing statements. */
export const statementMutations = { addStatement, reviseStatement };
