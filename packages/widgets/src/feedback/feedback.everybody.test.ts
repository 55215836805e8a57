import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { setLanguage } from '@dugnad/elements/language';
import { FeedbackPage, spoken } from './feedback.page.ts';

type Opening = Parameters<typeof FeedbackPage.open>[0];

async function sent(opening: Opening, fail?: 'network'): Promise<FeedbackPage> {
  const page = await FeedbackPage.open(opening);
  page.box.update({ fail });
  page.fill();
  page.form!.requestSubmit();
  await page.shows(fail ? 'unsent' : 'sent');
  return page;
}

/** Every step that somebody can stand at. */
const steps: readonly [step: string, reach: (opening: Opening) => Promise<FeedbackPage>][] = [
  ['three questions', (opening) => FeedbackPage.open(opening)],
  ['one question of many answers', (opening) => FeedbackPage.open({ ...opening, round: { questions: [{ id: 'which', kind: 'choice', text: 'Which?', options: 'abcdefgh'.split('').map((id) => ({ id, text: `${id} kindergartenfestivalcommittee` })) }], introduction: undefined, contact: undefined } as never })],
  ['a mistake', async (opening) => {
    const page = await FeedbackPage.open(opening);
    page.form!.requestSubmit();
    await waitUntil(() => page.summary.length === 1);
    return page;
  }],
  ['answers that were not sent', (opening) => sent(opening, 'network')],
  ['the thanks', (opening) => sent(opening)],
  ['a device of many', (opening) => FeedbackPage.open({ ...opening, shared: true })],
  ['questions that are not there', (opening) => FeedbackPage.open({ ...opening, fail: 'not-found' })],
  ['no connection', (opening) => FeedbackPage.open({ ...opening, fail: 'offline' })],
  ['a round that is over', (opening) => FeedbackPage.open({ ...opening, round: { status: 'closed' } })],
];

describe('everybody', () => {
  for (const [step, reach] of steps) {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      it(`can use ${step} in ${lang}: axe finds nothing`, async () => {
        await expect((await reach({ lang, dir })).feedback).to.be.accessible();
      });
    }

    it(`has ${step} within 280 px, whichever way one reads (WCAG 1.4.10)`, async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const page = await reach({ dir, width: 280 });
        await nextFrame();
        const { left, right } = page.feedback.getBoundingClientRect();
        const wide = [...page.root.querySelectorAll('*:not(slot, option, track, wbr)')].filter((one) => one.checkVisibility() && (one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1));
        expect(wide.map(({ localName, className }) => `${localName}.${String(className)}`), dir).to.deep.equal([]);
        page.feedback.remove();
      }
    });

    it(`meets at ${step} only things to press of 44 px`, async () => {
      for (const width of [320, 700]) {
        const page = await reach({ width });
        const pressed = [...page.root.querySelectorAll<HTMLElement>('button, a.button, .summary a, label.option, textarea')];
        const small = pressed.filter((one) => one.checkVisibility() && (one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44));
        expect(small.map(spoken)).to.deep.equal([]);
        page.feedback.remove();
      }
    });
  }

  it('goes through headings of levels that follow each other, and names the places', async () => {
    const page = await sent({});
    expect([...page.root.querySelectorAll('h2, h3')].map(({ localName }) => localName)).to.deep.equal(['h2', 'h3']);
    expect(page.root.querySelector('section.feedback')?.ariaLabel).to.equal('Tell us how it was');
    const thanks = page.root.querySelector('[part="sent"]');
    expect(spoken(page.root.getElementById(thanks?.getAttribute('aria-labelledby') ?? ''))).to.equal('Thank you. Your answers count.');
  });

  it('hears each question in the language that it was written in', async () => {
    const page = await FeedbackPage.open();
    await setLanguage('ar');
    try {
      await page.reads('بلا إجابة');
      expect(page.root.querySelector('h2 bdi')?.getAttribute('lang')).to.equal('ar');
      for (const own of ['legend bdi', '.question > label:not(.option) bdi']) expect([page.root.querySelector(own)?.getAttribute('lang'), page.root.querySelector(own)?.getAttribute('dir')]).to.deep.equal(['nb', 'ltr']);
    } finally {
      await setLanguage('en');
    }
  });

  it('can read it with letters of twice the size, and with spaces as some need them (WCAG 1.4.4, 1.4.12)', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      const page = await FeedbackPage.open({ width: 320 });
      page.feedback.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      await nextFrame();
      expect(page.feedback.scrollWidth).to.be.at.most(321);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
