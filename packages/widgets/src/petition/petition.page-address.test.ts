import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemoryPetitionAdapter } from '@dugnad/client/memory';
import type { DugnadPetition } from './petition.ts';
import './petition.define.ts';
import { NOW, PetitionPage, spoken } from './petition.page.ts';
import { samplePetition } from './sample-petition.page.ts';

interface Asked {
  port: string;
  src: string;
}

/** A page that hears every question and answers with what it is told to. */
async function listening(markup: string, answer?: object): Promise<{ petition: DugnadPetition; asked: Asked[]; wrapper: HTMLElement }> {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  const asked: Asked[] = [];
  wrapper.addEventListener('dugnad-port-request', (event) => {
    asked.push({ port: event.port, src: event.src });
    if (answer) event.provide(answer);
  });
  wrapper.innerHTML = markup;
  const petition = wrapper.querySelector('dugnad-petition')!;
  petition.now = () => NOW;
  await petition.updateComplete;
  return { petition, asked, wrapper };
}

const source = (title = samplePetition.title) => createMemoryPetitionAdapter({ src: `memory:${crypto.randomUUID()}`, now: () => NOW, petition: { ...samplePetition, title } });

describe('a webmaster who writes a petition into a page', () => {
  it('names its own page in src, and whoever answers is asked for that', async () => {
    const { asked } = await listening('<dugnad-petition src="https://petition.example/embed/petition/park"></dugnad-petition>');
    expect(asked).to.deep.equal([{ port: 'petition', src: 'https://petition.example/embed/petition/park' }]);
  });

  it('may name an address that takes a form alone', async () => {
    const { asked } = await listening('<dugnad-petition action="https://forms.example/f/1"></dugnad-petition>');
    expect(asked).to.deep.equal([{ port: 'petition', src: 'https://forms.example/f/1' }]);
  });

  it('is asked anew when the address changes, and once for each', async () => {
    const { petition, asked } = await listening('<dugnad-petition src="/embed/petition/park"></dugnad-petition>', source());
    petition.setAttribute('src', '/embed/petition/library');
    await petition.updateComplete;
    petition.requestUpdate();
    await petition.updateComplete;
    expect(asked.map(({ src }) => src)).to.deep.equal(['/embed/petition/park', '/embed/petition/library']);
  });

  it('asks nobody where the page gives the answer itself', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    let asked = 0;
    wrapper.addEventListener('dugnad-port-request', () => void (asked += 1));
    const petition = document.createElement('dugnad-petition');
    petition.source = source();
    wrapper.append(petition);
    await petition.ready;
    expect(asked).to.equal(0);
  });

  it('has what stands inside shown until somebody answers, however late', async () => {
    const { petition } = await listening('<dugnad-petition src="/embed/petition/park"><p>Ring Kari, <a href="tel:12345678">12 34 56 78</a></p></dugnad-petition>');
    expect(petition.querySelector('p')!.checkVisibility()).to.equal(true);
    petition.source = source();
    await petition.ready;
    await petition.updateComplete;
    expect(petition.querySelector('p')!.checkVisibility()).to.equal(false);
    await waitUntil(() => spoken(petition.shadowRoot).includes('Let the park be a park'));
  });

  it('reads the shared device from the attribute, and finds it there when a script sets it', async () => {
    const { petition } = await listening('<dugnad-petition shared-device></dugnad-petition>');
    expect(petition.sharedDevice).to.equal(true);
    petition.sharedDevice = false;
    await petition.updateComplete;
    expect(petition.hasAttribute('shared-device')).to.equal(false);
  });

  it('may put the contact beside it, which stays below in every state', async () => {
    const markup = '<dugnad-petition src="/x"><p slot="contact">Ring Kari</p></dugnad-petition>';
    for (const answer of [source(), createMemoryPetitionAdapter({ petition: samplePetition, fail: 'network' })]) {
      const { petition } = await listening(markup, answer);
      await petition.ready;
      await petition.updateComplete;
      expect(petition.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(petition.shadowRoot!.lastElementChild?.matches('slot[name="contact"]')).to.equal(true);
    }
  });

  it('is told of a failure once for each time, with words for a developer and none for a visitor', async () => {
    const page = await PetitionPage.open({ fail: 'invalid-data' });
    const told: string[] = [];
    page.petition.addEventListener('dugnad-error', ({ error }) => void told.push(error.code));
    await page.press('Try again');
    await waitUntil(() => told.length === 1, 'the page is not told');
    expect(page.text).to.not.contain('invalid-data');
  });
});
