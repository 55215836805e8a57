import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { createMemoryShiftRegister, type MemoryShiftRegister } from '@dugnad/client/memory';
import { combineOpportunities, type OpportunityTeller } from '@dugnad/client/ports';
import { NOW, VolunteerPage } from './volunteer.page.ts';

const now = (): number => NOW;
const cafe = sampleOpportunities(NOW).find(({ id }) => id === 'cafe-host')!;
const named = (title: string, others: object = {}): typeof cafe => ({ ...cafe, title, organiser: { kind: 'association', name: `${title} Association` }, ...others });

let opened = 0;
const register = (...opportunities: (typeof cafe)[]): MemoryShiftRegister => createMemoryShiftRegister({ src: `https://host.example/embed/volunteer/sources-${(opened += 1)}`, now, opportunities });
const combined = (...sources: OpportunityTeller[]): MemoryShiftRegister => combineOpportunities(sources, now) as MemoryShiftRegister;

async function signUp(page: VolunteerPage, id: string): Promise<void> {
  await page.look(id);
  await page.choose('shift', 'morning');
  await page.send('Sign me up');
}

describe('three associations in one list', () => {
  it('each get what is theirs, and nothing of what the others get', async () => {
    const all = [register(named('First')), register(named('Second')), register(named('Third'))];
    const page = await VolunteerPage.open({ source: combined(...all) });
    await signUp(page, 'cafe-host--3');
    await page.shows('receipt');
    expect(all.map(({ sent }) => sent.map(({ opportunityId }) => opportunityId))).to.deep.equal([[], [], ['cafe-host']]);
  });

  it('say one that two of them tell of once, by who is named first', async () => {
    const url = 'https://gronlia.example/help/cafe';
    const [first, second] = [register(named('First', { url })), register(named('Second', { url }))];
    const page = await VolunteerPage.open({ source: combined(first, second, register(named('Third'))) });
    expect(page.titles.toSorted()).to.deep.equal(['First', 'Third']);
  });

  it('keep the names of theirs while one of them does not answer, so that a sign-up goes where it belongs', async () => {
    const [first, second] = [register(named('First')), register(named('Second'))];
    first.update({ fail: 'timeout' });
    const page = await VolunteerPage.open({ source: combined(first, second, register(named('Third'))) });
    await signUp(page, 'cafe-host--2');
    await page.shows('receipt');
    expect([first.sent.length, second.sent.map(({ opportunityId }) => opportunityId)]).to.deep.equal([0, ['cafe-host']]);
  });

  it('are not there at all where none of them answers, and the page’s own words stay', async () => {
    const all = [register(named('First')), register(named('Second'))];
    for (const one of all) one.update({ fail: 'network' });
    const page = await VolunteerPage.open({ source: combined(...all), fallback: 'Call Kari' });
    expect([page.titles, page.showsFallback]).to.deep.equal([[], true]);
    for (const one of all) one.update({ fail: undefined });
    await page.press('Try again');
    await waitUntil(() => page.titles.length === 2, 'both are there');
    expect(page.showsFallback).to.equal(false);
  });
});

describe('somebody who signs up at two of them', () => {
  it('is told at the second that the time overlaps what they have at the first', async () => {
    const [first, second] = [register(named('First')), register(named('Second'))];
    const page = await VolunteerPage.open({ source: combined(first, second) });
    await signUp(page, 'cafe-host');
    await page.shows('receipt');
    await page.press('Look at what else there is');
    await waitUntil(() => page.titles.length === 2);
    await page.look('cafe-host--2');
    await waitUntil(() => page.shifts.some((line) => line.includes('Overlaps with First')), 'the first is named beside the time');
    expect(second.sent).to.have.length(0);
  });

  it('has a key of its own for each, and what fails at one is sent to it alone', async () => {
    const [first, second] = [register(named('First')), register(named('Second'))];
    second.update({ failAfter: 'network' });
    const page = await VolunteerPage.open({ source: combined(first, second) });
    await signUp(page, 'cafe-host--2');
    await waitUntil(() => page.root.querySelector('[part="unsent"]'), 'it is said that it was not sent');
    second.update({ failAfter: undefined });
    await page.press('Sign me up');
    await page.shows('receipt');
    expect([first.sent.length, second.sent.length, second.signUps.length, new Set(second.sent.map(({ idempotencyKey }) => idempotencyKey)).size]).to.deep.equal([0, 2, 1, 1]);
  });

  it('finds again after a reload what was typed for the one that they were at', async () => {
    const [first, second] = [register(named('First')), register(named('Second'))];
    const source = combined(first, second);
    const page = await VolunteerPage.open({ source });
    await page.look('cafe-host--2');
    await page.enter('name', 'Aud');
    page.element.remove();
    history.replaceState(null, '');
    const again = await VolunteerPage.open({ source });
    await again.look('cafe-host--2');
    expect(again.field('name').value).to.equal('Aud');
  });
});
