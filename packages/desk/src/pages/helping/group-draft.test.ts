import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { members } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/group?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/messages';
const opportunity = { id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' } };
const group = (changes: object = {}): object => ({ opportunity, shifts: [], languages: ['ar', 'nb'], people: members, ...changes });
const opening = (said: object = group(), { more = '', lang = 'en' } = {}): Promise<DeskHouse> => DeskHouse.open(`${address}${more}`, { role: 'editor', lang, said: { [path]: said } });
const text = 'It is cold.\n\nBring gloves.\nKari';

async function looked(house: DeskHouse, fields: Record<string, string> = { Subject: 'Saturday', Text: text }): Promise<void> {
  house.fill(fields);
  await house.press('Look at it first');
  await house.says('This is what they get');
}

afterEach(() => DeskHouse.leave());

describe('a message that is written', () => {
  it('is looked at by keys alone, and nothing has gone out by then', async () => {
    const house = await opening();
    house.field('Subject').focus();
    await house.type('Saturday');
    await house.tabTo('Text');
    await house.type('Come at ten');
    await house.tabTo('Look at it first');
    await house.key('Enter');
    await house.says('This is what they get');
    expect([house.lines, house.spoken.includes('Look at it before it goes.')]).to.deep.equal([[], true]);
    expect(house.all('section p[lang="en"]').map(({ textContent }) => textContent)).to.deep.equal(['Come at ten']);
    await expect(house.desk).to.be.accessible();
  });

  it('needs a subject and a text, said at both, and is shown to nobody before', async () => {
    const house = await opening();
    await house.press('Look at it first');
    expect([house.summary.length, house.errorAt('Subject') !== '', house.errorAt('Text') !== '', house.words.includes('This is what they get')]).to.deep.equal([2, true, true, false]);
  });

  it('is shown with a paragraph for each empty line, in the language that one says, and with what comes after it', async () => {
    const house = await opening();
    house.field<HTMLSelectElement>('Language that you write').value = 'ar';
    await looked(house, { Subject: '<b>سبت</b>', Text: 'برد\n\n\nقفازات' });
    expect(house.all('section [lang="ar"][dir="auto"]').map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([['h3', '<b>سبت</b>'], ['p', 'برد'], ['p', 'قفازات']]);
    expect(house.words).to.include('why they get it and the link to their own page');
    await house.send('Send one mail each: 2');
    expect(house.body['language']).to.equal('ar');
  });

  it('can be mended after a look: what goes out is what was looked at last, under a name of its own', async () => {
    const house = await opening();
    await looked(house);
    await looked(house, { Subject: 'Sunday' });
    expect(house.all('section h3').map(({ textContent }) => textContent)).to.deep.equal(['Sunday']);
    house.api.refuse = new DeskError('network');
    await house.send('Send one mail each: 2');
    const first = house.body;
    house.api.refuse = undefined;
    await house.send('Send one mail each: 2');
    expect([first['subject'], house.body], 'sent again it is the same message, which counts once').to.deep.equal(['Sunday', first]);
  });

  it('typed on after a look is not what goes out: what one has read goes', async () => {
    const house = await opening();
    await looked(house);
    house.fill({ Subject: 'Not looked at' });
    await house.send('Send one mail each: 2');
    expect(house.body['subject']).to.equal('Saturday');
  });

  it('cannot be sent twice: after it went its button is gone, and the focus stays on the page', async () => {
    const house = await opening();
    await looked(house);
    house.button('Send one mail each: 2').focus();
    await house.send('Send one mail each: 2');
    await house.settled();
    expect([house.buttons.filter((words) => words.startsWith('Send')), house.lines]).to.deep.equal([[], ['POST opportunities/cafe-host/messages']]);
    expect(house.focused).to.equal('Café host');
  });

  it('is not carried over to another group: that one begins anew', async () => {
    const house = await opening();
    await looked(house);
    house.field<HTMLSelectElement>('Whom it is for').value = 'waiting';
    await house.press('Show who that is');
    await house.settled();
    expect([house.words.includes('This is what they get'), house.field('Subject').value, location.search]).to.deep.equal([false, '', '?of=cafe-host&group=waiting']);
    expect(house.lines).to.deep.equal([]);
  });
});

describe('who is in a group', () => {
  it('is asked of the server by what the address says, and by nothing else', async () => {
    const house = await opening(group(), { more: '&group=nowhere&language=ar&evil=1' });
    expect(asked(house, '/messages')).to.deep.equal([`${path}?group=nowhere&language=ar`]);
    expect([house.field<HTMLSelectElement>('Whom it is for').value, house.field<HTMLSelectElement>('Language').value]).to.deep.equal(['nowhere', 'ar']);
  });

  it('is read under its heading after one has chosen: the focus is there', async () => {
    const house = await opening();
    await house.press('Show who that is');
    await house.settled();
    expect([house.focused, asked(house, '/messages').length]).to.deep.equal(['Café host', 2]);
  });

  it('is only people with a number: then no mail is promised, and each has a message of their own', async () => {
    const house = await opening(group({ people: [members[2], { ...members[2], id: 'v9', name: 'Ali', phone: '0047 92-00 00 01' }] }));
    expect(house.headings).to.deep.equal(['Only a number: send these from your telephone']);
    expect(house.all<HTMLAnchorElement>('a[href^="sms:"]').map((link) => link.getAttribute('href'))).to.deep.equal(['sms:+4791000000', 'sms:004792000001']);
    await looked(house, { Subject: 'x', Text: 'Æ & ?' });
    expect(house.all<HTMLAnchorElement>('a[href^="sms:"]').map((link) => link.getAttribute('href')?.split('?')[1])).to.deep.equal(Array.from({ length: 2 }, () => `&body=${encodeURIComponent('Æ & ?')}`));
  });

  it('says of each who gets nothing why', async () => {
    const house = await opening(group({ people: [{ ...members[0], reach: 'unreachable' }, members[3], members[4]] }));
    expect(house.all('main ul:not(nav ul) li').map(({ textContent }) => textContent)).to.deep.equal(['Aud Berg: Left neither a number nor an address', 'Dan: Is young: call the parent or guardian first', 'Eva: Wanted to call you']);
  });

  it('is nothing for a helper, who is not shown the way to it', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/shifts?of=cafe-host', { role: 'helper' });
    expect(house.all('nav a').map(({ textContent }) => textContent)).to.not.include('Write to a group');
    DeskHouse.leave();
    const editor = await DeskHouse.open('/desk/gronlia/-/shifts?of=cafe-host', { role: 'editor' });
    await editor.follow('Write to a group');
    expect(location.search).to.equal('?of=cafe-host');
  });

  it('keeps names and addresses as they are written where one reads from the right', async () => {
    const house = await opening(group(), { lang: 'ar' });
    expect(getComputedStyle(house.main).direction).to.equal('rtl');
    expect(house.all('a[href^="sms:"]').map(({ dir }) => dir)).to.deep.equal(['ltr']);
    await expect(house.desk).to.be.accessible();
  });
});

describe('a message that is refused', () => {
  for (const [code, errors, words] of [
    ['invalid-input', [{ pointer: '/to', code: 'nobody' }], 'Nobody is left here.'], ['forbidden', [], 'Your role does not allow this. Ask an owner.'], ['network', [], 'The server cannot be reached. Nothing is lost: try again.'], ['conflict', [], 'This has changed meanwhile. Load the page again.'],
  ] as const) {
    it(`says why after ${code}, aloud too, and stands there to be sent again`, async () => {
      const house = await opening();
      await looked(house);
      house.api.refuse = new DeskError(code, errors);
      await house.send('Send one mail each: 2');
      expect([house.notices, house.spoken.includes(words), house.buttons.includes('Send one mail each: 2'), house.field<HTMLTextAreaElement>('Text').value]).to.deep.equal([[words], true, true, text]);
      await expect(house.desk).to.be.accessible();
    });
  }
});
