import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import type { OpportunityInput } from '@dugnad/client/model';
import { sayOwnClock } from './choosing/say-shift.ts';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const WAY = 'Book a time: 15 minutes';
const radios = (page: VolunteerPage, name: string): HTMLInputElement[] => [...page.root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
const words = (page: VolunteerPage, name: string): string[] => radios(page, name).map((radio) => spoken(radio.closest('label')));
const times = (page: VolunteerPage): string[] => [...page.root.querySelectorAll('.talks fieldset')].map((day) => [spoken(day.querySelector('legend')), ...[...day.querySelectorAll('time')].map(spoken)].join(' '));
const come = (page: VolunteerPage): Promise<void> => waitUntil(() => radios(page, 'talk').length > 0, 'times for a talk are shown', { timeout: 5000 }).then(() => page.settled());

async function friend(opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.look('visiting-friend');
  return page;
}

async function talking(opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await friend(opening);
  await page.choose('preferred', 'talk');
  await come(page);
  return page;
}

/** By the clock of the machine that runs this. */
const own = (start: string): string => {
  const said = sayOwnClock(start, { dateFormat: (options) => new Intl.DateTimeFormat('en-GB', options) });
  return said ? `On your clock: ${said}` : '';
};

const withTalks = (talks: NonNullable<OpportunityInput['talks']>): OpportunityInput[] => sampleOpportunities(NOW).map((one) => (one.id === 'visiting-friend' ? { ...one, talks } : one));

describe('a time for a talk', () => {
  it('is one of the ways to meet, drawn as the others are, where times are free', async () => {
    const page = await friend();
    expect(words(page, 'preferred')).to.deep.equal(['Call me', 'Send me a text message', 'Write me an e-mail', 'I call you', WAY]);
    const [first, ...others] = radios(page, 'preferred').map((radio) => radio.closest('dugnad-choice')!).map((choice) => [choice.getBoundingClientRect().width, getComputedStyle(choice).fontWeight, choice.className]);
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('is no way where none is free, where all have begun, or where nobody keeps places', async () => {
    for (const opening of [{ opportunities: withTalks([]) }, { opportunities: withTalks([{ id: 'over', start: '2026-12-01T12:59:00+01:00[Europe/Oslo]', modes: ['phone'] }]) }, { places: false }]) {
      const page = await friend(opening);
      expect(words(page, 'preferred')).not.to.include(WAY);
    }
  });

  it('is not there to choose before somebody wants it', async () => {
    const page = await friend();
    expect(radios(page, 'talk')).to.have.length(0);
    await page.choose('preferred', 'talk');
    await come(page);
    await page.choose('preferred', 'text');
    expect(radios(page, 'talk')).to.have.length(0);
  });

  it('stands by days, the next three with free ones first, the others behind one press', async () => {
    const page = await talking();
    expect(times(page)).to.deep.equal(['Wednesday 2 December 10:00 10:15', 'Thursday 3 December 14:00', 'Friday 4 December 10:00', 'Monday 7 December 10:00']);
    const more = page.root.querySelector<HTMLDetailsElement>('.talks details')!;
    expect([more.open, spoken(more.querySelector('legend'))]).to.deep.equal([false, 'Monday 7 December']);
    await page.press('More days');
    expect(more.open).to.equal(true);
  });

  it('says with whom where that is somebody else, and the visitor’s own clock where that shows another time', async () => {
    const page = await talking();
    expect(words(page, 'talk')[2]).to.equal(['14:00', 'With Amina Yusuf', own('2026-12-03T14:00:00+01:00[Europe/Oslo]')].filter(Boolean).join(' '));
  });

  it('asks how, once it is chosen, and says it where there is one way', async () => {
    const page = await talking();
    expect(radios(page, 'talkMode')).to.have.length(0);
    await page.choose('talk', 'talk-next');
    expect(words(page, 'talkMode')).to.deep.equal(['By telephone, we call you', 'By video, we send you a link', 'You come to us']);
    await page.choose('talk', 'talk-video');
    expect(radios(page, 'talkMode')).to.have.length(0);
    expect(page.text).to.contain('By video, we send you a link');
  });

  for (const [mode, field, others] of [['phone', 'phone', ['email', 'noCalls', 'bestTime']], ['video', 'email', ['phone', 'noCalls', 'bestTime']], ['visit', 'phone', ['email', 'bestTime']]] as const) {
    it(`asks for a name and one thing more: by ${mode} ${field}`, async () => {
      const page = await talking();
      await page.choose('talk', 'talk-next');
      await page.choose('talkMode', mode);
      expect([page.has('name'), page.has(field), ...others.map((other) => page.has(other))]).to.deep.equal([true, true, ...others.map(() => false)]);
    });
  }

  it('is booked with two fields, and stands in the receipt with day, time, how and with whom', async () => {
    const page = await talking();
    await page.choose('talk', 'talk-next');
    await page.choose('talkMode', 'phone');
    await page.enter('name', 'Aud Bjørnøy');
    await page.enter('phone', '90 00 00 00');
    await page.press('Send');
    await page.shows('sent');
    expect(page.focused).to.equal('Your talk is booked');
    const receipt = spoken(page.root.querySelector('[part="receipt"]'));
    for (const said of ['Wednesday 2 December, 10:15–10:30', 'By telephone, we call you', 'With Kari Lund']) expect(receipt).to.contain(said);
    expect(page.text).not.to.contain('You get an answer');
    expect(page.source.sent.map(({ signUp }) => [signUp.talk, signUp.person])).to.deep.equal([[{ id: 'talk-next', mode: 'phone' }, { name: 'Aud Bjørnøy', phone: '90 00 00 00' }]]);
  });

  it('by video alone needs no other choice, and an address', async () => {
    const page = await talking();
    await page.choose('talk', 'talk-video');
    await page.enter('name', 'Aud Bjørnøy');
    await page.enter('email', 'aud@example.org');
    await page.press('Send');
    await page.shows('sent');
    expect(spoken(page.root.querySelector('[part="receipt"]'))).to.contain('With Amina Yusuf');
    expect(page.source.sent[0]?.signUp.talk).to.deep.equal({ id: 'talk-video', mode: 'video' });
  });

  it('stands with all else that is asked, and with what is wrong, in one order', async () => {
    const talks = sampleOpportunities(NOW).find(({ id }) => id === 'visiting-friend')?.talks ?? [];
    const page = await VolunteerPage.open({ opportunities: sampleOpportunities(NOW).map((one) => (one.id === 'tree-planting' ? { ...one, guardianBelow: 18, asksNeeds: true, talks } : one)) });
    await page.look('tree-planting');
    await waitUntil(() => page.has('age'), 'the age is asked');
    await page.choose('age', 'younger');
    const names = (): string[] => [...new Set([...page.root.querySelectorAll<HTMLInputElement>('[part="form"] :is(input, textarea)')].map(({ name }) => name))];
    expect(names()).to.deep.equal(['age', 'guardian', 'guardianPhone', 'guardianEmail', 'shift', 'preferred', 'name', 'phone', 'noCalls', 'message']);
    await page.press('Sign me up');
    await waitUntil(() => page.summary.length > 0);
    expect(page.summary).to.deep.equal(['Please write the name of your parent or guardian.', 'Please write the telephone number of your parent or guardian.', 'Please choose a time.', 'Please choose one.', 'Please write your name.', 'Please write your telephone number.']);
    await page.choose('preferred', 'talk');
    await come(page);
    await page.choose('talk', 'talk-next');
    await page.press('What should we prepare?');
    await waitUntil(() => page.has('needs'), 'the needs are asked');
    expect(names()).to.deep.equal(['age', 'guardian', 'guardianPhone', 'guardianEmail', 'shift', 'preferred', 'talk', 'talkMode', 'name', 'phone', 'message', 'needs', 'needsConsent']);
  });

  it('that is booked is a call that is wanted, whatever was ticked for another way', async () => {
    const page = await friend();
    await page.choose('preferred', 'text');
    await page.tick('noCalls');
    await page.choose('preferred', 'talk');
    await come(page);
    await page.choose('talk', 'talk-early');
    await page.choose('talkMode', 'phone');
    await page.enter('name', 'Aud');
    await page.enter('phone', '90 00 00 00');
    await page.press('Send');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.person).to.deep.equal({ name: 'Aud', phone: '90 00 00 00' });
  });

  it('is asked for, and how, where nothing is chosen', async () => {
    const page = await talking();
    await page.press('Send');
    expect(page.summary).to.deep.equal(['Please choose a time.', 'Please write your name.', 'Please write your telephone number.']);
    await page.choose('talk', 'talk-next');
    await page.press('Send');
    expect(page.summary[0]).to.equal('Please choose one.');
    expect(page.source.sent).to.have.length(0);
  });

  it('that somebody else has taken meanwhile says so, and is not offered again', async () => {
    const page = await talking();
    await page.source.signUp('visiting-friend', { person: { name: 'Per', phone: '91 00 00 00' }, language: 'nb', talk: { id: 'talk-early', mode: 'phone' } }, { idempotencyKey: crypto.randomUUID() });
    await page.choose('talk', 'talk-early');
    await page.choose('talkMode', 'phone');
    await page.enter('name', 'Aud');
    await page.enter('phone', '90 00 00 00');
    await page.press('Send');
    await waitUntil(() => page.summary.length > 0);
    expect(page.summary).to.deep.equal(['It is taken now: Wednesday 2 December, 10:00. Please choose another.']);
    expect(radios(page, 'talk').map(({ value }) => value)).not.to.include('talk-early');
    await page.choose('talk', 'talk-next');
    await page.choose('talkMode', 'phone');
    await page.press('Send');
    await page.shows('sent');
    expect(page.focused).to.equal('Your talk is booked');
  });

  it('is chosen again after a reload, also on a later day', async () => {
    const page = await talking();
    await page.choose('talk', 'talk-late');
    await page.choose('talkMode', 'visit');
    const again = await page.reload();
    await again.look('visiting-friend');
    await come(again);
    expect([...radios(again, 'talk'), ...radios(again, 'talkMode')].filter(({ checked }) => checked).map(({ value }) => value)).to.deep.equal(['talk-late', 'visit']);
    expect(again.root.querySelector<HTMLDetailsElement>('.talks details')!.open).to.equal(true);
  });
});
