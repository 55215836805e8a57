import { expect, fixture, html } from '@open-wc/testing';

import type { ContactWords, DugnadContactStrip } from './contact-strip.ts';
import './contact-strip.define.ts';

const open = (contact: ContactWords): Promise<DugnadContactStrip> => fixture(html`<dugnad-contact-strip .contact=${contact}></dugnad-contact-strip>`);
const find = (strip: DugnadContactStrip, selector: string): HTMLElement | null => strip.shadowRoot!.querySelector(selector);
const ways = (strip: DugnadContactStrip): string[] => [...strip.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);

describe('a contact', () => {
  const cases: readonly [what: string, contact: ContactWords, addresses: string[]][] = [
    ['a number', { name: 'Kari', phone: '12 34 56 78' }, ['tel:12345678']],
    ['a number for messages', { name: 'Kari', sms: '12 34 56 78' }, ['sms:12345678']],
    ['an address', { name: 'Kari', email: 'kari@example.org' }, ['mailto:kari@example.org']],
    ['nothing but a place', { name: 'Kari', place: 'Storgata 1' }, []],
    ['an address that hides another', { name: 'Kari', email: 'kari@example.org?bcc=all@example.org' }, []],
    ['an address that is a script', { name: 'Kari', email: 'javascript:alert(1)' }, []],
  ];
  for (const [what, contact, addresses] of cases) {
    it(`that has ${what} can be reached by ${addresses.join() || 'nothing to press'}`, async () => {
      expect(ways(await open(contact))).to.deep.equal(addresses);
    });
  }

  it('without letters in the name has no circle for them', async () => {
    expect(find(await open({ name: '12 34' }), '.avatar')).to.equal(null);
  });

  it('has the circle as large as the page wants it', async () => {
    const strip = await open({ name: 'Kari Nordmann' });
    expect(find(strip, '.avatar')!.offsetWidth).to.equal(56);
    strip.style.setProperty('--dugnad-contact-strip-avatar-size', '80px');
    expect(find(strip, '.avatar')!.offsetWidth).to.equal(80);
  });

  it('given whole wins over single attributes', async () => {
    const strip = await fixture<DugnadContactStrip>(html`<dugnad-contact-strip name="Ola" phone="99" .contact=${{ name: 'Kari', phone: '12' }}></dugnad-contact-strip>`);
    expect(find(strip, '.name')).to.have.text('Kari');
    expect(ways(strip)).to.deep.equal(['tel:12']);
  });

  it('follows when another person takes over', async () => {
    const strip = await open({ name: 'Kari Nordmann', phone: '12' });
    strip.contact = { name: 'Ola Hansen' };
    await strip.updateComplete;
    expect([find(strip, '.name')!.textContent, find(strip, '.avatar')!.textContent, ways(strip).length]).to.deep.equal(['Ola Hansen', 'OH', 0]);
  });

  it('does not read the letters of the circle aloud (WCAG 1.1.1)', async () => {
    expect(find(await open({ name: 'Kari Nordmann' }), '.avatar')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has room for more', async () => {
    const strip = await fixture<DugnadContactStrip>(html`<dugnad-contact-strip name="Kari"><p>Speaks slowly on the telephone.</p></dugnad-contact-strip>`);
    expect(strip.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(strip.querySelector('p')!.assignedSlot).not.to.equal(null);
  });

  it('keeps a number whole in a narrow column', async () => {
    const strip = await open({ name: 'Kari', phone: '+47 12 34 56 78', sms: '+47 12 34 56 78' });
    // One face for all engines: a wider one has no room for a number here.
    strip.style.fontFamily = 'Liberation Serif';
    strip.style.inlineSize = '240px';
    for (const number of strip.shadowRoot!.querySelectorAll('a bdi')) {
      const { lineHeight } = getComputedStyle(number);
      expect(number.getBoundingClientRect().height).to.be.at.most(Number.parseFloat(lineHeight) * 1.5);
    }
  });
});
