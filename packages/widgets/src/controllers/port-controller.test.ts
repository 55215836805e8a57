import { expect } from '@open-wc/testing';
import { AskingPage } from './asking-element.page.ts';

describe('a widget with an address', () => {
  let page: AskingPage;
  beforeEach(async () => {
    page = await AskingPage.open();
  });
  afterEach(() => page.close());

  it('asks nobody while it has none', () => {
    page.connect();
    page.clock.pass(10_000);
    expect([page.asked, page.warnings]).to.deep.equal([[], []]);
  });

  it('asks the page at once, and shows who answers', async () => {
    page.answer = ({ provide }) => provide('Earl Grey');
    page.element.asks.look('a.ics');
    expect(page.asked).to.deep.equal(['tea-source a.ics']);
    await page.element.updateComplete;
    expect(page.shown).to.equal('Earl Grey');
  });

  it('asks again when somebody who answers has come, and not any more once it has an answer', () => {
    page.element.asks.look('a.ics');
    page.connect();
    expect(page.asked).to.have.length(2);
    page.answer = ({ provide }) => provide('Earl Grey');
    page.connect();
    page.connect();
    expect(page.asked).to.have.length(3);
    expect(page.element.asks.port).to.equal('Earl Grey');
  });

  it('asks for another address, and forgets who answered for the old one', () => {
    page.answer = ({ provide }) => provide('Earl Grey');
    page.element.asks.look('a.ics');
    page.answer = undefined;
    page.element.asks.look('b.ics');
    expect(page.asked).to.deep.equal(['tea-source a.ics', 'tea-source b.ics']);
    expect(page.element.asks.port).to.equal(undefined);
  });

  it('asks once for the same address', () => {
    page.element.asks.look('a.ics');
    page.element.asks.look('a.ics');
    expect(page.asked).to.have.length(1);
  });

  it('is patient for three seconds, then tells the webmaster once what is missing', () => {
    page.element.asks.look('patient.ics');
    page.clock.pass(2999);
    expect(page.warnings).to.deep.equal([]);
    page.clock.pass(1);
    page.clock.pass(60_000);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('patient.ics').and.contain('dugnad.js').and.contain('connect()').and.contain('source');
  });

  it('tells nothing where the answer comes late, but in time', async () => {
    let provide: (port: unknown) => void = () => undefined;
    page.answer = (request) => (provide = request.provide);
    page.element.asks.look('late.ics');
    page.clock.pass(2000);
    provide('Assam');
    page.clock.pass(10_000);
    expect(page.warnings).to.deep.equal([]);
    await page.element.updateComplete;
    expect(page.shown).to.equal('Assam');
  });

  it('tells nothing once it is gone from the page, and does not ask there', () => {
    page.element.asks.look('gone.ics');
    page.element.remove();
    page.clock.pass(10_000);
    page.connect();
    expect([page.warnings, page.asked.length, page.clock.waiting]).to.deep.equal([[], 1, 0]);
  });

  it('asks where it has been put', () => {
    const { element, root } = page;
    element.remove();
    element.asks.look('moved.ics');
    expect(page.asked).to.deep.equal([]);
    root.append(element);
    expect(page.asked).to.deep.equal(['tea-source moved.ics']);
  });

  it('is heard from within a shadow tree', () => {
    const host = document.createElement('div');
    page.root.append(host);
    host.attachShadow({ mode: 'open' }).append(page.element);
    page.element.asks.look('deep.ics');
    expect(page.asked).to.deep.equal(['tea-source deep.ics']);
  });
});
