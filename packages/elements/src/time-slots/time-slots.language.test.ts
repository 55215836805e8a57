import { expect, html } from '@open-wc/testing';

import type { OfferedTime } from './time-slots.ts';
import { TimeSlotsPage } from './time-slots.page.ts';

const times: readonly OfferedTime[] = [{ start: '2099-11-26T18:00:00+01:00[Europe/Oslo]', end: '2099-11-26T20:00:00+01:00[Europe/Oslo]' }];
const choice = (slots = times) => html`<dugnad-time-slots label="When?" time-zone="Pacific/Auckland" .slots=${slots}></dugnad-time-slots>`;

describe('offered times in every language', () => {
  const days: readonly [lang: string, day: string][] = [
    ['nb', 'fredag 27. november 2099'],
    ['nl', 'vrijdag 27 november 2099'],
    ['fi', 'perjantaina 27. marraskuuta 2099'],
    ['pl', 'piątek, 27 listopada 2099'],
    ['tr', '27 Kasım 2099 Cuma'],
  ];
  for (const [lang, day] of days) {
    it(`stand under ${day} in ${lang}, with the clock of the place`, async () => {
      const page = await TimeSlotsPage.open(choice(), { lang });
      expect(page.days).to.deep.equal({ [day]: ['06:00–08:00'] });
    });
  }

  it('have Latin digits where one reads from right to left, and the name of their zone in the language', async () => {
    const page = await TimeSlotsPage.open(choice(), { lang: 'ar-EG', dir: 'rtl' });
    expect(Object.keys(page.days)[0]).to.contain('27').and.contain('2099').and.contain('نوفمبر');
    expect(page.text('.zone')).to.match(/[\u0600-\u06ff]/);
  });

  it('have a time for machines with the offset that it was written with', async () => {
    const page = await TimeSlotsPage.open(choice());
    expect([...page.slots.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal(['2099-11-26T18:00:00+01:00', '2099-11-26T20:00:00+01:00']);
    expect(page.slots.shadowRoot!.querySelector('time')!.dateTime).to.equal('2099-11-27');
  });

  it('leave the year out when it is this one', async () => {
    const year = new Date().getFullYear();
    const page = await TimeSlotsPage.open(choice([{ start: `${year}-06-15T10:00` }]));
    expect(Object.keys(page.days)[0]).to.match(/15 June$/);
  });

  it('are drawn anew when the zone changes', async () => {
    const page = await TimeSlotsPage.open(choice());
    await page.set({ timeZone: 'Europe/Oslo' });
    expect(Object.values(page.days)).to.deep.equal([['18:00–20:00']]);
    await page.set({ timeZone: 'Mars/Olympus' });
    expect(Object.values(page.days)).to.deep.equal([['18:00–20:00']]);
  });
});
