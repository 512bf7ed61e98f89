import type { RetractRecordInput, ReviewRecordInput } from '../../generated/graphql.ts';
import { MODEL } from '../../generated/model.ts';
import { labelOfId, type Mutation, retractRecord, reviewRecord } from '../../write/index.ts';

const review: Mutation<ReviewRecordInput> = {
  labelOf: ({ id }) => {
    const label = labelOfId(id);
    return label !== undefined && MODEL.labels[label].reviewed ? label : undefined;
  },
  write: (scope, input) => reviewRecord(scope, input),
};

const retract: Mutation<RetractRecordInput> = {
  labelOf: () => undefined,
  write: (scope, input) => retractRecord(scope, input),
  answer: {
    type: 'Retraction',
    of: ({ id, records, knownAt, note }) => ({ id, records, retractedAt: knownAt, reason: note }),
  },
};

/** What is done to records of any label. */
export const reviewMutations = { reviewRecord: review, retractRecord: retract };
