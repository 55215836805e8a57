import { expect, waitUntil } from '@open-wc/testing';
import { DugnadError, type ErrorCode } from '@dugnad/client/errors';
import { hashNotice } from '@dugnad/client/submission';
import { noticeIn } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

const codes: readonly [code: ErrorCode, words: string][] = [
  ['network', 'There is no connection.'],
  ['offline', 'There is no connection.'],
  ['timeout', 'The answer takes too long.'],
  ['http-status', 'It does not work just now.'],
  ['unavailable', 'It does not work just now.'],
  ['invalid-data', 'It does not work just now.'],
  ['too-large', 'It does not work just now.'],
  ['not-open', 'One cannot sign just now.'],
  ['not-found', 'This petition is not there any more.'],
  ['origin-refused', 'It cannot be sent from this page.'],
  ['cors-refused', 'It cannot be sent from this page.'],
  ['csp-refused', 'It cannot be sent from this page.'],
  ['mixed-content', 'It cannot be sent from this page.'],
  ['in-progress', 'It is still being sent.'],
  ['idempotency-key-reused', 'Something was changed meanwhile.'],
];

describe('a signature that is sent', () => {
  it('goes out once though the button is pressed twice', async () => {
    const page = await PetitionPage.open();
    page.fill();
    page.button('Sign').click();
    page.button('Sign').click();
    await page.shows('sent');
    expect(page.source.sent).to.have.length(1);
  });

  it('says that it is being sent, in words, while the network is slow', async () => {
    const page = await PetitionPage.open();
    const { promise, resolve } = Promise.withResolvers<void>();
    page.source.update({ wait: promise });
    await page.sign();
    await waitUntil(() => page.text.includes('Sending …'));
    resolve();
    await page.shows('sent');
  });

  it('carries the SHA-256 of the exact texts that were shown', async () => {
    const page = await PetitionPage.open({ lang: 'nb' });
    await page.sign();
    await page.shows('sent');
    const [record] = page.source.sent[0]!.signature.consents;
    const { noticeVersion, consents } = await page.source.readPetition();
    expect(record?.noticeHash).to.equal(await hashNotice(noticeIn(noticeVersion, consents, ['nb'])));
    expect(record?.language).to.equal('nb');
    expect(record?.method).to.include({ layer: 'form', control: 'checkbox' });
    expect(record?.origin).to.equal(location.origin);
  });

  it('tells the page its reference and status, and nothing of the person', async () => {
    const page = await PetitionPage.open();
    const told = page.next('dugnad-petition-sign');
    await page.sign();
    const event = await told;
    expect(event.reference).to.match(/^MEM-/);
    expect(event.status).to.equal('waiting');
    expect(JSON.stringify(event)).to.not.contain('aud@');
  });

  it('asks nobody but the one who answers the petition', async () => {
    const before = performance.getEntriesByType('resource').length;
    const page = await PetitionPage.open();
    await page.sign();
    await page.shows('sent');
    const foreign = performance.getEntriesByType('resource').slice(before).filter(({ name }) => new URL(name).origin !== location.origin);
    expect(foreign.map(({ name }) => name)).to.deep.equal([]);
  });

  it('says what the receiver found wrong, at the field and at the top', async () => {
    const page = await PetitionPage.open();
    await page.sign({ name: '=1+1' });
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary).to.deep.equal(['Please begin your name with a letter.']);
    expect(page.described('name')).to.contain('Please begin your name with a letter.');
    expect(page.focused).to.contain('There is something to put right');
  });

  it('leads to the box when the receiver misses an agreement', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: new DugnadError('invalid-input', 'No.', { errors: [{ pointer: '/consents', code: 'missing' }] }) });
    page.fill();
    page.tick('consent-opinion');
    page.field('consent-opinion').required = false;
    await page.press('Sign');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary[0]).to.contain('tick this box');
  });
});

describe('a signature that could not be sent', () => {
  for (const [code, words] of codes) {
    it(`keeps everything and says what to do after ${code}`, async () => {
      const page = await PetitionPage.open();
      page.source.update({ fail: code });
      await page.sign();
      const unsent = spoken(await page.shows('unsent'));
      expect(unsent).to.contain(words);
      expect(unsent).to.contain('All that you wrote is still here.');
      expect(page.field('email').value).to.equal('aud@example.org');
      expect(page.field('consent-opinion').checked).to.equal(true);
      await waitUntil(() => page.focused.includes('Your signature was not sent'));
    });
  }

  it('says how long to wait after too many tries', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: new DugnadError('too-many-requests', 'Slow down.', { retryAfter: 170 }) });
    await page.sign();
    expect(spoken(await page.shows('unsent'))).to.contain('Please wait 3 minutes.');
  });

  it('leads to the petition’s own page where this page may not send', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'origin-refused' });
    await page.sign();
    await page.shows('unsent');
    expect(page.button('Sign on the petition’s own page').getAttribute('href')).to.equal('https://petition.example/embed/petition/park-gronlia');
  });

  it('goes out with the same key when it is tried again', async () => {
    const page = await PetitionPage.open();
    page.source.update({ failAfter: 'timeout' });
    await page.sign();
    await page.shows('unsent');
    page.source.update({ failAfter: undefined });
    await page.press('Sign');
    await page.shows('sent');
    const keys = page.source.sent.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys).to.have.length(2);
    expect(new Set(keys).size).to.equal(1);
  });

  it('tells the page why', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'timeout' });
    const told = page.next('dugnad-error');
    await page.sign();
    expect((await told).error.code).to.equal('timeout');
  });

  it('asks whether it may be kept on this device, and keeps it only then', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'network' });
    await page.sign();
    expect(spoken(await page.shows('unsent'))).to.contain('Keep it on this device? Only if it is yours.');
    await page.press('Yes, keep it');
    await waitUntil(() => page.focused === 'Not sent yet');
    page.source.update({ fail: undefined });
    await page.press('Send now');
    await waitUntil(() => page.focused === 'One step is left');
  });

  it('is deleted from this device when somebody says so', async () => {
    const page = await PetitionPage.open();
    page.source.update({ fail: 'network' });
    await page.sign();
    await page.shows('unsent');
    await page.press('Yes, keep it');
    await waitUntil(() => page.focused === 'Not sent yet');
    await page.press('Delete it');
    await page.shows('form');
    expect(page.field('name').value).to.equal('');
  });
});

describe('what is typed', () => {
  it('is there again after a reload of the page', async () => {
    const page = await PetitionPage.open();
    page.fill({ comment: 'I love it' });
    page.petition.remove();
    const again = await PetitionPage.open({ source: page.source });
    await waitUntil(() => again.field('name').value === 'Aud Bjørnøy');
    expect(again.field('comment').value).to.equal('I love it');
    expect(again.field('consent-opinion').checked).to.equal(true);
  });

  it('is put back where a browser shows the page as it was left but empties its boxes', async () => {
    const page = await PetitionPage.open();
    page.enter('name', 'Aud');
    page.tick('consent-opinion');
    page.form!.reset();
    expect(page.field('consent-opinion').checked).to.equal(false);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => page.field('consent-opinion').checked, 'the box is not ticked again');
    expect(page.field('name').value).to.equal('Aud');
  });

  it('is nowhere on a shared device, and what was there is wiped', async () => {
    const page = await PetitionPage.open();
    page.fill();
    page.petition.remove();
    expect(JSON.stringify({ ...sessionStorage })).to.contain('aud@example.org');
    const shared = await PetitionPage.open({ source: page.source, shared: true });
    expect(shared.field('name').value).to.equal('');
    shared.fill();
    expect(JSON.stringify({ ...sessionStorage })).to.not.contain(`${page.source.src}"`);
    expect(sessionStorage.getItem(`dugnad petition ${page.source.src}`)).to.equal(null);
    shared.source.update({ fail: 'network' });
    await shared.press('Sign');
    await shared.shows('unsent');
    expect(shared.has('Yes, keep it')).to.equal(false);
  });
});
