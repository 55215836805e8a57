import { expect, waitUntil } from '@open-wc/testing';
import { msg } from '@lit/localize';
import { languageReady } from '@dugnad/elements/language';
import { readOwnTexts } from './read-own-texts.ts';

const say = (): string => msg('Accept all', { id: 'consent.accept' });

describe('a page with consent', () => {
  const block = Object.assign(document.createElement('script'), { type: 'application/json', id: 'dugnad-texts' });
  afterEach(() => block.remove());

  it('asks in our words where it has none of its own', async () => {
    readOwnTexts();
    await languageReady();
    expect(say()).to.equal('Accept all');
  });

  it('asks in its own words where it has a block of them', async () => {
    block.textContent = JSON.stringify({ en: { 'consent.accept': 'Yes to all' } });
    document.head.append(block);
    readOwnTexts();
    await waitUntil(() => say() === 'Yes to all', 'the words of the page are not said');
  });
});
