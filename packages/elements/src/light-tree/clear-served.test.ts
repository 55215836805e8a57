import { expect, fixture, html } from '@open-wc/testing';

import { clearServed } from './clear-served.ts';

const served = html`<dugnad-test-served aria-labelledby="q" aria-describedby="own">
  <p id="q" data-dugnad-served="dugnad-test-served">Way</p>
  <p id="h" data-dugnad-served="dugnad-test-served">Soon</p>
  <p id="other" data-dugnad-served="dugnad-test-other">Theirs</p>
  <input aria-describedby="own h" />
  <textarea aria-describedby="h"></textarea>
  <select aria-describedby="other"></select>
</dugnad-test-served>`;

describe('what a server drew for an element', () => {
  it('is gone; what it drew for others, and what the page wrote, stays', async () => {
    const host = await fixture(served);
    clearServed(host);
    expect([...host.children].map(({ id, localName }) => id || localName)).to.deep.equal(['other', 'input', 'textarea', 'select']);
  });

  it('is pointed at no more; what else is pointed at is kept', async () => {
    const host = await fixture(served);
    clearServed(host);
    expect(['input', 'textarea', 'select'].map((name) => host.querySelector(name)!.getAttribute('aria-describedby'))).to.deep.equal(['own', null, 'other']);
    expect([host.getAttribute('aria-labelledby'), host.getAttribute('aria-describedby')]).to.deep.equal([null, 'own']);
  });

  it('is looked for in vain on a page that no server has drawn, and nothing is touched', async () => {
    const host = await fixture(html`<dugnad-test-served><input aria-describedby="a  b" /></dugnad-test-served>`);
    clearServed(host);
    expect(host.querySelector('input')!.getAttribute('aria-describedby')).to.equal('a  b');
  });
});
