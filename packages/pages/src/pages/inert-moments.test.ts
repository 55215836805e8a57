import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData } from '@dugnad/client/hosted';
import fc from 'fast-check';

import { payloads } from '../mails/fixtures/payloads.ts';
import { moments } from './moments.page.ts';
import { attribute, readPage, wordsIn, type PageTree } from './page-tree.page.ts';
import { inside, LANGUAGES, mainWords, openPage, openPetition } from './reading.page.ts';
import { draw, form, full, ownSignature, petition } from './sample-pages.page.ts';

/** Attributes that may hold what somebody wrote, as it is. */
const HOLDS = new Set(['value', 'content', 'alt', 'aria-label']);

/** What came of a payload, wherever it is more than a word. */
function harm(page: PageTree, payload: string): string[] {
  const elements = page.named('script', 'iframe', 'object', 'embed', 'base', 'svg', 'math', 'animate').map(({ tagName }) => tagName);
  const attributes = page.all.flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }) => {
      if (/^on|^style$|^srcdoc$|^http-equiv$|^formaction$/.test(name) && !value.startsWith('?lang=')) return [`${tagName} ${name}`];
      if (/^(?:href|src|poster|action)$/.test(name) && !/^(?:https?:\/\/|mailto:|tel:|sms:|#|\?lang=)/.test(value)) return [`${tagName} ${name}=${value}`];
      return value.includes(payload) && !HOLDS.has(name) && !/^https?:\/\//.test(value) ? [`${tagName} ${name} holds it`] : [];
    }),
  );
  return [...elements, ...attributes];
}

/** One field at a time: what is inert together might hide what is not inert alone. */
const fields: readonly [field: string, draw: (payload: string) => Promise<PageTree>][] = [
  ['a title', (title) => openPetition({ title })],
  ['a demand', (demand) => openPetition({ demand })],
  ['an addressee', (addressee) => openPetition({ addressee })],
  ['a background', (background) => openPetition({ background })],
  ['a reason for the postcode', (postcodeReason) => openPetition({ ask: { ...petition.ask, postcodeReason } })],
  ['a consent', (text) => openPetition({ consents: [{ ...petition.consents[0]!, text, hint: text }] })],
  ['a hand-over', (when) => openPetition({ handOver: { gives: 'names', when } })],
  ['an area', (areas) => openPetition({ eligibility: { areas } })],
  ['an answer', (text) => openPetition({ status: 'answered', answer: { date: '2027-01-01', text, url: text } })],
  ['news', (text) => openPetition({ updates: [{ id: 'x', date: '2027-01-01', title: text, text, url: text }] })],
  ['a document', (title) => openPetition({ documents: [{ title, url: title, type: title }] })],
  ['a picture', (alt) => openPetition({ media: [{ kind: 'image', src: 'https://host.example/a.jpg', alt }] })],
  ['a film', (alt) => openPetition({ media: [{ kind: 'video', src: 'https://host.example/a.mp4', alt, captions: alt, poster: alt }] })],
  ['a signer', (name) => openPetition({ recentSigners: [{ name, at: '2026-11-22T17:12:00+01:00' }] })],
  ['a comment', (text) => openPetition({ comments: [{ name: text, text, at: '2026-11-22T17:12:00+01:00' }] })],
  ['a contact', (text) => openPetition({ contact: { name: text, role: text, phone: text, sms: text, email: text, outsideHours: text, photo: text, place: { name: text, address: text } } })],
  ['a controller', (text) => openPetition({ controller: { name: text, email: text, phone: text, address: text, register: { scheme: text, number: text }, receivers: [text], more: text, authority: { name: text, url: text } } })],
  ['an officer', (text) => openPetition({ controller: { ...petition.controller, dataProtectionOfficer: { name: text, email: text, phone: text } } })],
  ['an organiser', (text) => openPetition({ organiser: { kind: 'association', name: text, url: text } })],
  ['a short address', (shortUrl) => openPetition({ shortUrl, url: shortUrl })],
  ['a token and a key', (text) => openPetition({}, { formToken: text, idempotencyKey: text })],
  ['everything typed', (text) => openPetition(full, { filled: { name: text, email: text, postcode: text, comment: text, visibility: text, oldEnough: text, 'consent-opinion': text, language: text, website: text } })],
  ['an error', (text) => openPetition({}, { errors: [{ pointer: `/${text}`, code: text }, { pointer: text, code: text }, { pointer: '/name', code: text }], filled: {} })],
  ['a failure', (failure) => openPetition({}, { failure })],
  ['a reference', (reference) => openPage('sent', { petition, reference, mailMinutes: 1 })],
  ['a code of a mail', (error) => openPage('sent', { petition, reference: 'x', mailMinutes: 1, error: error as NonNullable<PageData['sent']['error']> })],
  ['a signer’s name', (name) => openPage('confirm', { petition, reference: name, name })],
  ['a way to change', (manageUrl) => openPage('confirmed', { petition, reference: 'x', manageUrl })],
  ['what is kept', (text) => openPage('signature', { petition, signature: { ...ownSignature, name: text, email: text, postcode: text, comment: text, reference: text } })],
  ['a purpose that is gone', (id) => openPage('signature', { petition, signature: { ...ownSignature, consents: ownSignature.consents.map((one) => ({ ...one, purposes: [{ id, granted: true, basis: 'consent' as const, explicit: false }] })) } })],
  ['a sheet', (text) => openPage('sheet', { petition: { ...petition, paper: { allowed: true, sheetCode: text, handIn: text } }, rows: 3 })],
  ['a report', (text) => openPage('report', { petition, filled: { text, email: text, reason: text }, errors: [{ pointer: text, code: text }] })],
  ['a problem', (code) => openPage('problem', { code, status: 500 })],
];

describe('whatever somebody writes into one field', () => {
  for (const [field, drawWith] of fields) {
    it(`is words and nothing else: ${field}`, async () => {
      for (const payload of payloads) deepEqual(harm(await drawWith(payload), payload), [], payload);
    });
  }

  it('is never said to a visitor where the server wrote it', async () => {
    for (const payload of payloads) {
      for (const page of [await openPage('problem', { code: payload, status: 500 }), await openPetition({}, { failure: payload })]) equal(mainWords(page).includes(payload), false);
    }
  });

  it('cannot end the page early: what comes after it is still there', async () => {
    for (const payload of [...payloads, '</main></body></html>', '<!--', '</style>', '</textarea>', '</title>', '<plaintext>', '<noscript>', '<template>', '<xmp>', '<select>', '<frameset>']) {
      const page = readPage((await draw('petition', { ...form, petition: { ...full, title: payload, demand: payload, background: payload }, filled: { name: payload, comment: payload } })).html);
      match(wordsIn(page.named('footer').at(-1)), /This page stores nothing on your device\.$/);
      equal(page.named('main').length, 1);
      ok(page.named('button').some((one) => wordsIn(one) === 'Sign'), payload);
    }
  });
});

describe('the language in the address of a page', () => {
  it('is a language or nothing: it stands on the page as no more than that', async () => {
    const tags = fc.string({ unit: fc.constantFrom('a', 'b', '-', '_', '"', '<', '>', '&', ' ', "'", '=', '/', 'nb', 'x', '\n', '%'), minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(tags, { maxLength: 4 }), async (languages) => {
        const page = await openPage('petition', form, { languages });
        const said = attribute(page.field('language')!, 'value') ?? '';
        match(said, /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i);
        ok(LANGUAGES.includes(attribute(page.named('html')[0]!, 'lang') ?? ''));
        for (const link of page.named('a')) equal(/[<>"\s]/.test(attribute(link, 'href') ?? ''), false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a form of a page', () => {
  it('sends what is typed to nobody but the page’s own address', async () => {
    for (const { title, name, data } of moments) {
      const page = await openPage(name, data);
      for (const one of page.named('form')) {
        match(attribute(one, 'action') ?? '?lang=en', /^\?lang=[\w-]+$/, title);
        // The list asks by its address alone, and there is nothing of a person in it.
        deepEqual([attribute(one, 'method'), attribute(one, 'target')], [name === 'opportunities' ? 'get' : 'post', undefined], title);
      }
      for (const one of page.named('button', 'input')) match(attribute(one, 'formaction') ?? '?lang=en', /^\?lang=[\w-]+$/, title);
      for (const one of page.named('form')) equal(inside(page, one, 'form').length, 0);
    }
  });
});
