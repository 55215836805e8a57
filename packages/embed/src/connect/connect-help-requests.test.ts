import { expect, fixture, html } from '@open-wc/testing';
import type { HelpRequestBox } from '@dugnad/client/ports';
import { connect } from './connect.ts';
import { connectHelpRequests } from './connect-help-requests.ts';

/** Asks as a widget with the form would. */
function ask(from: Element, src: string, port = 'help-request-box'): HelpRequestBox[] {
  const answers: HelpRequestBox[] = [];
  from.dispatchEvent(Object.assign(new Event('dugnad-port-request', { bubbles: true, composed: true }), { port, src, provide: (box: HelpRequestBox) => answers.push(box) }));
  return answers;
}

describe('asking for help on a connected page', () => {
  const leave: (() => void)[] = [];
  afterEach(() => leave.splice(0).forEach((one) => one()));

  it('is answered by the server behind its address, which says what becomes of a request', async () => {
    leave.push(connect());
    const [box] = ask(await fixture(html`<p></p>`), 'https://host.example/embed/help/gronlia');
    expect([box?.src, box?.abilities]).to.deep.equal(['https://host.example/embed/help/gronlia', {}]);
  });

  it('is answered once though the page was connected twice, until the last leaves', async () => {
    const place = await fixture<HTMLElement>(html`<p></p>`);
    const [first, second] = [connectHelpRequests(), connectHelpRequests()];
    expect(ask(place, '/x')).to.have.length(1);
    first();
    expect(ask(place, '/x')).to.have.length(1);
    second();
    expect(ask(place, '/x')).to.have.length(0);
  });

  it('is left to others without an address, and where something else is asked for', async () => {
    leave.push(connectHelpRequests());
    const place = await fixture<HTMLElement>(html`<p></p>`);
    expect([ask(place, ''), ask(place, '/x', 'petition')]).to.deep.equal([[], []]);
  });
});
