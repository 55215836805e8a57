import { expect, waitUntil } from '@open-wc/testing';
import { languageReady, setLanguage } from '@dugnad/elements/language';
import type { PetitionCounts, PetitionInput } from '@dugnad/client/model';
import { FakeClock } from '../controllers/fake-clock.page.ts';
import { NOW, PetitionPage, spoken } from './petition.page.ts';

const asOf = '2026-11-22T12:00:00+01:00[Europe/Oslo]';
const counts = (changes: Partial<PetitionCounts> = {}): PetitionCounts => ({ confirmed: 412, waiting: 9, paper: 22, asOf, ...changes });

const bar = (page: PetitionPage): string => spoken(page.root.querySelector('.progress'));
const below = (page: PetitionPage): string => spoken(page.root.querySelector('[part="count"] > p'));

async function openWith(petition: Partial<PetitionInput>): Promise<PetitionPage> {
  const page = await PetitionPage.open({ petition });
  await page.petition.updateComplete;
  return page;
}

describe('the count of a petition', () => {
  const goals: readonly [confirmed: number, goal: number[], said: string][] = [
    [0, [500], '0 of 500'],
    [499, [500, 1000], '499 of 500'],
    [500, [500, 1000], '500 of 1,000'],
    [501, [500, 1000], '501 of 1,000'],
    [12_345, [25_000], '12,345 of 25,000'],
    [1, [1], '1 of 1'],
  ];
  for (const [confirmed, goal, said] of goals) {
    it(`is ${said} with ${confirmed} signatures and the goals ${goal.join(', ')}`, async () => {
      expect(bar(await openWith({ goal, counts: counts({ confirmed, paper: 0 }) }))).to.contain(said);
    });
  }

  it('has no goal where the association sets none', async () => {
    const page = await openWith({ goal: [] });
    expect(bar(page)).to.contain('434').and.not.contain(' of ');
    expect(page.text).to.not.contain('The goal is reached');
  });

  it('counts paper and telephone only where there is some', async () => {
    expect(bar(await openWith({ counts: counts({ paper: 0 }) }))).to.not.contain('On paper');
    expect(bar(await openWith({ counts: counts({ paper: 1 }) }))).to.contain('1 On paper or by telephone');
  });

  it('tells of what waits only where something waits, and never adds it', async () => {
    expect(below(await openWith({ counts: counts({ waiting: 0 }) }))).to.match(/^Counted Sunday/);
    const page = await openWith({ counts: counts({ waiting: 5000 }) });
    expect(below(page)).to.contain('Not confirmed yet, and not counted: 5,000.');
    expect(bar(page)).to.contain('434 of 500');
  });

  it('says when it was counted, as machines read it too', async () => {
    const page = await openWith({});
    expect(page.root.querySelector<HTMLTimeElement>('[part="count"] time')?.dateTime).to.match(/^2026-11-22T12:00:00/);
  });

  it('is written in the visitor’s digits and words', async () => {
    await setLanguage('nb');
    await languageReady();
    const page = await PetitionPage.open({ petition: { counts: counts({ confirmed: 12_345 }), goal: [25_000] } });
    await waitUntil(() => /12.367 av 25.000/.test(bar(page)), `it is written "${bar(page)}"`);
    await setLanguage('en');
    await languageReady();
  });

  for (const [title, confirmed, status, isSaid] of [
    ['is said to be reached at the last goal', 2478, 'open', true],
    ['is not said to be reached one before it', 2477, 'open', false],
    ['is not said to count any more when the petition is closed', 9999, 'closed', false],
  ] as const) {
    it(title, async () => {
      const page = await openWith({ status, counts: counts({ confirmed }) });
      expect(page.text.includes('The goal is reached. Your signature still counts.')).to.equal(isSaid);
    });
  }

  it('moves nothing about when somebody wants no motion', async () => {
    const page = await openWith({});
    const moving = [...page.root.querySelector('.progress')!.querySelectorAll('*')].filter((one) => getComputedStyle(one).animationName !== 'none');
    expect(moving).to.have.length(0);
  });
});

describe('the count of a petition that is looked at for long', () => {
  let clock: FakeClock;
  beforeEach(() => void (clock = new FakeClock()));
  afterEach(() => clock.restore());

  async function pass(page: PetitionPage, seconds: number): Promise<void> {
    for (let each = 0; each < seconds; each += 5) {
      clock.pass(5000);
      for (let turns = 0; turns < 8; turns += 1) await Promise.resolve();
    }
    await page.petition.updateComplete;
    await page.petition.updateComplete;
  }

  /** A key may take a moment to reach the page: frames come by themselves here, and seconds do not. */
  async function passUntil(page: PetitionPage, words: string): Promise<void> {
    for (let frames = 0; frames < 100 && !bar(page).includes(words); frames += 1) {
      await new Promise(requestAnimationFrame);
      await pass(page, 5);
    }
  }

  it('is a new one after a while, and nothing that is typed moves', async () => {
    const page = await openWith({});
    page.enter('name', 'Aud');
    page.field('email').focus();
    page.source.update({ petition: { ...(await page.source.readPetition()), counts: counts({ confirmed: 450 }) } });
    await pass(page, 50);
    expect(bar(page)).to.contain('472 of 500');
    expect([page.field('name').value, page.root.activeElement]).to.deep.equal(['Aud', page.field('email')]);
  });

  it('comes later where the petition came without it: until then it is said not to be known', async () => {
    const page = await PetitionPage.open();
    const { promise, resolve } = Promise.withResolvers<PetitionCounts>();
    const { counts: _, ...rest } = await page.source.readPetition();
    const source = { ...page.source, src: `memory:${crypto.randomUUID()}`, readPetition: async () => rest, readCount: () => promise };
    const late = await PetitionPage.open({ source });
    expect(late.text).to.contain('The number of signatures is not known just now.');
    late.enter('name', 'Aud');
    resolve(counts());
    await pass(late, 5);
    expect(late.text).to.not.contain('not known just now');
    expect([bar(late).includes('434 of 500'), late.field('name').value]).to.deep.equal([true, 'Aud']);
  });

  it('stays, with its hour, when it cannot be read', async () => {
    const page = await openWith({});
    page.source.update({ fail: 'unavailable' });
    await pass(page, 100);
    expect(bar(page)).to.contain('434 of 500');
    expect(page.root.querySelectorAll('[part="failed"]')).to.have.length(0);
  });

  it('is asked for no more once the petition closes, and the page says that it has closed', async () => {
    let now = NOW;
    let asked = 0;
    const first = await PetitionPage.open({ petition: { closes: new Date(NOW + 60_000).toISOString() } });
    const source = { ...first.source, readCount: async () => { asked += 1; return counts(); } };
    first.petition.remove();
    const page = await PetitionPage.open({ source, now: () => now });
    await pass(page, 50);
    const before = asked;
    now = NOW + 61_000;
    await pass(page, 300);
    expect([before, asked]).to.deep.equal([1, 1]);
    expect(spoken(page.root.querySelector('[part="standing"]'))).to.equal('You cannot sign any more.');
  });

  for (const [why, petition] of [['is closed', { status: 'closed' }], ['is answered', { status: 'answered' }], ['is not open yet', { status: 'not-open' }]] as const) {
    it(`is never asked for while the petition ${why}`, async () => {
      let asked = 0;
      const first = await PetitionPage.open({ petition });
      const page = await PetitionPage.open({ source: { ...first.source, readCount: async () => { asked += 1; return counts(); } } });
      await pass(page, 300);
      expect(asked).to.equal(0);
      expect(bar(page)).to.contain('434 of 500');
    });
  }

  it('adds the signer’s own one no longer once the count of the others has it', async () => {
    const page = await openWith({});
    await page.sign();
    await passUntil(page, '1 Yours');
    expect(bar(page)).to.contain('1 Yours').and.contain('435 of 500');
    page.enter('code', page.source.mails.at(-1)?.code ?? '');
    page.button('Confirm').click();
    await pass(page, 100);
    expect(bar(page)).to.contain('435 of 500').and.contain('413 Confirmed').and.not.contain('Yours');
  });
});
