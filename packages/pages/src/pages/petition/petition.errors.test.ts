import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attribute, isWithin, readPage, wordsIn, type PageTree } from '../page-tree.page.ts';
import { draw, form, petition } from '../sample-pages.page.ts';

const filled = { name: '=1+1', email: 'kari@', postcode: 'x', comment: 'a'.repeat(1001), visibility: 'initials', 'consent-news': 'on' };
const errors = [
  { pointer: '/consents/0/purposes', code: 'missing' },
  { pointer: '/comment', code: 'too-long' },
  { pointer: '/email', code: 'not-an-email' },
  { pointer: '/name', code: 'formula' },
  { pointer: '/postcode', code: 'not-a-postcode' },
];

const open = async (given: Partial<typeof form> & { failure?: string; errors?: typeof errors; filled?: Record<string, string> } = { errors, filled }): Promise<PageTree> => readPage((await draw('petition', { ...form, ...given })).html);

describe('a form with something wrong in it', () => {
  it('says so first on the page, in a list of links, in the order of the form', async () => {
    const page = await open();
    const summary = page.byId('summary')!;
    ok(page.all.indexOf(summary) < page.all.indexOf(page.named('h1')[0]!));
    deepEqual(page.named('a').filter((one) => isWithin(one, summary)).map((one) => attribute(one, 'href')), ['#name', '#email', '#postcode', '#comment', '#consent-opinion']);
    equal(wordsIn(page.named('h2')[0]), 'There is something to put right');
  });

  it('says it there with one error too, and is brought to whoever cannot see (WCAG 3.3.1)', async () => {
    const page = await open({ errors: [{ pointer: '/name', code: 'missing' }], filled: {} });
    const summary = page.byId('summary')!;
    deepEqual(['role', 'tabindex', 'autofocus', 'aria-labelledby'].map((name) => attribute(summary, name)), ['alert', '-1', '', 'summary-heading']);
    equal(page.named('a').filter((one) => isWithin(one, summary)).length, 1);
  });

  it('says the same words at the field, and ties them to it', async () => {
    const page = await open();
    for (const link of page.named('a').filter((one) => isWithin(one, page.byId('summary')))) {
      const control = page.byId((attribute(link, 'href') ?? '').slice(1))!;
      equal(attribute(control, 'aria-invalid'), 'true');
      const described = (attribute(control, 'aria-describedby') ?? '').split(' ').map((id) => wordsIn(page.byId(id)));
      ok(described.includes(wordsIn(link)), wordsIn(link));
    }
  });

  it('keeps all that was written and ticked', async () => {
    const page = await open();
    deepEqual(['name', 'email', 'postcode'].map((name) => attribute(page.field(name)!, 'value')), [filled.name, filled.email, filled.postcode]);
    equal(wordsIn(page.field('comment')), filled.comment);
    deepEqual(page.all.filter((one) => attribute(one, 'checked') !== undefined).map((one) => attribute(one, 'id')), ['visibility-initials', 'consent-news']);
    match(wordsIn(page.byId('summary')), /All that you wrote is still here\./);
  });

  it('is sent to the page without the field that a link has led to: the focus then goes to what is wrong again', async () => {
    const page = await open();
    deepEqual(page.named('form').map((one) => attribute(one, 'action')), ['?lang=en']);
  });

  it('is called an error in the tab', async () => {
    match(wordsIn((await open()).named('title')[0]), /^Error: Let the park/);
    match(wordsIn((await open({})).named('title')[0]), /^Let the park/);
  });

  it('shows no summary where nothing is wrong', async () => {
    const page = await open({ filled, errors: [] });
    equal(page.byId('summary'), undefined);
    equal(page.all.some((one) => attribute(one, 'aria-invalid') !== undefined), false);
  });

  it('keeps its key, so that what was taken already is not taken twice', async () => {
    equal(attribute((await open()).field('idempotencyKey')!, 'value'), form.idempotencyKey);
  });
});

describe('a form that could not be taken', () => {
  for (const [failure, words] of [['unavailable', /does not work just now/], ['in-progress', /still being sent/], ['idempotency-key-reused', /once more/], ['form-expired', /open for long\. Please press the button once more/], ['too-many-requests', /wait a little/], ['toString', /does not work just now/], ['invalid-input', /check what you wrote/]] as const) {
    it(`says what to do after "${failure}", and keeps what was written`, async () => {
      const page = await open({ failure, filled });
      match(wordsIn(page.byId('summary')), words);
      match(wordsIn(page.byId('summary')), /Your signature was not sent/);
      equal(attribute(page.field('name')!, 'value'), filled.name);
      match(wordsIn(page.named('title')[0]), /^Error:/);
    });
  }
});

describe('what is asked of a signer', () => {
  it('is never asked for by a name that the server does not know', async () => {
    const page = await open({});
    const names = new Set(page.named('input', 'textarea', 'button').flatMap((one) => attribute(one, 'name') ?? []));
    deepEqual([...names].sort(), ['act', 'comment', 'consent-news', 'consent-opinion', 'email', 'formToken', 'idempotencyKey', 'language', 'name', 'postcode', 'visibility', 'website']);
    equal(petition.consents.length, 2);
  });
});
