import { DugnadError, type FieldError } from '../../errors/errors.ts';
import { readProblem } from '../http/read-problem.ts';

/** What such services say, as far as they agree on anything. */
interface Said {
  ok?: unknown;
  success?: unknown;
  result?: unknown;
  status?: unknown;
  error?: unknown;
  errors?: unknown;
  message?: unknown;
  retryAfter?: unknown;
}

function saidIn(text: string): Said {
  try {
    const said: unknown = JSON.parse(text);
    return typeof said === 'object' && said !== null ? said : {};
  } catch {
    return {}; // a page, a word, nothing
  }
}

const isNo = (value: unknown): boolean => value === false || /^(false|no|error|fail(ed|ure)?)$/i.test(String(value));

const CODES: [RegExp, string][] = [
  [/required|missing|empty|blank/i, 'missing'],
  [/e-?mail/i, 'not-an-email'],
  [/long/i, 'too-long'],
];

const codeOf = (words: string): string => CODES.find(([pattern]) => pattern.test(words))?.[1] ?? 'not-valid';

const wordsIn = (said: Record<string, unknown> | null, names: string[]): string[] => names.map((name) => said?.[name]).filter((value) => typeof value === 'string');

/** Of `[{field, code, message}]`, and of `{field: message | messages}`. */
function complaintsIn(errors: unknown): [field: string, words: string][] {
  if (!Array.isArray(errors)) return typeof errors === 'object' && errors !== null ? Object.entries(errors).map(([field, words]) => [field, String(words)]) : [];
  return errors.map((each: Record<string, unknown> | null) => [wordsIn(each, ['field', 'name', 'pointer'])[0] ?? '', wordsIn(each, ['code', 'message']).join(' ')]);
}

function fieldErrorsIn(errors: unknown, ourNames: ReadonlyMap<string, string>): FieldError[] {
  return complaintsIn(errors).flatMap(([field, words]) => {
    const name = field.replace(/^\//, '');
    return name ? [{ pointer: `/${(ourNames.get(name) ?? name).replace(/^consent-.*/, 'consents')}`, code: codeOf(words) }] : [];
  });
}

const saysYes = ({ ok, success, result, status, error }: Said): boolean => !error && ![ok, success, result, status].some(isNo);

/**
 * Nothing when it was taken: any status of success is, unless the answer says otherwise. The error when it was not.
 *
 * @param ourNames from the names in the form to our own
 */
export function readAnswer(response: Pick<Response, 'ok' | 'status' | 'headers' | 'url' | 'type'>, text: string, ourNames: ReadonlyMap<string, string>): DugnadError | undefined {
  if (response.type.startsWith('opaque')) return undefined; // it came, and may not be read
  const said = saidIn(text);
  const fields = fieldErrorsIn(said.errors, ourNames);
  if (response.ok && fields.length === 0 && saysYes(said)) return undefined;
  if (!response.ok && fields.length === 0) return readProblem(response, text);
  return new DugnadError('invalid-input', `${response.url} did not take it: ${text.slice(0, 200)}`, { src: response.url, status: response.status, errors: fields });
}
