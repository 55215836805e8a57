import { expect } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { members } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/group?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/messages';
const opening = (more = '', said: Record<string, unknown> = {}): Promise<DeskHouse> => DeskHouse.open(`${address}${more}`, { role: 'editor', said });

/** Written and looked at, and not sent. */
async function looked(house: DeskHouse): Promise<void> {
  house.fill({ Subject: 'Bring gloves', Text: 'It is cold.\n\nKari' });
  await house.press('Look at it first');
  await house.says('This is what they get');
}

afterEach(() => DeskHouse.leave());

describe('a message to a group', () => {
  it('says who gets a mail and in which language, who has only a number, and who gets nothing and why', async () => {
    const house = await opening();
    expect(house.headings).to.deep.equal(['They get a mail', 'Only a number: send these from your telephone', 'They get nothing, and why']);
    for (const line of ['Aud Berg (Norsk bokmål)', 'Cai: +47 91 00 00 00', 'Dan: Is young: call the parent or guardian first', 'Eva: Wanted to call you', 'Finn: Wants no messages to everybody: call, if it concerns their own time']) expect(house.items, line).to.include(line);
    expect(house.words).to.include('Write only about what they signed up for here.');
    await expect(house.desk).to.be.accessible();
  });

  it('is for the group that one chooses, by an address that Back leaves', async () => {
    const house = await opening();
    house.field<HTMLSelectElement>('Whom it is for').value = 'shift sat-am';
    house.field<HTMLSelectElement>('Language').value = 'ar';
    await house.press('Show who that is');
    expect(location.search).to.equal('?of=cafe-host&group=shift&shift=sat-am&language=ar');
    await house.settled();
    expect(house.api.asked.at(-1)).to.equal(`${path}?group=shift&shift=sat-am&language=ar`);
    expect([house.field<HTMLSelectElement>('Whom it is for').value, house.field<HTMLSelectElement>('Language').value]).to.deep.equal(['shift sat-am', 'ar']);
  });

  it('is looked at before it goes, and then sent to exactly those who are shown', async () => {
    const house = await opening();
    await looked(house);
    expect([house.lines, house.all('h3').map(({ textContent, lang }) => [textContent, lang])]).to.deep.equal([[], [['Bring gloves', 'en']]]);
    await house.send('Send one mail each: 2');
    const { id, ...sent } = house.body;
    expect(id).to.match(/^[\da-f-]{36}$/);
    expect([house.lines, sent]).to.deep.equal([['POST opportunities/cafe-host/messages'], { to: ['v1', 'v2'], subject: 'Bring gloves', text: 'It is cold.\n\nKari', language: 'en' }]);
    expect(house.spoken).to.include('The mails are on their way.');
  });

  it('stands ready as a text message for each who has only a number, and for nobody together', async () => {
    const house = await opening();
    await looked(house);
    expect(house.all<HTMLAnchorElement>('a[href^="sms:"]').map((link) => link.getAttribute('href'))).to.deep.equal([`sms:+4791000000?&body=${encodeURIComponent('It is cold.\n\nKari')}`]);
  });

  it('that was too often says so, and keeps what was written', async () => {
    const house = await opening();
    await looked(house);
    house.api.refuse = new DeskError('too-many-requests');
    await house.send('Send one mail each: 2');
    expect(house.notices.join()).to.include('That was too often. Wait a little.');
    expect(house.field('Subject').value).to.equal('Bring gloves');
  });

  it('to people whom no mail reaches has no button that sends one', async () => {
    const house = await opening('', { [path]: { opportunity: { id: 'cafe-host', title: 'Café host' }, shifts: [], languages: ['nb'], people: members.slice(2) } });
    await looked(house);
    expect(house.buttons.filter((words) => words.startsWith('Send'))).to.deep.equal([]);
  });

  it('of nobody says so, and has nothing to write', async () => {
    const house = await opening('', { [path]: { opportunity: { id: 'cafe-host', title: 'Café host' }, shifts: [], languages: [], people: [] } });
    expect(house.words).to.include('Nobody is in this group.');
    expect(house.all('textarea')).to.deep.equal([]);
  });
});
