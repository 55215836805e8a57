import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';

import type { DugnadMenu } from '../menu/menu.ts';
import type { DugnadToggletip } from '../toggletip/toggletip.ts';
import '../menu/menu.define.ts';
import '../toggletip/toggletip.define.ts';

type Floating = DugnadMenu | DugnadToggletip;

/** The two that float, each in a page. */
const hosts: Readonly<Record<string, () => Promise<Floating>>> = {
  'a menu': () => fixture<DugnadMenu>(html`<dugnad-menu label="More"><ul><li><a href="#a">A</a></li></ul></dugnad-menu>`),
  'a tip': () => fixture<DugnadToggletip>(html`<dugnad-toggletip label="What?">Because.</dugnad-toggletip>`),
};
const popover = (host: Floating): HTMLElement => host.shadowRoot!.querySelector('[popover]')!;
const isShown = (host: Floating): boolean => popover(host).matches(':popover-open');

async function set(host: Floating, open: boolean): Promise<void> {
  host.open = open;
  await host.updateComplete;
}

for (const [what, make] of Object.entries(hosts)) {
  describe(`${what} that floats over the page`, () => {
    it('shows when the page opens it, and goes when the page closes it', async () => {
      const host = await make();
      await set(host, true);
      expect(isShown(host)).to.equal(true);
      await set(host, false);
      expect(isShown(host)).to.equal(false);
    });

    it('says in its property what the visitor has done', async () => {
      const host = await make();
      host.shadowRoot!.querySelector('button')!.click();
      await waitUntil(() => host.open, 'it says that it is closed');
      popover(host).hidePopover();
      await waitUntil(() => !host.open, 'it says that it is open');
      expect(host.hasAttribute('open')).to.equal(false);
    });

    it('says to the page that it has opened and closed, each once, and to nobody around it', async () => {
      const host = await make();
      const heard: string[] = [];
      host.addEventListener('toggle', () => heard.push(`host ${host.open ? 'open' : 'closed'}`));
      host.parentElement!.addEventListener('toggle', () => heard.push('around'));
      await set(host, true);
      await waitUntil(() => heard.length === 1, 'nothing is heard of it');
      await set(host, false);
      await waitUntil(() => heard.length === 2, 'nothing is heard of it');
      expect(heard).to.deep.equal(['host open', 'host closed']);
    });

    it('is closed when the page changes its mind at once', async () => {
      const host = await make();
      host.open = true;
      host.open = false;
      await host.updateComplete;
      await nextFrame();
      expect([isShown(host), host.open]).to.deep.equal([false, false]);
    });

    it('is closed when it is put elsewhere', async () => {
      const host = await make();
      await set(host, true);
      const place = await fixture(html`<section></section>`);
      place.append(host);
      await host.updateComplete;
      expect([host.open, isShown(host)]).to.deep.equal([false, false]);
      await set(host, true);
      expect(isShown(host), 'and can be opened there').to.equal(true);
    });

    it('is closed on paper, where it would lie over the words', async () => {
      const host = await make();
      await set(host, true);
      window.dispatchEvent(new Event('beforeprint'));
      await host.updateComplete;
      expect(isShown(host)).to.equal(false);
    });

    it('does not listen to the printer any more once it is gone', async () => {
      const host = await make();
      host.remove();
      host.open = true;
      window.dispatchEvent(new Event('beforeprint'));
      expect(host.open).to.equal(true);
    });

    it('runs as the page does, in a part that runs against it', async () => {
      const host = await make();
      const against = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      against.append(host);
      await set(host, true);
      expect(popover(host).parentElement!.classList.contains('rtl')).to.equal(false);
      document.documentElement.dir = 'rtl';
      await set(host, false);
      await set(host, true);
      document.documentElement.dir = '';
      expect(popover(host).parentElement!.classList.contains('rtl')).to.equal(true);
    });

    it('stays inside the window, whichever corner it hangs in', async () => {
      const host = await make();
      for (const corner of ['top: 0; left: 0', 'top: 0; right: 0', 'bottom: 0; left: 0', 'bottom: 0; right: 0']) {
        host.style.cssText = `position: fixed; ${corner}`;
        await set(host, true);
        await nextFrame();
        const { left, top, right, bottom } = popover(host).getBoundingClientRect();
        expect([left >= -1, top >= -1, right <= innerWidth + 1, bottom <= innerHeight + 1], corner).to.deep.equal([true, true, true, true]);
        await set(host, false);
      }
    });
  });
}
