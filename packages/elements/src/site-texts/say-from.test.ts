import { expect } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { activeLanguage, languageReady, layers, registerTexts } from '../language/page-language.ts';
import { sayFrom } from './say-from.ts';

const say = (): string => msg('Tea', { id: 'say-from.tea' });

describe('words of another language than the page is shown in', () => {
  before(async () => {
    registerTexts({ nb: () => Promise.resolve({ templates: { 'say-from.tea': 'Te' } }) });
    await languageReady();
  });

  it('are said, and the page stays in its own', () => {
    expect(sayFrom({ 'say-from.tea': 'Tee' }, say)).to.equal('Tee');
    expect([say(), activeLanguage()]).to.deep.equal(['Tea', 'en']);
  });

  it('are English where there are none', () => expect(sayFrom({}, say)).to.equal('Tea'));

  it('leave what the page wrote itself, also when saying them fails', () => {
    layers['nb'] = { 'say-from.tea': 'Kopp te' };
    let caught = '';
    try {
      sayFrom({}, () => {
        throw new Error('no words');
      });
    } catch (error) {
      caught = (error as Error).message;
    }
    expect([caught, layers]).to.deep.equal(['no words', { nb: { 'say-from.tea': 'Kopp te' } }]);
    delete layers['nb'];
  });
});
