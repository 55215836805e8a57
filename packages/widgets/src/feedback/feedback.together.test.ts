import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createMemoryFeedbackBox, type MemoryFeedbackBox } from '@dugnad/client/memory';
import type { FeedbackRoundInput } from '@dugnad/client/model';
import { setLanguage } from '@dugnad/elements/language';
import { FeedbackPage, NOW, spoken } from './feedback.page.ts';
import { sampleRound } from './sample-round.page.ts';

let opened = 0;
const box = (round: Partial<FeedbackRoundInput> = {}): MemoryFeedbackBox => createMemoryFeedbackBox({ src: `memory:together-${(opened += 1)}`, round: { ...sampleRound, ...round } });
const titleOf = (page: FeedbackPage): string => spoken(page.root.querySelector('h2'));

describe('two rounds on one page', () => {
  async function both(): Promise<[FeedbackPage, FeedbackPage]> {
    return [await FeedbackPage.open({ box: box({ title: 'Café' }) }), await FeedbackPage.open({ box: box({ id: 'walk', title: 'Walk' }) })];
  }

  it('are answered apart, though their questions are called the same', async () => {
    const [cafe, walk] = await both();
    cafe.choose('mood', 'good');
    walk.choose('mood', 'bad');
    await walk.press('Send');
    await walk.shows('sent');
    expect([cafe.chosen('mood'), cafe.box.sent.length, walk.box.kept]).to.deep.equal(['good', 0, [{ answers: [{ id: 'mood', value: 'bad' }] }]]);
    expect(cafe.form).to.not.equal(null);
  });

  it('find again each its own, after a reload', async () => {
    const [cafe, walk] = await both();
    cafe.write('More tea');
    walk.write('More hills');
    expect([(await cafe.reload()).wish.value, (await walk.reload()).wish.value]).to.deep.equal(['More tea', 'More hills']);
  });

  it('fail apart: what is wrong with one is said at it alone', async () => {
    const [cafe, walk] = await both();
    await cafe.press('Send');
    expect([cafe.summary.length, walk.summary.length, walk.root.querySelectorAll('[aria-invalid="true"]').length]).to.deep.equal([1, 0, 0]);
    await expect(walk.feedback).to.be.accessible();
  });
});

describe('one place that gets another round', () => {
  it('asks the other questions, with nothing of what was typed for the first', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    page.feedback.source = box({ id: 'walk', title: 'Walk' });
    await waitUntil(() => titleOf(page) === 'Walk');
    await page.settled();
    expect(page.values).to.deep.equal(['', '', '']);
  });

  it('has what was typed for the first when that comes back', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    page.feedback.source = box({ title: 'Walk' });
    await waitUntil(() => titleOf(page) === 'Walk');
    page.feedback.source = page.box;
    await waitUntil(() => titleOf(page) === 'How was the language café?');
    await page.settled();
    expect(page.values).to.deep.equal(['good', 'yes', 'More chairs']);
  });

  it('sends to the one that is there now, and nothing to the first', async () => {
    const page = await FeedbackPage.open();
    const walk = box({ title: 'Walk' });
    page.feedback.source = walk;
    await waitUntil(() => titleOf(page) === 'Walk');
    await page.settled();
    await page.send();
    await page.shows('sent');
    expect([page.box.sent.length, walk.kept.length]).to.deep.equal([0, 1]);
  });

  it('does not thank for the first', async () => {
    const page = await FeedbackPage.open();
    await page.send();
    await page.shows('sent');
    page.feedback.source = box({ title: 'Walk' });
    await waitUntil(() => titleOf(page) === 'Walk');
    await page.shows('form');
    expect(page.text).to.not.contain('Your answers count');
  });

  it('shows none of the first where the other cannot be read', async () => {
    const page = await FeedbackPage.open();
    const gone = box({ title: 'Walk' });
    gone.update({ fail: 'not-found' });
    page.feedback.source = gone;
    await page.reads('The questions could not be fetched.');
    expect([page.form, page.text.includes('language café')]).to.deep.equal([null, false]);
  });
});

describe('a round that is closed while somebody writes', () => {
  it('says so when it is sent, with all that was written still there, and no more way to send it', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    page.box.update({ round: { ...sampleRound, status: 'closed' } });
    await page.press('Send');
    await page.shows('unsent');
    expect(page.text).to.contain('No more answers are taken here.');
    expect([page.values, page.box.kept, page.has('Yes, keep it')]).to.deep.equal([['good', 'yes', 'More chairs'], [], false]);
    await expect(page.feedback).to.be.accessible();
  });

  it('is closed at the next look, with whom one can still tell', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    page.box.update({ round: { ...sampleRound, status: 'closed' } });
    const again = await page.reload();
    expect([again.form, spoken(await again.shows('standing'))]).to.deep.equal([null, 'These questions are closed. Thank you to all who answered.']);
  });

  it('has its answers again when it is opened again', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    page.box.update({ round: { ...sampleRound, status: 'closed' } });
    const closed = await page.reload();
    closed.box.update({ round: sampleRound });
    expect((await closed.reload()).values).to.deep.equal(['good', 'yes', 'More chairs']);
  });
});

describe('another language while answers stand', () => {
  afterEach(() => setLanguage('en'));

  it('says the questions in it, and keeps what was answered and where one is', async () => {
    const page = await FeedbackPage.open();
    page.fill();
    page.wish.focus();
    await setLanguage('nb');
    await page.reads('Hvordan hadde du det?');
    expect([page.values, page.root.activeElement]).to.deep.equal([['good', 'yes', 'More chairs'], page.wish]);
    expect(spoken(page.radio('again', 'maybe').closest('label'))).to.equal('Kanskje');
  });

  it('sends the same, whichever language it was answered in', async () => {
    const page = await FeedbackPage.open();
    page.choose('mood', 'good');
    await setLanguage('ar');
    await page.reads('كيف كان مقهى اللغة؟');
    page.choose('again', 'no');
    page.form!.requestSubmit();
    await page.shows('sent');
    expect(page.box.kept).to.deep.equal([{ answers: [{ id: 'mood', value: 'good' }, { id: 'again', value: 'no' }] }]);
  });

  it('turns the words of ours round, and leaves those that were written in another one as they go', async () => {
    const page = await FeedbackPage.open();
    await setLanguage('ar');
    await page.reads('كيف كان مقهى اللغة؟');
    expect(getComputedStyle(page.form!).direction).to.equal('rtl');
    expect([...page.root.querySelectorAll('legend bdi')].map((words) => [words.getAttribute('lang'), getComputedStyle(words).direction])).to.deep.equal([['nb', 'ltr'], ['nb', 'ltr']]);
    await expect(page.feedback).to.be.accessible();
  });

  it('says in it why something was not sent', async () => {
    const page = await FeedbackPage.open();
    page.box.update({ fail: 'network' });
    await page.send();
    await page.shows('unsent');
    const before = spoken(page.root.querySelector('#unsent-words'));
    await setLanguage('nb');
    await page.reads('Hvordan hadde du det?');
    const after = spoken(page.root.querySelector('#unsent-words'));
    expect([after === '' || after === before, page.values]).to.deep.equal([false, ['good', 'yes', 'More chairs']]);
  });
});

describe('a page that moves or forgets the questions', () => {
  it('asks nobody while they are on no page, and reads once when they are put there', async () => {
    const round = box();
    let asked = 0;
    const counting = { ...round, readRound: (how?: Parameters<MemoryFeedbackBox['readRound']>[0]) => ((asked += 1), round.readRound(how)) };
    const element = document.createElement('dugnad-feedback');
    Object.assign(element, { source: counting, now: () => NOW });
    expect(asked).to.equal(0);
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.append(element);
    await element.ready;
    expect(asked).to.equal(1);
  });

  it('forgets nothing on a shared device that is none any more', async () => {
    const page = await FeedbackPage.open({ shared: true });
    page.fill();
    page.feedback.sharedDevice = false;
    await page.settled();
    page.write('More tables');
    expect((await page.reload()).wish.value).to.equal('More tables');
  });
});
