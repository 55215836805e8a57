import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Email } from 'postal-mime';
import { judgeFailure } from './judge-failure.ts';
import { openDesk, plainRender } from './mail-tools.test.page.ts';
import type { Desk } from './mail-tools.test.page.ts';
import type { MailQueue } from './mail-queue.ts';
import type { OutgoingMail } from './mail-transport.ts';
import { openPostOffice } from './post-office.test.page.ts';
import type { PostOffice } from './post-office.test.page.ts';
import { createSmtpTransport } from './smtp-transport.ts';

const sender = { from: 'no-reply@forening.example', host: 'forening.example' };

const arabic: OutgoingMail = {
  id: '11111111-2222-4333-8444-555555555555',
  to: 'anne@example.org',
  fromName: 'Grønlia Vel',
  replyTo: 'kari@gronlia.example',
  subject: 'دعوا الحديقة حديقة – signér nå',
  text: 'مرحبًا،\n\n    048213\n.\nEn linje som begynner med punktum.\n',
  html: '<!doctype html><html lang="ar" dir="rtl"><body><p>مرحبًا، 048213</p></body></html>',
  language: 'ar',
  date: '2026-11-22T10:00:00.000Z',
};

const header = ({ headers }: Email, key: string): string | undefined => headers.find((one) => one.key === key)?.value;

async function send(context: TestContext, mail: Partial<OutgoingMail> = {}): Promise<{ office: PostOffice; letter: PostOffice['letters'][number] }> {
  const office = await openPostOffice(context);
  const transport = createSmtpTransport({ url: office.url, ...sender });
  context.after(() => transport.close());
  await transport.send({ ...arabic, ...mail });
  const [letter] = office.letters;
  assert.ok(letter);
  return { office, letter };
}

describe('a mail as it arrives', () => {
  it('has its letters of every script, in both forms', async (context) => {
    const { mail } = (await send(context)).letter;
    assert.equal(mail.subject, arabic.subject);
    assert.equal(mail.text?.trimEnd(), arabic.text.trimEnd());
    assert.equal(mail.html?.trim(), arabic.html);
    assert.equal(mail.attachments.length, 0);
    assert.match(header(mail, 'content-type') ?? '', /^multipart\/alternative/);
  });

  it('comes from the association by the server’s address, and is answered to its contact', async (context) => {
    const { mail, from, to } = (await send(context)).letter;
    assert.deepEqual(mail.from, { name: 'Grønlia Vel', address: 'no-reply@forening.example' });
    assert.deepEqual(mail.replyTo?.map(({ address }) => address), ['kari@gronlia.example']);
    assert.deepEqual([from, to], ['no-reply@forening.example', ['anne@example.org']]);
    assert.deepEqual(mail.to?.map(({ address }) => address), ['anne@example.org']);
  });

  it('says that a machine wrote it, when, in what language and under what name', async (context) => {
    const { mail, raw } = (await send(context)).letter;
    assert.equal(header(mail, 'auto-submitted'), 'auto-generated');
    assert.equal(header(mail, 'content-language'), 'ar');
    assert.equal(mail.messageId, '<11111111-2222-4333-8444-555555555555@forening.example>');
    assert.equal(mail.date, arabic.date);
    assert.doesNotMatch(raw, /nodemailer|dugnad|^x-mailer/im);
  });

  it('can be ended by one click where it is news, and says nothing of that where it is not', async (context) => {
    const link = 'https://forening.example/embed/petition/skatepark/signature/abcdefgh?lang=nb';
    const { mail } = (await send(context, { unsubscribe: link })).letter;
    assert.equal(header(mail, 'list-unsubscribe'), `<${link}>`);
    assert.equal(header(mail, 'list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
    const plain = (await send(context)).letter.mail;
    assert.deepEqual([header(plain, 'list-unsubscribe'), header(plain, 'list-unsubscribe-post')], [undefined, undefined]);
  });
});

describe('whatever somebody types begins no header and reaches nobody else', () => {
  const breaks = ['\r\nBcc: b@evil.example', '\nBcc: b@evil.example', '\rBcc: b@evil.example', '\u2028Bcc: b@evil.example', '\u0000\r\n\r\nother', '\r\n.\r\nMAIL FROM:<b@evil.example>\r\nRCPT TO:<b@evil.example>\r\n', '" <b@evil.example>, "x'];
  for (const words of breaks) {
    it(JSON.stringify(words), async (context) => {
      const { letter, office } = await send(context, { fromName: `Vel${words}`, subject: `Hei${words}`, text: `Hei${words}`, language: `nb${words}`, replyTo: `a@b.example${words}` });
      assert.deepEqual(letter.to, ['anne@example.org']);
      assert.equal(office.letters.length, 1);
      const keys = new Set(letter.mail.headers.map(({ key }) => key));
      assert.deepEqual([...keys].sort(), ['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-auto-response-suppress']);
      assert.deepEqual([letter.mail.bcc, letter.mail.cc, letter.mail.from?.address], [undefined, undefined, sender.from]);
      assert.equal(letter.mail.to?.length, 1);
    });
  }

  for (const to of ['a@b.example, c@d.example', 'a@b.example\r\nRCPT TO:<c@d.example>', 'Anne <a@b.example>', '']) {
    it(`a recipient that is ${JSON.stringify(to)} is none`, async (context) => {
      await assert.rejects(send(context, { to }), RangeError);
    });
  }
});

/** A queue that sends through a real server. */
async function openLine(context: TestContext): Promise<{ desk: Desk; office: PostOffice; queue: MailQueue }> {
  const [desk, office] = [await openDesk(context), await openPostOffice(context)];
  const transport = createSmtpTransport({ url: office.url, ...sender });
  context.after(() => transport.close());
  return { desk, office, queue: desk.open({ transport, render: plainRender }) };
}

test('goes again after a server that says "later"', async (context) => {
  const { desk, office, queue } = await openLine(context);
  const id = await desk.put();
  office.meetRecipient = () => ({ responseCode: 450, message: '4.2.0 greylisted, anne@example.org' });
  await queue.runOnce();
  assert.deepEqual([(await desk.row(id))?.state, (await desk.row(id))?.error], ['queued', '450 4.2.0']);
  office.meetRecipient = () => undefined;
  desk.pass(15);
  await queue.runOnce();
  assert.deepEqual([(await desk.row(id))?.state, office.letters.length], ['sent', 1]);
});

for (const what of ['recipient', 'words'] as const) {
  test(`does not go again after a server that says "never" to its ${what}`, async (context) => {
    const { desk, office, queue } = await openLine(context);
    const id = await desk.put();
    const other = await desk.put({ recipient: 'bo@example.org' });
    const never = { responseCode: 550, message: '5.1.1 no anne@example.org here' };
    if (what === 'recipient') office.meetRecipient = (address) => (address.startsWith('anne') ? never : undefined);
    else office.meetLetter = ({ to }) => (to[0]?.startsWith('anne') ? never : undefined);
    await queue.runOnce();
    assert.deepEqual([(await desk.row(id))?.state, (await desk.row(id))?.error, (await desk.row(id))?.data], ['bounced', '550 5.1.1', '{}']);
    assert.equal((await desk.row(other))?.state, 'sent');
  });
}

for (const cut of ['break', 'silence'] as const) {
  test(`is not lost when the line is cut ${cut === 'break' ? 'before' : 'after'} the server has taken it, and comes under one name`, async (context) => {
    const { desk, office, queue } = await openLine(context);
    const ids = [await desk.put(), await desk.put({ recipient: 'bo@example.org' })];
    let cuts = 0;
    office.meetLetter = () => {
      cuts += 1;
      return cuts === 1 ? cut : undefined;
    };
    for (let tries = 0; tries < 4; tries += 1) {
      await queue.runOnce();
      desk.pass(120);
    }
    assert.deepEqual((await desk.rows()).map(({ state }) => state), ['sent', 'sent']);
    const names = office.letters.map(({ mail }) => mail.messageId);
    assert.deepEqual([...new Set(names)].sort(), ids.map((id) => `<${id}@forening.example>`).sort());
    assert.ok(names.length <= 4, String(names.length));
  });
}

test('waits, all of it, while there is no server', async (context) => {
  const { desk, office, queue } = await openLine(context);
  await office.close();
  const id = await desk.put();
  await queue.runOnce();
  assert.deepEqual([(await desk.row(id))?.state, (await desk.row(id))?.tries], ['queued', 0]);
});

test('knows a port where nobody listens from a mail that is refused', async (context) => {
  const office = await openPostOffice(context);
  await office.close();
  const transport = createSmtpTransport({ url: office.url, ...sender });
  context.after(() => transport.close());
  const failure = await transport.send(arabic).then(() => undefined, judgeFailure);
  assert.equal(failure?.kind, 'trouble');
});
