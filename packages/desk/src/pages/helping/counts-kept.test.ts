import { expect } from '@open-wc/testing';
import type { VolunteerCounts } from '../../api/helping-answers.ts';
import { DeskError } from '../../api/desk-error.ts';
import { asked, DeskHouse } from '../../desk-house.page.ts';
import { counts } from '../../helping-answers.page.ts';

const address = '/desk/gronlia/-/counts?of=cafe-host';
const path = 'sites/gronlia/opportunities/cafe-host/counts';
const opportunity = { id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' } };
const [autumn] = counts as [VolunteerCounts];
const { click } = HTMLAnchorElement.prototype;

const opening = (changes: object = {}, { others = {} as Record<string, unknown>, lang = 'en' } = {}): Promise<DeskHouse> => DeskHouse.open(address, { role: 'owner', lang, said: { [path]: { opportunity, isOver: true, hasPeople: true, counts, ...changes }, ...others } });

afterEach(() => {
  DeskHouse.leave();
  HTMLAnchorElement.prototype.click = click;
});

describe('the numbers of a task', () => {
  it('stand by the day on which they were made, the newest first', async () => {
    const house = await opening({ counts: [{ ...autumn, day: '2025-06-01' }, autumn] });
    expect(house.headings).to.deep.equal(['Friday, November 20, 2026', 'Sunday, June 1, 2025', 'The numbers as a file']);
  });

  it('tell nobody from not told', async () => {
    const house = await opening({ counts: [{ ...autumn, people: 0, helped: 0, hours: null }] });
    expect(house.table('Volunteers')).to.deep.equal([['Signed up', '0'], ['Helped', '0'], ['Hours in all', 'Not told']]);
  });

  it('are counted in the digits and the sign for thousands of the desk', async () => {
    const house = await opening({ counts: [{ ...autumn, people: 1500, helped: 1234, hours: 10_250.25 }] });
    expect(house.table('Volunteers').map(([, number]) => number)).to.deep.equal(['1,500', '1,234', '10,250.25']);
  });

  it('have no table for what nobody said', async () => {
    const house = await opening({ counts: [{ ...autumn, languages: [], months: [], shifts: [] }] });
    expect(house.all<HTMLTableElement>('table').map(({ caption }) => caption?.textContent)).to.deep.equal(['Volunteers']);
  });

  it('say each shift by the clock of its place, and one that is not told too', async () => {
    const house = await opening({ counts: [{ ...autumn, shifts: [{ value: 'a', start: '2026-11-14T09:00:00+05:45[Asia/Kathmandu]', end: '2026-11-14T12:00:00+05:45[Asia/Kathmandu]', people: null }] }] });
    const [row] = house.table('By shift');
    expect(row?.[0]).to.contain('09:00').and.contain('12:00').and.contain('14');
    expect(row?.[1]).to.equal('Not told');
  });

  it('are none before any were made: then there is no file', async () => {
    const house = await opening({ counts: [] });
    expect([house.all('table'), house.headings, house.buttons]).to.deep.equal([[], [], ['Keep numbers, delete people']]);
  });

  it('can be read from the right', async () => {
    const house = await opening({}, { lang: 'ar' });
    expect(getComputedStyle(house.main).direction).to.equal('rtl');
    await expect(house.desk).to.be.accessible();
  });
});

describe('people who are turned into numbers', () => {
  it('are not, by keys either, before somebody has ticked that they do not come back', async () => {
    const house = await opening();
    await house.tabTo('Delete names');
    await house.tabTo('Keep numbers, delete people');
    await house.key('Enter');
    expect([house.lines, house.errorAt('Delete names') !== '' || house.summary.length > 0]).to.deep.equal([[], true]);
    await expect(house.desk).to.be.accessible();
  });

  it('are by Space and Enter, once, and then the page is read anew', async () => {
    const house = await opening();
    await house.tabTo('Delete names');
    await house.key('Space');
    await house.tabTo('Keep numbers, delete people');
    await house.key('Enter');
    await house.settled();
    expect([house.lines, asked(house, '/counts').length, house.field('Delete names').checked]).to.deep.equal([['POST opportunities/cafe-host/anonymised'], 2, false]);
    expect(house.spoken).to.include('The numbers are kept. The people are deleted.');
  });

  it('are gone where there are none: nothing is left to press but the file', async () => {
    const house = await opening({ hasPeople: false });
    expect([house.all('input[name="agreed"]'), house.words.includes('First close the task')]).to.deep.equal([[], false]);
  });

  for (const [code, words] of [['conflict', 'This has changed meanwhile. Load the page again.'], ['forbidden', 'Your role does not allow this. Ask an owner.'], ['network', 'The server cannot be reached. Nothing is lost: try again.']] as const) {
    it(`are still there after ${code}, with the tick, and it is said why`, async () => {
      const house = await opening();
      house.tick('Delete names');
      house.api.refuse = new DeskError(code);
      await house.send('Keep numbers, delete people');
      expect([house.summary, house.field('Delete names').checked, house.spoken.includes('The people are deleted')]).to.deep.equal([[words], true, false]);
    });
  }
});

describe('the file of numbers', () => {
  it('is saved in the kind that one chose, under the name of the server, and deletes nobody', async () => {
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    const house = await opening({}, { others: { [`POST ${path}/exports`]: { file: { name: 'cafe-host.json', type: 'application/json', text: '[]' } } } });
    house.field<HTMLSelectElement>('Kind of file').value = 'json';
    await house.send('Save the file');
    expect([house.lines, house.body, saved]).to.deep.equal([['POST opportunities/cafe-host/counts/exports'], { format: 'json', separator: ';' }, ['cafe-host.json']]);
  });
});

describe('sign-ups that a rule has stopped', () => {
  const blocked = '/desk/gronlia/-/blocked';

  it('show what somebody wrote, and how to reach them without ringing who does not want it', async () => {
    const house = await DeskHouse.open(blocked, { role: 'editor' });
    expect([house.main.querySelector('blockquote')?.textContent, house.all<HTMLAnchorElement>('.reach a').map((link) => link.getAttribute('href'))]).to.deep.equal(['I can bake.', ['sms:+4790000000', 'mailto:aud@example.org']]);
    await expect(house.desk).to.be.accessible();
  });

  it('are let through by keys, said aloud, and whoever pressed is still on the page', async () => {
    const house = await DeskHouse.open(blocked, { role: 'editor' });
    await house.tabTo('Let Aud Berg through');
    await house.key('Enter');
    await house.settled();
    expect([house.lines, house.spoken.includes('Done.'), asked(house, 'blocked').length, document.activeElement === document.body]).to.deep.equal([['PUT blocked/v1/released'], true, 2, false]);
  });

  it('stay stopped where somebody else was faster', async () => {
    const house = await DeskHouse.open(blocked, { role: 'editor' });
    house.api.refuse = new DeskError('not-found');
    await house.send('Let Aud Berg through');
    expect([house.notices, house.headings]).to.deep.equal([['There is nothing here.'], ['Aud Berg']]);
  });
});
