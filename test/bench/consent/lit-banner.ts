import { css, html, LitElement } from 'lit';

/** A banner of three buttons and nothing else: the least that asking by Lit can cost. */
class LitBanner extends LitElement {
  static override styles = css`:host{position:fixed;inset:auto 0 0 0;padding:1rem;background:canvas;border-block-start:1px solid}:host([hidden]){display:none}`;

  override render() {
    return html`<p>Grønlia asks for your consent to: counting visits, films, maps.</p><button @click=${this.#refuse}>Refuse all</button> <button>Accept all</button> <button>Choose</button>`;
  }

  #refuse(): void {
    this.hidden = true;
  }
}

customElements.define('lit-banner', LitBanner);
