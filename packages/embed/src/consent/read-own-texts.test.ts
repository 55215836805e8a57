import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { languageReady } from '@dugnad/elements/language';
import '@dugnad/widgets/consent-link/define';
import { readOwnTexts } from './read-own-texts.ts';

describe('a page with consent', () => {
  const block = Object.assign(document.createElement('script'), { type: 'application/json', id: 'dugnad-texts' });
  let link: HTMLElement;
  const words = (): string | null => link.shadowRoot!.querySelector('slot')!.textContent;
  beforeEach(async () => (link = await fixture(html`<dugnad-consent-link></dugnad-consent-link>`)));
  afterEach(() => block.remove());

  it('speaks in our words where it has none of its own', async () => {
    readOwnTexts();
    await languageReady();
    expect(words()).to.equal('Privacy choices');
  });

  it('speaks in its own words where it has a block of them, from then on', async () => {
    block.textContent = JSON.stringify({ en: { 'consent.link': 'What we may do' } });
    document.head.append(block);
    readOwnTexts();
    await waitUntil(() => words() === 'What we may do', 'the words of the page are not said');
  });
});
