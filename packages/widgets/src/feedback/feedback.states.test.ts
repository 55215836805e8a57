import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemoryFeedbackBox } from '@dugnad/client/memory';
import type { DugnadPortRequestEvent } from './feedback.ts';
import { FeedbackPage, spoken } from './feedback.page.ts';
import { sampleRound } from './sample-round.page.ts';

const silence = new Promise<never>(() => undefined);

describe('questions that are not there', () => {
  it('are said to be fetched where the page gave nothing, and else are what it gave', async () => {
    const page = await FeedbackPage.open({ wait: silence });
    await page.feedback.updateComplete;
    expect(page.text).to.equal('Fetching the questions …');
    expect((await FeedbackPage.open({ wait: silence, fallback: 'Call Kari' })).showsFallback).to.equal(true);
    expect((await FeedbackPage.open({ fallback: 'Call Kari' })).showsFallback).to.equal(false);
  });

  for (const [code, words] of [['network', 'The questions could not be fetched.'], ['not-found', 'The questions could not be fetched.'], ['offline', 'You have no connection just now.']] as const) {
    it(`keep the page’s own words after ${code}, say so, and are fetched again on demand`, async () => {
      const page = await FeedbackPage.open({ fail: code, fallback: 'Call Kari' });
      expect([page.showsFallback, page.text]).to.deep.equal([true, `${words} Try again`]);
      page.box.update({ fail: undefined });
      await page.press('Try again');
      await page.shows('form');
      expect(page.showsFallback).to.equal(false);
    });
  }

  it('are fetched by themselves when there is a line again', async () => {
    const page = await FeedbackPage.open({ fail: 'offline' });
    page.box.update({ fail: undefined });
    dispatchEvent(new Event('online'));
    await page.shows('form');
  });

  it('tell the page with an event', async () => {
    const page = await FeedbackPage.open();
    const told = page.next('dugnad-error');
    page.feedback.source = createMemoryFeedbackBox({ round: sampleRound, src: 'memory:gone', fail: 'not-found' });
    expect((await told).error.code).to.equal('not-found');
  });

  it('are asked for at the address in src, and a source always wins', async () => {
    const asked: [port: string, src: string][] = [];
    const listen = (event: Event): void => {
      const { port, src, provide } = event as DugnadPortRequestEvent;
      asked.push([port, src]);
      provide(createMemoryFeedbackBox({ round: { ...sampleRound, title: 'By address' }, src: 'memory:address' }));
    };
    document.addEventListener('dugnad-port-request', listen);
    try {
      const element = await fixture<HTMLElementTagNameMap['dugnad-feedback']>(html`<dugnad-feedback lang="en" src="https://host.example/embed/feedback/cafe-autumn"></dugnad-feedback>`);
      await waitUntil(() => spoken(element.shadowRoot).includes('By address'));
      element.source = createMemoryFeedbackBox({ round: { ...sampleRound, title: 'By property' }, src: 'memory:property' });
      await waitUntil(() => spoken(element.shadowRoot).includes('By property'));
      expect(asked).to.deep.equal([['feedback-box', 'https://host.example/embed/feedback/cafe-autumn']]);
    } finally {
      document.removeEventListener('dugnad-port-request', listen);
    }
  });
});

describe('a round that is over', () => {
  for (const [what, round] of [['closed', { status: 'closed' }], ['past its last day', { retention: { deleteAfter: '2026-11-21' } }]] as const) {
    it(`asks nothing when it is ${what}, thanks, and says whom one can still tell`, async () => {
      const page = await FeedbackPage.open({ round });
      expect(page.form).to.equal(null);
      expect(spoken(await page.shows('standing'))).to.equal('These questions are closed. Thank you to all who answered.');
      expect(spoken(page.root.querySelector('[part="contact"]'))).to.contain('You can still tell us how it was:').and.contain('22 33 44 55');
    });
  }

  it('is open on its last day', async () => {
    const page = await FeedbackPage.open({ round: { retention: { deleteAfter: '2026-11-22' } } });
    expect(page.form).to.not.equal(null);
  });

  it('still thanks who has answered', async () => {
    const page = await FeedbackPage.open();
    await page.send();
    await page.shows('sent');
    page.box.update({ round: { ...sampleRound, status: 'closed' } });
    expect((await page.reload()).text).to.contain('Thank you. Your answers count.');
  });
});

describe('after sending', () => {
  it('the page is told, with nothing of the answers', async () => {
    const page = await FeedbackPage.open();
    const told = page.next('dugnad-feedback');
    await page.send();
    const event = await told;
    expect([event.roundId, event.bubbles, event.composed]).to.deep.equal(['cafe-autumn', true, true]);
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['roundId']);
  });

  it('there are thanks, which take the focus, and the day on which all is deleted', async () => {
    const page = await FeedbackPage.open();
    await page.send();
    await waitUntil(() => page.focused === 'Thank you. Your answers count.');
    expect(page.text).to.contain('All answers are deleted after Thursday, 31 December 2099.');
  });

  it('twice pressed is once sent', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const page = await FeedbackPage.open();
    page.box.update({ wait: promise });
    page.fill();
    page.form!.requestSubmit();
    page.form!.requestSubmit();
    resolve();
    await page.shows('sent');
    expect(page.box.sent).to.have.length(1);
  });

  it('nothing more is promised than is known where nobody answers', async () => {
    const box = createMemoryFeedbackBox({ round: sampleRound, src: 'memory:silent' });
    const page = await FeedbackPage.open({ box: Object.assign(box, { abilities: { answers: false } }) });
    await page.send();
    await page.reads('Thank you. Your answers have been sent.');
    expect(page.text).to.contain('We get no reply here, so we cannot see whether they arrived.');
  });
});
