import { askSchema, namesOfIssue } from '../schema/ask-schema.ts';
import type { StandardIssue, StandardSchema } from '../schema/standard-schema-type.ts';
import { checkQuestion, ownWords, type Words } from './check-question.ts';
import { findQuestions } from './find-questions.ts';
import type { Question } from './question-type.ts';
import { readAnswer, readAnswers } from './read-answers.ts';
import { readLabel } from './read-label.ts';
import type { DateFormat } from './write-limit.ts';

/** Something to put right: said in the summary, and at the question when it is about one. */
export interface Problem {
  readonly question: Question | undefined;
  readonly words: Words;
  /** Said by somebody else, who is not asked again before the form is sent: stands until the answer is another than this. */
  readonly about?: string;
}

/** Puts an issue of a schema into the page's words; without an answer the schema's own are shown. */
export type DescribeIssue = (issue: StandardIssue, label: string) => string | undefined;

export interface Examination {
  readonly form: HTMLFormElement;
  readonly submitter?: HTMLElement | null;
  readonly format: DateFormat;
  readonly schema: StandardSchema | undefined;
  readonly describeIssue: DescribeIssue | undefined;
  /** Controls fire `invalid`, as when a form is sent. */
  readonly asks: boolean;
  readonly asksSchemas: boolean;
}

interface Asked {
  readonly question: Question | undefined;
  readonly issues: readonly StandardIssue[];
}

export function questionNamed(questions: readonly Question[], names: readonly string[]): Question | undefined {
  for (const name of names) {
    const found = questions.find(({ controls }) => controls.some((control) => control.name === name));
    if (found) return found;
  }
  return undefined;
}

const isEmpty = (answer: unknown): boolean => answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0);

/** Every schema that has something to say about the form; a field that may be left empty and is so is not asked. */
function ask({ form, submitter, schema, asksSchemas }: Examination, questions: readonly Question[]): (Asked | Promise<Asked>)[] {
  if (!asksSchemas) return [];
  const fields = questions.flatMap((question) => {
    const { first, wrapper } = question;
    if (!wrapper?.schema || (wrapper.optional && isEmpty(readAnswer(first)))) return [];
    return [{ question, issues: askSchema(wrapper.schema, readAnswer(first)) }];
  });
  const whole = schema ? [{ question: undefined, issues: askSchema(schema, readAnswers(form, submitter)) }] : [];
  return [...fields, ...whole].map(({ question, issues }) => ('then' in issues ? issues.then((found) => ({ question, issues: found })) : { question, issues }));
}

function describe(issue: StandardIssue, question: Question | undefined, describeIssue: DescribeIssue | undefined): Problem {
  const own = (): string | undefined => question && ownWords(question, isEmpty(readAnswer(question.first)) ? 'missing' : 'other');
  return { question, words: () => describeIssue?.(issue, question ? readLabel(question) : '') ?? own() ?? issue.message };
}

/** The order of the page, one problem a question, and what is about none of them at the end. */
export function sortProblems(questions: readonly Question[], problems: readonly Problem[]): Problem[] {
  const atQuestions = questions.flatMap((question) => problems.find((problem) => problem.question?.first === question.first) ?? []);
  return [...atQuestions, ...problems.filter(({ question }) => !question)];
}

/** What a question is answered with, to see whether that changes. */
export function answerOf({ controls }: Question): string {
  return JSON.stringify(controls.map(readAnswer), (_, value: unknown) => (value instanceof File ? [value.name, value.size, value.lastModified] : value));
}

const standing = (problem: Problem): Problem => (problem.question ? { ...problem, about: answerOf(problem.question) } : problem);

/** Everything that is wrong with a form; a promise only when a schema gives one, which is then awaited once. */
export function findProblems(examination: Examination): Problem[] | Promise<Problem[]> {
  const questions = findQuestions(examination.form);
  const native = questions.flatMap((question) => {
    const words = checkQuestion(question, examination.format, examination.asks);
    return words ? [{ question, words }] : [];
  });
  const asked = ask(examination, questions);
  const isLate = asked.some((one) => 'then' in one);
  const finish = (answers: readonly Asked[]): Problem[] => {
    const issues = answers.flatMap(({ question, issues }) => issues.map((issue) => describe(issue, question ?? questionNamed(questions, namesOfIssue(issue)), examination.describeIssue)));
    return sortProblems(questions, [...native, ...(isLate ? issues.map(standing) : issues)]);
  };
  return isLate ? Promise.all(asked).then(finish) : finish(asked as Asked[]);
}
