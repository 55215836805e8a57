import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData, PageName } from '@dugnad/client/hosted';

import { attribute, isWithin, nameOf, readPage, wordsIn, type PageTree } from './page-tree.page.ts';
import { draw, ORIGIN, ownSignature, petition, samples } from './sample-pages.page.ts';

const open = async <Name extends PageName>(name: Name, data: PageData[Name]): Promise<PageTree> => readPage((await draw(name, data)).html);
const main = (page: PageTree): string => wordsIn(page.named('main')[0]);
const buttons = (page: PageTree): string[] => page.named('button').map(wordsIn);
const links = (page: PageTree): (string | undefined)[] => page.named('a').filter((one) => isWithin(one, page.named('main')[0])).map((one) => attribute(one, 'href'));
const home = `${ORIGIN}/embed/petition/park-gronlia?lang=en`;

describe('after sending', () => {
  it('one reads what happens now and how long the mail may take', async () => {
    match(main(await open('sent', samples.sent)), /^One step is left .* Press the link in the mail, or write the code here\. It may take 3 minutes\. Look in the spam too\./);
    match(main(await open('sent', { ...samples.sent, mailMinutes: 0 })), /It comes in a moment\./);
  });

  it('one can write the code in one field, which takes what is pasted (WCAG 3.3.8)', async () => {
    const page = await open('sent', samples.sent);
    const fields = page.named('input');
    equal(fields.length, 1);
    deepEqual(['name', 'type', 'autocomplete', 'inputmode', 'maxlength', 'pattern'].map((name) => attribute(fields[0]!, name)), ['code', 'text', 'one-time-code', 'numeric', undefined, undefined]);
    equal(nameOf(page, fields[0]!), 'Code from the mail, six digits');
    deepEqual(buttons(page), ['Confirm']);
  });

  it('one has a reference, the address, and when all is deleted', async () => {
    const page = await open('sent', samples.sent);
    match(main(page), /Your receipt Reference K7QD-M2XP The petition’s page Let the park at Grønlia stay a park http:\/\/localhost:8080\/p\/park All about you is deleted after Saturday, 1 May 2027\./);
    ok(links(page).includes(home));
  });

  for (const [error, words] of [['code-wrong', 'These are not the digits of the newest mail.'], ['code-expired', 'The code is too old. Please use the link, or sign again.']] as const) {
    it(`one is told when the code is not right: ${error}`, async () => {
      const page = await open('sent', { ...samples.sent, error });
      equal(wordsIn(page.byId('code-error')), words);
      deepEqual(page.named('a').filter((one) => isWithin(one, page.byId('summary'))).map((one) => [attribute(one, 'href'), wordsIn(one)]), [['#code', words]]);
      match(wordsIn(page.named('title')[0]), /^Error:/);
      equal(attribute(page.field('code')!, 'aria-invalid'), 'true');
    });
  }

  it('one is not promised a mail where none is sent', async () => {
    const page = await open('sent', { petition, reference: 'K7QD-M2XP' });
    match(main(page), /Thank you\. Your signature has been received\. .* There is no mail to confirm\. To change or withdraw, get in touch/);
    equal(page.named('form').length, 0);
  });
});

describe('what a mailed link opens', () => {
  it('is one button, and nothing has happened yet', async () => {
    const page = await open('confirm', samples.confirm);
    match(main(page), /^Confirm your signature You signed as Åse Hansen\..* It counts once you press the button\./);
    deepEqual(buttons(page), ['Confirm my signature']);
    equal(page.named('form').length, 1);
    equal(page.named('input').length, 0);
  });

  it('tells nobody where it was opened from', async () => {
    const page = await open('confirm', samples.confirm);
    ok(page.named('meta').some((one) => attribute(one, 'name') === 'referrer' && attribute(one, 'content') === 'no-referrer'));
  });

  it('says what to do where it was somebody else', async () => match(main(await open('confirm', samples.confirm)), /Was it not you\? Then do nothing\./));

  it('says that it is too old, and how to get a new one while one can sign', async () => {
    const page = await open('expired', samples.expired);
    match(main(page), /^This link cannot be used any more .*Sign once more, and you get a new link\./);
    ok(links(page).includes(home));
    equal(/Sign once more/.test(main(await open('expired', { petition: { ...petition, status: 'closed' } }))), false);
  });
});

describe('after confirming', () => {
  it('one reads that it counts, and has the way to change or withdraw', async () => {
    const page = await open('confirmed', samples.confirmed);
    match(main(page), /^Thank you\. Your signature counts\./);
    ok(links(page).includes(samples.confirmed.manageUrl));
    match(main(page), /Tell others/);
  });

  it('one is told to get in touch where there is no such way', async () => {
    match(main(await open('confirmed', { petition, reference: 'K7QD-M2XP' })), /To change or withdraw, get in touch and give your reference\./);
  });
});

describe('a signer’s own page', () => {
  it('has all that is kept', async () => {
    const said = main(await open('signature', samples.signature));
    for (const words of ['Åse Hansen', 'a…@example.org', '1357', 'Fordi jeg bor her.', 'Yes, my initials', 'Sunday, 22 November 2026 at 17:00', 'Yes, it is confirmed.', 'K7QD-M2XP', 'I explicitly consent', 'Saturday, 1 May 2027', 'You can print this page.']) ok(said.includes(words), words);
    equal(said.includes('Send me news'), false);
  });

  it('changes how one is shown', async () => {
    const page = await open('signature', samples.signature);
    const radios = page.all.filter((one) => attribute(one, 'name') === 'visibility');
    deepEqual(radios.map((one) => [attribute(one, 'value'), attribute(one, 'checked') !== undefined]), [['hidden', false], ['initials', true], ['name', false]]);
    deepEqual(page.named('button').map((one) => [attribute(one, 'name'), attribute(one, 'value'), wordsIn(one)]), [['act', 'change', 'Save the change'], ['act', 'withdraw', 'Withdraw my signature']]);
  });

  it('says what follows before one withdraws, in a form of its own', async () => {
    const page = await open('signature', samples.signature);
    match(main(page), /Withdraw Your signature then does not count any more\. You are not shown\. All about you is deleted after/);
    equal(page.named('form').length, 2);
  });

  it('says what was done', async () => {
    match(main(await open('signature', { ...samples.signature, done: 'changed' })), /^The change is saved\./);
    const page = await open('signature', { petition, signature: { ...ownSignature, status: 'withdrawn' }, done: 'withdrawn' });
    match(main(page), /^Your signature is withdrawn\. It does not count\./);
    equal(page.named('form').length, 0);
    equal(main(page).split('is withdrawn').length, 2);
  });

  it('says that it waits, and names a purpose that is gone', async () => {
    const consents = ownSignature.consents.map((one) => ({ ...one, purposes: [{ id: 'old-purpose', granted: true, basis: 'consent' as const, explicit: false }] }));
    match(main(await open('signature', { petition, signature: { ...ownSignature, status: 'waiting', consents } })), /Not yet\. It is not confirmed\..*old-purpose/);
  });

  it('offers no change where nobody is shown', async () => {
    const page = await open('signature', { petition: { ...petition, ask: { ...petition.ask, visibility: ['hidden'] } }, signature: { ...ownSignature, visibility: 'hidden' } });
    deepEqual(buttons(page), ['Withdraw my signature']);
  });
});

describe('reporting a petition', () => {
  it('asks what it is, for words, and for no more than one wants to tell', async () => {
    const page = await open('report', samples.report);
    deepEqual(page.all.filter((one) => attribute(one, 'name') === 'reason').map((one) => attribute(one, 'value')), ['untrue', 'hurtful', 'private', 'other']);
    equal(page.all.some((one) => attribute(one, 'checked') !== undefined), false);
    equal(nameOf(page, page.field('email')!), 'E-mail (optional)');
    deepEqual(buttons(page), ['Send']);
  });

  it('keeps what was written, and says what is wrong with it', async () => {
    const errors = [{ pointer: '/reason', code: 'missing' }, { pointer: '/text', code: 'missing' }, { pointer: '/email', code: 'not-an-email' }];
    const page = await open('report', { petition, errors, filled: { text: 'Nei', email: 'ola@', reason: 'private' } });
    equal(wordsIn(page.field('text')), 'Nei');
    deepEqual(page.all.filter((one) => attribute(one, 'checked') !== undefined).map((one) => attribute(one, 'value')), ['private']);
    deepEqual(page.named('a').filter((one) => isWithin(one, page.byId('summary'))).map((one) => attribute(one, 'href')), ['#reason-untrue', '#text', '#email']);
    match(main(await open('report', { petition, errors: [{ pointer: '/text', code: 'too-long' }] })), /^There is something to put right .*too long/);
  });

  it('thanks', async () => {
    const page = await open('report', { petition, done: true });
    match(main(page), /Thank you\. Somebody will look at it\./);
    equal(page.named('form').length, 0);
  });
});

describe('what cannot be shown', () => {
  const table: [data: PageData['problem'], words: RegExp][] = [
    [{ code: 'not-found', status: 404 }, /^There is nothing here Perhaps the address is not complete/],
    [{ code: 'too-many-requests', status: 429, retryAfter: 61 }, /^That did not work Too many tries\. Please wait 2 minutes\./],
    [{ code: 'too-many-requests', status: 429 }, /Please wait 1 minute\./],
    [{ code: 'not-open', status: 409 }, /One cannot sign just now\./],
    [{ code: 'origin-refused', status: 403 }, /Please go back, open the page anew and try again\./],
    [{ code: 'unavailable', status: 503 }, /It does not work just now\./],
    [{ code: 'constructor', status: 500 }, /It does not work just now\./],
  ];
  for (const [data, words] of table) it(`is said in plain words: ${data.code}, ${data.status}`, async () => match(main(await open('problem', data)), words));
});
