import type { FieldError } from '../errors/errors.ts';
import type { Declaration, Declared } from './declaration.ts';
import type { Opportunity } from './opportunity.ts';

type Asking = Pick<Opportunity, 'requirements'>;

interface Answer {
  declarations?: Declared[] | undefined;
}

/** A declaration as whoever receives a sign-up knows it: a hash for each language of its text. */
export interface KnownDeclaration extends Pick<Declaration, 'id' | 'version'> {
  readonly hashes: readonly string[];
}

/** Those that this opportunity asks, in their order. */
export function declarationsOf({ requirements }: Asking): Declaration[] {
  return requirements.flatMap((one) => (typeof one === 'object' && 'declaration' in one ? one.declaration : []));
}

/** Every text that can stand on a screen: one for each language. */
export function declarationTexts({ text }: Pick<Declaration, 'text'>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** What somebody answered; nothing where nobody asked. */
export function keptDeclarations<Kept extends Answer>(opportunity: Asking, { declarations }: Kept): Pick<Kept, 'declarations'> {
  return declarations !== undefined && declarations.length > 0 && declarationsOf(opportunity).length > 0 ? { declarations } : {};
}

function wrongWith({ id, version, textSha256 }: Declared, known: readonly KnownDeclaration[]): string | undefined {
  const asked = known.find((one) => one.id === id);
  if (!asked) return 'unknown';
  return asked.version === version && asked.hashes.includes(textSha256) ? undefined : 'stale';
}

/** Each declaration that is asked has an answer, and each answer is to the text as it is now. */
export function declarationFaults(known: readonly KnownDeclaration[], { declarations = [] }: Answer): FieldError[] {
  if (known.length === 0) return [];
  const isMissing = known.some(({ id }) => !declarations.some((one) => one.id === id));
  const wrong = declarations.flatMap((one, index) => {
    const code = wrongWith(one, known);
    return code === undefined ? [] : [{ pointer: `/declarations/${index}`, code }];
  });
  return [...(isMissing ? [{ pointer: '/declarations', code: 'missing' }] : []), ...wrong];
}
