import { expect } from '@open-wc/testing';
import { languageReady, setLanguage } from '@dugnad/elements/language';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

type Contact = NonNullable<PetitionInput['contact']>;

const kari: Contact = { name: 'Kari Nordmann', role: { en: 'Coordinator', nb: 'Koordinator' }, phone: '+47 12 34 56 78', email: 'kari@example.org' };
const weekdays = { days: [1, 2, 3, 4, 5], from: '12:00', to: '15:00' };

const openWith = (contact: Contact | undefined, more: Partial<PetitionInput> = {}): Promise<PetitionPage> => PetitionPage.open({ petition: { contact, ...more } as Partial<PetitionInput> });
const strip = (page: PetitionPage): Element => page.root.querySelector('[part="contact"]')!;

describe('whom to ask about a petition', () => {
  it('is a person with a role, a telephone number and an address, each one press away', async () => {
    const page = await openWith(kari);
    expect(spoken(strip(page))).to.contain('Kari Nordmann').and.contain('Coordinator');
    expect([...strip(page).querySelectorAll('a')].map((way) => way.getAttribute('href'))).to.deep.equal(['tel:+4712345678', 'mailto:kari@example.org']);
  });

  it('can be called at the hours that are said, each line for itself', async () => {
    const page = await openWith({ ...kari, hours: [weekdays, { days: [6], from: '10:00', to: '12:00' }] });
    expect([...strip(page).querySelectorAll('.hours')].map(spoken)).to.deep.equal(['Monday–Friday 12:00–15:00', 'Saturday 10:00–12:00']);
    const [first, second] = [...strip(page).querySelectorAll('.hours')].map((line) => line.getBoundingClientRect());
    expect(second!.top).to.be.at.least(first!.bottom - 1);
  });

  it('says no hours where none are known', async () => {
    expect(strip(await openWith(kari)).querySelectorAll('.hours, time')).to.have.length(0);
    expect(strip(await openWith({ ...kari, hours: [] })).querySelectorAll('.hours, time')).to.have.length(0);
  });

  it('says the hours in the language of the words around them', async () => {
    await setLanguage('nb');
    await languageReady();
    const page = await openWith({ ...kari, hours: [weekdays] });
    expect(spoken(strip(page).querySelector('.hours'))).to.equal('mandag–fredag 12:00–15:00');
    await setLanguage('en');
    await languageReady();
  });

  it('has the place where one can drop in', async () => {
    expect(spoken(strip(await openWith({ ...kari, place: { name: { en: 'The community house' } } })))).to.contain('The community house');
  });

  it('is nobody where the petition names nobody, and then the page’s own stays', async () => {
    expect(strip(await openWith(undefined)) as Element | null).to.equal(null);
    const page = await openWith(undefined);
    const own = document.createElement('p');
    own.slot = 'contact';
    own.textContent = 'Ring Kari';
    page.petition.append(own);
    await page.settled();
    expect(own.checkVisibility()).to.equal(true);
  });

  for (const [state, petition] of [['can be signed', {}], ['is not open yet', { status: 'not-open' }], ['is closed', { status: 'closed' }], ['is answered', { status: 'answered' }]] as const) {
    it(`stands last while the petition ${state} (WCAG 3.2.6)`, async () => {
      const page = await openWith({ ...kari, hours: [weekdays] }, petition);
      const order = [...page.root.querySelectorAll('[part="head"], [part="form"], [part="standing"], [part="share"], .report, [part="contact"]')];
      expect(order.at(-1)?.getAttribute('part')).to.equal('contact');
    });
  }

  it('stands last also after signing', async () => {
    const page = await openWith(kari);
    await page.sign();
    const sent = await page.shows('sent');
    expect(sent.compareDocumentPosition(strip(page)) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
  });

  it('has a number that is read from left to right in Arabic too', async () => {
    const page = await PetitionPage.open({ lang: 'ar', dir: 'rtl', petition: { contact: kari } });
    const number = strip(page).querySelector('a[href^="tel"] bdi')!;
    expect([number.getAttribute('dir'), spoken(number)]).to.deep.equal(['ltr', '+47 12 34 56 78']);
  });

  it('has no link where what is written is no number', async () => {
    const page = await openWith({ name: 'Kari', phone: 'ask at the desk' });
    expect(strip(page).querySelectorAll('a[href^="tel"]')).to.have.length(0);
    expect(spoken(strip(page))).to.contain('ask at the desk');
  });

  for (const width of [180, 320, 900]) {
    it(`fits into ${width} px with its hours`, async () => {
      const page = await PetitionPage.open({ width, petition: { contact: { ...kari, hours: [weekdays, { days: [6, 7], from: '10:00', to: '12:00' }] } } });
      const { right } = page.petition.getBoundingClientRect();
      const wide = [...strip(page).querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > right + 1);
      expect(wide.map(({ className }) => className)).to.deep.equal([]);
    });
  }
});
