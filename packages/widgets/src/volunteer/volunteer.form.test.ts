import { expect, waitUntil } from '@open-wc/testing';
import { spoken, VolunteerPage } from './volunteer.page.ts';
import type { DugnadSignUpEvent } from './volunteer.events.ts';

const cafe = async (opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> => {
  const page = await VolunteerPage.open(opening);
  await page.look('cafe-host');
  return page;
};

describe('one opportunity', () => {
  it('takes the focus to its heading, and Back of the browser leads to the list again', async () => {
    const page = await cafe();
    expect(page.focused).to.equal('Host in the café');
    history.back();
    await waitUntil(() => page.titles.length === 6);
    expect(page.focused).to.equal('What you can help with');
  });

  it('has a button to the list', async () => {
    const page = await cafe();
    await page.press('All there is to help with');
    await waitUntil(() => page.titles.length === 6);
  });

  it('says of each shift how many places there are, or what one can do instead', async () => {
    const page = await cafe();
    const line = (words: string): string => page.shifts.find((shift) => shift.includes(words)) ?? '';
    expect(line('11 December, 10:00')).to.contain('Places left: 4');
    expect(line('13 December')).to.contain('One place left');
    expect(line('15 December')).to.contain('We choose from a list');
    expect([line('16 December'), line('17 December')].map((words) => words.split(' ').at(-1))).to.deep.equal(['Closed', 'Cancelled']);
    expect(line('22:00')).to.contain('Friday 18 December, 22:00 – Saturday 19 December, 02:00');
    expect(page.shifts.some((shift) => shift.includes('29 November'))).to.equal(false);
  });

  it('that is closed says so, and has no form', async () => {
    const page = await VolunteerPage.open();
    await page.look('concert-crew');
    expect(page.text).to.contain('One cannot sign up here any more.');
    expect(page.root.querySelector('[part="form"]')).to.equal(null);
  });
});

describe('a shift that one may begin at once', () => {
  it('is taken with a name and a number, and the receipt says that it is theirs', async () => {
    const page = await cafe();
    const heard = page.next('dugnad-sign-up') as Promise<DugnadSignUpEvent>;
    await page.choose('shift', 'morning');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.focused).to.equal('You are signed up');
    expect(page.text).to.contain('Friday 11 December, 10:00–13:00: It is yours');
    const { opportunityId, status, reference } = await heard;
    expect([opportunityId, status, page.text.includes(reference)]).to.deep.equal(['cafe-host', 'confirmed', true]);
    expect(page.source.sent.map(({ signUp }) => [signUp.shiftIds, signUp.person.phone, signUp.person.preferred])).to.deep.equal([[['morning'], '90 00 00 00', 'text']]);
  });

  it('takes twelve presses at most beside typing, all of them keys if somebody wants (WCAG 2.1.1)', async () => {
    const page = await VolunteerPage.open();
    let presses = 0;
    page.element.addEventListener('click', () => (presses += 1), true);
    await page.look('cafe-host');
    await page.choose('shift', 'morning');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(presses + 2).to.be.at.most(12);
  });

  it('asks for a time, a way, a name and a number, at the fields and in the summary', async () => {
    const page = await cafe();
    await page.press('Sign me up');
    await waitUntil(() => page.summary.length === 4);
    expect(page.summary).to.deep.equal(['Please choose a time.', 'Please choose one.', 'Please write your name.', 'Please write your telephone number.']);
    expect(page.source.sent).to.have.length(0);
  });

  it('says with which one it overlaps, and takes both on purpose', async () => {
    const page = await cafe();
    await page.choose('shift', 'morning');
    await page.choose('shift', 'noon');
    await page.send('Sign me up');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary[0]).to.equal('These overlap: Friday 11 December, 10:00–13:00, and Friday 11 December, 12:30–15:00.');
    await page.tick('overlap');
    await page.press('Sign me up');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.overlap).to.equal(true);
  });

  it('does not overlap one that begins when it ends', async () => {
    const page = await cafe();
    await page.choose('shift', 'morning');
    await page.choose('shift', 'afternoon');
    expect(page.has('overlap')).to.equal(false);
    await page.send('Sign me up');
    await page.shows('sent');
  });

  it('that was taken meanwhile is named, and nothing that was typed is lost', async () => {
    const page = await cafe();
    await page.source.signUp('cafe-host', { shiftIds: ['one-place'], person: { name: 'Bo', phone: '91 11 11 11' }, language: 'nb' }, { idempotencyKey: crypto.randomUUID() });
    await page.choose('shift', 'one-place');
    await page.send('Sign me up');
    await waitUntil(() => page.summary.length === 1);
    expect(page.summary[0]).to.contain('It is taken now: Sunday 13 December, 10:00–13:00.');
    expect([page.field('name').value, page.field('phone').value]).to.deep.equal(['Aud Bjørnøy', '90 00 00 00']);
  });

  it('that has a waiting list says that one waits', async () => {
    const page = await cafe();
    await page.choose('shift', 'chosen');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.focused).to.equal('You are on the waiting list');
    expect(page.text).not.to.contain('It is yours');
  });
});

describe('meeting a person first', () => {
  const friend = async (): Promise<VolunteerPage> => {
    const page = await VolunteerPage.open();
    await page.look('visiting-friend');
    return page;
  };

  it('takes two fields, and says who talks with one and when', async () => {
    const page = await friend();
    expect(page.text).to.contain('Kari Lund talks with you first. Nothing is decided before that.');
    await page.send('Send', { way: 'call' });
    await page.shows('sent');
    expect(page.focused).to.equal('Thank you. We have got what you wrote.');
    expect(page.text).to.contain('You get an answer by Friday 4 December 2026.');
  });

  it('holds a wished time, and never calls it somebody’s', async () => {
    const page = await friend();
    await page.choose('shift', 'later');
    await page.send('Send');
    await page.shows('sent');
    expect(page.focused).to.equal('We have noted your wish. Kari Lund will talk with you before it is yours.');
    expect(page.text).to.contain('Held for you');
    for (const words of ['signed up', 'It is yours']) expect(page.text).not.to.contain(words);
  });

  it('has ways that are all alike, writing among them', async () => {
    const page = await friend();
    const labels = [...page.root.querySelectorAll<HTMLElement>('[part="ways"] label')];
    expect(labels.map(spoken)).to.include.members(['Call me', 'Send me a text message', 'Write me an e-mail', 'I call you']);
    expect(new Set(labels.map((label) => { const { font, color, padding } = getComputedStyle(label); return [font, color, padding].join(); })).size).to.equal(1);
  });

  it('asks for an address instead of a number where somebody wants to be written to', async () => {
    const page = await friend();
    await page.choose('preferred', 'email');
    expect([page.has('phone'), page.has('email')]).to.deep.equal([false, true]);
    await page.enter('name', 'Aud');
    await page.enter('email', 'aud@example.org');
    await page.press('Send');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.person).to.deep.equal({ name: 'Aud', email: 'aud@example.org', preferred: 'email' });
  });

  it('calls nobody who does not want to be called', async () => {
    const page = await friend();
    await page.choose('preferred', 'text');
    await page.tick('noCalls');
    await page.send('Send');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.person.noCalls).to.equal(true);
  });

  it('calls who asked for a call, though they ticked the opposite under another way', async () => {
    const page = await friend();
    await page.choose('preferred', 'text');
    await page.tick('noCalls');
    await page.choose('preferred', 'call');
    await page.enter('name', 'Aud');
    await page.enter('phone', '90 00 00 00');
    await page.press('Send');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.person).to.deep.equal({ name: 'Aud', phone: '90 00 00 00', preferred: 'call' });
  });

  it('sends no address that is not on the screen, and keeps it for whoever comes back to it', async () => {
    const page = await friend();
    await page.choose('preferred', 'email');
    await page.enter('email', 'aud@example.org');
    await page.choose('preferred', 'text');
    await page.choose('preferred', 'email');
    expect(page.field('email').value).to.equal('aud@example.org');
    await page.choose('preferred', 'text');
    await page.send('Send');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.person.email).to.equal(undefined);
  });
});

describe('a form that was begun', () => {
  it('is as it was after a reload', async () => {
    const page = await cafe();
    await page.choose('shift', 'morning');
    await page.enter('name', 'Aud');
    const again = await page.reload();
    await again.look('cafe-host');
    expect([again.field('name').value, again.root.querySelector<HTMLInputElement>('[value="morning"]')!.checked]).to.deep.equal(['Aud', true]);
  });

  it('leaves nothing on a machine that others use', async () => {
    const page = await cafe({ shared: true });
    await page.enter('name', 'Aud');
    expect(sessionStorage.length).to.equal(0);
    await page.press('Finish and clear');
    await waitUntil(() => page.titles.length === 6);
    await page.look('cafe-host');
    expect(page.field('name').value).to.equal('');
  });

  it('says why it was not sent, and sends it once when there is a line again', async () => {
    const page = await cafe();
    await page.choose('shift', 'morning');
    page.source.update({ failAfter: 'network' });
    await page.send('Sign me up');
    await page.shows('unsent');
    expect(page.focused).to.contain('There is no connection. Please try again in a moment. What you wrote is still here.');
    page.source.update({ failAfter: undefined });
    await page.press('Sign me up');
    await page.shows('sent');
    expect([new Set(page.source.sent.map(({ idempotencyKey }) => idempotencyKey)).size, page.source.signUps.length]).to.deep.equal([1, 1]);
  });

  it('says once that a way to be reached is to be chosen, and not at each of them', async () => {
    const page = await VolunteerPage.open();
    await page.look('cafe-host');
    await page.press('Sign me up');
    await page.shows('summary');
    const ways = page.root.querySelector('[part="ways"]')!;
    expect([...ways.querySelectorAll('.error, .dugnad-choice-error')].map(spoken)).to.deep.equal(['Please choose one.']);
  });
});
