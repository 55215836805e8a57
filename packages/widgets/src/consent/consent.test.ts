import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DugnadPortRequestEvent } from './consent.ts';
import { ConsentPage, spoken } from './consent.page.ts';
import { sampleConfig, SamplePort, withTexts } from './sample-port.page.ts';

describe('<dugnad-consent>', () => {
  // A file that is fetched later; here the test's own server would be measured with it.
  before(() => import('./choices/open-choices.ts'));

  it('says who asks, every purpose, how many receive data, and where one changes one’s mind', async () => {
    const page = await ConsentPage.open();
    expect(page.text).to.contain('Grønlia grendehus asks for your consent to:');
    expect([...page.root.querySelectorAll('li')].map(spoken)).to.deep.equal(['Counting visits', 'Videos', 'Maps']);
    expect(page.text).to.contain('How many receive data: 2');
    expect(page.text).to.contain('You can change your mind at any time under “Privacy choices”.');
    expect(page.root.querySelector('a')!.getAttribute('href')).to.equal('/personvern');
  });

  it('needs no more than 60 words for three purposes', async () => {
    expect((await ConsentPage.open()).text.split(' ').length).to.be.at.most(60);
  });

  it('shows nothing where nothing needs consent', async () => {
    const page = await ConsentPage.open({ config: { ...sampleConfig, purposes: [sampleConfig.purposes[0]!] } });
    expect(page.root.childElementCount).to.equal(0);
    expect(page.root.textContent).to.equal('');
  });

  for (const [words, granted] of [['Refuse all', false], ['Accept all', true]] as const) {
    for (const key of ['Enter', 'Space'] as const) {
      it(`${words === 'Refuse all' ? 'refuses' : 'accepts'} with one press of ${key}, and is gone`, async () => {
        const page = await ConsentPage.open();
        await page.press(words, key);
        expect(page.isShown).to.equal(false);
        await page.isAnswered();
        expect(page.port.chosen).to.deep.equal([{ statistics: granted, video: granted, map: granted }]);
        await page.isGone();
      });
    }

    it(`is out of sight before anything else happens when it is told “${words}”`, async () => {
      const page = await ConsentPage.open();
      page.button(words).click();
      expect([page.isShown, page.port.chosen]).to.deep.equal([false, []]);
      await page.isAnswered();
    });

    it(`has kept “${words}” when the page is hidden in the same moment, and once`, async () => {
      const page = await ConsentPage.open();
      page.button(words).click();
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      expect(page.port.chosen).to.deep.equal([{ statistics: granted, video: granted, map: granted }]);
      for (let frames = 0; frames < 3; frames += 1) await nextFrame();
      expect(page.port.chosen.length).to.equal(1);
    });
  }

  it('shows the single choices when asked to, and decides nothing by that', async () => {
    const page = await ConsentPage.open();
    await page.press('Choose');
    await waitUntil(() => page.root.querySelector('dialog, [data-choices]'));
    expect(page.port.chosen).to.deep.equal([]);
  });

  it('has nothing to close it with but an answer, and Escape is none', async () => {
    const page = await ConsentPage.open();
    expect(page.buttons).to.deep.equal(['Refuse all', 'Accept all', 'Choose']);
    page.refuse.focus();
    await sendKeys({ press: 'Escape' });
    expect([page.isShown, page.port.chosen.length]).to.deep.equal([true, 0]);
  });

  it('is gone when another tab has answered', async () => {
    const page = await ConsentPage.open();
    page.port.answers = { statistics: false, video: false, map: false };
    document.dispatchEvent(new Event('dugnad-consent-change'));
    await page.isGone();
  });

  it('asks only about what has no answer', async () => {
    const page = await ConsentPage.open();
    page.port.choose({ statistics: true });
    await waitUntil(() => !page.text.includes('Counting visits'));
    await page.press('Refuse all');
    await waitUntil(() => page.port.chosen.length > 1);
    expect(page.port.chosen.at(-1)).to.deep.equal({ video: false, map: false });
  });

  it('says why it asks again: another text', async () => {
    const page = await ConsentPage.open({ changes: [{ kind: 'text', purpose: '' }] });
    expect(page.text).to.contain('We ask again because our text has changed.');
  });

  it('says why it asks again: others receive data, and something is new', async () => {
    const page = await ConsentPage.open({ changes: [{ kind: 'receivers', purpose: 'video' }, { kind: 'new', purpose: 'map' }, { kind: 'receivers', purpose: 'statistics' }] });
    expect(page.text).to.contain('We ask again because other receivers get data for: Counting visits, Videos');
    expect(page.text).to.contain('We ask again because this is new: Maps');
  });

  it('says calmly that it follows the signal of the browser', async () => {
    expect((await ConsentPage.open({ signal: true })).text).to.contain('Your browser says no to sharing data. We follow that.');
    expect((await ConsentPage.open()).text).not.to.contain('Your browser');
  });

  it('asks the page who answers, and asks again when somebody has come who does', async () => {
    const asked: string[] = [];
    const place = await fixture<HTMLElement>(html`<div></div>`);
    let answer = false;
    place.addEventListener('dugnad-port-request', ({ port, provide }: DugnadPortRequestEvent) => {
      asked.push(port);
      if (answer) provide(new SamplePort());
    });
    const element = document.createElement('dugnad-consent');
    place.append(element);
    await waitUntil(() => asked.length > 0);
    answer = true;
    document.dispatchEvent(new Event('dugnad-connected'));
    await element.ready;
    expect(new Set(asked)).to.deep.equal(new Set(['consent']));
    expect(element.shadowRoot!.querySelector('section')!.checkVisibility()).to.equal(true);
  });

  it('is there again where it is moved to', async () => {
    const page = await ConsentPage.open();
    page.place.append(page.element);
    await waitUntil(() => page.isShown);
  });
});

describe('the keyboard in the layer', () => {
  it('is not taken there: the layer takes no focus', async () => {
    const page = await ConsentPage.open();
    expect(page.root.activeElement).to.equal(null);
    expect(page.root.querySelector('[autofocus], [aria-modal], dialog')).to.equal(null);
  });

  it('finds it before the page, and refusing before accepting (WCAG 2.1.1, 2.4.3)', async () => {
    const page = await ConsentPage.open();
    page.root.querySelector('a')!.focus();
    const order: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await sendKeys({ press: 'Tab' });
      order.push(spoken(page.root.activeElement));
    }
    expect(order).to.deep.equal(['Refuse all', 'Accept all', 'Choose']);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('first');
  });

  it('goes back to where it was', async () => {
    const page = await ConsentPage.open();
    page.place.querySelector<HTMLElement>('#first')!.focus();
    await page.press('Refuse all');
    await page.isGone();
    expect(document.activeElement?.id).to.equal('first');
  });

  it('is left where it is by a press of the pointer', async () => {
    const page = await ConsentPage.open();
    page.place.querySelector<HTMLElement>('#first')!.focus();
    page.refuse.click();
    await page.isGone();
    expect(document.activeElement?.id).to.equal('first');
  });
});

describe('the languages of the layer', () => {
  it('is that of the page', async () => {
    const page = await ConsentPage.open({ lang: 'nb' });
    expect(page.region!.lang).to.equal('nb');
    expect([...page.root.querySelectorAll('li')].map(spoken)).to.deep.equal(['Telle besøk', 'Videoer', 'Kart']);
  });

  it('falls back as a whole to a language that has every purpose', async () => {
    const page = await ConsentPage.open({ lang: 'nb', config: withTexts({ nb: 'Kart', ar: 'خرائط' }, { ar: 'مقاطع فيديو', fi: 'Videot' }) });
    expect([page.region!.lang, page.region!.dir]).to.deep.equal(['ar', 'rtl']);
    expect(page.text).to.contain('خرائط').and.not.contain('Kart');
    expect(getComputedStyle(page.region!).direction).to.equal('rtl');
  });

  it('falls back to English as a whole, our own words too, on a page in another language', async () => {
    const page = await ConsentPage.open({ lang: 'nb', config: withTexts({ en: 'Maps' }, { en: 'Videos', nb: 'Videoer' }) });
    expect(page.region!.lang).to.equal('en');
    expect(page.buttons).to.deep.equal(['Refuse all', 'Accept all', 'Choose']);
  });

  it('marks what the association wrote in no language as that of the page', async () => {
    const page = await ConsentPage.open({ lang: 'so', config: withTexts('Khariidad') });
    expect(page.root.querySelector('li')!.lang).to.equal('so');
    expect(page.region!.lang).to.equal('en');
  });

  it('follows the page when it changes its language', async () => {
    const page = await ConsentPage.open();
    document.documentElement.lang = 'nb';
    await page.reads('Telle besøk');
    expect(page.region!.lang).to.equal('nb');
  });

  it('are those it is told', async () => {
    expect((await ConsentPage.open({ languages: ['ar', 'nb'] })).region!.lang).to.equal('ar');
  });

  it('can be easy where every purpose has easy words, and standard again', async () => {
    const page = await ConsentPage.open({ config: withTexts({ en: 'Counting visits', 'en-simple': 'We count' }, { en: 'Maps', 'en-simple': 'We show maps' }) });
    await page.press('Easy language');
    await page.reads('We show maps');
    expect(page.region!.lang).to.equal('en-simple');
    expect(page.isShown).to.equal(true);
    await page.press('Usual language');
    await page.reads('Counting visits');
    expect(page.buttons).to.contain('Easy language');
  });

  it('cannot be easy where one purpose is not', async () => {
    const page = await ConsentPage.open({ config: withTexts({ en: 'Counting visits', 'en-simple': 'We count' }, { en: 'Maps' }) });
    expect(page.buttons).not.to.contain('Easy language');
  });
});

describe('the layer for everybody', () => {
  it('is a region with a name, and is said once, politely (WCAG 4.1.3)', async () => {
    const page = await ConsentPage.open();
    expect(page.region!.getAttribute('role')).to.equal('region');
    expect(spoken(page.root.getElementById(page.region!.getAttribute('aria-labelledby')!))).to.equal('Privacy choice');
    expect(page.element.ariaLive).to.equal('polite');
    expect(page.root.querySelector('h2')).not.to.equal(null);
  });

  for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
    it(`can be used by everybody in ${lang}`, async () => {
      const page = await ConsentPage.open({ lang, dir });
      await nextFrame();
      await expect(page.element).to.be.accessible();
    });
  }
});
