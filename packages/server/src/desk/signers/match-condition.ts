import * as v from 'valibot';
import type { SignatureRow } from '../../store/tables.ts';
import { MomentSchema, LanguageTagSchema } from '@dugnad/client/model';

const SHORT = v.pipe(v.string(), v.trim(), v.minLength(1, 'missing'), v.maxLength(200, 'too-long'));

/** All that is said has to be true of a signature; something has to be said. */
export const ConditionSchema = v.pipe(
  v.object({ name: v.optional(SHORT), domain: v.optional(SHORT), postcode: v.optional(SHORT), language: v.optional(LanguageTagSchema), from: v.optional(MomentSchema), to: v.optional(MomentSchema) }),
  v.check((condition) => Object.values(condition).some((part) => part !== undefined), 'missing'),
);

export type Condition = v.InferOutput<typeof ConditionSchema>;

type Judged = Pick<SignatureRow, 'name' | 'email' | 'postcode' | 'language' | 'signed_at'>;

const fold = (text: string | null): string => (text ?? '').normalize('NFKC').toLowerCase();
const time = (moment: string): number => Date.parse(moment.replace(/\[.*/, ''));

function fitsDomain(email: string | null, domain: string): boolean {
  const asked = fold(domain).replace(/^@/, '');
  const own = fold(email).split('@').at(-1) ?? '';
  return email !== null && (own === asked || own.endsWith(`.${asked}`));
}

const tests: { [Part in keyof Condition]-?: (row: Judged, asked: string) => boolean } = {
  name: ({ name }, asked) => fold(name).includes(fold(asked)),
  domain: ({ email }, asked) => fitsDomain(email, asked),
  postcode: ({ postcode }, asked) => fold(postcode).replaceAll(' ', '') === fold(asked).replaceAll(' ', ''),
  language: ({ language }, asked) => fold(language) === fold(asked),
  from: ({ signed_at: at }, asked) => time(at) >= time(asked),
  to: ({ signed_at: at }, asked) => time(at) < time(asked),
};

/** Is everything true that the condition says? `to` is the first moment that is not meant any more. */
export function matchCondition(condition: Condition, row: Judged): boolean {
  const parts = Object.entries(condition).filter((part): part is [keyof Condition, string] => part[1] !== undefined);
  return parts.length > 0 && parts.every(([part, asked]) => tests[part](row, asked));
}
