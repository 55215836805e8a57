import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css, html as template, type TemplateResult } from 'lit';

class DugnadTestEarly extends LitElement {
  static override styles = css`:host { letter-spacing: 3px; }`;

  override render(): TemplateResult {
    return template`<p>Drawn</p>`;
  }
}

async function hear(act: () => Promise<unknown>): Promise<unknown[]> {
  const warned: unknown[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warned.push(...words);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warned;
}

const served = html`<dugnad-test-early></dugnad-test-early>`;

describe('hydrate', () => {
  it('that comes after an element has been drawn says so, with the cure; what a server drew is then drawn anew, not twice', async () => {
    customElements.define('dugnad-test-first', class extends DugnadTestEarly {});
    await fixture(html`<dugnad-test-first></dugnad-test-first>`);
    const warned = await hear(() => import('./hydrate.ts'));
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/came after an element[^]*Import it first/);
    const early = await fixture<DugnadTestEarly>(served);
    early.attachShadow({ mode: 'open' }).append(document.createComment('lit-part'), 'Of yesterday', document.createComment('/lit-part'));
    customElements.define('dugnad-test-early', DugnadTestEarly);
    await early.updateComplete;
    expect(early.shadowRoot!.textContent).to.equal('Drawn');
    expect(getComputedStyle(early).letterSpacing).to.equal('3px');
  });
});
