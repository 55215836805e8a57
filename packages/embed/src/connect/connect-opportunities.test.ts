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
    expect(source).to.have.property('abilities').that.deep.equals({ places: true });
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
});
