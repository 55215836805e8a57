import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { createMemoryShiftRegister, type MemoryShiftRegister } from '@dugnad/client/memory';
import { combineOpportunities, type OpportunityTeller, type ShiftRegister } from '@dugnad/client/ports';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const now = (): number => NOW;
const [cafe, friend] = sampleOpportunities(NOW).toSorted((a, b) => Number(b.id === 'cafe-host') - Number(a.id === 'cafe-host') || Number(b.id === 'visiting-friend') - Number(a.id === 'visiting-friend'));
const ofSchool = { ...cafe!, title: 'Host at the school', organiser: { kind: 'association' as const, name: 'Brekka Parents' } };

let opened = 0;

const register = (path: string, opportunities = [cafe!, friend!]): MemoryShiftRegister => createMemoryShiftRegister({ src: `https://host.example/embed/volunteer/${path}-${(opened += 1)}`, now, opportunities });

async function open(...sources: OpportunityTeller[]): Promise<VolunteerPage> {
  return VolunteerPage.open({ source: combineOpportunities(sources, now) as MemoryShiftRegister });
}

describe('what several associations have to help with', () => {
  it('is one list in one order, and each says who organises it', async () => {
    const page = await open(register('gronlia', [cafe!]), register('brekka', [ofSchool, friend!]));
    expect(page.titles).to.deep.equal(['Visiting friend', 'Host in the café', 'Host at the school']);
    expect(page.card('Host at the school')).to.contain('Association: Brekka Parents');
    expect(page.root.querySelector('[part="missing"]')).to.equal(null);
    await expect(page.element).to.be.accessible();
  });

  it('is signed up for at the association that it came from, also where two call theirs the same', async () => {
    const [gronlia, brekka] = [register('gronlia', [cafe!]), register('brekka', [ofSchool])];
    const page = await open(gronlia, brekka);
    await page.look('cafe-host--2');
    expect(spoken(page.root.querySelector('#one-heading'))).to.equal('Host at the school');
    await page.choose('shift', 'morning');
    const told = page.next('dugnad-sign-up');
    await page.send('Sign me up');
    expect((await told).opportunityId).to.equal('cafe-host--2');
    await page.shows('receipt');
    expect([gronlia.sent.length, brekka.sent.map(({ opportunityId }) => opportunityId)]).to.deep.equal([0, ['cafe-host']]);
  });

  it('keeps apart what is typed for the one and for the other', async () => {
    const page = await open(register('gronlia', [cafe!]), register('brekka', [ofSchool]));
    await page.look('cafe-host');
    await page.enter('name', 'Aud');
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 2);
    await page.look('cafe-host--2');
    expect(page.field('name').value).to.equal('');
  });

  it('has a form where its own source takes sign-ups, and none where that only tells', async () => {
    const { listOpportunities } = register('brekka', [ofSchool]);
    const page = await open(register('gronlia', [cafe!]), { src: 'https://brekka.example/help.ics', listOpportunities });
    await page.look('cafe-host--2');
    expect([page.root.querySelector('form'), page.text.includes('22 33 44 55')]).to.deep.equal([null, true]);
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 2);
    await page.look('cafe-host');
    expect(page.root.querySelector('form')).not.to.equal(null);
  });
});

describe('what several associations have, when one of them does not answer', () => {
  async function openBroken(): Promise<{ page: VolunteerPage; brekka: MemoryShiftRegister }> {
    const brekka = register('brekka', [ofSchool]);
    brekka.update({ fail: 'timeout' });
    const { listOpportunities } = register('school');
    const broken = { src: 'https://school.example/help.ics', listOpportunities: (how?: Parameters<ShiftRegister['listOpportunities']>[0]) => brekka.listOpportunities(how).then(() => listOpportunities(how)) };
    return { page: await open(register('gronlia', [cafe!]), brekka, broken), brekka };
  }

  it('is there without theirs, with whose is missing, and the way to their page', async () => {
    const { page } = await openBroken();
    expect(page.titles).to.deep.equal(['Host in the café']);
    const missing = page.root.querySelector('[part="missing"]')!;
    expect(spoken(missing)).to.match(/^These do not answer just now\. Try again, or open their page\. https:\/\/host\.example\/embed\/volunteer\/brekka-\d+ ?https:\/\/school\.example\/help\.ics Try again$/);
    expect([...missing.querySelectorAll('a')].map(({ pathname }) => pathname.replace(/\d+/, ''))).to.deep.equal(['/embed/volunteer/brekka-']);
    await expect(page.element).to.be.accessible();
  });

  it('is read anew on demand, and whoever pressed stands at the head of the list', async () => {
    const { page, brekka } = await openBroken();
    brekka.update({ fail: undefined });
    await page.press('Try again');
    await waitUntil(() => page.titles.length === 4);
    expect([page.focused, page.root.querySelector('[part="missing"]')]).to.deep.equal(['What you can help with', null]);
  });

  it('tells scripts of the page which of them, and why', async () => {
    const { page } = await openBroken();
    const heard: string[] = [];
    page.element.addEventListener('dugnad-error', ({ src, error }) => heard.push(`${error.code} ${src.replace(/-\d+$/, '')}`));
    await page.press('Try again');
    await waitUntil(() => heard.length === 2);
    expect(heard).to.deep.equal(['timeout https://host.example/embed/volunteer/brekka', 'timeout https://school.example/help.ics']);
  });
});
