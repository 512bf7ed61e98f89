/** Writing over the API: each mutation is a small import in one transaction. */
export { addRecord, keptBy, withOrigin } from './add.ts';
export { currentAs, sourceWords, worded } from './current.ts';
export { createOnce, type Once } from './frame.ts';
export { mainOf } from './link.ts';
export { adding, fieldsOf, type Mutation, type Mutations, revising } from './mutation.ts';
export { labelOfId } from './naming.ts';
export { prepare } from './prepare.ts';
export { notFound, Refusal } from './refusal.ts';
export { relateStatement } from './relate.ts';
export { retractRecord } from './retract.ts';
export { reviewRecord } from './review.ts';
export { reviseRecord } from './revise.ts';
export type { Given } from './scope.ts';
export { storeLinked } from './store.ts';
