import { expect } from '@open-wc/testing';
import { DeskHouse } from '../../desk-house.page.ts';
import { requestProposals } from '../../offer-answers.page.ts';
import { carrying } from '../../request-answers.page.ts';

const address = '/desk/gronlia/-/ask-for?of=h1';
const path = 'sites/gronlia/requests/h1/people';
const sending = 'POST sites/gronlia/requests/h1/offers';
const words = (house: DeskHouse): HTMLTextAreaElement => house.all<HTMLTextAreaElement>('main textarea')[0]!;

afterEach(() => DeskHouse.leave());

describe('asking somebody to help whoever has asked for it', () => {
  it('begins at a request that waits, and at none that is answered', async () => {
    const house = await DeskHouse.open('/desk/gronlia/-/request?of=h1', { role: 'helper' });
    await house.follow('Ask somebody');
    expect(house.heading).to.equal('Ask somebody');
    DeskHouse.leave();
    const found = await DeskHouse.open('/desk/gronlia/-/request?of=h1', { said: { 'sites/gronlia/requests/h1': { request: { ...carrying, state: 'found' }, likely: [], offers: [] } } });
    expect(found.all('main a').map(({ textContent }) => textContent)).to.not.include('Ask somebody');
  });

  it('says when and roughly where, who could come and why, and what they will read', async () => {
    const house = await DeskHouse.open(address, { role: 'helper' });
    for (const said of ['December 5, 2099, 17:00', 'Grønlia øst', 'Somebody here knows them', 'You choose, and nobody is asked before you do.', 'Leave out names and addresses']) expect(house.words).to.include(said);
    expect([house.headings, words(house).value]).to.deep.equal([['Aud Berg'], 'Bære et skap ned fra loftet']);
    await expect(house.desk).to.be.accessible();
  });

  it('asks the one who is chosen, in the words that the coordinator has left', async () => {
    const house = await DeskHouse.open(address, { role: 'helper', said: { [sending]: { id: 'o9', by: 'mail', expires: '2099-12-01T10:00:00.000Z' } } });
    words(house).value = 'Bære et skap';
    await house.send('Ask Aud Berg');
    expect([house.lines, house.body]).to.deep.equal([['POST requests/h1/offers'], { signUp: 'v1', days: 2, task: 'Bære et skap' }]);
    await house.says('A mail is on its way.');
  });

  it('gives a message for one’s own telephone where there is no address', async () => {
    const house = await DeskHouse.open(address, { role: 'helper', said: { [sending]: { id: 'o9', by: 'sms', expires: '2099-12-01T10:00:00.000Z', task: 'Bære et skap', link: 'https://petitions.example/t0ken' } } });
    await house.send('Ask Aud Berg');
    await house.says('The link is shown only this once.');
    expect(decodeURIComponent(house.link('Send Aud Berg the message').href)).to.match(/Bære et skap, Saturday, December 5, 2099, 17:00\. See it and answer here: https:\/\/petitions\.example\/t0ken$/);
  });

  it('has no field for words where there is nobody to ask, or nobody is looked for', async () => {
    for (const [changes, said] of [[{ people: [] }, 'There is nobody to ask now.'], [{ people: [], fault: 'past' }, '']] as const) {
      const house = await DeskHouse.open(address, { said: { [path]: { ...requestProposals, ...changes } } });
      expect([house.words.includes(said), house.all('main textarea').length, house.buttons]).to.deep.equal([true, 0, []]);
      DeskHouse.leave();
    }
  });
});
