import { expect } from '@open-wc/testing';
import { DeskHouse } from '../../desk-house.page.ts';
import { morning, people } from '../../helping-answers.page.ts';

const path = 'sites/gronlia/helping';
const { id: _id, start, end } = morning;
const bo = { id: 'v7', name: 'Bo Dahl', phone: '+47 90 00 00 01', noCalls: true, opportunity: { id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' } }, shifts: [{ id: 'sat-am', start, end }] };
const TEXT = { 'sites/gronlia/sign-ups/v7/reminder-text': { phone: bo.phone, words: 'Si her om du kommer:' }, 'POST sites/gronlia/sign-ups/v7/reminder-links': { link: 'https://petitions.example/o/tok?lang=nb' } };
const opening = (said: object): Promise<DeskHouse> => DeskHouse.open('/desk/gronlia/-/helping', { role: 'helper', said: { [path]: said, ...TEXT } });

afterEach(() => DeskHouse.leave());

describe('whom no reminder reaches, at the desk', () => {
  it('gets a message that is written by a press and sent from the telephone of whoever pressed', async () => {
    const house = await opening({ people: [], toRemind: [bo] });
    expect(house.words.replace(/\s+/g, ' ')).to.include('Whom to remind').and.to.include('Bo Dahl').and.to.include('Café host').and.to.include('Does not want to be called').and.to.include('Nobody waits for an answer.');
    await house.press('Write a reminder: Bo Dahl');
    expect(house.link('Send it from this telephone').getAttribute('href')).to.equal('sms:+4790000001?body=Si%20her%20om%20du%20kommer%3A%20https%3A%2F%2Fpetitions.example%2Fo%2Ftok%3Flang%3Dnb');
    expect(house.words).to.include('Si her om du kommer: https://petitions.example/o/tok?lang=nb');
    await expect(house.desk).to.be.accessible();
  });

  it('stands below whom to talk with, each with a message of their own', async () => {
    const house = await opening({ people, toRemind: [bo, { ...bo, id: 'v8', name: 'Cai' }] });
    await house.press('Write a reminder: Bo Dahl');
    expect(house.words.indexOf('Whom to remind')).to.be.greaterThan(house.words.indexOf('Aud Berg'));
    expect(house.words).to.include('Write a reminder: Cai').and.to.not.include('Write a reminder: Bo Dahl');
  });

  it('is nobody where everybody is reminded', async () => {
    const house = await opening({ people, toRemind: [] });
    expect(house.words).to.not.include('Whom to remind');
  });
});
