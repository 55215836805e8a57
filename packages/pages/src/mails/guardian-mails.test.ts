import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { bodyOf, LANGUAGES, linksOf, writeMail } from './mail-reading.page.ts';
import { LINK } from './sample-mails.page.ts';

describe('the mail to a parent or guardian', () => {
  it('greets them, names the child and the petition, and says what would be agreed to', async () => {
    const { subject, text } = await writeMail('guardian');
    equal(subject, 'May your child sign? Let the park be a park');
    for (const words of ['Hello Åse Hansen,', 'Name of the child: Ada Hansen', 'Let the park be a park', 'Stop the building.', '> I agree that the name is used.']) ok(text.includes(words), words);
  });

  it('has no code in any language, and one link, which works until a day', async () => {
    for (const language of LANGUAGES) {
      const { text, html } = await writeMail('guardian', {}, language);
      doesNotMatch(bodyOf(text), /\b\d{6}\b/, language);
      deepEqual(linksOf(html).map(([href]) => href), [LINK], language);
    }
    match((await writeMail('guardian')).text, /The page works until Saturday, 5 December 2026\./);
  });

  it('says that doing nothing is a no', async () => match((await writeMail('guardian')).text, /do you say no\? Then do nothing\. Nothing is counted/));

  for (const name of ['http://evil.example', 'evil.example', 'Call 12345678', 'a@b.cc', 'x'.repeat(100)]) {
    it(`does not carry to a stranger what is no name: ${name.slice(0, 30)}`, async () => {
      const { text, html } = await writeMail('guardian', { name, guardian: name });
      ok(!text.includes(name) && !html.includes(name));
    });
  }

  it('leaves out what nobody agrees to', async () => doesNotMatch((await writeMail('guardian', { agreed: [] })).text, /you agree to this/));
});

describe('later mails to them', () => {
  it('say that the child has signed, and how to change or withdraw it', async () => {
    const { subject, text } = await writeMail('confirmed', { name: 'Ada Hansen', guardian: 'Åse Hansen' });
    equal(subject, 'Your child has signed: Let the park be a park');
    for (const words of ['Hello Åse Hansen,', 'Name of the child: Ada Hansen', 'Reference: K7QD-M2XP', 'See, change or withdraw the signature:']) ok(text.includes(words), words);
    doesNotMatch(text, /your signature|my signature/i);
  });

  it('say that there is nothing to do when the child signs again, without a code', async () => {
    const { subject, text } = await writeMail('already-signed', { name: 'Ada Hansen', guardian: 'Åse Hansen' });
    equal(subject, 'You have said yes already: Let the park be a park');
    match(text, /There is nothing to do\. The signature of the child counts once\./);
    doesNotMatch(text, /048213|my signature/i);
  });
});
