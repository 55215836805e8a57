import { expect, fixture, html } from '@open-wc/testing';
import { msg, str } from '@lit/localize';
import { render } from 'lit';

import { hostStyles } from '../styles/host.styles.ts';
import { ourTexts, pairTexts, reviewed, textPairStyles, textPairTemplate } from './agreement.ts';
import { activeLanguage, languageReady, registerTexts } from './page-language.ts';
import { setLanguage } from './set-language.ts';

const texts = { nb: 'Dere kan lagre det jeg skriver om helsen min.', ar: 'يمكنكم حفظ ما أكتبه عن صحتي.', pl: 'Mogą Państwo zapisać to, co piszę o moim zdrowiu.' };

/** As a widget would: in its own tree, with its own sheets. */
async function open(visitor: string, width: number): Promise<{ pair: HTMLElement; parts: HTMLElement[]; label: HTMLLabelElement }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${width}px`;
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [hostStyles, textPairStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  const drawn = textPairTemplate(pairTexts(texts, { visitor, page: 'nb', reviewed }));
  render(html`<label><input type="checkbox" /> ${drawn}</label>`, root);
  const label = root.querySelector('label')!;
  const pair = label.querySelector<HTMLElement>('.text-pair')!;
  return { pair, parts: [...pair.querySelectorAll<HTMLElement>(':scope > span')], label };
}

describe('a text that a person agrees to', () => {
  it('is in the language that they chose, and after it in the one of the page, each marked', async () => {
    const { parts } = await open('ar', 700);
    expect(parts.map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal(['ar rtl', 'nb ltr']);
    expect(parts[0]!.textContent!.trim()).to.equal(texts.ar);
    expect(parts[1]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(`Norsk bokmål ${texts.nb}`);
  });

  it('stands once where nothing else was chosen', async () => {
    const { parts, pair } = await open('', 700);
    expect(parts).to.have.lengthOf(1);
    expect(pair.textContent!.trim()).to.equal(texts.nb);
  });

  it('stands beside the other where there is room, theirs where they begin to read', async () => {
    const { parts } = await open('ar', 700);
    const [theirs, pages] = parts.map((part) => part.getBoundingClientRect());
    expect(theirs!.top).to.equal(pages!.top);
    expect(theirs!.left).to.be.greaterThan(pages!.left);
    const polish = (await open('pl', 700)).parts.map((part) => part.getBoundingClientRect());
    expect(polish[0]!.left).to.be.lessThan(polish[1]!.left);
  });

  for (const width of [320, 180]) {
    it(`stands above the other in a column of ${width} px, and within it`, async () => {
      const { parts, label } = await open('pl', width);
      const [theirs, pages] = parts.map((part) => part.getBoundingClientRect());
      expect(theirs!.bottom).to.be.at.most(pages!.top);
      expect(label.scrollWidth).to.be.at.most(width);
    });
  }

  it('is the name of its box, and ticks it', async () => {
    const { label, parts } = await open('pl', 700);
    parts[1]!.click();
    expect(label.querySelector('input')!.checked).to.equal(true);
    expect(label.querySelector('input')!.labels![0]).to.equal(label);
  });

  it('keeps its lines', async () => {
    const heights: number[] = [];
    for (const text of ['Første Andre', 'Første\nAndre']) {
      const place = await fixture<HTMLElement>(html`<div>${textPairTemplate([{ lang: 'nb', dir: 'ltr', text }])}</div>`);
      place.append(Object.assign(document.createElement('style'), { textContent: textPairStyles.cssText }));
      heights.push(place.querySelector('.text-pair')!.getBoundingClientRect().height);
    }
    expect(heights[1]).to.be.closeTo(2 * heights[0]!, 2);
  });

  it('can be read by everybody', async () => {
    const { label } = await open('ar', 400);
    await expect(label).to.be.accessible();
  });

  it('is not drawn where there is none', () => {
    expect(textPairTemplate([])).not.to.have.property('strings');
  });
});

describe('words of ours in such a text', () => {
  const kept = 2;
  const say = (): string => msg(str`We keep it for ${kept} years.`, { id: 'agreement-test.kept' });

  before(async () => {
    document.documentElement.lang = 'nb';
    registerTexts({
      nb: () => Promise.resolve({ templates: { 'agreement-test.kept': { strTag: true, strings: ['Vi lagrer det i ', ' år.'] as unknown as TemplateStringsArray, values: [0] } } }),
      pl: () => Promise.resolve({ templates: { 'agreement-test.kept': 'Przechowujemy to 2 lata.' } }),
      da: () => Promise.reject(new Error('offline')),
    });
    await languageReady();
  });
  after(() => {
    document.documentElement.lang = 'en';
  });

  it('are said in both languages, while the page stays in its own', async () => {
    expect(await ourTexts(['pl', 'nb-NO'], say)).to.deep.equal({ en: 'We keep it for 2 years.', pl: 'Przechowujemy to 2 lata.', nb: 'Vi lagrer det i 2 år.' });
    expect(activeLanguage()).to.equal('nb');
    expect(say()).to.equal('Vi lagrer det i 2 år.');
  });

  it('are those of the page alone when the others do not come', async () => {
    await setLanguage('da');
    const both = await ourTexts(['da', 'nb'], say);
    expect(Object.keys(both)).to.deep.equal(['en', 'nb']);
    expect(pairTexts(both, { visitor: 'da', page: 'nb', reviewed }).map(({ lang }) => lang)).to.deep.equal(['nb']);
  });

  it('have been read in English, and in what the list of languages says', () => {
    expect(reviewed[0]).to.equal('en');
  });

  it('leave the page as it is when saying them fails', async () => {
    const shown = activeLanguage();
    let caught = '';
    await ourTexts(['pl'], () => {
      throw new Error('no words');
    }).catch((error: Error) => (caught = error.message));
    expect(caught).to.equal('no words');
    expect(activeLanguage()).to.equal(shown);
  });
});
