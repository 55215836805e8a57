import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sampleOpportunities } from '@dugnad/client/contract';
import type { OpportunityInput, ShiftInput } from '@dugnad/client/model';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

type Opening = Parameters<typeof VolunteerPage.open>[0];

/** Wednesdays from 2 December on, by the clock in Oslo. */
const wednesday = (day: string, more: Partial<ShiftInput> = {}): ShiftInput => ({ id: `w${day}`, start: `2026-12-${day}T17:30:00+01:00[Europe/Oslo]`, end: `2026-12-${day}T19:30:00+01:00[Europe/Oslo]`, role: 'Talk Norwegian', capacity: 4, ...more });
const SATURDAY: ShiftInput = { id: 'saturday', start: '2026-12-05T10:00:00+01:00[Europe/Oslo]', end: '2026-12-05T12:00:00+01:00[Europe/Oslo]', capacity: 4 };

async function cafe(shifts: ShiftInput[], opening: Opening = {}): Promise<VolunteerPage> {
  const opportunities = sampleOpportunities(NOW).map((one): OpportunityInput => (one.id === 'cafe-host' ? { ...one, shifts } : one));
  const page = await VolunteerPage.open({ opportunities, ...opening });
  await page.look('cafe-host');
  return page;
}

/** What groups them is a file of its own. */
async function grouped(page: VolunteerPage): Promise<VolunteerPage> {
  await waitUntil(() => page.root.querySelector('.series'), 'they stand together');
  await page.settled();
  return page;
}

const FIVE = [SATURDAY, wednesday('30'), wednesday('02'), wednesday('09', { taken: 4 }), wednesday('16'), wednesday('23')];
const box = (page: VolunteerPage, words: string): HTMLInputElement => [...page.root.querySelectorAll('label')].find((label) => spoken(label) === words)!.querySelector('input')!;
const ticked = (page: VolunteerPage): string[] => [...page.root.querySelectorAll<HTMLInputElement>('[name="shift"]:checked')].map(({ value }) => value);
const ALL = 'All that are free';

async function press(page: VolunteerPage, words: string): Promise<void> {
  box(page, words).focus();
  await sendKeys({ press: 'Space' });
  await page.settled();
}

describe('times that recur', () => {
  it('stand together, the next three that can be had first, and the others behind a press', async () => {
    const page = await grouped(await cafe(FIVE));
    const group = page.root.querySelector('.series')!;
    expect(spoken(group.querySelector('legend'))).to.equal('Wednesdays 17:30–19:30 · Talk Norwegian');
    expect(page.shifts.map((line) => line.replace(/ Places left.*/, ''))).to.deep.equal([ALL, '2 December', '16 December', '23 December', '9 December Full', '30 December', 'Saturday 5 December, 10:00–12:00']);
    const [more] = group.querySelectorAll('details');
    expect([more!.open, spoken(more!.querySelector('summary'))]).to.deep.equal([false, 'More dates: 2']);
    await page.press('More dates: 2');
    expect(more!.open).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('are ticked by one press, those that are free, and none of them unseen', async () => {
    const page = await grouped(await cafe(FIVE));
    await press(page, ALL);
    expect([ticked(page), page.root.querySelector<HTMLDetailsElement>('.series details')!.open]).to.deep.equal([['w02', 'w16', 'w23', 'w30'], true]);
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.shiftIds).to.have.members(['w02', 'w16', 'w23', 'w30']);
  });

  it('are taken back by the same press, and nothing else is', async () => {
    const page = await grouped(await cafe(FIVE));
    await page.choose('shift', 'saturday');
    await press(page, ALL);
    await press(page, ALL);
    expect(ticked(page)).to.deep.equal(['saturday']);
  });

  it('say of the one press whether none, some or all are ticked', async () => {
    const page = await grouped(await cafe(FIVE));
    const says = (): boolean[] => [box(page, ALL).checked, box(page, ALL).indeterminate];
    expect(says()).to.deep.equal([false, false]);
    await page.choose('shift', 'w16');
    expect(says()).to.deep.equal([false, true]);
    await press(page, ALL);
    expect(says()).to.deep.equal([true, false]);
    await page.choose('shift', 'w30');
    expect([says(), page.root.querySelector<HTMLDetailsElement>('.series details')!.open]).to.deep.equal([[false, true], true]);
  });

  it('are found open where one behind the press was ticked before a reload', async () => {
    const page = await grouped(await cafe(FIVE));
    await page.choose('shift', 'w30');
    const again = await page.reload();
    await again.look('cafe-host');
    await grouped(again);
    expect([ticked(again), again.root.querySelector<HTMLDetailsElement>('.series details')!.open]).to.deep.equal([['w30'], true]);
  });

  it('are alone where there is one, and have no press for all where one is free', async () => {
    const page = await grouped(await cafe([wednesday('02'), wednesday('09', { taken: 4 }), SATURDAY]));
    expect([page.shifts.includes(ALL), page.root.querySelectorAll('.series').length]).to.deep.equal([false, 1]);
    expect((await cafe([wednesday('02'), SATURDAY])).root.querySelector('.series')).to.equal(null);
  });

  it('stand by weeks as before', async () => {
    const page = await grouped(await cafe(FIVE));
    await page.press('Show week by week');
    await waitUntil(() => page.root.querySelector('.week'), 'the week is there');
    expect([page.root.querySelector('.series'), page.has('shift')]).to.deep.equal([null, true]);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`fit on a narrow screen, ${dir}`, async () => {
      const page = await grouped(await cafe(FIVE, { width: 320, dir, lang: dir === 'rtl' ? 'ar' : 'nb' }));
      await page.settled();
      const frame = page.element.getBoundingClientRect();
      const outside = [...page.root.querySelectorAll('.series, .series *')].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()).filter(({ left, right }) => left < frame.left - 0.5 || right > frame.right + 0.5);
      expect([outside.length, page.element.scrollWidth <= 320]).to.deep.equal([0, true]);
    });
  }
});
