import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../api/desk-error.ts';
import { DeskHouse } from '../desk-house.page.ts';
import { readCondition } from './clean-page.ts';

const address = '/desk/gronlia/skatepark/clean';
const path = 'sites/gronlia/petitions/skatepark/invalidations';
const preview = `POST ${path}/preview`;
const count = 'Count how many that is';
const take = 'Take them out of the numbers';
const at = '2026-11-27T10:00:00.000Z';

const found = (number: number, sample: object[] = [{ id: '1', name: 'Spam', email: 'a@spam.example' }]): Record<string, unknown> => ({ [preview]: { number, sample } });

afterEach(() => DeskHouse.leave());

describe('signatures that are not real', () => {
  it('are counted first, and shown by some of them: nothing is taken out by that', async () => {
    const house = await DeskHouse.open(address, { said: found(1234) });
    house.fill({ 'The address is at': 'spam.example' });
    await house.send(count);
    expect(house.lines).to.deep.equal(['POST invalidations/preview']);
    expect(house.notices[0]).to.include('This means so many signatures: 1,234').and.to.include('The address is at: spam.example').and.to.include('Spam a@spam.example');
    expect(house.field('The address is at').value, 'to make it narrower').to.equal('spam.example');
    expect(house.spoken).to.include('Counted.');
    await expect(house.desk).to.be.accessible();
  });

  it('are taken out by exactly the condition that was counted, whatever is typed since', async () => {
    const house = await DeskHouse.open(address, { said: found(2) });
    house.fill({ 'The name contains': 'spam', Language: 'en' });
    await house.send(count);
    house.fill({ 'The name contains': '' });
    await house.send(take);
    expect(house.lines).to.deep.equal(['POST invalidations/preview', 'POST invalidations']);
    expect(house.body).to.deep.equal({ name: 'spam', language: 'en' });
    await waitUntil(() => !house.buttons.includes(take), 'there is nothing left to press');
  });

  it('cannot be taken out where the condition means nobody', async () => {
    const house = await DeskHouse.open(address, { said: found(0, []) });
    house.fill({ Postcode: '9999' });
    await house.send(count);
    expect(house.notices[0]).to.include('This means so many signatures: 0');
    expect(house.buttons).to.not.include(take);
  });

  it('are never everybody: a condition has to say something', async () => {
    const house = await DeskHouse.open(address);
    await house.press(count);
    await waitUntil(() => house.summary.length > 0);
    expect(house.summary).to.deep.equal(['This is missing.']);
    expect(house.api.sent).to.deep.equal([]);
  });

  it('are counted again when the condition has been refused, and nothing typed is lost', async () => {
    const house = await DeskHouse.open(address, { said: found(1) });
    house.api.refuse = new DeskError('invalid-input', [{ pointer: '/language', code: 'invalid' }]);
    house.fill({ 'The name contains': 'spam', Language: 'Norwegian!' });
    await house.send(count);
    expect(house.errorAt('Language')).to.include('This cannot be taken as it is.');
    expect(house.field('The name contains').value).to.equal('spam');
  });

  it('are still counted when taking them out has failed, so that one can press again', async () => {
    const house = await DeskHouse.open(address, { said: found(2) });
    house.fill({ 'The name contains': 'spam' });
    await house.send(count);
    house.api.refuse = new DeskError('network');
    await house.send(take);
    expect(house.notices[0]).to.include('The server cannot be reached.');
    house.api.refuse = undefined;
    await house.send(take);
    expect(house.body).to.deep.equal({ name: 'spam' });
  });

  it('are shown as text, whatever they call themselves', async () => {
    const house = await DeskHouse.open(address, { said: found(1, [{ id: '1', name: '<img src=x onerror=alert(1)>', email: null }]) });
    house.fill({ 'The name contains': '<img' });
    await house.send(count);
    expect(house.notices[0]).to.include('<img src=x onerror=alert(1)>');
    expect(house.all('img')).to.deep.equal([]);
  });
});

describe('what was taken out before', () => {
  const past = { id: 'i1', condition: { domain: 'spam.example', postcode: '0655' }, number: 1200, at, undone: null };
  const list = (...invalidations: object[]): Record<string, unknown> => ({ [path]: { invalidations } });

  it('is told by its condition, its number and its moment', async () => {
    const house = await DeskHouse.open(address, { said: list(past) });
    expect(house.headings).to.deep.equal(['Taken out before']);
    expect(house.items[0]).to.include('The address is at: spam.example; Postcode: 0655.').and.to.include('Taken out: 1,200').and.to.include('2026');
  });

  it('is put back by one press', async () => {
    const said = list(past);
    const house = await DeskHouse.open(address, { said });
    Object.assign(said, list({ ...past, undone: at }));
    await house.send('Undo it');
    expect(house.lines).to.deep.equal(['DELETE invalidations/i1']);
    await waitUntil(() => !house.buttons.includes('Undo it'));
    expect(house.items[0]).to.include('Undone,');
  });

  it('is told also where a newer server knows another kind of condition', async () => {
    const house = await DeskHouse.open(address, { said: list({ ...past, condition: { country: 'NO', toString: 'x' } }) });
    expect(house.items[0]).to.include('country: NO; toString: x.');
  });

  it('is no heading while there is nothing', async () => {
    const house = await DeskHouse.open(address, { said: list() });
    expect(house.headings).to.deep.equal([]);
  });
});

describe('a condition', () => {
  const local = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString();

  for (const [what, fields, condition] of [
    ['has only what was filled in', { name: 'spam', domain: '', postcode: '', language: '', from: '', to: '' }, { name: 'spam' }],
    ['has moments on the coordinator’s own clock', { name: '', from: '2026-11-01T00:00', to: '2026-11-02T12:30' }, { from: local(2026, 10, 1, 0, 0), to: local(2026, 10, 2, 12, 30) }],
    ['may have a beginning and no end', { from: '2026-07-01T08:00' }, { from: local(2026, 6, 1, 8, 0) }],
    ['is nothing where nothing is filled in', { name: '', domain: '', from: '' }, {}],
  ] as const) {
    it(what, () => expect(readCondition(fields)).to.deep.equal(condition));
  }
});
