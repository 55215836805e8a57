import { expect, waitUntil } from '@open-wc/testing';
import { DeskError } from '../../api/desk-error.ts';
import { DeskHouse } from '../../desk-house.page.ts';
import { board, morning, night } from '../../helping-answers.page.ts';
import { shiftClock } from '../../parts/shift-words.ts';

const address = '/desk/gronlia/-/call-in?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host';
const receipt = { reference: 'K7QD-M2XP', deleteAfter: '2100-01-04', shifts: [{ id: 'sat-am', state: 'waiting', number: 2 }, { id: 'sat-pm', state: 'held' }] };

const opening = (changes: object = {}, shifts: object[] = board.shifts): Promise<DeskHouse> =>
  DeskHouse.open(address, { role: 'helper', said: { [`${path}/shifts`]: { opportunity: { ...board.opportunity, ...changes }, shifts }, [`POST ${path}/sign-ups`]: receipt } });

const label = (shift: { start: string; end: string }): string => shiftClock(shift);

afterEach(() => DeskHouse.leave());

describe('a volunteer who called or came by', () => {
  it('is added by a name and a number, by keys alone', async () => {
    const house = await opening();
    await waitUntil(() => document.activeElement === house.field('Name'), 'the cursor stands in the name');
    await house.type('Olga Berg');
    await house.key('Tab');
    await house.type('22334455');
    await house.key('Enter');
    await waitUntil(() => house.api.sent.length === 1);
    const { id, ...body } = house.body;
    expect(id).to.match(/^[\da-f-]{36}$/);
    expect(body).to.deep.equal({ way: 'phone', person: { name: 'Olga Berg', phone: '22334455' }, shiftIds: [], language: 'en' });
  });

  it('is added with all that they said', async () => {
    const house = await opening({ minimumAge: 18 });
    house.fill({ Name: 'Olga Berg', 'E-mail': 'olga@example.org', 'What they said': 'I can bake.' });
    house.tick(label(morning), label(night), 'If shifts overlap', 'Does not want', 'They came by', 'Is at least this old: 18', 'We have talked');
    await house.send('Add');
    const { id: _id, ...body } = house.body;
    expect(body).to.deep.equal({
      way: 'assisted', person: { name: 'Olga Berg', email: 'olga@example.org', noCalls: true }, shiftIds: ['sat-am', 'sat-pm'], language: 'en', message: 'I can bake.', talked: true, overlap: true, oldEnough: true,
    });
  });

  it('has a receipt that says what became of each shift, and the next one can begin', async () => {
    const house = await opening();
    house.fill({ Name: 'Olga Berg', Telephone: '22334455' });
    await house.send('Add');
    const said = house.main.querySelector('#receipt')!.textContent.replace(/\s+/g, ' ');
    for (const words of ['Café host', 'Makes coffee: Waits, number 2', 'The place is held', 'K7QD-M2XP', 'January 4, 2100']) expect(said).to.include(words);
    expect(house.field('Name').value).to.equal('');
    await expect(house.desk).to.be.accessible();
  });

  it('sees of each shift whether there is a place; what is over, closed or cancelled is not offered', async () => {
    const [first, second] = board.shifts;
    const house = await opening({}, [first!, second!, { ...first, id: 'off', state: 'cancelled' }, { ...first, id: 'past', start: '2020-01-01T10:00:00Z' }]);
    const labels = house.all<HTMLInputElement>('[name="shiftIds"]').map(({ value, labels }) => [value, labels![0]!.textContent.replace(/\s+/g, ' ').trim()]);
    expect(labels).to.deep.equal([['sat-am', `${label(morning)}, Makes coffee. All places are taken`], ['sat-pm', `${label(night)}. Free places: 3 of 3`]]);
  });

  it('is asked for no talk where one may begin at once, and for no age where none is set', async () => {
    const house = await opening({ first: 'direct' });
    expect(() => house.field('We have talked')).to.throw();
    expect(() => house.field('Is at least')).to.throw();
  });

  it('can be added where there are no shifts', async () => {
    const house = await opening({}, []);
    expect(() => house.field('If shifts overlap')).to.throw();
    house.fill({ Name: 'Olga Berg', Telephone: '22334455' });
    await house.send('Add');
    expect(house.body['shiftIds']).to.deep.equal([]);
  });

  for (const [pointer, code, at, words] of [
    ['/shiftIds/0', 'full', 'Shifts', 'All places are taken'], ['/shiftIds/1', 'overlaps', 'Shifts', 'These shifts overlap.'], ['/person/phone', 'unreachable', 'Telephone', 'A number or an e-mail address is needed.'],
    ['/person/phone', 'not-a-phone-number', 'Telephone', 'Write a telephone number.'], ['/shiftIds', 'closed', 'Shifts', 'Nobody is taken here now.'],
  ] as const) {
    it(`that cannot be taken says why at “${at}”: ${words}`, async () => {
      const house = await opening();
      house.fill({ Name: 'Olga Berg' });
      house.tick(label(morning));
      house.api.refuse = new DeskError('invalid-input', [{ pointer, code }]);
      await house.send('Add');
      expect(house.summary).to.deep.equal([words]);
      expect(house.field('Name').value, 'nothing typed is lost').to.equal('Olga Berg');
    });
  }

  it('is one sign-up, however often it is sent after a failure; the next person is another', async () => {
    const house = await opening();
    house.fill({ Name: 'Olga Berg', Telephone: '22334455' });
    house.api.refuse = new DeskError('network');
    await house.send('Add');
    house.api.refuse = undefined;
    await house.send('Add');
    house.fill({ Name: 'Per', Telephone: '99887766' });
    await house.send('Add');
    const [first, second, third] = house.api.sent.map(({ body }) => (body as { id: string }).id);
    expect([second, third === first]).to.deep.equal([first, false]);
  });

  it('is asked for a name', async () => {
    const house = await opening();
    await house.press('Add');
    expect(house.summary).to.have.length(1);
    expect(house.api.sent).to.deep.equal([]);
  });
});
