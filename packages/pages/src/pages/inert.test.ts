import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { PageData, PageName } from '@dugnad/client/hosted';
import fc from 'fast-check';

import { naughty, payloads } from '../mails/fixtures/payloads.ts';
import { attribute, readPage, type PageTree } from './page-tree.page.ts';
import { askForm, wholeRequest } from './sample-ask.page.ts';
import { fullHelp, helpForm } from './sample-help.page.ts';
import { draw, form, full, names, ownSignature, samples } from './sample-pages.page.ts';

/** Addresses of the server's own, and words of a closed list: nobody writes them. */
const kept = ['id', 'status', 'kind', 'visibility', 'gives', 'postcode', 'asOf', 'at', 'opens', 'closes', 'date', 'deleteAfter', 'signed', 'sent', 'days', 'languages', 'start', 'end', 'applyBy', 'heldUntil', 'expires', 'answerBy', 'waitlist', 'first', 'mode', 'modes', 'commitment', 'use', 'level', 'requirements', 'access', 'code', 'error', 'done', 'url'];

/** The same data with every string that a person wrote in it changed, whatever a schema would say. */
function withStrings<Data>(data: Data, change: (text: string) => string): Data {
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept.includes(key) ? value : change(value);
    if (Array.isArray(value)) return kept.includes(key) ? value : value.map((one) => walk(one));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
    return value;
  };
  return walk(data) as Data;
}

const filled = { name: 'x', email: 'x', postcode: 'x', comment: 'x', 'consent-opinion': 'x', oldEnough: 'x', text: 'x', reason: 'x' };
const loaded: { readonly [Name in PageName]: PageData[Name] } = {
  ...samples,
  petition: { ...form, petition: full, filled, errors: [{ pointer: '/name', code: 'missing' }] },
  confirm: { petition: full, reference: 'x', name: 'x' },
  confirmed: { petition: full, reference: 'x', manageUrl: 'x' },
  sent: { petition: full, reference: 'x', mailMinutes: 1 },
  signature: { petition: full, signature: ownSignature },
  sheet: { petition: full, rows: 3 },
  report: { petition: full, filled },
  expired: { petition: full },
  help: { ...askForm, filled: { ...filled, for: 'x', organisation: 'x', what: 'x', when: 'x', date: 'x', time: 'x', rhythm: 'x', effort: 'x', place: 'x', phone: 'x' }, errors: [{ pointer: '/what', code: 'missing' }] },
  'help-request': { ...wholeRequest, request: { ...wholeRequest.request, status: 'cannot', answer: 'x', when: { kind: 'recurring', words: 'x' } } },
  opportunity: { ...helpForm, opportunity: fullHelp, filled: { ...filled, preferred: 'x', talk: 'x', talkMode: 'x', phone: 'x', message: 'x', bestTime: 'x' }, errors: [{ pointer: '/person/name', code: 'missing' }] },
};

/** What the page is made of, without its words: it must not change by what somebody wrote. */
const bones = (page: PageTree): string[] => page.all.map(({ tagName }) => tagName);

function refuse(page: PageTree): void {
  deepEqual(page.named('script', 'iframe', 'object', 'embed', 'base', 'svg', 'math'), []);
  equal(page.named('style').length, 1);
  for (const one of page.all) {
    for (const { name } of one.attrs) equal(/^on|^style$|^srcdoc$|^http-equiv$|:href$/.test(name), false, name);
    for (const name of ['href', 'src', 'poster', 'action', 'formaction']) {
      const address = attribute(one, name);
      if (address !== undefined) match(address, /^(?:https?:\/\/|mailto:|tel:|sms:|#|\?lang=)/);
    }
  }
}

describe('what somebody wrote', () => {
  for (const name of names) {
    it(`stays words on the page "${name}", whatever it looks like`, async () => {
      for (const payload of [...payloads, ...naughty]) {
        const page = readPage((await draw(name, withStrings(loaded[name], () => payload))).html);
        refuse(page);
      }
    });
  }

  it('changes nothing of what the page is made of', async () => {
    // Numbers of telephones are links, and a payload may hold one.
    const { email, name: controller } = full.controller;
    const mute = { ...loaded.petition, petition: { ...full, contact: { name: 'x', role: 'x' }, controller: { name: controller, email, receivers: ['x'] } } };
    const plain = (change: (text: string) => string): Promise<PageTree> => draw('petition', withStrings(mute, change)).then(({ html }) => readPage(html));
    const expected = bones(await plain(() => 'words'));
    for (const payload of payloads.filter((one) => !/\n/.test(one))) deepEqual(bones(await plain(() => payload)), expected, payload);
  });

  it('opens nothing where an address is none that can be opened', async () => {
    for (const address of ['javascript:alert(1)', ' javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', '//evil.example', 'java\tscript:alert(1)', 'https:// evil.example', 'blob:https://x']) {
      const evil = { ...full, documents: [{ title: 'x', url: address }], media: full.media.map((one) => ({ ...one, src: address, poster: address, captions: address })), updates: full.updates.map((one) => ({ ...one, url: address })), answer: { date: '2027-01-01', text: 'x', url: address } };
      const both = { petition: { ...evil, url: address, shortUrl: address, organiser: { name: 'x', url: address }, contact: { name: 'x', photo: address, outsideHours: address } } };
      refuse(readPage((await draw('petition', { ...form, ...both })).html));
      refuse(readPage((await draw('confirmed', { ...both, reference: 'x', manageUrl: address })).html));
      refuse(readPage((await draw('sheet', { ...both, rows: 1 })).html));
    }
  });

  it('stays words by chance too', async () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom('<', '>', '"', "'", '&', '`', '=', '/', '-->', '<!--', ']]>', '\u0000', '\u2028', '\ue000', '${', '{{', 'script', 'onerror', 'javascript:'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), pieces, async (name, parts) => {
        refuse(readPage((await draw(name, withStrings(loaded[name], () => parts.join('')))).html));
      }),
      { numRuns: 150 },
    );
  });

  it('is shown letter for letter in what was typed', async () => {
    for (const payload of payloads) {
      const page = readPage((await draw('petition', { ...form, filled: { name: payload, comment: payload } })).html);
      equal(attribute(page.field('name')!, 'value'), payload);
      equal((page.field('comment')!.childNodes[0] as { value: string }).value, payload);
    }
  });

  it('cannot choose the language of the page to break out of it', async () => {
    for (const payload of payloads) {
      const page = readPage((await draw('petition', form, { languages: [payload, 'en'] })).html);
      refuse(page);
      equal(attribute(page.named('html')[0]!, 'lang'), 'en');
    }
  });
});
