import { expect, waitUntil } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const boxes = (page: VolunteerPage, name: string): HTMLInputElement[] => [...page.root.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
const comes = (page: VolunteerPage): Promise<void> => waitUntil(() => boxes(page, 'languages').length > 0, 'more is shown').then(() => page.settled());

async function more(id: string, opening: Parameters<typeof VolunteerPage.open>[0] = {}): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.look(id);
  await page.press('Say more, if you want');
  await comes(page);
  return page;
}

describe('what one can say beside', () => {
  it('is asked of nobody who does not open it', async () => {
    const page = await VolunteerPage.open();
    await page.look('repair-help');
    expect([boxes(page, 'availability').length, boxes(page, 'languages').length]).to.deep.equal([0, 0]);
    await page.send('Send');
    await page.shows('sent');
    expect(Object.keys(page.source.sent[0]!.signUp)).not.to.include.members(['availability']);
  });

  it('is when one can help: three boxes for each day of the week', async () => {
    const page = await more('repair-help');
    const days = [...page.root.querySelectorAll('.half-days fieldset')].map(spoken);
    expect(days).to.deep.equal(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `${day} Morning Afternoon Evening`));
    await page.choose('availability', 'monday-evening');
    await page.choose('availability', 'saturday-morning');
    await page.choose('availability', 'monday-evening');
    await page.choose('availability', 'tuesday-afternoon');
    await page.send('Send');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.availability).to.have.members(['saturday-morning', 'tuesday-afternoon']);
  });

  it('is not when one can help where there are only its own times', async () => {
    const page = await more('cafe-host');
    expect(boxes(page, 'availability')).to.have.length(0);
  });

  it('is several languages, those of the contact and of what there is to do', async () => {
    const page = await more('cafe-host');
    expect(boxes(page, 'languages').map((box) => spoken(box.closest('label')))).to.deep.equal(['Norwegian Bokmål', 'English', 'Arabic']);
    await page.choose('languages', 'ar');
    await page.choose('languages', 'en');
    await page.choose('shift', 'morning');
    await page.send('Sign me up');
    await page.shows('sent');
    expect(page.source.sent[0]?.signUp.languages).to.have.members(['ar', 'en']);
  });

  it('is not there where nothing can be said', async () => {
    const opportunities = sampleOpportunities(NOW).map((one) => ({ ...one, languages: [], contact: { ...one.contact, languages: [] } }));
    const page = await VolunteerPage.open({ opportunities });
    await page.look('cafe-host');
    expect(page.text).not.to.contain('Say more');
  });

  it('is ticked again after a reload, and stands open: nothing goes along unseen', async () => {
    const page = await more('repair-help');
    await page.choose('availability', 'sunday-evening');
    const again = await page.reload();
    await again.look('repair-help');
    await comes(again);
    expect([again.root.querySelector<HTMLDetailsElement>('[part="more"]')!.open, boxes(again, 'availability').filter(({ checked }) => checked).map(({ value }) => value)]).to.deep.equal([true, ['sunday-evening']]);
  });

  it('keeps its ticks when it is closed', async () => {
    const page = await more('repair-help');
    await page.choose('languages', 'ar');
    await page.press('Say more, if you want');
    await page.press('Say more, if you want');
    expect(boxes(page, 'languages').map(({ checked }) => checked)).to.deep.equal([false, false, true]);
  });

  it('leaves the focus on what opened it', async () => {
    const page = await more('repair-help');
    expect(page.focused).to.equal('Say more, if you want');
  });
});
