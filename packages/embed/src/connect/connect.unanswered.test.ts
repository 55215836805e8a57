import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '@dugnad/widgets/feedback/define';
import { connectFeedback } from './connect-feedback.ts';

/** What the console was warned of, of these addresses, until it is put back. */
function listen(part: string): { warnings: string[]; stop: () => void } {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...said: unknown[]) => {
    if (String(said[0]).includes(part)) warnings.push(String(said[0]));
  };
  return { warnings, stop: () => void (console.warn = warn) };
}

describe('questions whose address nobody answers', () => {
  it('warn the webmaster once after three seconds, by the name of the element and the address, and of nothing else', async function () {
    this.timeout(12_000);
    const { warnings, stop } = listen('/embed/feedback/nobody');
    try {
      const begun = performance.now();
      await fixture(html`<dugnad-feedback src="https://host.example/embed/feedback/nobody"><p>Call Kari</p></dugnad-feedback>`);
      await waitUntil(() => warnings.length > 0, 'the webmaster is told', { timeout: 6000 });
      expect(performance.now() - begun).to.be.greaterThan(2900);
      // Somebody comes who answers other things: it asks again, and the same is not said twice.
      document.dispatchEvent(new Event('dugnad-connected'));
      await waitUntil(() => performance.now() - begun > 6500, 'another three seconds have gone', { timeout: 8000 });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('dugnad-feedback').and.contain('connect()');
    } finally {
      stop();
    }
  });

  it('show what the page itself gave meanwhile, and are read once somebody is connected', async () => {
    const { warnings, stop } = listen('/embed/feedback/late');
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = async (input) => {
      asked.push(new Request(input).url);
      return new Response('{}', { status: 503 });
    };
    const element = await fixture<HTMLElementTagNameMap['dugnad-feedback']>(html`<dugnad-feedback src="https://host.example/embed/feedback/late"><p>Call Kari</p></dugnad-feedback>`);
    expect([element.querySelector('p')?.checkVisibility(), asked]).to.deep.equal([true, []]);
    const leave = connectFeedback();
    try {
      await element.ready;
      expect(asked.map((url) => new URL(url).origin)).to.include('https://host.example');
      expect([element.querySelector('p')?.checkVisibility(), warnings]).to.deep.equal([true, []]);
    } finally {
      leave();
      window.fetch = fetch;
      stop();
    }
  });
});
