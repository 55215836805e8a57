import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { SAMPLE_HELP_POINT } from '@dugnad/client/contract';
import { createMemoryHelpRequestBox } from '@dugnad/client/memory';
import type { DugnadPortRequestEvent } from './help-request.ts';
import { HelpRequestPage, NOW, spoken } from './help-request.page.ts';

const silence = new Promise<never>(() => undefined);

describe('a form that is not there', () => {
  it('is said to be fetched where the page gave nothing, and else is what it gave', async () => {
    const page = await HelpRequestPage.open({ wait: silence });
    await page.asking.updateComplete;
    expect(page.text).to.equal('Fetching the form …');
    expect((await HelpRequestPage.open({ wait: silence, fallback: 'Call Kari' })).showsFallback).to.equal(true);
    expect((await HelpRequestPage.open({ fallback: 'Call Kari' })).showsFallback).to.equal(false);
  });

  for (const [code, words] of [['network', 'The form could not be fetched.'], ['not-found', 'The form could not be fetched.'], ['offline', 'You have no connection just now.']] as const) {
    it(`keeps the page’s own words after ${code}, says so, and is fetched again on demand`, async () => {
      const page = await HelpRequestPage.open({ fail: code, fallback: 'Call Kari' });
      expect([page.showsFallback, page.text]).to.deep.equal([true, `${words} Try again`]);
      page.box.update({ fail: undefined });
      await page.press('Try again');
      await page.shows('form');
      expect(page.showsFallback).to.equal(false);
    });
  }

  it('is fetched by itself when there is a line again', async () => {
    const page = await HelpRequestPage.open({ fail: 'offline' });
    page.box.update({ fail: undefined });
    dispatchEvent(new Event('online'));
    await page.shows('form');
  });

  it('tells the page with an event', async () => {
    const page = await HelpRequestPage.open();
    const told = page.next('dugnad-error');
    page.asking.source = createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT, src: 'memory:gone', fail: 'not-found' });
    expect((await told).error.code).to.equal('not-found');
  });

  it('is asked for at the address in src, and a source always wins', async () => {
    const asked: [port: string, src: string][] = [];
    const listen = (event: Event): void => {
      const { port, src, provide } = event as DugnadPortRequestEvent;
      asked.push([port, src]);
      provide(createMemoryHelpRequestBox({ point: { ...SAMPLE_HELP_POINT, title: 'By address' }, src: 'memory:address' }));
    };
    document.addEventListener('dugnad-port-request', listen);
    try {
      const element = await fixture<HTMLElementTagNameMap['dugnad-help-request']>(html`<dugnad-help-request lang="en" src="https://host.example/embed/help/gronlia"></dugnad-help-request>`);
      await waitUntil(() => spoken(element.shadowRoot).includes('By address'));
      element.source = createMemoryHelpRequestBox({ point: { ...SAMPLE_HELP_POINT, title: 'By property' }, src: 'memory:property' });
      await waitUntil(() => spoken(element.shadowRoot).includes('By property'));
      expect(asked).to.deep.equal([['help-request-box', 'https://host.example/embed/help/gronlia']]);
    } finally {
      document.removeEventListener('dugnad-port-request', listen);
    }
  });
});

describe('a help point that is closed', () => {
  it('asks nothing, and says whom one calls instead', async () => {
    const page = await HelpRequestPage.open({ point: { status: 'closed' } });
    expect(page.form).to.equal(null);
    expect(spoken(await page.shows('standing'))).to.equal('You cannot ask for help here just now. Please call or write.');
    expect(page.root.querySelector('[part="contact"] a[href^="tel:"]')).to.not.equal(null);
  });
});

describe('after sending', () => {
  it('the page is told the reference, and nothing else', async () => {
    const page = await HelpRequestPage.open();
    const told = page.next('dugnad-help-request');
    await page.send();
    const event = await told;
    expect([event.reference, event.bubbles, event.composed]).to.deep.equal(['HELP-0001', true, true]);
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['reference']);
  });

  it('it says what happens now, by whom and when, and the focus goes there', async () => {
    const page = await HelpRequestPage.open();
    await page.send();
    await waitUntil(() => page.focused === 'Thank you. We have got what you wrote.');
    expect(page.text).to.contain('Kari Lund reads it and gets in touch with you.').and.contain('You get an answer by Wednesday, 25 November 2026.');
    expect(spoken(page.root.querySelector('[part="receipt"]'))).to.contain('Reference: HELP-0001').and.contain('All about you is deleted after Friday, 26 February 2027.');
  });

  it('a link says what becomes of it, also on paper', async () => {
    const page = await HelpRequestPage.open();
    page.asking.src = 'https://host.example/embed/help/gronlia';
    await page.send();
    await page.shows('receipt');
    expect(page.button('See what becomes of it').getAttribute('href')).to.match(/^https:\/\/host\.example\/embed\/help\/gronlia\/request\/token-1\?lang=en/);
    expect(page.text).to.contain('https://host.example/embed/help/gronlia/request/token-1 ');
  });

  it('no link is promised where nobody can say what becomes of it', async () => {
    const page = await HelpRequestPage.open();
    page.asking.src = 'https://host.example/embed/help/gronlia';
    page.asking.source = Object.assign(createMemoryHelpRequestBox({ point: SAMPLE_HELP_POINT, src: 'memory:silent', now: () => NOW }), { abilities: { answers: false, status: false } });
    await page.settled();
    await page.shows('form');
    await page.send();
    await page.reads('Thank you. It has been sent.');
    expect(page.text).to.contain('We get no answer here, so we cannot see whether it arrived.');
    expect([page.offers('See what becomes of it'), page.text.includes('gets in touch')]).to.deep.equal([false, false]);
  });

  it('somebody else can ask for something else', async () => {
    const page = await HelpRequestPage.open();
    await page.send();
    await page.shows('receipt');
    await page.press('Ask for something else');
    await page.shows('form');
    expect(page.values).to.deep.equal(['', '', '', '', 'false', '', '', '', '']);
    expect(page.focused).to.equal('Do you need a hand?');
  });

  it('the receipt stays though it is closed meanwhile', async () => {
    const page = await HelpRequestPage.open();
    await page.send();
    await page.shows('receipt');
    page.box.update({ point: { ...SAMPLE_HELP_POINT, status: 'closed' } });
    expect((await page.reload()).text).to.contain('HELP-0001');
  });
});
