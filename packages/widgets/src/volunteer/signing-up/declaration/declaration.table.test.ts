import { deepEqual, equal, match, notEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { declarationsOf, type Opportunity, type SignUpInput } from '@dugnad/client/model';
import type { Typed } from '../read-sign-up.ts';
import { declarationField } from './declaration-field.ts';
import { namedDeclaration, sayDeclarationFault, withDeclared } from './declaration.ts';

const text = { en: 'I keep to myself what I hear.', nb: 'Jeg holder for meg selv det jeg hører.' };
const requirements = [{ text: 'Quiet people' }, { declaration: { id: 'silence', version: '2', text } }, 'first-aid', { declaration: { id: 'rules', version: '1', text: 'I keep the rules.' } }];
const chosen = { requirements } as unknown as Opportunity;
const signUp: SignUpInput = { shiftIds: [], person: { name: 'Aud', phone: '90' }, language: 'nb' };
const [silence, rules] = declarationsOf(chosen);
const declare = (answers: Typed, languages = ['en']): Promise<SignUpInput> => withDeclared(signUp, { chosen: chosen, answers, languages });

describe('what somebody declares', () => {
  it('is nothing before they have', async () => deepEqual(await declare({}), signUp));

  it('is the text that stood on the screen, by its hash, and how', async () => {
    const { declarations = [] } = await declare({ [declarationField(silence!)]: 'online', [declarationField(rules!)]: 'paper' });
    deepEqual(declarations.map(({ id, version, method }) => [id, version, method]), [['silence', '2', 'online'], ['rules', '1', 'paper']]);
    for (const { textSha256 } of declarations) match(textSha256, /^[\da-f]{64}$/);
  });

  it('is another text in another language, and the same one each time', async () => {
    const answers = { [declarationField(silence!)]: 'online' };
    const hashes = await Promise.all([['en'], ['nb'], ['en']].map(async (languages) => (await declare(answers, languages)).declarations?.[0]?.textSha256));
    notEqual(hashes[0], hashes[1]);
    equal(hashes[0], hashes[2]);
  });

  it('is not what there is no such answer for', async () => deepEqual(await declare({ [declarationField(silence!)]: 'by mouth', [declarationField(rules!)]: true }), signUp));

  it('is not the same field for another version, which was not read', () => notEqual(declarationField({ id: 'silence', version: '2' }), declarationField({ id: 'silence', version: '3' })));
});

describe('what is wrong with a declaration', () => {
  for (const [pointer, one] of [['/declarations', silence], ['/declarations/0', silence], ['/declarations/1', rules], ['/declarations/1/textSha256', rules], ['/declarations/7', undefined], ['/person/name', undefined], ['', undefined]] as const) {
    it(`stands at ${one?.id ?? 'no field of this part'} for “${pointer}”`, () => equal(namedDeclaration(pointer, chosen), one && declarationField(one)));
  }
  it('stands nowhere while nothing is chosen', () => equal(namedDeclaration('/declarations/0', undefined), undefined));
  it('is that it is missing, or that it was changed; of other fields it says nothing', () => {
    const field = declarationField(silence!);
    equal(sayDeclarationFault('name', 'missing'), undefined);
    notEqual(sayDeclarationFault(field, 'missing'), sayDeclarationFault(field, 'changed'));
    equal(sayDeclarationFault(field, 'constructor'), sayDeclarationFault(field, 'changed'));
  });
});
