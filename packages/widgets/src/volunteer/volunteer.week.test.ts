import { expect, waitUntil } from '@open-wc/testing';
import { spoken, VolunteerPage } from './volunteer.page.ts';

const week = async (opening: Parameters<typeof VolunteerPage.open>[0] = {}, id = 'cafe-host'): Promise<VolunteerPage> => {
  const page = await VolunteerPage.open(opening);
  await page.look(id);
  await page.press('Show week by week');
  await waitUntil(() => page.root.querySelector('#week-heading'), 'the week is shown');
  await page.settled();
  return page;
};

const heading = (page: VolunteerPage): string => spoken(page.root.querySelector('#week-heading'));
const days = (page: VolunteerPage): string[] => [...page.root.querySelectorAll('.week > li')].map(spoken);
const box = (page: VolunteerPage, id: string): HTMLInputElement | null => page.root.querySelector<HTMLInputElement>(`[name="shift"][value="${id}"]`);

describe('the times of a week', () => {
  it('stand on seven days in order, the first week with times first', async () => {
    const page = await week();
    expect(heading(page)).to.equal('Monday 7 December to Sunday 13 December');
    expect(days(page).map((day) => day.split(' ').slice(0, 3).join(' '))).to.deep.equal(['Monday 7 December', 'Tuesday 8 December', 'Wednesday 9 December', 'Thursday 10 December', 'Friday 11 December', 'Saturday 12 December', 'Sunday 13 December']);
    expect(days(page)[0]).to.equal('Monday 7 December No times');
    expect(days(page)[4]).to.match(/10:00–13:00 Places left: 4.*12:30–15:00.*13:00–16:00/);
  });

  it('begin with Sunday where weeks do', async () => {
    const page = await week({ lang: 'en-US' });
    expect(spoken(page.root.querySelector('.week > li h5'))).to.match(/Sunday/);
  });

  it('go on to the next week and back, and the focus stays on the button', async () => {
    const page = await week();
    await page.press('Next week');
    expect([heading(page), page.focused]).to.deep.equal(['Monday 14 December to Sunday 20 December', 'Next week']);
    expect(days(page)[4]).to.contain('22:00 – Saturday 19 December, 02:00');
    expect(days(page)[5]).to.equal('Saturday 19 December No times');
    await page.press('Previous week');
    expect([heading(page), page.focused]).to.deep.equal(['Monday 7 December to Sunday 13 December', 'Previous week']);
  });

  it('say where there are none, and lead to the nearest, with the focus at its heading', async () => {
    const page = await week();
    await page.press('Previous week');
    expect([days(page).length, page.text.includes('There are no times in this week.')]).to.deep.equal([0, true]);
    await page.press('Go to Friday 11 December');
    expect([heading(page), page.focused]).to.deep.equal(['Monday 7 December to Sunday 13 December', 'Monday 7 December to Sunday 13 December']);
  });

  it('have the same boxes: what is ticked in one view is ticked in the other', async () => {
    const page = await VolunteerPage.open();
    await page.look('cafe-host');
    await page.choose('shift', 'morning');
    await page.press('Show week by week');
    await waitUntil(() => page.root.querySelector('#week-heading'));
    expect(box(page, 'morning')?.checked).to.equal(true);
    await page.choose('shift', 'one-place');
    await page.choose('shift', 'morning');
    await page.press('Next week');
    expect(box(page, 'one-place')).to.equal(null);
    await page.choose('shift', 'night');
    await page.press('Show week by week');
    expect(['morning', 'one-place', 'night', 'noon'].map((id) => box(page, id)?.checked)).to.deep.equal([false, true, true, false]);
  });

  it('of several weeks are sent together, and told the soonest first, in whatever order they were ticked', async () => {
    const page = await week();
    await page.press('Next week');
    await page.choose('shift', 'night');
    await page.press('Previous week');
    await page.choose('shift', 'morning');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.shiftIds).to.deep.equal(['morning', 'night']);
    expect([...page.root.querySelectorAll('[part="receipt"] li')].map((line) => spoken(line).split(',')[0])).to.deep.equal(['Friday 11 December', 'Friday 18 December']);
  });

  it('are told with their day to who goes from box to box', async () => {
    const page = await week();
    expect(spoken(box(page, 'morning')!.closest('label'))).to.equal('Friday 11 December, 10:00–13:00 Places left: 4');
  });

  it('are a view that can be closed again, from a button that keeps the focus', async () => {
    const page = await week();
    await page.press('Show week by week');
    expect([page.root.querySelector('#week-heading'), page.focused, page.button('Show week by week').ariaPressed]).to.deep.equal([null, 'Show week by week', 'false']);
  });

  it('of another opportunity begin with its own first', async () => {
    const page = await week();
    await page.press('Next week');
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 6);
    await page.look('visiting-friend');
    expect(heading(page)).to.equal('Monday 30 November to Sunday 6 December');
  });

  for (const [what, opening] of [['at 320 pixels', { width: 288 }], ['from right to left', { dir: 'rtl' }]] as const) {
    it(`can be read and pressed ${what}`, async () => {
      const page = await week(opening);
      await expect(page.element).to.be.accessible();
      const most = Math.ceil(page.element.getBoundingClientRect().width) + 1;
      expect([...page.root.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().width > most).map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
      expect([...page.root.querySelectorAll('.week-head button, .week label')].filter((element) => element.getBoundingClientRect().height < 43.5).map(spoken)).to.deep.equal([]);
    });
  }
});

describe('a way to be reached that was left and taken again', () => {
  it('has what was written for it', async () => {
    const page = await VolunteerPage.open();
    await page.look('visiting-friend');
    await page.choose('preferred', 'call');
    await page.enter('bestTime', 'after six');
    await page.choose('preferred', 'text');
    await page.choose('preferred', 'call');
    expect(page.field('bestTime').value).to.equal('after six');
  });
});
