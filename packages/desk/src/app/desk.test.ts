import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DeskError } from '../api/desk-error.ts';
import { fakeApi, openDesk, session, shown } from '../fake-api.page.ts';
import type { DugnadDesk } from './desk.ts';

const pages = ['/desk/', ...['', '/add', '/signers', '/sheets', '/comments', '/messages', '/update', '/edit', '/clean', '/export'].map((page) => `/desk/gronlia/skatepark${page}`), ...['people', 'team', 'trail', 'helping', 'opportunities', 'shifts?of=cafe-host', 'call-in?of=cafe-host', 'task?of=cafe-host', 'blocked', 'requests', 'request?of=h1', 'nothing'].map((page) => `/desk/gronlia/-/${page}`)];
const site = location.href;
let desk: DugnadDesk | undefined;

const field = (name: string): HTMLInputElement => desk!.querySelector(`[name="${name}"]`)!;
const send = (): void => (desk!.querySelector('main form') as HTMLFormElement).requestSubmit();
const words = (): string => desk!.querySelector('main')!.textContent.replace(/\s+/g, ' ');

afterEach(() => {
  desk?.remove();
  desk = undefined;
  history.replaceState(null, '', site);
});

for (const address of pages) {
  it(`shows ${address} with one heading, as wide as a small telephone, and everything named (WCAG 1.3.1, 1.4.10, 4.1.2)`, async () => {
    desk = await openDesk(address, fakeApi(), '360px');
    expect(desk.querySelectorAll('h1')).to.have.length(1);
    expect(document.title).to.equal(desk.querySelector('h1')!.textContent);
    expect(desk.scrollWidth).to.be.at.most(360);
    await expect(desk).to.be.accessible();
  });
}

it('asks for an address, then for the code, and then shows the petitions', async () => {
  let inside = false;
  const api = fakeApi();
  const read = api.read.bind(api);
  api.read = async (path) => {
    if (!inside) throw new DeskError('unauthorised');
    return read(path);
  };
  const write = api.write.bind(api);
  api.write = async (method, path, body) => {
    if (path === 'sign-in/code') inside = true;
    return write(method, path, body);
  };
  desk = await openDesk('/desk/', api);
  field('email').focus();
  await sendKeys({ type: 'kari@gronlia.example' });
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => desk!.querySelector('[name="code"]'));
  field('code').focus();
  await sendKeys({ type: '123456' });
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => desk!.querySelector('dugnad-table'));
  expect(api.sent.map(({ path, body }) => [path, body])).to.deep.equal([['sign-in', { email: 'kari@gronlia.example' }], ['sign-in/code', { email: 'kari@gronlia.example', code: '123456' }]]);
  expect(api.csrf).to.equal('token');
});

it('says in one place and at the field what is wrong with a code', async () => {
  const api = fakeApi(null);
  desk = await openDesk('/desk/', api);
  api.refuse = new DeskError('code-wrong');
  field('email').value = 'kari@gronlia.example';
  send();
  await waitUntil(() => words().includes('The code does not fit'));
});

it('adds a caller by keys alone: name, telephone, yes, Enter (WCAG 2.1.1)', async () => {
  const path = 'sites/gronlia/petitions/skatepark/assisted';
  const api = fakeApi(session('helper'), { [`POST ${path}`]: { reference: 'K7QD-M2XP', at: '2026-11-28T12:00:00.000Z', deleteAfter: '2027-06-30' } });
  desk = await openDesk('/desk/gronlia/skatepark/add', api);
  await waitUntil(() => document.activeElement === field('name'), 'the cursor stands in the name');
  await sendKeys({ type: 'Olga Berg' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ type: '12345678' });
  (desk.querySelector('[name="granted"]') as HTMLInputElement).focus();
  await sendKeys({ press: 'Space' });
  field('phone').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => desk!.querySelector('#receipt'));
  const { id, ...body } = api.sent[0]!.body as Record<string, unknown>;
  expect(id).to.match(/^[\da-f-]{36}$/);
  expect(body).to.deep.equal({ way: 'phone', name: 'Olga Berg', phone: '12345678', language: 'nb', granted: ['opinion'], noticeHash: 'a'.repeat(64) });
  expect(words()).to.include('K7QD-M2XP').and.to.include('Grønlia Vel');
  expect(field('name').value, 'ready for the next one').to.equal('');
});

it('sends the same key again after a failure, and keeps what was typed', async () => {
  const api = fakeApi();
  desk = await openDesk('/desk/gronlia/skatepark/add', api);
  api.refuse = new DeskError('network');
  field('name').value = 'Olga Berg';
  field('phone').value = '22334455';
  (desk.querySelector('[name="granted"]') as HTMLInputElement).checked = true;
  send();
  await waitUntil(() => words().includes('The server cannot be reached'));
  send();
  await waitUntil(() => api.sent.length === 2);
  const [first, second] = api.sent.map(({ body }) => (body as { id: string }).id);
  expect(first).to.equal(second);
  expect(field('name').value).to.equal('Olga Berg');
});

it('says at the field what the server refuses', async () => {
  const api = fakeApi();
  desk = await openDesk('/desk/gronlia/skatepark/sheets', api);
  api.refuse = new DeskError('duplicate', [{ pointer: '/code', code: 'entered-before' }]);
  field('code').value = 'AB-1';
  field('number').value = '4';
  send();
  await waitUntil(() => field('code').getAttribute('aria-invalid') === 'true');
  expect(words()).to.include('This sheet is entered already.');
});

it('enters names from a sheet with their postcodes', async () => {
  const api = fakeApi(session(), { 'POST sites/gronlia/petitions/skatepark/sheets': { counted: 2, doubles: [0] } });
  desk = await openDesk('/desk/gronlia/skatepark/sheets', api);
  field('code').value = 'AB-2';
  field('names').value = 'Anne Hansen, 0655\nPer Olsen';
  send();
  await waitUntil(() => words().includes('Counted: 2.'));
  expect(api.sent[0]!.body).to.deep.equal({ code: 'AB-2', names: [{ name: 'Anne Hansen', postcode: '0655' }, { name: 'Per Olsen' }] });
});

it('follows links without loading the document, and Back goes back', async () => {
  desk = await openDesk('/desk/gronlia');
  desk.querySelector<HTMLAnchorElement>('tbody a')!.click();
  await waitUntil(() => desk!.querySelector('.chart'));
  expect(location.pathname).to.equal('/desk/gronlia/skatepark');
  expect(document.activeElement).to.equal(await shown(desk));
  history.back();
  await waitUntil(() => !desk!.querySelector('.chart'));
  expect(location.pathname).to.equal('/desk/gronlia');
});

it('shows a helper only the doors that open', async () => {
  desk = await openDesk('/desk/gronlia/skatepark', fakeApi(session('helper')));
  const names = [...desk.querySelectorAll('nav a')].map((link) => link.textContent.trim());
  expect(names).to.deep.equal(['All petitions', 'Overview', 'Add somebody', 'Find a signature', 'Paper sheets', 'Comments']);
});

it('tells the same by a table as by the bars (WCAG 1.1.1)', async () => {
  desk = await openDesk('/desk/gronlia/skatepark');
  const rows = [...desk.querySelectorAll('.chart tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  expect(rows).to.have.length(2);
  expect(desk.querySelectorAll('.chart rect')).to.have.length(8);
  expect(desk.querySelector('.chart svg')!.getAttribute('aria-hidden')).to.equal('true');
  expect(words()).to.include('a person with a telephone number or an e-mail address');
});

it('counts before it takes anybody out, and takes out exactly that', async () => {
  const path = 'sites/gronlia/petitions/skatepark/invalidations';
  const api = fakeApi(session(), { [`POST ${path}/preview`]: { number: 2, sample: [{ id: '1', name: 'Spam', email: 'a@spam.example' }] } });
  desk = await openDesk('/desk/gronlia/skatepark/clean', api);
  field('domain').value = 'spam.example';
  send();
  await waitUntil(() => desk!.querySelector('dugnad-notice dugnad-button'));
  desk.querySelector<HTMLElement>('dugnad-notice dugnad-button')!.click();
  await waitUntil(() => api.sent.length === 2);
  expect(api.sent).to.deep.equal([{ method: 'POST', path: `${path}/preview`, body: { domain: 'spam.example' } }, { method: 'POST', path, body: { domain: 'spam.example' } }]);
});

it('saves an edit with everything that the form does not show as it was', async () => {
  const api = fakeApi();
  desk = await openDesk('/desk/gronlia/skatepark/edit?lang=en', api);
  field('title').value = 'Two skate parks';
  field('contact').value = 'Kari';
  send();
  await waitUntil(() => api.sent.length === 1);
  const body = api.sent[0]!.body as Record<string, unknown>;
  expect(body['title']).to.deep.equal({ nb: 'Skatepark på Grønlia', en: 'Two skate parks' });
  expect(body['revision']).to.equal(3);
  expect(body['contact']).to.deep.equal({ name: 'Kari' });
});

it('says that somebody was away too long instead of an empty page', async () => {
  const api = fakeApi();
  api.read = async (path) => {
    if (path === 'session') return session() as never;
    throw new DeskError('unauthorised');
  };
  desk = await openDesk('/desk/gronlia', api);
  expect(words()).to.include('Sign in again.');
});
