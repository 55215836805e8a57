import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { followActivityLinks } from './follow-activity-links.ts';

/** Stands for a calendar: entries, a page's own link, and what it was asked to open. */
class LinkedElement extends LitElement {
  readonly opened: string[] = [];
  fails = false;
  /** Whether the activity asked for is among its own. */
  has = true;
  readonly follow = followActivityLinks(this, ({ date, id }, isMine) => {
    if (this.has && isMine()) this.opened.push(`${decodeURIComponent(id)} on ${date}`);
    return this.fails ? Promise.reject(new Error('the feed is gone')) : Promise.resolve();
  });

  override render(): TemplateResult {
    return html`<a class="entry" href="#activity-2026-11-22-choir"><b>Choir</b></a> <a class="other" href="#top">Top</a> <i>words</i>`;
  }
}
customElements.define('linked-element', LinkedElement);

const open = (): Promise<LinkedElement> => fixture(html`<linked-element></linked-element>`);
const clear = (): void => history.replaceState(null, '', location.pathname + location.search);

async function goTo(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

/** Presses what is found by `selector`; true where the browser is left to do what it does. */
function press(element: LinkedElement, selector: string, held: MouseEventInit = {}): boolean {
  let left = true;
  const look = (event: Event): void => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', look, { once: true });
  element.shadowRoot?.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...held }));
  return left;
}

describe('the address of an activity', () => {
  afterEach(async () => {
    await goTo('#elsewhere');
    clear();
  });

  it('opens it when the page comes to it', async () => {
    const element = await open();
    await goTo('#activity-2026-11-26-choir%20practice');
    expect(element.opened).to.deep.equal(['choir practice on 2026-11-26']);
  });

  it('opens it in one calendar of the page, the first that has it', async () => {
    const calendars = [await open(), await open(), await open()];
    if (calendars[0]) calendars[0].has = false;
    await goTo('#activity-2026-11-26-shared');
    expect(calendars.map(({ opened }) => opened.length)).to.deep.equal([0, 1, 0]);
  });

  it('opens it once, however often the calendar reads', async () => {
    const element = await open();
    await goTo('#activity-2026-11-26-choir');
    element.follow();
    element.follow();
    expect(element.opened).to.have.length(1);
  });

  it('opens it again when one has been elsewhere', async () => {
    const element = await open();
    await goTo('#activity-2026-11-26-choir');
    await goTo('#top');
    await goTo('#activity-2026-11-26-choir');
    expect(element.opened).to.have.length(2);
  });

  it('opens what the page was called with', async () => {
    history.replaceState(null, '', '#activity-2026-11-26-choir');
    const element = await open();
    element.follow();
    expect(element.opened).to.deep.equal(['choir on 2026-11-26']);
  });

  it('leaves the page’s own fragments to the page', async () => {
    const element = await open();
    await goTo('#program');
    expect(element.opened).to.deep.equal([]);
  });

  it('breaks nothing where the feed is gone by then', async () => {
    const element = await open();
    element.fails = true;
    let unhandled = 0;
    const count = (): number => (unhandled += 1);
    addEventListener('unhandledrejection', count);
    await goTo('#activity-2026-11-26-choir');
    await waitUntil(() => element.opened.length === 1);
    removeEventListener('unhandledrejection', count);
    expect(unhandled).to.equal(0);
  });

  it('is no longer followed once the calendar has left the page', async () => {
    const element = await open();
    element.remove();
    await goTo('#activity-2026-11-26-choir');
    expect(element.opened).to.deep.equal([]);
  });
});

describe('a press on an entry', () => {
  it('opens it here, also on the words within', async () => {
    const element = await open();
    expect(press(element, '.entry b')).to.equal(false);
    expect(element.opened).to.deep.equal(['choir on 2026-11-22']);
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`is the browser’s with ${key}`, async () => {
      const element = await open();
      expect(press(element, '.entry', { [key]: true })).to.equal(true);
      expect(element.opened).to.deep.equal([]);
    });
  }

  for (const [what, selector] of [['another link', '.other'], ['words', 'i']] as const) {
    it(`is none on ${what}`, async () => {
      const element = await open();
      expect(press(element, selector)).to.equal(true);
      expect(element.opened).to.deep.equal([]);
    });
  }

  it('opens it once after the calendar was moved', async () => {
    const element = await open();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    press(element, '.entry');
    expect(element.opened).to.have.length(1);
  });
});
