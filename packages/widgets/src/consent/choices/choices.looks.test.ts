import { expect } from '@open-wc/testing';
import { ChoicesPage, active } from './choices.page.ts';
import { openChoices } from './open-choices.ts';
import { SamplePort, sampleConfig } from './sample-port.page.ts';

/** Every computed style, lengths to the pixel: an engine may give the second of two halves a 64th more. */
function looks(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name).replace(/[\d.]+px/g, (length) => `${Math.round(parseFloat(length))}px`)]));
}

const differences = (one: Record<string, string>, other: Record<string, string>): string[] => Object.keys(one).filter((name) => one[name] !== other[name]).map((name) => `${name}: ${one[name]} / ${other[name]}`);

const withoutNorwegian = { ...sampleConfig, purposes: sampleConfig.purposes.map((purpose) => (purpose.id === 'video' ? { ...purpose, text: { en: 'Videos', ar: 'فيديو' } } : purpose)) };

describe('refusing and accepting', () => {
  it('look the same in every computed style', async () => {
    const page = await ChoicesPage.open();
    expect(differences(looks(page.button('Refuse all')), looks(page.button('Accept all')))).to.deep.equal([]);
    expect([...page.button('Refuse all').attributes].map(({ name, value }) => [name, value])).to.deep.equal([...page.button('Accept all').attributes].map(({ name, value }) => [name, value]));
  });

  it('look the same with the focus on them', async () => {
    const page = await ChoicesPage.open();
    const focused = ['Refuse all', 'Accept all'].map((name) => {
      page.button(name).focus();
      return looks(page.button(name));
    });
    expect(differences(focused[0]!, focused[1]!)).to.deep.equal([]);
  });

  it('cannot be told apart by a page: they are one part', async () => {
    const page = await ChoicesPage.open();
    expect(new Set(page.buttons.map(({ part }) => part.value))).to.deep.equal(new Set(['choice']));
    expect(page.home!.getAttribute('exportparts')).to.equal('dialog, choice');
  });

  it('stand beside each other, refusing first', async () => {
    const page = await ChoicesPage.open();
    expect(page.buttons.map(({ textContent }) => textContent).slice(0, 2)).to.deep.equal(['Refuse all', 'Accept all']);
    const [one, other] = page.buttons.map((button) => button.getBoundingClientRect());
    expect([Math.round(one!.width), Math.round(one!.height)]).to.deep.equal([Math.round(other!.width), Math.round(other!.height)]);
  });

  it('are not reached by the page’s style sheets', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button { background: red !important; } button:first-child { display: none !important; }');
    document.adoptedStyleSheets.push(sheet);
    const page = await ChoicesPage.open();
    expect(looks(page.button('Refuse all'))['background-color']).to.not.equal('rgb(255, 0, 0)');
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  });
});

describe('the dialog of choices', () => {
  it('has nothing to press that is less than 44 px high (WCAG 2.5.5)', async () => {
    const page = await ChoicesPage.open();
    page.openServices();
    const targets = [...page.shown!.querySelectorAll('button, label, summary, a')];
    expect(targets.map((target) => target.getBoundingClientRect().height).filter((height) => height < 44)).to.deep.equal([]);
  });

  it('wraps in 300 px, with nothing beside its edge (WCAG 1.4.10)', async () => {
    const page = await ChoicesPage.open(new SamplePort({}, { config: { ...sampleConfig, purposes: sampleConfig.purposes.map((purpose) => ({ ...purpose, text: 'Menneskerettighetsorganisasjonssamarbeidet'.repeat(2) })) } }));
    page.openServices();
    page.dialog.style.inlineSize = '300px';
    expect(page.dialog.scrollWidth).to.be.at.most(page.dialog.clientWidth);
  });

  it('is gone through by keys from its heading to its last button, and nothing behind it takes the focus (WCAG 2.1.1)', async () => {
    const page = await ChoicesPage.open();
    const way: string[] = [];
    while (active() !== page.buttons.at(-1) && way.length < 20) {
      await page.pressKey('Tab');
      way.push(active()?.closest('label, summary, button')?.textContent?.trim() ?? '');
    }
    expect(way).to.deep.equal(['Counting visits', 'Services: Matomo', 'Videos', 'Services: YouTube and Vimeo Inc.', 'Services: Grønlia grendehus', 'Refuse all', 'Accept all', 'Save my choices', 'Close without saving']);
    page.opener.focus();
    expect(active() === page.buttons.at(-1)).to.equal(true);
  });

  it('is gone from the page once it is closed', async () => {
    const page = await ChoicesPage.open();
    await page.pressKey('Escape');
    await page.closed();
    expect(page.host.childElementCount).to.equal(0);
  });

  it('is there once, however often it is asked for', async () => {
    const page = await ChoicesPage.open();
    await openChoices({ port: page.port, languages: ['en'], host: page.host });
    expect(page.host.childElementCount).to.equal(1);
  });

  it('says calmly that the browser’s signal is followed', async () => {
    expect((await ChoicesPage.open(new SamplePort({}, { signal: true }))).text).to.contain('Your browser says no to sharing data. We follow that.');
    expect((await ChoicesPage.open()).text).to.not.contain('Your browser');
  });

  it('is wholly in the first language that all purposes have', async () => {
    const page = await ChoicesPage.open(new SamplePort({}, { config: withoutNorwegian }), { languages: ['nb', 'en'] });
    expect([page.home!.lang, page.home!.dir, page.text.includes('besøk')]).to.deep.equal(['en', 'ltr', false]);
    expect(page.text).to.contain('Counting visits').and.contain('Videos').and.contain('6 months');
  });

  it('is in the visitor’s language where it has everything', async () => {
    const page = await ChoicesPage.open(new SamplePort(), { languages: ['nb', 'en'] });
    expect([page.home!.lang, Object.keys(page.boxes)]).to.deep.equal(['nb', ['Å telle besøk', 'Matomo', 'Videoer', 'YouTube', 'Vimeo Inc.']]);
    expect(page.text).to.contain('Norge').and.contain('13 måneder').and.contain('1 år og 6 måneder');
  });

  it('runs from right to left in Arabic', async () => {
    const page = await ChoicesPage.open(new SamplePort(), { languages: ['ar'] });
    expect([page.home!.lang, getComputedStyle(page.dialog).direction]).to.deep.equal(['ar', 'rtl']);
  });

  for (const languages of [['en'], ['ar']]) {
    it(`can be used by everybody in ${languages[0]} (WCAG 1.3.1, 4.1.2)`, async () => {
      const page = await ChoicesPage.open(new SamplePort({ video: true }, { signal: true }), { languages, withdraw: true });
      page.openServices();
      await expect(page.host).to.be.accessible();
    });
  }
});
