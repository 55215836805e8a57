import { expect } from '@open-wc/testing';
import type { ConsentPort } from '@dugnad/client/ports';
import { connectConsent } from './connect-consent.ts';
import { sampleConfig } from './sample-config.page.ts';

const port = (asks: readonly string[]): ConsentPort => ({ config: sampleConfig, answers: {}, asks, changes: [], signal: false, granted: () => false, choose: () => undefined });

function ask(name: string): unknown[] {
  const provided: unknown[] = [];
  const event = Object.assign(new Event('dugnad-port-request', { bubbles: true, composed: true }), { port: name, src: '', provide: (one: unknown) => provided.push(one) });
  document.body.dispatchEvent(event);
  return provided;
}

describe('a page with consent', () => {
  const nothing = port([]);

  it('has no element for it where nothing is asked', () => {
    connectConsent(nothing);
    expect(document.querySelector('dugnad-consent')).to.equal(null);
  });

  it('answers whoever asks for it, and nobody who asks for something else', () => {
    expect(ask('consent')).to.deep.equal([nothing]);
    expect(ask('petition')).to.deep.equal([]);
  });

  it('tells those who asked too early that somebody answers', () => {
    let isTold = false;
    document.addEventListener('dugnad-connected', () => (isTold = true), { once: true });
    connectConsent(nothing);
    expect(isTold).to.equal(true);
  });

  it('asks first of all that stands on the page', () => {
    connectConsent(port(['video']));
    expect(document.body.firstElementChild?.localName).to.equal('dugnad-consent');
  });

  it('asks where the page itself has put the element', () => {
    connectConsent(port(['video']));
    expect(document.querySelectorAll('dugnad-consent')).to.have.length(1);
    document.querySelector('dugnad-consent')!.remove();
  });
});
