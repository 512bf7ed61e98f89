import type { Label } from '../interop/dossier/v1/index.ts';

/**
 * Statements and their passages come by the hundred thousand, so their values are sent as lists in these orders, without
 * names; `create-statements.cypher` and `create-passages.cypher` name them. The links follow as the last value.
 * What is the same for all new records (revision, instants) is sent once.
 */
export const COLUMNS: Readonly<Partial<Record<Label, readonly string[]>>> = {
  Statement: [
    'id',
    'key',
    'contentHash',
    'marking',
    'ownMarking',
    'review',
    'reviewRank',
    'origin',
    'act',
    'stance',
    'certainty',
    'quotation',
    'speakerAsWritten',
    'confidenceAsWritten',
    'confidenceScale',
    'confidenceValue',
    'confidenceInferredScale',
    'attributionType',
    'saidEarliest',
    'saidLatest',
    'saidAsWritten',
    'saidInferred',
    'hopStated',
    'claimId',
    'speakerId',
    'sourceId',
    'versionId',
    'saidBy',
    'saidSort',
    'queueSort',
  ],
  Passage: [
    'id',
    'key',
    'contentHash',
    'marking',
    'ownMarking',
    'exact',
    'prefix',
    'suffix',
    'start',
    'end',
    'versionId',
  ],
};
