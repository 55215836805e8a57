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
});
