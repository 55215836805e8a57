import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { LazyPart } from './lazy-part.ts';

class LazyHost extends LitElement {}
customElements.define('lazy-host', LazyHost);

const styles = [css`p { display: block; }`];

async function partOf(fetch: () => Promise<{ styles: typeof styles }>): Promise<{ host: LazyHost; part: LazyPart<{ styles: typeof styles }> }> {
  const host = await fixture<LazyHost>(html`<lazy-host></lazy-host>`);
  return { host, part: new LazyPart(host, fetch) };
}

describe('a part that comes when it is opened', () => {
  it('is fetched once, and dressed once, however often it is opened', async () => {
    let times = 0;
    const { host, part } = await partOf(() => Promise.resolve({ styles }).finally(() => (times += 1)));
    const before = host.shadowRoot!.adoptedStyleSheets.length;
    expect(part.shown).to.equal(undefined);
    const first = part.open(true);
    await part.open(false);
    await part.open(true);
    await first;
    expect(part.shown).to.deep.equal({ styles });
    await part.open(false);
    expect(part.shown).to.equal(undefined);
    await part.open(true);
    expect([host.shadowRoot!.adoptedStyleSheets.length - before, times <= 2]).to.deep.equal([1, true]);
  });

  it('says that it did not come, and can be asked for again', async () => {
    let isThere = false;
    const { host, part } = await partOf(() => (isThere ? Promise.resolve({ styles }) : Promise.reject(new TypeError('Failed to fetch'))));
    const heard = new Promise<Event>((resolve) => host.addEventListener('dugnad-error', resolve, { once: true }));
    await part.open(true);
    await heard;
    expect([part.isOpen, part.isFailed, part.shown]).to.deep.equal([false, true, undefined]);
    isThere = true;
    await part.open(true);
    expect([part.isOpen, part.isFailed, part.shown !== undefined]).to.deep.equal([true, false, true]);
  });
});
