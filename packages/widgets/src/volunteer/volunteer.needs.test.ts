import { expect, waitUntil } from '@open-wc/testing';
import { hashNotice } from '@dugnad/client/submission';
import { needsNotice } from '@dugnad/client/model';
import { spoken, VolunteerPage } from './volunteer.page.ts';

const boxes = (page: VolunteerPage): HTMLInputElement[] => [...page.root.querySelectorAll<HTMLInputElement>('[name="needs"]')];
const comes = (page: VolunteerPage): Promise<void> => waitUntil(() => boxes(page).length > 0, 'what can be prepared is shown').then(() => page.settled());

const YES = 'Yes, Kari Lund and those in charge of volunteers may read this, to prepare it for me.';
const KEPT = 'Only Kari Lund and those in charge of volunteers see it. It is deleted the day after the last time that you chose, or after 30 days if you chose none.';

async function asked(opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.look('visiting-friend');
  await page.press('What should we prepare?');
  await comes(page);
  return page;
}

describe('what is to be prepared', () => {
  it('is asked only where the association asks it', async () => {
    const page = await VolunteerPage.open();
    await page.look('cafe-host');
    expect(page.text).not.to.contain('What should we prepare?');
  });

  it('is asked of nobody who does not open it, and nothing of it is sent', async () => {
    const page = await VolunteerPage.open();
    await page.look('visiting-friend');
    expect([page.text.includes('What should we prepare?'), boxes(page).length]).to.deep.equal([true, 0]);
    await page.send('Send');
    await page.shows('sent');
    expect(Object.keys(page.source.sent[0]!.signUp)).not.to.include.members(['needs']);
  });

  it('is a list of choices, none of them made, and a yes that is not given beforehand', async () => {
    const page = await asked();
    expect(boxes(page).map((box) => spoken(box.closest('label')))).to.deep.equal([
      'A way without steps', 'A place to sit', 'A quiet place', 'Light tasks', 'No heavy lifting', 'Short breaks', 'Large letters on paper', 'Plain words', 'A sign language interpreter', 'I bring somebody who helps me',
    ]);
    const yes = page.field('needsConsent');
    expect([...boxes(page), yes].filter(({ checked }) => checked)).to.deep.equal([]);
    expect([spoken(yes.closest('label')), yes.closest('dugnad-choice')!.hint, yes.required]).to.deep.equal([YES, KEPT, false]);
  });

  it('is sent with the yes, and with the hash of the words that stood there', async () => {
    const page = await asked();
    await page.choose('needs', 'quiet');
    await page.choose('needs', 'seat');
    await page.tick('needsConsent');
    await page.send('Send');
    await page.shows('sent');
    const { needs, needsConsent } = page.source.sent[0]!.signUp;
    expect(needs).to.have.members(['quiet', 'seat']);
    const { noticeVersion, noticeHash, purposes, language, event } = needsConsent!;
    expect([noticeVersion, language, event, purposes]).to.deep.equal(['needs-2', 'en', 'given', [{ id: 'needs', granted: true, basis: 'consent', explicit: true }]]);
    expect(noticeHash).to.equal(await hashNotice(needsNotice('en', [YES, KEPT])));
    expect(page.source.signUps[0]!.signUp.needs).to.have.members(['quiet', 'seat']);
  });

  it('is not sent without the yes: it is said at its box, also where somebody has closed it', async () => {
    const page = await asked();
    await page.choose('needs', 'quiet');
    await page.press('What should we prepare?');
    await waitUntil(() => !page.root.querySelector<HTMLDetailsElement>('[part="needs"]')!.open);
    await page.send('Send');
    const words = 'Please tick that this may be read, or leave all of it out.';
    expect([page.summary, page.source.sent.length]).to.deep.equal([[words], 0]);
    expect([page.root.querySelector<HTMLDetailsElement>('[part="needs"]')!.open, page.field('needsConsent').closest('dugnad-choice')!.error]).to.deep.equal([true, words]);
    await page.press(words);
    expect(page.root.activeElement).to.equal(page.field('needsConsent'));
  });

  it('can be taken back: then no yes is asked for, and none is sent', async () => {
    const page = await asked();
    await page.choose('needs', 'quiet');
    await page.tick('needsConsent');
    await page.choose('needs', 'quiet');
    await page.send('Send');
    await page.shows('sent');
    expect(Object.keys(page.source.sent[0]!.signUp)).not.to.include.members(['needs']);
    expect(page.source.sent[0]!.signUp.needsConsent).to.equal(undefined);
  });

  it('is ticked again after a reload, and stands open', async () => {
    const page = await asked();
    await page.choose('needs', 'large-print');
    const again = await page.reload();
    await again.look('visiting-friend');
    await comes(again);
    expect(boxes(again).filter(({ checked }) => checked).map(({ value }) => value)).to.deep.equal(['large-print']);
  });
});
