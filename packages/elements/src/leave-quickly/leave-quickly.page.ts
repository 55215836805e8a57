import { sendKeys } from '@web/test-runner-commands';

import { openFrame } from '../floating/frame.page.ts';
import type { DugnadLeaveQuickly } from './leave-quickly.ts';

/** A page of its own in a frame, which can be left without leaving the test. */
export class LeavingPage {
  left = 0;

  private constructor(readonly frame: HTMLIFrameElement, readonly page: Document, readonly element: DugnadLeaveQuickly) {
    page.addEventListener('dugnad-page-leave', () => (this.left += 1));
  }

  static async open({ width = 320, dir = 'ltr', href = 'about:blank#elsewhere' } = {}): Promise<LeavingPage> {
    const { frame, page } = await openFrame(width, '../leave-quickly/leave-quickly.define.ts');
    page.body.dir = dir;
    page.documentElement.lang = 'en';
    const element = page.createElement('dugnad-leave-quickly');
    element.append(Object.assign(page.createElement('a'), { href, textContent: 'Leave this page' }));
    page.body.append(element);
    for (let at = 0; at < 30; at += 1) page.body.append(fieldOf(page, at));
    await element.updateComplete;
    return new LeavingPage(frame, page, element);
  }

  get link(): HTMLAnchorElement {
    return this.element.querySelector('a')!;
  }

  get bar(): HTMLElement {
    return this.element.shadowRoot!.querySelector('.bar')!;
  }

  get fields(): HTMLInputElement[] {
    return [...this.page.querySelectorAll('input')];
  }

  /** Only once the frame has heard a key does it have them for sure: WebKit may still give the first to the page around it. */
  async giveKeysTo(element: HTMLElement): Promise<void> {
    const inside = this.frame.contentWindow!;
    let hasHeard = false;
    inside.addEventListener('keyup', () => (hasHeard = true), { once: true });
    inside.focus();
    element.focus();
    for (let tries = 0; !hasHeard && tries < 20; tries += 1) await sendKeys({ press: 'Control' });
    if (!hasHeard) throw new Error('No key has come to the frame.');
  }

  get isBlank(): boolean {
    return this.page.documentElement.style.display === 'none';
  }

  /** Where the frame is now: another page, after it was left. */
  get isElsewhere(): boolean {
    return this.frame.contentDocument !== this.page || this.frame.contentWindow!.location.hash === '#elsewhere';
  }
}

function fieldOf(page: Document, at: number): HTMLFormElement {
  const form = page.createElement('form');
  form.append(Object.assign(page.createElement('input'), { ariaLabel: `Field ${at}` }));
  return form;
}
