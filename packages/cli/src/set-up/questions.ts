/** What a set-up has to be told, in the order in which it is asked: what is offered may follow from answers before. */
import { awsQuestions } from './aws-questions.ts'
import { deliveryQuestions } from './delivery-questions.ts'
import { demandQuestions } from './demand-questions.ts'
import type { Question } from './question.ts'
import { repositoryQuestions } from './repository-questions.ts'

export { spread } from './question.ts'
export type { Answers, Known, Question } from './question.ts'

export const questions: readonly Question[] = [
  ...repositoryQuestions,
  ...awsQuestions,
  ...deliveryQuestions,
  ...demandQuestions,
]
