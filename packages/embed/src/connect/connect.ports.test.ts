import { expect, fixture, html } from '@open-wc/testing';
import { connect } from './connect.ts';
import { connectFeedback } from './connect-feedback.ts';
import { connectOpportunities } from './connect-opportunities.ts';
import { connectPetitions } from './connect-petitions.ts';

/** What the widgets of a page ask for, and what the answer to each can do that no other can. */
const PORTS: [port: string, src: string, ability: string][] = [
  ['feedback-box', 'https://host.example/embed/feedback/cafe-autumn', 'readRound'],
  ['opportunity-source', 'https://host.example/embed/volunteer/gronlia', 'listOpportunities'],
  ['petition', 'https://host.example/embed/petition/skatepark', 'readPetition'],
  ['activity-source', 'https://host.example/feed.ics', 'listActivities'],
];

interface Asking {
  port: string;
  src?: string;
  /** Whether it comes out of a shadow tree. */
  isComposed?: boolean;
}

/** Asks from an element, and says what was provided and whether anybody further out still heard it. */
function ask(from: Element, { port, src = '/x', isComposed = true }: Asking): { provided: Record<string, unknown>[]; reached: boolean } {
  const provided: Record<string, unknown>[] = [];
  let reached = false;
  const hear = (): void => void (reached = true);
  window.addEventListener('dugnad-port-request', hear, { once: true });
  from.dispatchEvent(Object.assign(new Event('dugnad-port-request', { bubbles: true, composed: isComposed }), { port, src, provide: (given: Record<string, unknown>) => provided.push(given) }));
  window.removeEventListener('dugnad-port-request', hear);
  return { provided, reached };
}

const leave: (() => void)[] = [];
afterEach(() => leave.splice(0).forEach((one) => one()));

describe('a page on which everything is connected', () => {
  for (const [port, src, ability] of PORTS) {
    it(`gives ${port} to who asks for it, once, and nothing of the other kinds`, async () => {
      leave.push(connect());
      const { provided, reached } = ask(await fixture(html`<p></p>`), { port, src });
      expect(provided).to.have.length(1);
      expect([provided[0]?.['src'], PORTS.map(([, , one]) => one).filter((one) => provided[0] && one in provided[0]), reached]).to.deep.equal([src, [ability], false]);
    });

    it(`gives ${port} also out of a shadow tree, to each who asks`, async () => {
      leave.push(connect());
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const inner = document.createElement('p');
      host.attachShadow({ mode: 'open' }).append(inner);
      const [one, other] = [ask(inner, { port, src }), ask(host, { port, src })];
      expect([one.provided.length, other.provided.length, one.reached]).to.deep.equal([1, 1, false]);
    });

    it(`gives no ${port} to what cannot be heard, nor without an address`, async () => {
      leave.push(connect());
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const inner = document.createElement('p');
      host.attachShadow({ mode: 'open' }).append(inner);
      expect([ask(inner, { port, src, isComposed: false }).provided, ask(host, { port, src: '' }).provided]).to.deep.equal([[], []]);
    });

    it(`gives no ${port} any more once the page has left`, async () => {
      const stop = connect();
      const place = await fixture(html`<p></p>`);
      stop();
      expect(ask(place, { port, src })).to.deep.equal({ provided: [], reached: true });
    });
  }

  it('leaves what it does not know to others', async () => {
    leave.push(connect());
    const place = await fixture(html`<p></p>`);
    for (const port of ['weather', '', 'constructor', 'Feedback-Box']) expect(ask(place, { port }), port).to.deep.equal({ provided: [], reached: true });
  });

  it('leaves what somebody further in has answered to them', async () => {
    leave.push(connect());
    const place = await fixture<HTMLElement>(html`<div><p></p></div>`);
    place.addEventListener('dugnad-port-request', (event) => {
      event.stopPropagation();
      (event as unknown as { provide: (given: object) => void }).provide({ src: 'own' });
    });
    expect(ask(place.querySelector('p')!, { port: 'feedback-box' }).provided).to.deep.equal([{ src: 'own' }]);
  });
});

describe('a part of a page that is connected', () => {
  for (const [what, connectPart, port] of [['feedback', (root: Element) => connectFeedback(root), 'feedback-box'], ['petitions', (root: Element) => connectPetitions(root), 'petition'], ['opportunities', (root: Element) => connectOpportunities({ root }), 'opportunity-source']] as const) {
    it(`answers ${what} inside it and nowhere else`, async () => {
      const place = await fixture<HTMLElement>(html`<div><div class="in"><p></p></div><p class="out"></p></div>`);
      leave.push(connectPart(place.querySelector('.in')!));
      expect([ask(place.querySelector('.in p')!, { port }).provided.length, ask(place.querySelector('.out')!, { port }).provided.length]).to.deep.equal([1, 0]);
    });

    it(`answers ${what} alone, and leaves the rest`, async () => {
      const place = await fixture<HTMLElement>(html`<p></p>`);
      leave.push(connectPart(place));
      expect(PORTS.filter(([one]) => ask(place, { port: one }).provided.length > 0).map(([one]) => one)).to.deep.equal([port]);
    });

    it(`answers ${what} once where the part and the whole page are connected`, async () => {
      const place = await fixture<HTMLElement>(html`<p></p>`);
      leave.push(connectPart(place), connect());
      expect(ask(place, { port }).provided).to.have.length(1);
    });
  }

  it('tells widgets that asked before anybody was there', () => {
    let told = 0;
    const hear = (): void => void (told += 1);
    document.addEventListener('dugnad-connected', hear);
    try {
      leave.push(connectFeedback());
      expect(told).to.equal(1);
    } finally {
      document.removeEventListener('dugnad-connected', hear);
    }
  });
});
