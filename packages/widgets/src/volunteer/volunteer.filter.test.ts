import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import type { Geo, OpportunityInput } from '@dugnad/client/model';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

type Opening = Parameters<typeof VolunteerPage.open>[0];

async function opened(opening: Opening = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.openFilter();
  return page;
}

async function filtered(name: string, value = 'on'): Promise<string[]> {
  const page = await opened();
  await page.choose(name, value);
  return page.titles;
}

const changed = (id: string, changes: Partial<OpportunityInput>): OpportunityInput[] => sampleOpportunities(NOW).map((one) => (one.id === id ? { ...one, ...changes } : one));
const legends = (page: VolunteerPage): string[] => [...page.root.querySelectorAll('.filter legend')].map(spoken);
const labels = (page: VolunteerPage, name: string): string[] => [...page.root.querySelectorAll(`.filter [name="${name}"]`)].map((box) => spoken(box.closest('label')));

describe('what fits somebody', () => {
  it('is asked when somebody opens it, and then alone', async () => {
    const page = await VolunteerPage.open();
    expect([page.has('free'), page.titles.length]).to.deep.equal([false, 6]);
    await page.press('Show only what fits me');
    await waitUntil(() => page.has('free'), 'the filter is there');
    expect([page.focused, page.text.includes('Nothing of this leaves your device.')]).to.deep.equal(['Show only what fits me', true]);
    await expect(page.element).to.be.accessible();
  });

  it('is what binds nobody', async () => expect(await filtered('free')).to.deep.equal(['Host in the café', 'Help with repairs']));
  it('is what is in the evening', async () => expect(await filtered('evening')).to.deep.equal(['Visiting friend', 'Host in the café']));
  it('is what is on a day of the week', async () => expect(await filtered('weekday', 'sunday')).to.deep.equal(['Plant trees', 'Host in the café']));
  it('is what is reached without steps', async () => expect(await filtered('access', 'step-free')).to.deep.equal(['Host in the café']));

  it('is what takes nobody older, and how many that are is said, also when it is closed again', async () => {
    const page = await opened();
    await page.enter('age', '14');
    expect(page.titles).not.to.contain('Plant trees');
    await page.press('Show only what fits me');
    expect(spoken(page.root.querySelector('.filter + [role="status"]'))).to.equal('5 of 6 fit');
  });

  it('is what is at a place, where there are several to choose from', async () => {
    const opportunities = changed('tree-planting', { place: { name: { nb: 'Parken', en: 'The park' } } });
    const page = await opened({ opportunities });
    expect(labels(page, 'place')).to.deep.equal(['The park', 'Grønlia grendehus']);
    await page.choose('place', 'Parken');
    expect(page.titles).to.deep.equal(['Plant trees']);
  });

  it('offers only what something in the list answers', async () => {
    const page = await opened();
    expect([page.has('online'), page.has('place'), page.has('km'), labels(page, 'access'), labels(page, 'language')]).to.deep.equal([false, false, false, ['No steps'], ['Norwegian Bokmål']]);
    const bare = await opened({ opportunities: changed('cafe-host', { access: [], languages: [] }) });
    expect(legends(bare)).to.deep.equal(['Days that suit me']);
  });

  it('begins the week as the visitor does', async () => {
    expect(labels(await opened({ lang: 'nb' }), 'weekday')).to.deep.equal(['mandag', 'tirsdag', 'torsdag', 'fredag', 'søndag']);
    expect(labels(await opened({ lang: 'en-US' }), 'weekday')[0]).to.equal('Sunday');
  });

  it('is answered without asking anybody, and kept nowhere', async () => {
    const page = await opened();
    const before = performance.getEntriesByType('resource').length;
    await page.choose('weekend', 'on');
    expect([page.source.sent.length, performance.getEntriesByType('resource').length - before, sessionStorage.length]).to.deep.equal([0, 0, 0]);
  });
});

describe('nothing that fits', () => {
  it('says which wish keeps it away, and leads on when that is left out', async () => {
    const page = await opened();
    await page.choose('access', 'step-free');
    await page.choose('weekday', 'sunday');
    await page.choose('evening', 'on');
    expect(page.titles).to.deep.equal([]);
    expect(spoken(page.root.querySelector('[part="empty"]'))).to.equal('Nothing fits all of this. Something fits if you leave out one of these: Without “Free times in the evening”: 1 Without “Days that suit me”: 1 Show all');
    await page.press('Without “Days that suit me”: 1');
    expect([page.titles, page.focused, page.field('evening').checked]).to.deep.equal([['Host in the café'], 'What you can help with', true]);
    expect(page.root.querySelector<HTMLInputElement>('[value="sunday"]')!.checked).to.equal(false);
  });

  it('has a way to all', async () => {
    const page = await opened();
    await page.enter('age', '3');
    await page.choose('evening', 'on');
    await page.choose('weekday', 'sunday');
    await page.press('Show all');
    expect([page.titles.length, page.focused, page.field('age').value]).to.deep.equal([6, 'What you can help with', '']);
  });
});

describe('how far it is', () => {
  const OSLO: Geo = { latitude: 59.9139, longitude: 10.7522 };
  const at = (latitude: number, longitude: number): Partial<OpportunityInput> => ({ place: { name: 'There', geo: { latitude, longitude } } });
  const opportunities = changed('cafe-host', at(59.923, 10.759)).map((one) => (one.id === 'tree-planting' ? { ...one, ...at(59.7439, 10.2045) } : one));

  /** Answers as the device does, once somebody was asked. */
  function device(answer: Geo | number | undefined): void {
    const geolocation = {
      getCurrentPosition(found: (position: { coords: Geo }) => void, failed: (error: { code: number }) => void): void {
        if (typeof answer === 'number') failed({ code: answer });
        else if (answer) found({ coords: answer });
      },
    };
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  }
  afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'));

  async function near(answer: Geo | number | undefined): Promise<VolunteerPage> {
    device(answer);
    const page = await opened({ opportunities });
    await page.press('Near me');
    return page;
  }

  it('is asked by a press, and then said on every card; what does not say where it is is not left out', async () => {
    const page = await near(OSLO);
    await waitUntil(() => page.has('km'));
    await page.settled();
    expect([page.titles.includes('Plant trees'), (page.root.activeElement as HTMLInputElement).value]).to.deep.equal([false, '10']);
    expect(page.card('Host in the café')).to.contain('1.1 km from you');
    expect(page.card('Visiting friend')).to.contain('How far away is not known');
    await expect(page.element).to.be.accessible();
  });

  it('can be less or more, or however far', async () => {
    const page = await near(OSLO);
    await waitUntil(() => page.has('km'));
    expect(labels(page, 'km')).to.deep.equal(['Up to 2 km', 'Up to 5 km', 'Up to 10 km', 'Up to 25 km', 'However far']);
    expect(page.root.querySelector<HTMLInputElement>('[name="km"]:checked')?.value).to.equal('10');
    await page.choose('km', '25');
    expect(page.titles).not.to.contain('Plant trees');
    await page.choose('km', '');
    expect([page.titles.length, page.card('Host in the café').includes('from you')]).to.deep.equal([6, false]);
  });

  it('is not known where somebody says no, and that is said, with nothing left out', async () => {
    const page = await near(1);
    await waitUntil(() => page.text.includes('This page may not know where you are. All are shown, however far.'));
    expect([page.titles.length, page.focused]).to.deep.equal([6, 'Near me']);
  });

  it('is not known where the device does not know it', async () => {
    const page = await near(3);
    await waitUntil(() => page.text.includes('Your device cannot tell where it is just now. All are shown, however far.'));
    expect(page.titles).to.have.length(6);
  });

  it('is said to be looked for meanwhile', async () => expect((await near(undefined)).text).to.contain('Looking where you are …'));

  it('is sent to nobody, and kept nowhere', async () => {
    const page = await near(OSLO);
    await waitUntil(() => page.has('km'));
    expect([page.source.sent.length, sessionStorage.length, JSON.stringify({ ...localStorage }).includes('59.91'), location.href.includes('59.91')]).to.deep.equal([0, 0, false, false]);
  });
});
