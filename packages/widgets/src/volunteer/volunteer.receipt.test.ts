import { expect } from '@open-wc/testing';
import { sampleOpportunities } from '@dugnad/client/contract';
import { createMemoryShiftRegister } from '@dugnad/client/memory';
import type { ShiftAbilities } from '@dugnad/client/ports';
import { NOW, spoken, VolunteerPage } from './volunteer.page.ts';

const ALL: ShiftAbilities = { places: true, mails: true };

/** @param email what somebody writes who wants to be reached by mail */
async function receiptOf(abilities: ShiftAbilities, email?: string): Promise<string> {
  const register = createMemoryShiftRegister({ src: 'memory:mailing', now: () => NOW, opportunities: sampleOpportunities(NOW) });
  const page = await VolunteerPage.open({ source: { ...register, abilities } });
  await page.look('cafe-host');
  await page.choose('shift', 'morning');
  if (email === undefined) await page.send('Sign me up');
  else {
    await page.choose('preferred', 'email');
    await page.enter('name', 'Aud Bjørnøy');
    await page.enter('email', email);
    await page.press('Sign me up');
  }
  await page.shows('sent');
  return spoken(page.root.querySelector('[part="receipt"]'));
}

const BY_MAIL = 'To change or cancel, use the link in the mail that we send you.';
const BY_REFERENCE = 'To change or cancel, get in touch and give your reference.';
const said = (receipt: string): boolean[] => [receipt.includes(BY_MAIL), receipt.includes(BY_REFERENCE)];

describe('how one changes or cancels', () => {
  it('is by the link in the mail, where an address was left and mails are sent', async () => expect(said(await receiptOf(ALL, 'aud@example.org'))).to.deep.equal([true, false]));
  it('is by the reference, where a number was left alone', async () => expect(said(await receiptOf(ALL))).to.deep.equal([false, true]));
  it('is by the reference, where nobody says that mails are sent', async () => expect(said(await receiptOf({ places: true }, 'aud@example.org'))).to.deep.equal([false, true]));
});
