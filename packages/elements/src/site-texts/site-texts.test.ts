import { expect, fixture, html } from '@open-wc/testing';
import { msg } from '@lit/localize';
import type { LitElement } from 'lit';

import '../dialog/dialog.define.ts';
import { messages } from '../language/generated/messages.ts';
import { activeLanguage, availableLanguages, chosenDirection, languageReady, registerTexts } from '../language/page-language.ts';
import { setLanguage } from '../language/set-language.ts';
import { warningsDuring } from '../language/speaking-element.page.ts';
import { addLanguage, readSiteTexts, setTexts, setVariant } from './site-texts.ts';

const nobody = (): Promise<never> => Promise.reject(new Error('nobody asked for it'));

/** What stands on the Close button of a dialog now. */
async function shown(): Promise<string> {
  const dialog = await fixture<LitElement>(html`<dugnad-dialog open heading="Tea"></dugnad-dialog>`);
  const words = dialog.shadowRoot?.querySelector('button')?.textContent?.trim() ?? '';
  dialog.remove();
  return words;
}

// One page, one story: what a page has laid over our words stays until it is loaded again.
describe('the words that a page puts in the place of ours', () => {
  before(async () => {
    document.documentElement.lang = 'nb';
    registerTexts({
      nb: () => Promise.resolve({ templates: { 'dialog.close': 'Lukk', 'notice.kind.info': 'Greit å vite', 'notice.kind.warning': 'Merk' } }),
      nl: () => Promise.resolve({ templates: { 'dialog.close': 'Sluiten' } }),
      'nl-x-formal': () => Promise.resolve({ templates: { 'dialog.close': 'Sluit u af' } }),
    });
    await languageReady();
  });

  it('are shown at once', async () => {
    expect(await shown()).to.equal('Lukk');
    const dialog = await fixture<LitElement>(html`<dugnad-dialog open heading="Tea"></dugnad-dialog>`);
    await setTexts('nb', { 'dialog.close': 'Lukk vinduet' });
    await dialog.updateComplete;
    expect(dialog.shadowRoot?.querySelector('button')?.textContent).to.include('Lukk vinduet');
    dialog.remove();
  });

  it('stay when our own come later', async () => {
    registerTexts({ nb: () => Promise.resolve({ templates: { 'dialog.close': 'Steng' } }) });
    await languageReady();
    expect(await shown()).to.equal('Lukk vinduet');
  });

  it('can be put in the place of English too', async () => {
    await setTexts('en', { 'dialog.close': 'Shut' });
    await setLanguage('en');
    expect(await shown()).to.equal('Shut');
  });

  it('are left out when they are wrong, with one warning each that says what to do', async () => {
    const texts = { 'dialog.shut': 'Lukk', 'dialog.close': '', 'calendar.list.until': 'til', 'notice.kind.info': '<b>Vit</b>' };
    const warnings = await warningsDuring(async () => {
      await setTexts('nb', texts);
      await setTexts('nb', texts);
      await setTexts('xx', texts);
    });
    expect(warnings).to.have.lengthOf(4);
    expect(warnings[0]).to.include('"dialog.shut"').and.include('is the id of no text');
    expect(warnings[1]).to.include('"dialog.close"').and.include('Write words');
    expect(warnings[2]).to.include('must hold {0} once');
    expect(warnings[3]).to.include('no language "xx"').and.include('nb').and.include('addLanguage()');
    await setLanguage('nb');
    expect(await shown()).to.equal('Lukk vinduet');
  });

  it('are those of a variant where a page wants them for everybody', async () => {
    await setLanguage('nl');
    expect(await shown()).to.equal('Sluiten');
    await setVariant('nl', 'nl-x-formal');
    expect(await shown()).to.equal('Sluit u af');
    expect(activeLanguage()).to.equal('nl-x-formal');
    await setTexts('nl', { 'dialog.close': 'Venster sluiten' });
    expect(await shown()).to.equal('Venster sluiten');
  });
});

describe('a language that a page brings', () => {
  const half = Object.fromEntries(Object.entries(messages).filter(([, [, values]]) => values === 0).map(([id]) => [id, `so: ${id}`]));

  it('can be chosen, falls back as the page says, and is marked by what most of its words are in', async () => {
    await addLanguage({ tag: 'se', name: 'Davvisámegiella', fallback: ['nb'], texts: { 'notice.kind.info': 'Buorre diehtit' } });
    expect(availableLanguages()).to.include('se');
    await setLanguage('se');
    expect(await shown()).to.equal('Lukk vinduet');
    expect(activeLanguage()).to.equal('nb');
  });

  it('is marked as itself when it has most of the words', async () => {
    await addLanguage({ tag: 'so', fallback: ['se', 'nb'], texts: half });
    await setLanguage('so');
    expect(await shown()).to.equal('so: dialog.close');
    expect(activeLanguage()).to.equal('so');
    expect(chosenDirection()).to.equal('ltr');
  });

  it('takes each word from the first in its chain that has it, whatever the neighbour of its tag would be', async () => {
    await addLanguage({ tag: 'fkv', fallback: ['se', 'nb'], texts: { 'dialog.close': 'Sulje' } });
    await setLanguage('fkv');
    expect(await shown()).to.equal('Sulje');
    expect(msg('Good to know', { id: 'notice.kind.info' })).to.equal('Buorre diehtit');
    expect(msg('Please note', { id: 'notice.kind.warning' })).to.equal('Merk');
    expect(msg('Something went wrong', { id: 'notice.kind.error' })).to.equal('Something went wrong');
    expect(activeLanguage()).to.equal('se');
  });

  it('runs from right to left where its script does', async () => {
    await addLanguage({ tag: 'prs', texts: half });
    await setLanguage('prs');
    expect(chosenDirection()).to.equal('rtl');
  });

  it('falls back on English when the page says nothing', async () => {
    await addLanguage({ tag: 'ti', texts: {} });
    await setLanguage('ti');
    expect(await shown()).to.equal('Shut');
    expect(activeLanguage()).to.equal('en');
  });

  it('is refused when its tag is none', async () => {
    const warnings = await warningsDuring(() => addLanguage({ tag: 'my language', texts: {} }));
    expect(warnings[0]).to.include('no tag of a language').and.include('BCP 47');
    expect(availableLanguages()).not.to.include('my language');
  });
});

describe('the words that a page writes as JSON', () => {
  it('are words, variants and languages', async () => {
    const asked: string[] = [];
    const json = '{"nb": {"dialog.close": "Steng"}, "nl": {"variant": "nl-x-formal"}, "am": {"name": "አማርኛ", "fallback": ["nl"], "src": "am.json"}}';
    await readSiteTexts(json, async (address) => {
      asked.push(address);
      return { 'dialog.close': 'ዝጋ' };
    });
    expect(asked).to.deep.equal(['am.json']);
    await setLanguage('nb');
    expect(await shown()).to.equal('Steng');
    await setLanguage('am');
    expect(await shown()).to.equal('ዝጋ');
  });

  for (const json of ['{"nb": ', '["nb"]']) {
    it(`change nothing when they are ${json}, and the webmaster is told`, async () => {
      const warnings = await warningsDuring(() => readSiteTexts(json, nobody));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('cannot be read').and.include('Write JSON');
    });
  }

  it('are told of when their address does not answer', async () => {
    const warnings = await warningsDuring(() => readSiteTexts('{"om": {"fallback": [], "src": "om.json"}}', nobody));
    expect(warnings[0]).to.include('nobody asked for it');
  });
});
