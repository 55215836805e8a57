import { expect } from '@open-wc/testing';
import { DeskHouse } from '../../desk-house.page.ts';
import { people } from '../../helping-answers.page.ts';

const path = 'sites/gronlia/helping';
const guardian = { name: 'Kari Berg', phone: '+47 91 11 11 11' };
const TEXT = { 'sites/gronlia/sign-ups/v1/guardian-text': { phone: guardian.phone, words: 'Aud vil hjelpe til. Svar ja eller nei:' }, 'POST sites/gronlia/sign-ups/v1/guardian-links': { link: 'https://petitions.example/g/tok?lang=nb' } };
const opening = (changes: object): Promise<DeskHouse> => DeskHouse.open('/desk/gronlia/-/helping', { role: 'helper', said: { [path]: { people: [{ ...people[0], ...changes }] }, ...TEXT } });

afterEach(() => DeskHouse.leave());

describe('a guardian of somebody young, at the desk', () => {
  it('gets a message that is written by a press and sent from the telephone of whoever pressed', async () => {
    const house = await opening({ guardian });
    await house.press('Write a text message to the guardian');
    const link = house.link('Send it from this telephone');
    expect(link.getAttribute('href')).to.equal('sms:+4791111111?body=Aud%20vil%20hjelpe%20til.%20Svar%20ja%20eller%20nei%3A%20https%3A%2F%2Fpetitions.example%2Fg%2Ftok%3Flang%3Dnb');
    expect(house.words).to.include('Svar ja eller nei: https://petitions.example/g/tok?lang=nb');
    await expect(house.desk).to.be.accessible();
  });

  for (const [what, changes, words] of [
    ['an address', { guardian: { ...guardian, email: 'kari@example.org' } }, 'Is asked by mail, parent or guardian: Kari Berg'],
    ['said yes', { guardian, guardianAnswer: 'yes' }, 'Has said yes, parent or guardian: Kari Berg'],
  ] as const) {
    it(`who has ${what} needs no message`, async () => {
      const house = await opening(changes);
      expect(house.words.replace(/\s+/g, ' ')).to.include(words).and.to.not.include('Write a text message');
    });
  }
});
