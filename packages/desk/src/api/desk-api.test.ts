import { expect } from '@open-wc/testing';
import { createDeskApi } from './desk-api.ts';
import { formErrors, sayProblem } from '../form/say-problem.ts';
import { saveFile } from '../parts/save-file.ts';

const answering = (status: number, body: string, asked: [string, RequestInit | undefined][] = []): typeof fetch => async (input, init) => {
  asked.push([input as string, init]);
  return new Response(body, { status });
};

const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);

it('sends each write with the token of the session, as JSON, to its own server', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const api = createDeskApi(answering(200, '{"id":"x"}', asked));
  api.csrf = 'token';
  expect(await api.write('POST', 'sites/a/petitions', { title: 'Park' })).to.deep.equal({ id: 'x' });
  const [[address, init] = ['', undefined]] = asked;
  expect(address).to.equal('/desk/api/sites/a/petitions');
  expect(init).to.deep.include({ method: 'POST', credentials: 'same-origin', body: '{"title":"Park"}' });
  expect(init!.headers).to.deep.equal({ 'content-type': 'application/json', 'x-csrf-token': 'token' });
});

for (const [says, status, body, words] of [
  ['a problem', 409, '{"type":"/problems/duplicate"}', 'This is there already.'],
  ['a problem that it does not know', 418, '{"type":"/problems/teapot"}', 'That did not work. Please try again.'],
  ['a page of a proxy', 502, '<h1>Bad gateway</h1>', 'That did not work. Please try again.'],
] as const) {
  it(`puts ${says} into words`, async () => {
    expect(sayProblem(await failureOf(createDeskApi(answering(status, body)).read('session')))).to.equal(words);
  });
}

it('says that the server cannot be reached, whatever the browser calls it', async () => {
  const api = createDeskApi(() => Promise.reject(new TypeError('Load failed')));
  expect(sayProblem(await failureOf(api.read('session')))).to.include('cannot be reached');
});

it('names the fields that are wrong as the form does', async () => {
  const error = await failureOf(createDeskApi(answering(422, '{"type":"/problems/invalid-input","errors":[{"pointer":"/retention/deleteAfter","code":"promised"},{"pointer":"/x","code":"odd"}]}')).read('session'));
  expect(formErrors(error, ['title', 'retention-deleteAfter'])).to.deep.equal([{ name: 'retention-deleteAfter', message: 'People have signed on another promise.' }, { message: 'This cannot be taken as it is.' }]);
});

it('hands over a file under its own name, and keeps no address of it', async () => {
  const links: HTMLAnchorElement[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  try {
    saveFile({ name: 'park.csv', type: 'text/csv', text: '\uFEFFname\r\n' });
    const [link] = links;
    expect(link!.download).to.equal('park.csv');
    expect(await (await fetch(link!.href)).text()).to.contain('name');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
});
