import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ReactiveController } from 'lit';
import { WayBack } from './way-back.ts';

/** Stands for the widget: it shows one, or the list. */
class Shown {
  id = '';
  readonly seen: string[] = [];
  readonly way: WayBack;

  constructor() {
    const host = { addController: (_: ReactiveController) => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };
    this.way = new WayBack(host, () => this.id, (id) => this.show(id));
    this.way.hostConnected();
    places.push(this);
  }

  /** As a person does, who has touched a key: where a history is full, Chromium lets go first of what nobody has touched. */
  async open(id: string): Promise<void> {
    await sendKeys({ press: 'a' });
    this.way.open(id);
    await sendKeys({ press: 'a' });
  }

  show(id: string): void {
    this.id = id;
    this.seen.push(id);
  }
}

const places: Shown[] = [];

afterEach(() => {
  for (const { way } of places.splice(0)) way.hostDisconnected();
  history.replaceState(null, '');
});

describe('the way back from an opportunity', () => {
  it('is Back of the browser, to the list', async () => {
    const shown = new Shown();
    await shown.open('cafe');
    expect(shown.id).to.equal('cafe');
    history.back();
    await waitUntil(() => shown.id === '');
    expect(shown.seen).to.deep.equal(['cafe', '']);
  });

  it('is the button of ours, which goes back in the history rather than on', async () => {
    const shown = new Shown();
    const { length } = history;
    await shown.open('cafe');
    shown.way.back();
    await waitUntil(() => shown.id === '');
    expect(history.length - length).to.be.at.most(1);
    history.forward();
    await waitUntil(() => shown.id === 'cafe');
    history.back();
    await waitUntil(() => shown.id === '');
  });

  it('leads over two that were opened one after the other', async () => {
    const shown = new Shown();
    await shown.open('cafe');
    await shown.open('trees');
    history.back();
    await waitUntil(() => shown.id === 'cafe');
    history.back();
    await waitUntil(() => shown.id === '');
    expect(shown.seen).to.deep.equal(['cafe', 'trees', 'cafe', '']);
  });

  it('is the list where the page itself opened one, and no page before is left', () => {
    const shown = new Shown();
    shown.id = 'cafe';
    shown.way.back();
    expect(shown.seen).to.deep.equal(['']);
  });

  it('keeps what the page has put into the history for itself', async () => {
    history.replaceState({ own: 'scroll' }, '');
    const shown = new Shown();
    await shown.open('cafe');
    expect(history.state).to.deep.equal({ own: 'scroll', dugnadOpportunity: 'cafe' });
  });

  it('changes no address, and says nothing of a person', async () => {
    const { href } = location;
    await new Shown().open('cafe');
    expect([location.href, Object.keys(history.state as object)]).to.deep.equal([href, ['dugnadOpportunity']]);
  });

  it('is left alone once the widget is gone', async () => {
    const shown = new Shown();
    await shown.open('cafe');
    shown.way.hostDisconnected();
    history.back();
    await waitUntil(() => history.state === null);
    expect(shown.id).to.equal('cafe');
  });
});
