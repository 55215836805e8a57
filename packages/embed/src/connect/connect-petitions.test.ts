import { expect, fixture, html } from '@open-wc/testing';
import type { PetitionPort } from '@dugnad/client/ports';
import { connect } from './connect.ts';
import { connectPetitions } from './connect-petitions.ts';

/** Asks as a petition would. */
function ask(from: Element, src: string): PetitionPort[] {
  const answers: PetitionPort[] = [];
  from.dispatchEvent(Object.assign(new Event('dugnad-port-request', { bubbles: true, composed: true }), { port: 'petition', src, provide: (port: PetitionPort) => answers.push(port) }));
  return answers;
}

const petition = { id: 'park', url: 'https://a.example/park', title: 'Park', demand: 'No car park.', addressee: 'Council', status: 'open', controller: { name: 'Us', email: 'us@a.example' }, consents: [], noticeVersion: '1', handOver: { gives: 'number' }, retention: { deleteAfter: '2027-01-01' } };

describe('a petition on a connected page', () => {
  const leave: (() => void)[] = [];
  afterEach(() => leave.splice(0).forEach((one) => one()));

  it('is answered by the server behind its address', async () => {
    leave.push(connect());
    const [port] = ask(await fixture(html`<p></p>`), 'https://host.example/embed/petition/park');
    expect(port?.abilities).to.deep.equal({ confirms: true, counts: true });
  });

  it('is answered once though the page was connected twice, until the last leaves', async () => {
    const place = await fixture<HTMLElement>(html`<p></p>`);
    const [first, second] = [connectPetitions(), connectPetitions()];
    expect(ask(place, '/x')).to.have.length(1);
    first();
    first();
    expect(ask(place, '/x')).to.have.length(1);
    second();
    expect(ask(place, '/x')).to.have.length(0);
  });

  it('is left to others without an address', async () => {
    leave.push(connectPetitions());
    expect(ask(await fixture(html`<p></p>`), '')).to.have.length(0);
  });

  it('says that nobody confirms and nobody counts where signatures go to a form service, and is read from the page', async () => {
    leave.push(connectPetitions());
    const place = await fixture<HTMLElement>(html`<p action="https://forms.example/f/1"></p>`);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(petition);
    place.append(script);
    const [port] = ask(place, 'https://forms.example/f/1');
    expect(port?.abilities).to.deep.equal({ confirms: false, counts: false });
    expect((await port?.readPetition())?.id).to.equal('park');
  });

  it('says what is wrong with a petition that is not one', async () => {
    leave.push(connectPetitions());
    const place = await fixture<HTMLElement>(html`<p action="https://forms.example/f/1"></p>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: '{' });
    place.append(script);
    const failure = await ask(place, 'https://forms.example/f/1')[0]?.readPetition().catch((error: { code: string }) => error);
    expect(failure).to.have.property('code', 'invalid-data');
  });

  for (const [mode, answers] of [['no-cors', false], [' No-CORS ', false], ['cors', undefined], ['nocors', undefined], ['', undefined]] as const) {
    it(`knows ${answers === false ? 'that nobody may read the answer' : 'nothing else than that there is an answer'} with mode="${mode}", as it is sent`, async () => {
      leave.push(connectPetitions());
      const place = await fixture<HTMLElement>(html`<p action="https://forms.example/f/1" mode=${mode}></p>`);
      place.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(petition) }));
      const [port] = ask(place, 'https://forms.example/f/1');
      await port?.readPetition();
      expect([port?.abilities.answers, port?.abilities.confirms, port?.abilities.counts]).to.deep.equal([answers, false, false]);
    });
  }

  it('sends as the webmaster says: other names for the fields, hidden inputs along with them, and an answer that nobody may read', async () => {
    leave.push(connectPetitions());
    const place = await fixture<HTMLElement>(html`<p action="https://forms.example/f/1" mode="no-cors" format="multipart" fields="email=_replyto, name=Full name"><input type="hidden" name="access_key" value="abc"></p>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(petition) });
    place.append(script);
    const asked: RequestInit[] = [];
    const { fetch } = window;
    window.fetch = async (_, init = {}) => {
      asked.push(init);
      return new Response('');
    };
    leave.push(() => void (window.fetch = fetch));
    const [port] = ask(place, 'https://forms.example/f/1');
    await port?.readPetition();
    expect(port?.abilities).to.deep.equal({ confirms: false, counts: false, answers: false });
    const record = { recordId: '3f0f4c0e-7d4a-4d6b-9c57-0c8a1f0d2b11', noticeVersion: '1', noticeHash: 'a'.repeat(64), language: 'nb', purposes: [], event: 'given' as const, method: { layer: 'form' as const }, at: { client: '2026-11-22T10:00:00Z' }, origin: '' };
    await port?.sign({ name: 'Aud', email: 'aud@a.example', language: 'nb', consents: [record] }, { idempotencyKey: 'key-1' });
    const sent = Object.fromEntries(asked[0]?.body as FormData);
    expect([asked[0]?.mode, sent['access_key'], sent['_replyto'], sent['Full name'], 'email' in sent]).to.deep.equal(['no-cors', 'abc', 'aud@a.example', 'Aud', false]);
  });
});
