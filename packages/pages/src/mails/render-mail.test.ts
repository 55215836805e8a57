import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Mail, MailKind } from '@dugnad/client/hosted';
import { registerTexts } from '@dugnad/elements/language';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { TO_CONTACT, WITHOUT_LINK } from './mail-reading.page.ts';
import { renderMail } from './render-mail.ts';
import { kinds, LINK, petition, samples } from './sample-mails.page.ts';

/** A few words of each language, under ids that are really said. */
const hello: Readonly<Record<string, string>> = { nb: 'Hei,', ar: 'مرحبًا،', fr: 'Bonjour,', uk: 'Добрий день!' };

before(() => registerTexts(Object.fromEntries(Object.entries(hello).map(([tag, words]) => [tag, async () => ({ templates: { 'mails.hello': words } })]))));

const write = (kind: MailKind, languages: readonly string[] = ['en']): Promise<Mail> => renderMail(kind, samples[kind], { languages });

function elementsOf(html: string): Tree.Element[] {
  const walk = (node: Tree.Node): Tree.Element[] => [...('tagName' in node ? [node] : []), ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])];
  return walk(parse(html));
}

const attribute = (element: Tree.Element | undefined, name: string): string | undefined => element?.attrs.find((one) => one.name === name)?.value;
const named = (html: string, tag: string): Tree.Element[] => elementsOf(html).filter(({ tagName }) => tagName === tag);

describe('every mail', () => {
  for (const kind of kinds) {
    it(`(${kind}) has one link, the same in both forms, or to a contact one number to tap`, async () => {
      const { html, text } = await write(kind);
      const [isToContact, isBare] = [TO_CONTACT.includes(kind), WITHOUT_LINK.includes(kind)];
      assert.deepEqual(named(html, 'a').map((link) => attribute(link, 'href')), isBare ? [] : [isToContact ? 'tel:90000000' : LINK]);
      assert.deepEqual(text.match(/https?:\S+/g), isToContact || isBare ? null : [LINK]);
    });

    it(`(${kind}) fetches nothing from anywhere, and runs nothing`, async () => {
      const { html } = await write(kind);
      const loaders = ['img', 'script', 'link', 'iframe', 'object', 'video', 'audio', 'form', 'style', 'svg', 'base'];
      assert.deepEqual(elementsOf(html).map(({ tagName }) => tagName).filter((tag) => loaders.includes(tag)), []);
      assert.doesNotMatch(html, /url\(|@import|\bsrc=|\bbackground="/);
      assert.equal(html.split('https://').length, [...TO_CONTACT, ...WITHOUT_LINK].includes(kind) ? 1 : 2);
    });

    it(`(${kind}) says its subject in its title, on one line`, async () => {
      const { html, subject } = await write(kind);
      const [title] = named(html, 'title');
      assert.equal((title?.childNodes[0] as Tree.TextNode).value, subject);
      assert.doesNotMatch(subject, /[\r\n]/);
      assert.ok(subject.length > 5);
    });

    it(`(${kind}) has one first heading, and letters of 16 px at least`, async () => {
      const { html } = await write(kind);
      assert.equal(named(html, 'h1').length, 1);
      const sizes = [...html.matchAll(/font-size:([\d.]+)(\w+)/g)];
      assert.ok(sizes.length > 3);
      for (const [, size, unit] of sizes) assert.ok(unit === 'px' && Number(size) >= 16, `${size}${unit}`);
      const bare = elementsOf(html).filter((one) => ['p', 'h1', 'h2', 'a'].includes(one.tagName) && !/font-size/.test(attribute(one, 'style') ?? ''));
      assert.deepEqual(bare, []);
    });

    it(`(${kind}) is marked with its language and direction, also where the reader takes away the page around it`, async () => {
      for (const [language, direction] of [['en', 'ltr'], ['ar', 'rtl'], ['nb', 'ltr']] as const) {
        const { html, language: said } = await write(kind, [language]);
        assert.equal(said, language);
        for (const element of [named(html, 'html')[0], named(html, 'div')[0]]) {
          assert.equal(attribute(element, 'lang'), language);
          assert.equal(attribute(element, 'dir'), direction);
        }
      }
    });

    it(`(${kind}) never says our own name`, async () => {
      const mail = await write(kind);
      assert.doesNotMatch(JSON.stringify(mail), /dugnad/i);
    });
  }
});

for (const kind of ['confirm', 'already-signed', 'sign-in'] as const) {
  it(`shows the code of ${kind} large, from left to right, and with the same digits as text`, async () => {
    const { html, text } = await write(kind, ['ar']);
    assert.match(text, /^ {4}048213$/m);
    const code = named(html, 'p').find((one) => /36px/.test(attribute(one, 'style') ?? ''));
    const [digits] = (code?.childNodes ?? []) as Tree.Element[];
    assert.equal(attribute(digits, 'dir'), 'ltr');
    assert.equal((digits?.childNodes[0] as Tree.TextNode).value, '048213');
    assert.doesNotMatch(attribute(code, 'style') ?? '', /letter-spacing/);
  });
}

it('says how long a code works, and no code at all where it has ended', async () => {
  assert.match((await write('confirm')).text, /^ {4}048213\n\nThe code works for 29 minutes\.\n\nOr open this page/m);
  const { code: _code, codeMinutes: _minutes, ...late } = samples.confirm;
  const { text, html } = await renderMail('confirm', late, { languages: ['en'] });
  assert.doesNotMatch(text + html, /code/i);
  assert.match(text, /^Open this page, and press the button there:$/m);
});

describe('what an association wrote', () => {
  it('is said as the reader reads it best, with its own language and direction', async () => {
    const { html, subject } = await renderMail('confirm', samples.confirm, { languages: ['ar'] });
    const [title] = named(html, 'h2');
    assert.deepEqual([attribute(title, 'lang'), attribute(title, 'dir')], ['ar', 'rtl']);
    assert.match(subject, /دعوا الحديقة حديقة/);
  });

  it('stays in its own language where it is in none that the reader asked for', async () => {
    const { html } = await renderMail('update', samples.update, { languages: ['ar'] });
    const [heading] = named(html, 'h1');
    assert.deepEqual([attribute(heading, 'lang'), attribute(heading, 'dir')], ['nb', 'ltr']);
  });

  it('keeps its paragraphs', async () => {
    const { html, text } = await write('update');
    assert.match(text, /Første avsnitt\.\n\nAndre avsnitt\./);
    assert.match(html, />Første avsnitt\.<\/p>\n<p[^>]*>Andre avsnitt\.</);
  });
});

describe('a mail to a signer', () => {
  it('ends with the association, a person and a telephone number, under the mark of a signature', async () => {
    const { text, html } = await write('confirm', ['ar']);
    const foot = text.split('\n-- \n')[1] ?? '';
    for (const words of ['Kari Nordmann', '+47 12 34 56 78', 'Parkens venner', 'Parkveien 1']) assert.ok(foot.includes(words), words);
    assert.match(html, /<bdi dir="ltr">\+47 12 34 56 78<\/bdi>/);
  });

  it('says in words until when its link works and when all is deleted', async () => {
    const { text } = await write('confirm');
    assert.match(text, /until Saturday,? 5 December 2026\./);
    assert.match(text, /deleted after Wednesday,? 30 June 2027\./);
  });

  it('says of a test that it is one', async () => {
    const { text } = await renderMail('confirm', { ...samples.confirm, petition: { ...petition, test: true } }, { languages: ['en'] });
    assert.match(text, /^This is a test\./);
    assert.doesNotMatch((await write('confirm')).text, /test/);
  });

  it('reaches one who has no name, no contact and no telephone as well', async () => {
    const { contact: _contact, ...bare } = petition;
    const { text } = await renderMail('confirmed', { ...samples.confirmed, name: '', petition: bare }, { languages: ['en'] });
    assert.match(text, /^Hello,$/m);
    assert.doesNotMatch(text, /Phone/);
  });

  it('does not carry an advertisement in a name to a stranger', async () => {
    for (const name of ['Win at www.prize.example', 'http://prize.example', 'write to me@prize.example', 'Call 12345678 now']) {
      const mail = await renderMail('confirm', { ...samples.confirm, name }, { languages: ['en'] });
      assert.doesNotMatch(mail.text + mail.html, /prize|12345678/, name);
    }
  });
});

it('tells a coordinator only of what waits', async () => {
  const { text } = await write('digest');
  assert.match(text, /New: 41\nConfirmed: 1,234\nNot confirmed yet: 5\nOn paper or by phone: 22\nComments to read: 2\nMails that came back: 1/);
  assert.doesNotMatch(text, /Reports to read/);
});

it('quotes what somebody reports, and does not say it as ours', async () => {
  const { text, html } = await renderMail('report', { ...samples.report, text: 'One\n\nTwo\nthree' }, { languages: ['en'] });
  assert.match(text, /^> One\n> \n> Two\n> three$/m);
  assert.match(html, /<blockquote[^]*One<\/p>\n<p[^>]*>Two<br>three<\/p>\n<\/blockquote>/);
});

it('says why something is reported as the page for that says it, and what no page says as it is', async () => {
  const about = async (reason: string): Promise<string> => (await renderMail('report', { ...samples.report, reason }, { languages: ['en'] })).text;
  assert.match(await about('other'), /^Reason: (?!other$).+$/m);
  for (const reason of ['toString', 'Something of my own']) assert.ok((await about(reason)).includes(`Reason: ${reason}\n`));
});

it('keeps every mail in its own language when many are written at a time', async () => {
  const tags = ['nb', 'ar', 'en', 'fr', 'uk', 'nb-NO', 'ar-EG', 'xx'];
  const wanted = Array.from({ length: 400 }, (_, place) => tags[place % tags.length] ?? 'en');
  const mails = await Promise.all(wanted.map((tag) => renderMail('confirm', { ...samples.confirm, name: '' }, { languages: [tag] })));
  for (const [place, { text, language }] of mails.entries()) {
    const words = hello[language] ?? 'Hello,';
    assert.ok(text.split('\n').includes(words), `${wanted[place]}: ${language}`);
    assert.equal(language, wanted[place] === 'xx' ? 'en' : wanted[place]?.replace(/-.*/, ''));
  }
});

it('refuses a kind that nobody knows, and a link that is none of the web', async () => {
  await assert.rejects(renderMail('toString' as MailKind, samples.confirm as never, { languages: ['en'] }), TypeError);
  await assert.rejects(renderMail('confirm', { ...samples.confirm, link: 'javascript:alert(1)' }, { languages: ['en'] }), TypeError);
});
