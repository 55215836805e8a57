import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import type { Contact, Petition } from '@dugnad/client/model';
import { nothing } from 'lit';

import { drawPart, english, speakEnglish } from '../draw-part.page.ts';
import { attribute, isWithin, wordsIn, type PageTree } from '../page-tree.page.ts';
import { byClass, hrefs, inherited, inside, LANGUAGES, openPetition, section } from '../reading.page.ts';
import { petition, full } from '../sample-pages.page.ts';
import { contactTemplate } from './contact.template.ts';
import { mediaTemplate } from './media.template.ts';
import { backgroundTemplate, documentsTemplate, updatesTemplate, voicesTemplate } from './story.template.ts';

const at = '2026-11-22T17:12:00+01:00[Europe/Oslo]';
const drawContact = (contact: Contact, reader = english): PageTree => drawPart(contactTemplate({ contact }, reader));
const body = (page: PageTree): string => wordsIn(page.named('body')[0]);

beforeEach(speakEnglish);

describe('the story of a petition', () => {
  it('has no part and no heading for what is not there', () => {
    const bare: Petition = { ...petition, background: undefined, documents: [], updates: [], recentSigners: [], comments: [], media: [] };
    deepEqual([backgroundTemplate(bare, english), documentsTemplate(bare, english), updatesTemplate(bare, english), ...voicesTemplate(bare, english)], [nothing, nothing, nothing, nothing, nothing]);
    deepEqual(mediaTemplate(bare, english), []);
  });

  it('says why in paragraphs', async () => {
    const why = section(await openPetition(), 'why');
    equal(wordsIn(why).startsWith('Why The park is the only green place'), true);
    const page = await openPetition({ background: 'One.\n\nTwo.\n\n\nThree,\nstill three.' });
    deepEqual(inside(page, section(page, 'why'), 'p').map(wordsIn), ['One.', 'Two.', 'Three, still three.']);
  });

  it('has its news in the order that the association gave, each with its day', async () => {
    const page = await openPetition({ updates: [{ id: 'b', date: '2026-11-20', title: 'Second', text: 'Two.' }, { id: 'a', date: '2026-11-01', title: 'First', text: 'One.\n\nMore.' }] });
    const articles = inside(page, section(page, 'news'), 'article');
    deepEqual(articles.map(wordsIn), ['Friday, 20 November 2026 Second Two.', 'Sunday, 1 November 2026 First One. More.']);
    deepEqual(articles.map((one) => inside(page, one, 'h3').map(wordsIn)), [['Second'], ['First']]);
  });

  it('leads on from news by words that say where to (WCAG 2.4.4)', async () => {
    const page = await openPetition({ updates: [{ id: 'a', date: '2026-11-01', title: 'We met the mayor', text: 'x', url: 'https://gronlia.example/mayor' }, { id: 'b', date: '2026-11-02', title: 'No link', text: 'x', url: 'javascript:x' }] });
    const links = inside(page, section(page, 'news'), 'a');
    deepEqual(links.map((one) => [attribute(one, 'href'), wordsIn(one)]), [['https://gronlia.example/mayor', 'Read more: We met the mayor']]);
  });

  it('says of each document what it is and how large, before one opens it', () => {
    const table: readonly [document: Petition['documents'][number], words: string][] = [
      [{ title: 'Plan', url: 'https://x.example/a.pdf', type: 'application/pdf', size: 2_400_000 }, 'Plan (PDF, 2.4 MB)'],
      [{ title: 'Plan', url: 'https://x.example/a.pdf', type: 'application/pdf' }, 'Plan (PDF)'],
      [{ title: 'Plan', url: 'https://x.example/page' }, 'Plan'],
    ];
    for (const [one, words] of table) equal(wordsIn(drawPart(documentsTemplate({ ...petition, documents: [one] }, english)).named('li')[0]), words);
  });

  it('names a document that opens nothing, without a link', () => {
    const page = drawPart(documentsTemplate({ ...petition, documents: [{ title: 'Plan', url: 'javascript:alert(1)' }] }, english));
    deepEqual([page.named('a').length, wordsIn(page.named('li')[0])], [0, 'Plan']);
  });

  it('says who signed by the name they chose, and on which day, but not at which minute', () => {
    const page = drawPart(voicesTemplate({ ...petition, comments: [], recentSigners: [{ name: 'Å. H.', at }, { name: 'Ali', at: '2026-11-21T00:30:00+01:00[Europe/Oslo]' }] }, english));
    deepEqual(page.named('li').map(wordsIn), ['Å. H. Sunday, 22 November 2026', 'Ali Saturday, 21 November 2026']);
    equal(page.named('time').some((one) => (attribute(one, 'datetime') ?? '').includes('T')), false);
  });

  it('calls whoever wants no name somebody, in every language', async () => {
    for (const language of LANGUAGES) {
      const page = await openPetition({ comments: [{ text: 'x', at }] }, {}, language);
      const [name] = inside(page, section(page, 'comments'), 'bdi');
      ok(wordsIn(name).length > 1, language);
      if (!language.startsWith('en')) equal(wordsIn(name) === 'Somebody', false, language);
    }
  });

  it('says a comment in the language it was written in, if anybody knows which', () => {
    const page = drawPart(voicesTemplate({ ...petition, recentSigners: [], comments: [{ text: 'Ja!', language: 'nb', at }, { text: 'نعم', language: 'ar', at }, { text: 'Whatever', at }] }, english));
    deepEqual(page.named('p').map((one) => [attribute(one, 'lang'), attribute(one, 'dir'), wordsIn(one)]), [['nb', 'auto', 'Ja!'], ['ar', 'auto', 'نعم'], [undefined, 'auto', 'Whatever']]);
  });
});

describe('pictures, films and sound', () => {
  const one = (medium: Partial<Petition['media'][number]>): PageTree => drawPart(mediaTemplate({ ...petition, media: [{ kind: 'image', src: 'https://x.example/a', alt: 'Words', ...medium }] }, english));

  it('start by nobody but the visitor, and not before', () => {
    for (const kind of ['video', 'sign-language', 'audio'] as const) {
      const [player] = one({ kind }).named('video', 'audio');
      deepEqual(['autoplay', 'loop', 'muted', 'preload', 'controls'].map((name) => attribute(player!, name)), [undefined, undefined, undefined, 'none', ''], kind);
    }
  });

  it('are named in words under them, and a picture by its text alone', () => {
    equal(one({ kind: 'image' }).named('figcaption').length, 0);
    deepEqual([wordsIn(one({ kind: 'video' }).named('figcaption')[0]), wordsIn(one({ kind: 'sign-language' }).named('figcaption')[0])], ['Words', 'In sign language Words']);
  });

  it('may only decorate: then nothing is said', () => equal(attribute(one({ alt: '' }).named('img')[0]!, 'alt'), ''));

  it('have captions that are on from the start, where there are some', () => {
    const [track] = one({ kind: 'video', captions: 'https://x.example/a.vtt' }).named('track');
    deepEqual(['kind', 'src', 'default'].map((name) => attribute(track!, name)), ['captions', 'https://x.example/a.vtt', '']);
    equal(one({ kind: 'video', captions: 'data:text/vtt,x' }).named('track').length, 0);
  });

  it('stay inside a small screen', () => equal(attribute(one({ kind: 'video' }).named('video')[0]!, 'playsinline'), ''));
});

describe('whom to ask', () => {
  it('has its hours by weekday in words and a clock of 24 hours, in every language', () => {
    for (const language of LANGUAGES) {
      const page = drawContact({ name: 'Kari', hours: [{ days: [1, 5], from: '09:00', to: '16:30' }, { days: [7], from: '12:00', to: '14:00' }] }, { ...english, language });
      deepEqual(byClass(page, 'clock').map(wordsIn), ['09:00–16:30', '12:00–14:00'], language);
      equal(byClass(page, 'clock').every((one) => inherited(one, 'dir') === 'ltr'), true, language);
    }
    match(body(drawContact({ name: 'Kari', hours: [{ days: [1, 5, 7], from: '09:00', to: '16:30' }] }, { ...english, language: 'nb' })), /mandag, fredag, søndag 09:00–16:30/);
  });

  it('is called, texted and written to by links that say the number and the address', () => {
    const page = drawContact({ name: 'Kari', phone: '+47 12 34 56 78', sms: '2000', email: 'kari@gronlia.example' });
    deepEqual(page.named('a').map((one) => [attribute(one, 'href'), wordsIn(one)]), [['tel:+4712345678', 'Call +47 12 34 56 78'], ['sms:2000', 'Send a text to 2000'], ['mailto:kari@gronlia.example', 'Write to kari@gronlia.example']]);
  });

  it('has an address that may break before its sign, and a number that never does', () => {
    const page = drawContact({ name: 'Kari', phone: '12 34 56 78', email: 'kari@gronlia.example' });
    const [call, write] = page.named('a');
    deepEqual([inside(page, call, 'wbr').length, inside(page, write, 'wbr').length], [0, 1]);
  });

  it('speaks languages, each named in the language of the page', () => {
    match(body(drawContact({ name: 'Kari', languages: ['nb', 'ar', 'uk'] })), /Speaks Norwegian Bokmål, Arabic and Ukrainian\./);
    match(body(drawContact({ name: 'Kari', languages: ['so'] })), /Speaks Somali\./);
    equal(/Speaks/.test(body(drawContact({ name: 'Kari', languages: [] }))), false);
  });

  it('is somewhere, by name or address or both', () => {
    const place = (one: NonNullable<Contact['place']>): string => body(drawContact({ name: 'Kari', place: one }));
    match(place({ name: 'Grendehuset', address: 'Grønliveien 4\n1357 Lundvik' }), /Kari Grendehuset Grønliveien 4 1357 Lundvik/);
    match(place({ name: 'Grendehuset' }), /Kari Grendehuset$/);
    match(place({ address: 'Grønliveien 4' }), /Kari Grønliveien 4$/);
  });

  it('has initials for a face, which are not read out', () => {
    const [avatar] = byClass(drawContact({ name: 'Kari Nordby' }), 'avatar');
    deepEqual([wordsIn(avatar), attribute(avatar!, 'aria-hidden')], ['KN', 'true']);
    equal(drawContact({ name: 'Kari', photo: 'javascript:x' }).named('img').length, 0);
  });

  it('is beside the form, after it, on the page of the petition', async () => {
    const page = await openPetition(full);
    const contact = section(page, 'contact')!;
    ok(page.all.indexOf(contact) > page.all.indexOf(page.byId('sign')!));
    ok(byClass(page, 'side').some((one) => isWithin(contact, one)));
    equal(hrefs(page, contact).length, 3);
  });
});
