import type { StandardIssue, StandardSchema } from './standard-schema-type.ts';

/**
 * What a schema finds wrong with a value; nothing when all is well. A promise only where the schema gives one, so that a form
 * whose schemas answer at once is sent at once. One that throws is a promise that fails: nobody may take it for all being well.
 */
export function askSchema(schema: StandardSchema, value: unknown): readonly StandardIssue[] | Promise<readonly StandardIssue[]> {
  try {
    const result = schema['~standard'].validate(value);
    return 'then' in result ? result.then(({ issues }) => issues ?? []) : (result.issues ?? []);
  } catch (cause) {
    return Promise.reject(cause instanceof Error ? cause : new Error(String(cause)));
  }
}

/** Names under which a form may know what an issue is about, the most exact first: `address.street`, `address[street]`, `address`. */
export function namesOfIssue({ path = [] }: StandardIssue): string[] {
  const keys = path.map((segment) => String(typeof segment === 'object' ? segment.key : segment));
  const [first, ...rest] = keys;
  if (first === undefined) return [];
  const names = keys.map((_, at) => keys.slice(0, keys.length - at));
  const bracketed = rest.length > 0 ? [`${first}${rest.map((key) => `[${key}]`).join('')}`] : [];
  return [...new Set([keys.join('.'), ...bracketed, ...names.map((part) => part.join('.'))])];
}
