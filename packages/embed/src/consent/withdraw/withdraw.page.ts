import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ConsentHead, SiteConfig } from '../consent-api.ts';
import { startHeld, type Held } from '../head/start-held.ts';
import { changedConfig } from '../sample-config.page.ts';
import { withdraw } from './withdraw.ts';

/** A picture of our own, so that nothing is asked of others. */
export const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>';

const stores = {
  cookies: ['_yt', '_yt_*', 'both'],
  storage: ['local:yt-*', 'session:yt', 'indexeddb:yt-*', 'cache:yt-*'],
};

const config: SiteConfig = changedConfig({
  services: [
    { id: 'youtube', purpose: 'video', receiver: 'Google Ireland Ltd', country: 'IE', duration: 'P6M', origins: [], ...stores },
    { id: 'vimeo', purpose: 'video', receiver: 'Vimeo Inc.', country: 'US', duration: 'P2Y', origins: [], cookies: ['both'] },
    { id: 'osm', purpose: 'map', receiver: 'OpenStreetMap Foundation', country: 'GB', duration: 'session', origins: [] },
  ],
});

/** A page on which things were let go of, and whose visitor takes consent back. */
export class WithdrawPage {
  readonly told: string[] = [];
  readonly #leave = new AbortController();

  private constructor(readonly root: HTMLElement) {
    document.addEventListener('dugnad-consent-withdraw', ({ service }) => this.told.push(service), { signal: this.#leave.signal });
  }

  /** @param content what the page had held back; all of it is let go of */
  static async open(content: TemplateResult = html``): Promise<WithdrawPage> {
    const page = new WithdrawPage(await fixture<HTMLElement>(html`<div>${content}</div>`));
    page.letGo();
    return page;
  }

  letGo(): void {
    for (const held of this.root.querySelectorAll<Held>('[data-consent]')) startHeld(held, () => undefined);
  }

  find<Kind extends HTMLElement>(selector: string): Kind {
    return this.root.querySelector<Kind>(selector)!;
  }

  /** @param stay what is still granted */
  async takeBack(ids: readonly string[], stay: readonly string[] = []): Promise<void> {
    const head: ConsentHead = { config, value: '', granted: (id) => stay.includes(id), whenGranted: () => Promise.resolve(), release: () => undefined, tell: () => undefined};
    await withdraw(head, ids);
  }

  close(): void {
    this.#leave.abort();
  }
}
