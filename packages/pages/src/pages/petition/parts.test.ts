import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { nothing } from 'lit';

import { drawPart, english } from '../draw-part.page.ts';
import { drawAddress, drawLink } from '../draw-link.ts';
import { drawParagraphs, drawText } from '../draw-text.ts';
import { attribute, wordsIn } from '../page-tree.page.ts';
import { full, petition } from '../sample-pages.page.ts';
import { contactTemplate } from './contact.template.ts';
import { mediaTemplate } from './media.template.ts';
import { otherWaysTemplate } from './other-ways.template.ts';
import { privacyTemplate } from './privacy.template.ts';
import { shareTemplate } from './share.template.ts';
import { summaryTemplate } from './summary.template.ts';

const arabic = { ...english, language: 'ar', direction: 'rtl' as const, wanted: 'ar', texts: ['ar'] };
const body = (part: unknown): string => wordsIn(drawPart(part).named('body')[0]);

describe('what an association wrote', () => {
  it('has its own language and direction', () => {
    const [span] = drawPart(drawText({ nb: 'Hei', ar: 'مرحبا' }, arabic)).named('span');
    deepEqual([attribute(span!, 'lang'), attribute(span!, 'dir'), wordsIn(span)], ['ar', 'rtl', 'مرحبا']);
  });

  it('lets its letters decide where nobody said which language it is', () => {
    const [span] = drawPart(drawText('Hei', english)).named('span');
    deepEqual([attribute(span!, 'lang'), attribute(span!, 'dir')], [undefined, 'auto']);
  });

  it('is in as many paragraphs as it has, and no empty one', () => {
    const page = drawPart(drawParagraphs('One.\n\n\n \nTwo,\nstill two.\n\n', english));
    deepEqual(page.named('p').map(wordsIn), ['One.', 'Two, still two.']);
  });
});

describe('a link', () => {
  it('is its words alone where it opens nothing', () => {
    deepEqual([drawLink('javascript:alert(1)', 'Read', english), drawLink(undefined, 'Read', english)], ['Read', 'Read']);
  });

  it('opens in the same page, but beside a frame', () => {
    const target = (framed: boolean): string | undefined => attribute(drawPart(drawLink('https://example.org/', 'Read', { framed })).named('a')[0]!, 'target');
    deepEqual([target(false), target(true)], [undefined, '_blank']);
  });

  it('to a number is written from left to right', () => {
    const page = drawPart(drawAddress('tel:12345678', '12 34 56 78'));
    deepEqual([attribute(page.named('a')[0]!, 'href'), attribute(page.named('bdi')[0]!, 'dir')], ['tel:12345678', 'ltr']);
    equal(drawPart(drawAddress(undefined, 'by the door')).named('a').length, 0);
  });
});

describe('the person to ask', () => {
  it('is not drawn where there is none', () => equal(contactTemplate({ contact: undefined }, english), nothing));

  it('needs no more than a name', () => {
    const page = drawPart(contactTemplate({ contact: { name: 'Kari' } }, english));
    equal(wordsIn(page.named('body')[0]), 'Questions? Ask us K Kari');
    equal(page.named('a').length, 0);
  });

  it('has a face where there is one, which says nothing', () => {
    const [face] = drawPart(contactTemplate(full, english)).named('img');
    deepEqual([attribute(face!, 'src'), attribute(face!, 'alt')], ['https://host.example/kari.jpg', '']);
  });

  it('says by its number, not by a link, what is no number', () => {
    const page = drawPart(contactTemplate({ contact: { name: 'Kari', phone: 'at the door', email: 'nobody' } }, english));
    equal(page.named('a').length, 0);
    match(wordsIn(page.named('body')[0]), /Call at the door Write to nobody/);
  });

  for (const [outside, href] of [['12 34 56 78', 'tel:12345678'], ['https://example.org/help', 'https://example.org/help'], ['Come by', undefined]] as const) {
    it(`tells what to do at other times: ${outside}`, () => {
      const page = drawPart(contactTemplate({ contact: { name: 'Kari', outsideHours: outside } }, english));
      match(wordsIn(page.named('body')[0]), new RegExp(`At other times: ${outside.replace(/[/.]/g, '\\$&')}`));
      equal(page.named('a')[0] && attribute(page.named('a')[0]!, 'href'), href);
    });
  }

  it('has weekdays in words, and clock times from left to right, in Arabic too', () => {
    const page = drawPart(contactTemplate(petition, arabic));
    match(wordsIn(page.named('body')[0]), /الاثنين/);
    deepEqual(page.named('time').map((one) => attribute(one, 'datetime')), ['12:00', '15:00']);
    equal(attribute(page.named('bdi').find((one) => attribute(one, 'class') === 'clock')!, 'dir'), 'ltr');
  });
});

describe('films and pictures', () => {
  it('are left out where their address is none', () => deepEqual(mediaTemplate({ ...petition, media: [{ kind: 'image', src: 'data:x', alt: 'x' }] }, english), [nothing]));

  it('fetch no film before it is started', () => {
    const page = drawPart(mediaTemplate(full, english));
    deepEqual(page.named('video', 'audio').map((one) => attribute(one, 'preload')), ['none', 'none']);
    match(wordsIn(page.named('body')[0]), /In sign language Kari signs/);
  });

  it('have no captions where there are none', () => {
    equal(drawPart(mediaTemplate({ ...petition, media: [{ kind: 'video', src: 'https://x.example/v.mp4', alt: 'x' }] }, english)).named('track').length, 0);
  });
});

describe('other ways to sign', () => {
  const ways = (changed: Partial<typeof petition>): string => body(otherWaysTemplate({ ...petition, ...changed }, english));
  const bare = { contact: { name: 'Kari' }, paper: { allowed: false } };

  it('are none where there are none', () => equal(otherWaysTemplate({ ...petition, ...bare }, english), nothing));
  it('are one', () => equal(ways({ ...bare, paper: { allowed: true } }), 'You can also sign on paper.'));
  it('are two', () => equal(ways({ contact: { name: 'Kari', phone: '12 34 56 78' } }), 'You can also sign by calling 12 34 56 78 or on paper.'));
  it('are at a desk that has an address alone', () => equal(ways({ ...bare, contact: { name: 'Kari', place: { address: 'Grønliveien 4' } } }), 'You can also sign at the desk (Grønliveien 4).'));
});

describe('what happens with what one writes', () => {
  it('names no receiver, officer or authority where there is none', () => {
    const said = body(privacyTemplate({ ...petition, controller: { name: 'Grendehuset', email: 'post@gronlia.example', receivers: [] } }, english));
    equal(/Data protection officer|Who receives it|complain/.test(said), false);
    match(said, /Who is responsible Grendehuset post@gronlia\.example What for To collect signatures/);
  });

  it('leads to the authority', () => {
    const page = drawPart(privacyTemplate(full, english));
    equal(page.named('a').some((one) => attribute(one, 'href') === 'https://www.datatilsynet.no/'), true);
  });
});

describe('passing on', () => {
  it('writes title, demand and address into the mail', () => {
    const [mail] = drawPart(shareTemplate(petition, english)).named('a');
    const { searchParams, protocol } = new URL(attribute(mail!, 'href')!);
    deepEqual([protocol, searchParams.get('subject'), searchParams.get('body')], ['mailto:', 'Let the park at Grønlia stay a park', 'We ask the town council not to build on the park between Grønliveien and the school.\n\nhttp://localhost:8080/p/park\n']);
  });

  it('does not break where a sign was cut in half', () => {
    match(attribute(drawPart(shareTemplate({ ...petition, title: 'x\ud83d' }, english)).named('a')[0]!, 'href')!, /^mailto:\?subject=x%EF%BF%BD&/);
  });

  it('gives the long address where there is no short one, and no sheet where paper is not taken', () => {
    const { shortUrl: _short, ...long } = petition;
    const page = drawPart(shareTemplate({ ...long, paper: { allowed: false } }, english));
    equal(attribute(page.byId('address')!, 'value'), petition.url);
    equal(page.named('a').length, 1);
  });
});

describe('what is to be put right', () => {
  it('is not there where nothing is', () => equal(summaryTemplate([]), nothing));
  it('has no list where nothing can be put right', () => equal(drawPart(summaryTemplate([], 'Later.')).named('ul').length, 0));
  it('has both where both are so', () => equal(body(summaryTemplate([{ field: 'name', words: 'Name?' }], 'Later.')), 'Your signature was not sent Later. Name? All that you wrote is still here.'));
});
