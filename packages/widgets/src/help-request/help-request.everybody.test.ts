import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setLanguage } from '@dugnad/elements/language';
import { HelpRequestPage, spoken } from './help-request.page.ts';

type Opening = Parameters<typeof HelpRequestPage.open>[0];

async function sent(opening: Opening, fail?: 'network'): Promise<HelpRequestPage> {
  const page = await HelpRequestPage.open(opening);
  page.box.update({ fail });
  await page.fill();
  page.form!.requestSubmit();
  await page.shows(fail ? 'unsent' : 'sent');
  return page;
}

/** Every step that somebody can stand at. */
const steps: readonly [step: string, reach: (opening: Opening) => Promise<HelpRequestPage>][] = [
  ['an empty form', (opening) => HelpRequestPage.open(opening)],
  ['all that can be asked', async (opening) => {
    const page = await HelpRequestPage.open({ ...opening, shared: true });
    await page.fill();
    await page.choose('for', 'organisation');
    return page;
  }],
  ['how often', async (opening) => {
    const page = await HelpRequestPage.open(opening);
    await page.choose('when', 'recurring');
    return page;
  }],
  ['mistakes', async (opening) => {
    const page = await HelpRequestPage.open(opening);
    page.form!.requestSubmit();
    await waitUntil(() => page.summary.length === 7);
    return page;
  }],
  ['a request that was not sent', (opening) => sent(opening, 'network')],
  ['the receipt', async (opening) => {
    const page = await sent(opening);
    page.asking.src = 'https://host.example/embed/help/gronlia';
    await page.settled();
    return page;
  }],
  ['a form that is not there', (opening) => HelpRequestPage.open({ ...opening, fail: 'not-found' })],
  ['a closed one', (opening) => HelpRequestPage.open({ ...opening, point: { status: 'closed' } })],
];

describe('everybody', () => {
  for (const [step, reach] of steps) {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      it(`can use ${step} in ${lang}: axe finds nothing`, async () => {
        await expect((await reach({ lang, dir })).asking).to.be.accessible();
      });
    }

    it(`has ${step} within 280 px, whichever way one reads (WCAG 1.4.10)`, async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const page = await reach({ dir, width: 280 });
        await nextFrame();
        const { left, right } = page.asking.getBoundingClientRect();
        const wide = [...page.root.querySelectorAll('*:not(slot, option, track, wbr)')].filter((one) => one.checkVisibility() && (one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1));
        expect(wide.map(({ localName, className }) => `${localName}.${String(className)}`), dir).to.deep.equal([]);
        page.asking.remove();
      }
    });

    it(`meets at ${step} only things to press of 44 px`, async () => {
      for (const width of [320, 700]) {
        const page = await reach({ width });
        const pressed = [...page.root.querySelectorAll<HTMLElement>('button, a.button, .summary a, .gaps a, label.option, textarea, input:not([type="radio"], [type="checkbox"])')];
        const small = pressed.filter((one) => one.checkVisibility() && (one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44));
        expect(small.map(spoken)).to.deep.equal([]);
        page.asking.remove();
      }
    });
  }

  it('goes through headings of levels that follow each other, and names the places', async () => {
    const page = await sent({});
    expect([...page.root.querySelectorAll('h2, h3, h4')].map(({ localName }) => localName)).to.deep.equal(['h2', 'h3', 'h4']);
    expect(page.root.querySelector('section.help')?.ariaLabel).to.equal('Ask for help');
    const receipt = page.root.querySelector('[part="receipt"]');
    expect(spoken(page.root.getElementById(receipt?.getAttribute('aria-labelledby') ?? ''))).to.equal('Your receipt');
  });

  it('hears the association’s words in the language that they were written in', async () => {
    const page = await HelpRequestPage.open();
    await setLanguage('ar');
    try {
      await page.reads('متى؟');
      expect([page.root.querySelector('h2 bdi')?.getAttribute('lang'), page.root.querySelector('h2 bdi')?.getAttribute('dir')]).to.deep.equal(['nb', 'ltr']);
    } finally {
      await setLanguage('en');
    }
  });

  it('can read it with letters of twice the size, and with spaces as some need them (WCAG 1.4.4, 1.4.12)', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      const page = await HelpRequestPage.open({ width: 320 });
      page.asking.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      await nextFrame();
      expect(page.asking.scrollWidth).to.be.at.most(321);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
