import { declarationsOf, type Declaration, type Declared, type Opportunity, type SignUpInput } from '@dugnad/client/model';
import { hashText } from '@dugnad/client/submission';
import { plain } from '../../../writing/written.template.ts';
import { declaration as words } from '../../texts/declaration.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import type { Typed } from '../read-sign-up.ts';
import { declarationField } from './declaration-field.ts';

async function declaredOf({ id, version, text }: Declaration, answers: Typed, languages: readonly string[]): Promise<Declared[]> {
  const method = answers[declarationField({ id, version })];
  if (method !== 'online' && method !== 'paper') return [];
  return [{ id, version, textSha256: await hashText(plain(text, languages)), method }];
}

/** The sign-up with what somebody answered to each text, as it stands on the screen. */
export async function withDeclared(signUp: SignUpInput, { chosen, answers, languages }: Pick<ChosenModel, 'chosen' | 'answers' | 'languages'>): Promise<SignUpInput> {
  const all = await Promise.all(declarationsOf(chosen).map((one) => declaredOf(one, answers, languages)));
  const declarations = all.flat();
  return declarations.length === 0 ? signUp : { ...signUp, declarations };
}

/** The field that a pointer into the sign-up is about, if it is one of this part: `/declarations/1` is the second that was sent, and all are sent. */
export function namedDeclaration(pointer: string, opportunity: Pick<Opportunity, 'requirements'> | undefined): string | undefined {
  const [, index = '0'] = /^\/declarations(?:\/(\d+))?/.exec(pointer) ?? [undefined];
  const one = pointer.startsWith('/declarations') && opportunity ? declarationsOf(opportunity)[Number(index)] : undefined;
  return one && declarationField(one);
}

/** What is wrong with a field of this part, if it is one. */
export function sayDeclarationFault(field: string, code: string): string | undefined {
  if (!field.startsWith('declaration-')) return undefined;
  return code === 'missing' ? words.missing() : words.changed();
}
