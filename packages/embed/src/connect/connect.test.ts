import { expect, fixture, html } from '@open-wc/testing';
import { connect } from './connect.ts';
import { ask, serveFeeds, titlesOf } from './connect.page.ts';
import { relayOfPage } from './relay-of-page.ts';

describe('a connected page', () => {
  const disconnects: (() => void)[] = [];
  let feeds: ReturnType<typeof serveFeeds>;
  let widget: Element;
  const connectPage = (...options: Parameters<typeof connect>): void => void disconnects.push(connect(...options));

  beforeEach(async () => {
    feeds = serveFeeds();
    widget = await fixture(html`<p></p>`);
  });
  afterEach(() => {
    disconnects.splice(0).forEach((disconnect) => disconnect());
    feeds.stop();
  });

  it('gives a widget what its address holds', async () => {
    connectPage();
    expect(await titlesOf(ask(widget, '/choir.ics').answer)).to.deep.equal(['/choir.ics']);
  });

  it('answers from inside a shadow root too', () => {
    connectPage();
    const inside = widget.attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    expect(ask(inside, '/choir.ics').answers).to.equal(1);
  });

  it('merges several addresses', async () => {
    connectPage();
    const titles = await titlesOf(ask(widget, ' /choir.ics\n /football.ics ').answer);
    expect(titles).to.have.members(['/choir.ics', '/football.ics']);
  });

  it('reads an address once for two widgets', async () => {
    connectPage();
    const [one, other] = [ask(widget, '/choir.ics'), ask(widget, '/choir.ics')];
    expect(one.answer).to.equal(other.answer);
    await Promise.all([titlesOf(one.answer), titlesOf(other.answer)]);
    expect(feeds.asked).to.have.lengthOf(1);
  });

  it('reads nothing before a widget wants it', () => {
    connectPage();
    ask(widget, '/choir.ics');
    expect(feeds.asked).to.deep.equal([]);
  });

  it('takes an address that ends in .json for JSON, whatever stands behind it', () => {
    connectPage();
    for (const src of ['/a.json', '/a.jsonld?year=2026', '/A.JSON#top']) expect(ask(widget, src).answer?.src).to.equal(src);
  });

  it('leaves other ports, and widgets without an address, to others', () => {
    connectPage();
    expect(ask(widget, '/x', 'directory').answers).to.equal(0);
    expect(ask(widget, '').answers).to.equal(0);
  });

  it('tells widgets that asked too early to ask again', () => {
    const early = ask(widget, '/choir.ics');
    let late: ReturnType<typeof ask> | undefined;
    document.addEventListener('dugnad-connected', () => (late = ask(widget, '/choir.ics')), { once: true });
    connectPage();
    expect(early.answers).to.equal(0);
    expect(late?.answers).to.equal(1);
  });

  it('answers once though it was connected twice', () => {
    connectPage();
    connectPage();
    expect(ask(widget, '/choir.ics').answers).to.equal(1);
  });

  it('keeps answering until the last who connected it leaves', () => {
    const first = connect();
    const second = connect();
    first();
    first();
    expect(ask(widget, '/choir.ics').answers).to.equal(1);
    second();
    expect(ask(widget, '/choir.ics').answers).to.equal(0);
  });

  it('lets a part of the page answer for itself', () => {
    connectPage();
    connectPage({ root: widget });
    const inside = widget.appendChild(document.createElement('b'));
    const [within, without] = [ask(inside, '/choir.ics'), ask(document.body, '/choir.ics')];
    expect(within.answers).to.equal(1);
    expect(within.answer).not.to.equal(without.answer);
  });

  it('reads through the relay what refuses browsers, also when the relay is named later', async () => {
    connectPage();
    connectPage({ relay: '/api/v1/feed' });
    const source = ask(widget, 'https://refusing.example/refused.ics').answer;
    expect(await titlesOf(source)).to.deep.equal(['/api/v1/feed']);
    expect(feeds.asked.at(-1)).to.include('/api/v1/feed?src=https%3A%2F%2Frefusing.example%2Frefused.ics');
  });
});

describe('the relay of a page', () => {
  function pageWith(...tags: string[]): Document {
    const page = new DOMParser().parseFromString(`<base href="https://club.example/">${tags.join('')}`, 'text/html');
    return page;
  }
  const file = 'https://widgets.example/v1/calendar-1a.js';

  it('is what our script tag names', () => {
    const page = pageWith('<script src="/menu.js" data-relay="/no"></script>', '<script type="module" src="https://widgets.example/v1/dugnad.js?v=2" data-relay="/feed"></script>');
    expect(relayOfPage(page, file)).to.equal('/feed');
  });

  it('is none when only others name one', () => {
    expect(relayOfPage(pageWith('<script src="https://widgets.example/dugnad.js" data-relay="/other"></script>'), file)).to.equal(undefined);
  });

  it('is none when ours names none', () => {
    const page = pageWith('<script src="https://widgets.example/v1/dugnad.js"></script>', '<script src="https://widgets.example/v1/dugnad.js" data-relay=""></script>');
    expect(relayOfPage(page, file)).to.equal(undefined);
  });
});
