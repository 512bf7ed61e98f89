import type {
  AddAssessmentInput,
  JudgeIdentityInput,
  ReviseAssessmentInput,
  ReviseIdentityJudgementInput,
} from '../../generated/graphql.ts';
import { adding, revising } from '../../write/index.ts';

/** Writing assessments and identity judgements. */
export const assessmentMutations = {
  addAssessment: adding<AddAssessmentInput>('assessments'),
  reviseAssessment: revising<ReviseAssessmentInput>('Assessment'),
  judgeIdentity: adding<JudgeIdentityInput>('judgements'),
  reviseIdentityJudgement: revising<ReviseIdentityJudgementInput>('IdentityJudgement'),
};
