import { expect, fixture, html } from '@open-wc/testing';
import type { OpportunitySource, ShiftRegister } from '@dugnad/client/ports';
import { connect } from './connect.ts';
import { connectOpportunities } from './connect-opportunities.ts';

/** Asks as a volunteer widget would. */
function ask(from: Element, src: string, port = 'opportunity-source'): (OpportunitySource | ShiftRegister)[] {
  const answers: OpportunitySource[] = [];
  from.dispatchEvent(Object.assign(new Event('dugnad-port-request', { bubbles: true, composed: true }), { port, src, provide: (source: OpportunitySource) => answers.push(source) }));
  return answers;
}

const role = { id: 'cafe', title: 'Café', organiser: { name: 'Us' }, contact: { name: 'Kari' }, controller: { name: 'Us', email: 'us@a.example' }, retention: { deleteAfterDays: 30 } };

describe('volunteering on a connected page', () => {
  const leave: (() => void)[] = [];
  afterEach(() => leave.splice(0).forEach((one) => one()));

  it('is answered by the server behind its address, which takes sign-ups', async () => {
    leave.push(connect());
    const [source] = ask(await fixture(html`<p></p>`), 'https://host.example/embed/volunteer/gronlia');
    expect(source).to.have.property('abilities').that.deep.equals({ places: true, mails: true });
  });

  it('is read from a file, which takes none', async () => {
    leave.push(connectOpportunities());
    const [source] = ask(await fixture(html`<p></p>`), 'https://files.example/help.json?v=2');
    expect(source && 'abilities' in source).to.equal(false);
  });

  it('is answered once though the page was connected twice, until the last leaves', async () => {
    const place = await fixture<HTMLElement>(html`<p></p>`);
    const [first, second] = [connectOpportunities(), connectOpportunities()];
    expect(ask(place, '/x')).to.have.length(1);
    first();
    first();
    expect(ask(place, '/x')).to.have.length(1);
    second();
    expect(ask(place, '/x')).to.have.length(0);
  });

  it('is left to others without an address, and where something else is asked for', async () => {
    leave.push(connectOpportunities());
    const place = await fixture<HTMLElement>(html`<p></p>`);
    expect([ask(place, ''), ask(place, '/x', 'petition')]).to.deep.equal([[], []]);
  });

  it('reads a calendar, which takes no sign-ups', async () => {
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    const text = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Café', `DTSTART:${day}T100000Z`, `DTEND:${day}T120000Z`, 'CONTACT:Kari\\, kari@example.org', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
    leave.push(connectOpportunities());
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(text));
    try {
      const [source] = ask(await fixture(html`<p></p>`), 'webcal://files.example/help.ics');
      expect(source !== undefined && 'abilities' in source).to.equal(false);
      expect((await source?.listOpportunities())?.opportunities.map(({ title, contact }) => [title, contact.email])).to.deep.equal([['Café', 'kari@example.org']]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('reads what stands in a file when it is asked for', async () => {
    leave.push(connectOpportunities());
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify([role]), { headers: { 'content-type': 'application/json' } }));
    try {
      const [source] = ask(await fixture(html`<p></p>`), 'https://files.example/help.json');
      expect((await source?.listOpportunities())?.opportunities.map(({ id }) => id)).to.deep.equal(['cafe']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is answered by several at once, where several addresses stand there', async () => {
    leave.push(connectOpportunities());
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input) => {
      const href = new Request(input).url;
      asked.push(href);
      return Promise.resolve(href.includes('/api/') ? new Response('', { status: 503 }) : new Response(JSON.stringify([role])));
    };
    try {
      const [source] = ask(await fixture(html`<p></p>`), 'https://host.example/embed/volunteer/gronlia https://files.example/help.json');
      const { opportunities, failures } = (await source?.listOpportunities())!;
      expect([opportunities.map(({ id }) => id), failures.map(({ src }) => src)]).to.deep.equal([['cafe--2'], ['https://host.example/embed/volunteer/gronlia']]);
      expect(asked).to.have.members(['https://host.example/api/v1/opportunities?site=gronlia', 'https://files.example/help.json']);
      const register = source as ShiftRegister;
      expect([register.abilities, register.abilitiesFor?.('cafe'), register.abilitiesFor?.('cafe--2')]).to.deep.equal([{ places: true }, { places: true, mails: true }, undefined]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('tells of several files, and takes no sign-ups', async () => {
    leave.push(connectOpportunities());
    const [source] = ask(await fixture(html`<p></p>`), '/a.json /b.ics');
    expect(source !== undefined && 'signUp' in source).to.equal(false);
  });

  it('sends whoever wants to help to any address that takes a form, as the webmaster wrote it', async () => {
    leave.push(connectOpportunities());
    const { fetch } = window;
    const posted: string[] = [];
    window.fetch = (_, init) => {
      if (init?.method === 'POST') posted.push(String(init.body as URLSearchParams));
      return Promise.resolve(new Response(init?.method === 'POST' ? '{"ok":true}' : JSON.stringify([{ ...role, flexible: true }])));
    };
    try {
      const element = await fixture(html`<p action="https://forms.example/f/1" fields="phone=entry.1"><input type="hidden" name="access_key" value="abc" /></p>`);
      const register = ask(element, 'https://files.example/help.json')[0] as ShiftRegister;
      expect((await register.listOpportunities()).opportunities.map(({ id }) => id)).to.deep.equal(['cafe']);
      expect([register.abilities, register.abilitiesFor?.('cafe')]).to.deep.equal([{ places: false }, { places: false }]);
      const receipt = await register.signUp('cafe', { person: { name: 'Aud', phone: '90 00 00 00' }, language: 'nb' }, { idempotencyKey: '3f2a91bc-0000-4000-8000-000000000000' });
      expect([receipt.status, posted]).to.deep.equal(['received', ['access_key=abc&opportunity=cafe&title=Caf%C3%A9&name=Aud&entry.1=90000000&language=nb&reference=3F2A-91BC&idempotencyKey=3f2a91bc-0000-4000-8000-000000000000']]);
    } finally {
      window.fetch = fetch;
    }
  });
});
