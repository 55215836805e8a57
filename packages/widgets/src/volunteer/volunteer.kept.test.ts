import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import type { ErrorCode } from '@dugnad/client/errors';
import { openOutbox } from '@dugnad/client/submission/outbox';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const MARK = 'dugnad-outbox';

afterEach(async () => {
  await openOutbox()?.wipe();
  localStorage.removeItem(MARK);
});

async function unsent(fail: ErrorCode = 'network', opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.look('cafe-host');
  await page.choose('shift', 'morning');
  page.source.update({ failAfter: undefined, fail });
  await page.send('Sign me up');
  await page.shows('unsent');
  return page;
}

async function kept(): Promise<VolunteerPage> {
  const page = await unsent();
  await page.press('Yes, keep it');
  await waitUntil(() => page.focused === 'Not sent yet', 'it is not kept');
  return page;
}

const has = (page: VolunteerPage, words: string): boolean => [...page.root.querySelectorAll('button')].some((button) => spoken(button) === words);

describe('the offer to keep a sign-up on this device', () => {
  for (const [code, isMade] of [['network', true], ['timeout', true], ['too-many-requests', true], ['not-open', false], ['origin-refused', false], ['cors-refused', false]] as const) {
    it(`is ${isMade ? '' : 'not '}made after ${code}`, async () => expect(has(await unsent(code), 'Yes, keep it')).to.equal(isMade));
  }

  it('says whose device it should be, and until when it is kept, and stores nothing before that', async () => {
    const page = await unsent();
    const words = spoken(page.root.querySelector('[part="unsent"]'));
    for (const part of ['Keep it on this device? Only if it is yours.', 'It is then sent by itself, within three days.']) expect(words).to.contain(part);
    expect(localStorage.getItem(MARK)).to.equal(null);
  });

  it('is never made on a device that others use', async () => {
    const page = await unsent('network', { shared: true });
    expect(has(page, 'Yes, keep it')).to.equal(false);
  });
});

describe('a sign-up that waits on this device', () => {
  it('is said to be there, with one way on and one way out, and nothing of it stays in the tab', async () => {
    const page = await kept();
    expect([has(page, 'Send now'), has(page, 'Delete it'), page.root.querySelector('[part="form"]')]).to.deep.equal([true, true, null]);
    expect(JSON.stringify({ ...sessionStorage }) + JSON.stringify({ ...localStorage })).not.to.match(/Aud|90 00/);
    await expect(page.element).to.be.accessible();
  });

  it('is sent once, with the key of the first try', async () => {
    const page = await VolunteerPage.open();
    await page.look('cafe-host');
    await page.choose('shift', 'morning');
    page.source.update({ failAfter: 'timeout' });
    await page.send('Sign me up');
    await page.shows('unsent');
    await page.press('Yes, keep it');
    await waitUntil(() => page.focused === 'Not sent yet');
    page.source.update({ failAfter: undefined });
    await page.press('Send now');
    await waitUntil(() => page.focused === 'You are signed up');
    expect([new Set(page.source.sent.map(({ idempotencyKey }) => idempotencyKey)).size, page.source.signUps.length]).to.deep.equal([1, 1]);
    await waitUntil(() => localStorage.getItem(MARK) === null, 'it is still marked');
  });

  it('is found again from the list after a reload, and is sent from there', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    const again = await page.reload();
    await waitUntil(() => again.text.includes('Not sent yet') || again.text.includes('You are signed up'), 'it is not found');
    if (has(again, 'Send now')) await again.press('Send now');
    await waitUntil(() => again.text.includes('You are signed up'), 'it is not sent');
    expect(again.source.signUps.map(({ signUp }) => signUp.person.name)).to.deep.equal(['Aud Bjørnøy']);
  });

  it('does not keep somebody from another', async () => {
    const page = await kept();
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 6);
    await page.look('tree-planting');
    expect(page.root.querySelector('[part="form"]')).not.to.equal(null);
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 6);
    await page.look('cafe-host');
    await waitUntil(() => page.text.includes('Not sent yet'));
  });

  it('is deleted on the spot, and the form is empty', async () => {
    const page = await kept();
    await page.press('Delete it');
    await waitUntil(() => page.root.querySelector('[part="form"]'));
    await waitUntil(() => localStorage.getItem(MARK) === null);
    expect([page.field('name').value, page.field('phone').value, page.root.querySelectorAll('form :checked').length, await openOutbox()!.list()]).to.deep.equal(['', '', 0, []]);
  });

  it('is told to have been sent by itself, to whoever looks at the list, with a way to its receipt', async () => {
    const page = await kept();
    await page.press('All there is to help with');
    page.source.update({ fail: undefined });
    await openOutbox()!.flush({ early: true });
    await waitUntil(() => page.text.includes('What was kept here has been sent.'), 'nobody tells');
    await page.settled();
    await expect(page.element).to.be.accessible();
    await page.press('See the receipt');
    await waitUntil(() => page.focused === 'You are signed up', 'there is no receipt');
    expect(page.text).not.to.contain('What was kept here has been sent.');
  });

  it('is told so to whoever looks at something else, and its event names the opportunity that it was for', async () => {
    const page = await kept();
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 6);
    await page.look('tree-planting');
    page.source.update({ fail: undefined });
    const told = page.next('dugnad-sign-up');
    await openOutbox()!.flush({ early: true });
    expect((await told).opportunityId).to.equal('cafe-host');
    await waitUntil(() => has(page, 'See the receipt'), 'nobody tells');
    expect(page.root.querySelector('[part="form"]')).not.to.equal(null);
    await page.press('See the receipt');
    await waitUntil(() => page.focused === 'You are signed up', 'there is no receipt');
    await waitUntil(() => localStorage.getItem(MARK) === null, 'it is still marked');
  });

  it('that was refused while nobody looked can be changed and sent again: all that was written is in the fields', async () => {
    const page = await kept();
    page.element.remove();
    page.source.update({ fail: 'not-open' });
    await openOutbox()!.flush({ early: true });
    page.source.update({ fail: undefined });
    const again = await page.reload();
    await waitUntil(() => again.text.includes('It was not accepted. You can change it and send it again.'), 'it is not refused');
    expect([has(again, 'Delete it'), has(again, 'Send now')]).to.deep.equal([true, false]);
    await again.press('Change and send again');
    await waitUntil(() => again.has('name') && again.field('name').value !== '', 'the fields are empty');
    expect([again.field('phone').value, again.root.querySelector<HTMLInputElement>('[value="morning"]')!.checked, await openOutbox()!.list()]).to.deep.equal(['90 00 00 00', true, []]);
    await again.press('Sign me up');
    await waitUntil(() => again.focused === 'You are signed up', 'it is not sent');
    expect(again.source.signUps.map(({ signUp }) => [signUp.person.name, signUp.shiftIds])).to.deep.equal([['Aud Bjørnøy', ['morning']]]);
  });

  it('that is refused after a reload loses nothing: what was written comes back into the fields', async () => {
    const page = await kept();
    page.source.update({ fail: undefined });
    const again = await page.reload();
    await waitUntil(() => has(again, 'Send now'), 'it is not found');
    page.source.update({ fail: 'not-open' });
    await again.press('Send now');
    await waitUntil(() => again.has('name') && again.field('name').value === 'Aud Bjørnøy', 'the fields are empty');
    expect(again.text).to.contain('It was not sent');
  });

  it('of somebody young says after a reload, too, whom the contact calls first', async () => {
    const opportunities = sampleOpportunities(NOW).map((one) => (one.id === 'tree-planting' ? { ...one, guardianBelow: 18 } : one));
    const page = await VolunteerPage.open({ opportunities });
    await page.look('tree-planting');
    await waitUntil(() => page.has('age'));
    await page.choose('age', 'younger');
    await page.enter('guardian', 'Kim Berg');
    await page.enter('guardianPhone', '92 00 00 00');
    await page.choose('shift', 'plant');
    page.source.update({ fail: 'network' });
    await page.send('Sign me up');
    await page.shows('unsent');
    await page.press('Yes, keep it');
    await waitUntil(() => page.focused === 'Not sent yet', 'it is not kept');
    page.source.update({ fail: undefined });
    const again = await page.reload();
    await waitUntil(() => has(again, 'Send now'), 'it is not found');
    await again.press('Send now');
    await waitUntil(() => again.focused === 'We hold it for you. Kari Lund calls Kim Berg first. It is yours when they have said yes.', 'the guardian is not named');
  });

  it('is wiped where others turn out to use the device', async () => {
    const page = await kept();
    page.element.sharedDevice = true;
    await page.settled();
    await waitUntil(() => localStorage.getItem(MARK) === null, 'it is still there');
    expect(await openOutbox()!.list()).to.deep.equal([]);
  });
});
