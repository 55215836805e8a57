import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemoryPetitionAdapter } from '@dugnad/client/memory';
import type { DugnadPetition } from './petition.ts';
import { NOW, PetitionPage, spoken } from './petition.page.ts';
import { samplePetition } from './sample-petition.page.ts';

const long = 'Personopplysningsbehandlingsansvarlighetserklæring';

describe('a page with a petition', () => {
  it('is told that a signature is kept, without a word of who signed', async () => {
    const page = await PetitionPage.open();
    const told = page.next('dugnad-petition-sign');
    await page.sign({ name: 'Aud Hemmelig', email: 'hemmelig@example.org', postcode: '0550', comment: 'Secretly' });
    const event = await told;
    const all = JSON.stringify(event, Object.keys(Object.getOwnPropertyDescriptors(event)));
    expect(all).to.not.match(/hemmelig|0550|secretly/i);
    expect({ bubbles: event.bubbles, composed: event.composed }).to.deep.equal({ bubbles: true, composed: true });
  });

  it('can answer for the petition itself', async () => {
    const source = createMemoryPetitionAdapter({ src: `memory:${crypto.randomUUID()}`, now: () => NOW, petition: samplePetition });
    const asked: string[] = [];
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    wrapper.addEventListener('dugnad-port-request', (event) => {
      asked.push(event.port);
      event.provide(source as never);
    });
    wrapper.innerHTML = '<dugnad-petition src="/embed/petition/park"></dugnad-petition>';
    const petition = wrapper.querySelector<DugnadPetition>('dugnad-petition')!;
    await petition.ready;
    await petition.updateComplete;
    expect(asked).to.include('petition');
    await waitUntil(() => spoken(petition.shadowRoot).includes('Let the park be a park'));
  });

  it('gets a promise that holds when the petition is shown, and when it has been said that it cannot be', async () => {
    const shown = await PetitionPage.open();
    expect(shown.text).to.contain('Let the park be a park');
    const failed = await PetitionPage.open({ fail: 'unavailable' });
    expect(failed.root.querySelectorAll('[part="failed"]')).to.have.length(1);
  });

  it('may change the languages, and the choice follows', async () => {
    const page = await PetitionPage.open({ languages: 'nb en' });
    page.petition.setAttribute('languages', 'nb en ar');
    await page.settled();
    expect(page.petition.getAttribute('languages')).to.equal('nb en ar');
    expect(page.text).to.contain('Let the park be a park');
  });

  it('may say later that others use the machine too, and nothing stays in the tab', async () => {
    const page = await PetitionPage.open();
    const kept = (): boolean => JSON.stringify({ ...sessionStorage }).includes('Only Here');
    page.enter('name', 'Only Here');
    await waitUntil(kept, 'what is typed lives in the tab');
    page.petition.setAttribute('shared-device', '');
    await page.settled();
    expect(kept()).to.equal(false);
    page.enter('name', 'Only Here Again');
    await page.settled();
    expect(kept()).to.equal(false);
  });

  it('can hold two petitions that know nothing of each other', async () => {
    const [one, other] = [await PetitionPage.open(), await PetitionPage.open({ petition: { id: 'other', title: 'Save the library' } })];
    await one.sign();
    await one.shows('sent');
    expect(other.root.querySelectorAll('[part="sent"]')).to.have.length(0);
    expect(other.field('name').value).to.equal('');
    expect([one.source.sent.length, other.source.sent.length]).to.deep.equal([1, 0]);
  });
});

describe('how somebody is shown', () => {
  it('is one choice of several, named by its question, hidden until chosen otherwise (WCAG 1.3.1)', async () => {
    const page = await PetitionPage.open();
    const radios = [...page.form!.querySelectorAll<HTMLInputElement>('[name="visibility"]')];
    expect(radios.map(({ labels }) => spoken(labels?.[0] ?? null))).to.deep.equal(['No, do not show me', 'Yes, my initials', 'Yes, my name']);
    expect(spoken(radios[0]!.closest('fieldset')!.querySelector('legend'))).to.contain('May others see that you signed?');
  });

  for (const visibility of ['hidden', 'initials', 'name']) {
    it(`is sent as ${visibility}`, async () => {
      const page = await PetitionPage.open();
      page.form!.querySelector<HTMLInputElement>(`[name="visibility"][value="${visibility}"]`)!.click();
      await page.sign();
      await page.shows('sent');
      expect(page.source.sent[0]?.signature.visibility).to.equal(visibility);
    });
  }
});

describe('a petition in every language and at every width', () => {
  for (const [lang, dir, title] of [['en', 'ltr', 'Let the park be a park'], ['nb', 'ltr', 'La parken være park'], ['ar', 'rtl', 'اتركوا الحديقة حديقة']] as const) {
    for (const status of ['open', 'not-open', 'closed', 'answered'] as const) {
      it(`can be used by everybody in ${lang} while it is ${status} (WCAG 1.3.1, 4.1.2)`, async () => {
        const page = await PetitionPage.open({ lang, dir, petition: { status } });
        await waitUntil(() => page.text.includes(title));
        expect(page.form === null).to.equal(status !== 'open');
        await expect(page.petition).to.be.accessible();
      });
    }

    it(`wraps long words at 180 px in ${lang} (WCAG 1.4.10)`, async () => {
      const page = await PetitionPage.open({ lang, dir, width: 180, petition: { title: long, demand: long, addressee: long } });
      expect(page.petition.scrollWidth).to.be.at.most(180);
    });
  }
});
