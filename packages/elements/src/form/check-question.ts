import { limitCharacters } from '../field/limit-characters.ts';
import { nameProblem, type Answered, type ProblemName } from './name-problem.ts';
import type { Control, Question } from './question-type.ts';
import { readLabel } from './read-label.ts';
import { writeLimit, type DateFormat } from './write-limit.ts';
import { writeProblem } from './write-problem.ts';

/** Says what is wrong, in the language of now. */
export type Words = () => string;

interface Found {
  readonly name: ProblemName;
  readonly control: Control;
  readonly limit: string;
}

const attributes: Partial<Record<ProblemName, readonly string[]>> = {
  short: ['minlength'],
  long: ['maxlength'],
  low: ['min'],
  high: ['max'],
  step: ['step'],
};

function limitOf(name: ProblemName, control: Control): string {
  const value = attributes[name]?.map((attribute) => control.getAttribute(attribute)).find((given) => given);
  return value ?? (name === 'step' ? '1' : '');
}

/** Too long by the page's own count, where the control itself takes as much as one types. */
function findOver({ wrapper, first }: Question): Found | undefined {
  const limit = limitCharacters(wrapper?.counter ?? null, (first as Partial<Answered>).maxLength);
  return limit && limit.count(first.value) > limit.most ? { name: 'long', control: first, limit: String(limit.most) } : undefined;
}

function isEmptyGroup({ wrapper, isGroup, controls }: Question): boolean {
  return Boolean(isGroup && wrapper?.required) && !controls.some((control) => control.matches(':checked'));
}

function find(question: Question): Found | undefined {
  for (const control of question.controls) {
    const name = nameProblem(control);
    // Controls that take no part in HTML's own checking (read-only ones) are none of ours either.
    if (name && (control as Partial<HTMLInputElement>).willValidate !== false) return { name, control, limit: limitOf(name, control) };
  }
  return isEmptyGroup(question) ? { name: 'missing', control: question.first, limit: '' } : findOver(question);
}

/** The page's own words for this field, where it has some. */
export function ownWords({ wrapper }: Question, name: ProblemName): string | undefined {
  return (name === 'missing' ? wrapper?.missing : wrapper?.invalid) || undefined;
}

function write(question: Question, { name, control, limit }: Found, format: DateFormat): string {
  const own = ownWords(question, name);
  if (own) return own;
  return writeProblem(name === 'custom' ? 'other' : name, {
    label: readLabel(question),
    type: control.type,
    several: question.isGroup && control.type === 'checkbox',
    limit: writeLimit(control.type, limit, format),
    title: control.title,
  });
}

/**
 * What HTML itself, the group's `required` and the page's count of letters find wrong; nothing when all is well.
 *
 * @param asks lets controls fire `invalid`, upon which a page may put in words of its own, as in HTML
 */
export function checkQuestion(question: Question, format: DateFormat, asks: boolean): Words | undefined {
  if (asks) for (const control of question.controls) control.checkValidity();
  const found = find(question);
  if (!found) return undefined;
  const custom = found.name === 'custom' ? found.control.validationMessage : '';
  return () => custom || write(question, found, format);
}
