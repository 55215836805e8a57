import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const KEPT = 'dugnad volunteer shifts';

/** A second thing at the same time as the café's mornings. */
function withGarden(): ReturnType<typeof sampleOpportunities> {
  const all = sampleOpportunities(NOW);
  const cafe = all.find(({ id }) => id === 'cafe-host')!;
  const morning = cafe.shifts!.find(({ id }) => id === 'morning')!;
  return [...all, { ...cafe, id: 'garden', title: { en: 'Help in the garden' }, shifts: [{ ...morning, id: 'weeds' }, ...cafe.shifts!.filter(({ id }) => id === 'afternoon' || id === 'noon')] }];
}

const line = (page: VolunteerPage, id: string): string => spoken(page.root.querySelector(`[name="shift"][value="${id}"]`)?.closest('label') ?? null);

async function signedUp(opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open({ opportunities: withGarden(), ...opening });
  await page.look('cafe-host');
  await page.choose('shift', 'morning');
  await page.send('Sign me up');
  await page.shows('sent');
  return page;
}

async function onTo(page: VolunteerPage, id: string): Promise<VolunteerPage> {
  history.back();
  await waitUntil(() => page.titles.length > 0);
  await page.look(id);
  return page;
}

const keepBox = (page: VolunteerPage): HTMLInputElement | null => page.root.querySelector('#keep-held');

describe('a time that somebody has', () => {
  it('is named at those that overlap it, before they are chosen', async () => {
    const page = await onTo(await signedUp(), 'garden');
    expect(line(page, 'weeds')).to.contain('Overlaps with Host in the café, Friday 11 December, 10:00–13:00, which you have chosen');
    expect(line(page, 'noon')).to.contain('Overlaps with');
    expect(line(page, 'afternoon')).not.to.contain('Overlaps');
  });

  it('can be taken beside another on purpose, and nobody is told of the other', async () => {
    const page = await onTo(await signedUp(), 'garden');
    await page.choose('shift', 'weeds');
    await page.send('Sign me up');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary[0]).to.equal('These overlap: Friday 11 December, 10:00–13:00, and Host in the café, Friday 11 December, 10:00–13:00.');
    await page.tick('overlap');
    await page.press('Sign me up');
    await page.shows('sent');
    const last = page.source.sent.at(-1)!.signUp;
    expect([last.shiftIds, last.overlap]).to.deep.equal([['weeds'], undefined]);
    expect(JSON.stringify(last)).not.to.contain('cafe');
  });

  it('is said to be had where it stands itself', async () => {
    const page = await signedUp();
    const again = await page.reload();
    await again.look('cafe-host');
    expect(line(again, 'morning')).to.contain('You have chosen this already');
    expect(line(again, 'noon')).to.contain('Overlaps with Host in the café');
  });

  it('is not one that somebody only waits for', async () => {
    const page = await VolunteerPage.open({ opportunities: withGarden() });
    await page.look('cafe-host');
    await page.choose('shift', 'chosen');
    await page.send('Sign me up');
    await page.shows('sent');
    expect([keepBox(page), sessionStorage.getItem(KEPT)]).to.deep.equal([null, JSON.stringify({ values: [] })]);
  });
});

describe('what this device knows', () => {
  it('goes with the tab', async () => {
    const page = await signedUp();
    expect(localStorage.getItem(KEPT)).to.equal(null);
    sessionStorage.clear();
    const again = await page.reload();
    await again.look('garden');
    expect([again.text.includes('Overlaps with'), keepBox(again)]).to.deep.equal([false, null]);
  });

  it('stays where somebody says that it is theirs, until they take that back', async () => {
    const page = await signedUp();
    keepBox(page)!.click();
    sessionStorage.clear();
    const again = await page.reload();
    await again.look('garden');
    expect([line(again, 'weeds').includes('Overlaps with Host in the café'), keepBox(again)!.checked]).to.deep.equal([true, true]);
    keepBox(again)!.click();
    await again.settled();
    expect([localStorage.getItem(KEPT), keepBox(again)!.checked]).to.deep.equal([null, false]);
  });

  it('is nothing of the person', async () => {
    const page = await signedUp();
    keepBox(page)!.click();
    expect(localStorage.getItem(KEPT)).not.to.match(/Aud|90 00/);
    expect(Object.keys((JSON.parse(localStorage.getItem(KEPT)!) as { values: object[] }).values[0]!)).to.deep.equal(['src', 'opportunityId', 'id', 'title', 'start', 'end']);
  });

  it('is nothing where others use it, and what was kept is wiped', async () => {
    const page = await signedUp();
    keepBox(page)!.click();
    const shared = await page.reload({ shared: true });
    await shared.look('garden');
    expect([shared.text.includes('Overlaps with'), localStorage.getItem(KEPT), sessionStorage.getItem(KEPT)]).to.deep.equal([false, null, null]);
  });

  it('is forgotten once it is over', async () => {
    localStorage.setItem(KEPT, JSON.stringify({ values: [{ src: 'x', opportunityId: 'old', id: 'a', title: 'Long ago', start: '2026-11-01T10:00:00Z', end: '2026-11-01T12:00:00Z' }] }));
    await signedUp();
    expect(localStorage.getItem(KEPT)).not.to.contain('Long ago');
  });
});
