import { expect, fixture, html } from '@open-wc/testing';

import type { ContactWords, DugnadContactStrip } from './contact-strip.ts';
import './contact-strip.define.ts';

const kari: ContactWords = {
  name: 'Kari Nordmann',
  role: 'Coordinator',
  phone: '12 34 56 78',
  sms: '+47 12 34 56 78',
  email: 'kari@example.org',
  hours: 'weekdays 12–15',
  place: 'Storgata 1',
  languages: 'norsk, العربية',
};
const open = (contact: ContactWords, dir = 'ltr'): Promise<DugnadContactStrip> =>
  fixture(html`<dugnad-contact-strip .contact=${contact} dir=${dir}></dugnad-contact-strip>`);
const links = (strip: DugnadContactStrip): HTMLAnchorElement[] => [...strip.shadowRoot!.querySelectorAll('a')];
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const all = (strip: DugnadContactStrip): string => words(strip.shadowRoot!.querySelector('.person')!);

describe('<dugnad-contact-strip>', () => {
  it('shows a person: name, what she does, when, where, in which language', async () => {
    expect(all(await open(kari))).to.contain('Kari Nordmann Coordinator weekdays 12–15 Storgata 1 norsk, العربية');
  });

  it('shows the same from attributes that a webmaster can write', async () => {
    const strip = await fixture<DugnadContactStrip>(html`<dugnad-contact-strip
      name="Kari Nordmann"
      person-role="Coordinator"
      phone="12 34 56 78"
      sms="+47 12 34 56 78"
      email="kari@example.org"
      hours="weekdays 12–15"
      place="Storgata 1"
      languages="norsk, العربية"
    ></dugnad-contact-strip>`);
    expect(all(strip)).to.equal(all(await open(kari)));
  });

  it('calls, texts and writes with one tap, and shows number and address as written', async () => {
    const strip = await open(kari);
    expect(links(strip).map(({ href }) => href)).to.deep.equal(['tel:12345678', 'sms:+4712345678', 'mailto:kari@example.org']);
    expect(links(strip).map(words)).to.deep.equal(['Call 12 34 56 78', 'Send a text to +47 12 34 56 78', 'Write to kari@example.org']);
  });

  it('gives each way at least 44 px (WCAG 2.5.8)', async () => {
    for (const link of links(await open(kari))) expect(link.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('writes what is no number without making it a link', async () => {
    const strip = await open({ name: 'Kari', phone: 'ask at the desk' });
    expect(links(strip)).to.deep.equal([]);
    expect(all(strip)).to.contain('ask at the desk');
  });

  it('shows a name alone, with initials instead of a face', async () => {
    const strip = await open({ name: 'Kari Nordmann' });
    expect(all(strip)).to.equal('Kari Nordmann');
    expect(strip.shadowRoot!.querySelector('[part="avatar"]')).to.have.text('KN');
  });

  it('keeps number and address left to right on a page from right to left', async () => {
    const strip = await open(kari, 'rtl');
    const isolated = [...strip.shadowRoot!.querySelectorAll('bdi[dir="ltr"]')].map(words);
    expect(isolated).to.deep.equal(['Storgata 1', '12 34 56 78', '+47 12 34 56 78', 'kari@example.org']);
    const avatar = strip.shadowRoot!.querySelector('.avatar')!.getBoundingClientRect();
    expect(avatar.left).to.be.greaterThan(strip.shadowRoot!.querySelector('.person')!.getBoundingClientRect().left);
  });

  for (const width of [320, 200]) {
    it(`fits a column of ${width} px, with a long address (WCAG 1.4.10)`, async () => {
      const strip = await open({ ...kari, email: 'aktivitetskoordinator.frivillig@bydelshuset.gamleoslo.example.org' });
      strip.style.inlineSize = `${width}px`;
      for (const link of links(strip)) expect(link.getBoundingClientRect().right).to.be.at.most(strip.getBoundingClientRect().right);
      expect(strip.scrollWidth).to.be.at.most(width);
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    it(`has nothing for axe to find when ${dir}`, async () => {
      await expect(await open(kari, dir)).to.be.accessible();
    });
  }
});
