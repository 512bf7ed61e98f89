import type {
  AddSourceInput,
  AddSourceVersionInput,
  ReviseSourceInput,
  ReviseSourceVersionInput,
} from '../../generated/graphql.ts';
import {
  adding,
  currentAs,
  keptBy,
  type Mutation,
  mainOf,
  prepare,
  revising,
  sourceWords,
  storeLinked,
} from '../../write/index.ts';

/** A version stands in the record of its document, which stays as it is. */
const addSourceVersion: Mutation<AddSourceVersionInput> = {
  labelOf: () => 'SourceVersion',
  async write(scope, { source: id, text, sha256, capturedAt, derivedFrom, marking }) {
    const source = await currentAs(scope, 'Source', id, 'source');
    const { linked } = await prepare(scope, {
      list: 'sources',
      record: { ...sourceWords(id, source.linked), text, sha256, capturedAt, derivedFrom, marking },
      isGiven: ([field]) => field === 'derivedFrom' || field === 'marking',
    });
    const version = mainOf(linked, 'SourceVersion');
    return storeLinked(scope, version, [version], { keeps: keptBy({ marking }) });
  },
};

/** Writing documents and their versions. */
export const sourceMutations = {
  addSource: adding<AddSourceInput>('sources'),
  reviseSource: revising<ReviseSourceInput>('Source'),
  addSourceVersion,
  reviseSourceVersion: revising<ReviseSourceVersionInput>('SourceVersion'),
};
