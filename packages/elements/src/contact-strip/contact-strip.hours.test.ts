import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { registerTexts, setLanguage } from '../language/language.ts';
import { warningsDuring } from '../language/speaking-element.page.ts';
import type { DugnadContactStrip } from './contact-strip.ts';
import './contact-strip.define.ts';

const monday = '2026-11-23';
const at = (time: string) => (): number => Date.parse(time);

async function open(now: string, content: TemplateResult): Promise<DugnadContactStrip> {
  const place = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const strip = place.querySelector('dugnad-contact-strip')!;
  strip.now = at(now);
  await strip.updateComplete;
  return strip;
}
const kari = (more: TemplateResult = html``): TemplateResult => html`<dugnad-contact-strip name="Kari" phone="12 34 56 78" opening-hours="Mo-Fr 12:00-15:00" time-zone="Europe/Oslo" outside-hours="99 88 77 66">${more}</dugnad-contact-strip>`;
const find = (strip: DugnadContactStrip, selector: string): HTMLElement | null => strip.shadowRoot!.querySelector(selector);
const said = (strip: DugnadContactStrip): string => (find(strip, '[part="opening"] strong')?.textContent ?? '').replace(/\s+/g, ' ').replace(/ (CET|GMT\+1)/, '').trim();

describe('a contact with hours', () => {
  const moments: [now: string, said: string][] = [
    [`${monday}T12:30+01:00`, 'Open now, until 15:00'],
    [`${monday}T09:00+01:00`, 'Closed now. Opens: 12:00'],
    ['2026-11-21T09:00+01:00', 'Closed now. Opens: Monday 12:00'],
  ];
  for (const [now, words] of moments) {
    it(`says "${words}"`, async () => {
      const strip = await open(now, kari());
      expect(said(strip).replace(' at ', ' ').replace(', 12', ' 12')).to.equal(words);
    });
  }

  it('says a date when it is more than a week away', async () => {
    const strip = await open(`${monday}T16:00+01:00`, html`<dugnad-contact-strip name="Kari" opening-hours="Mo 12:00-15:00" time-zone="Europe/Oslo" closed-on="2026-11-30 2026-12-07"></dugnad-contact-strip>`);
    expect(said(strip)).to.contain('Monday').and.contain('14 December');
  });

  it('writes moments and hours so that machines read them too', async () => {
    const strip = await open(`${monday}T12:30+01:00`, kari());
    expect([...strip.shadowRoot!.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([`${monday}T14:00:00.000Z`, '12:00', '15:00']);
    expect(find(strip, '.hours')!.textContent).to.equal('Monday–Friday 12:00–15:00');
  });

  it('shows what to do outside the hours only then: a number', async () => {
    const strip = await open(`${monday}T16:00+01:00`, kari());
    expect(find(strip, '.outside a')!.getAttribute('href')).to.equal('tel:99887766');
    strip.now = at(`${monday}T12:30+01:00`);
    await strip.updateComplete;
    expect(find(strip, '.outside')).to.equal(null);
  });

  const outside: [written: string, href: string | null, words: string][] = [
    ['Leave a message with your name', null, 'Leave a message with your name'],
    ['https://www.example.org/help/?a=1', 'https://www.example.org/help/?a=1', 'www.example.org'],
    ['+47 99 88 77 66', 'tel:+4799887766', 'Call +47 99 88 77 66'],
    ['javascript:alert(1)', null, 'javascript:alert(1)'],
  ];
  for (const [written, href, words] of outside) {
    it(`shows "${written}" as ${href ? `a link to ${href}` : 'words'}`, async () => {
      const strip = await open(`${monday}T16:00+01:00`, html`<dugnad-contact-strip name="Kari" opening-hours="Mo 12:00-15:00" time-zone="Europe/Oslo" outside-hours=${written}></dugnad-contact-strip>`);
      const part = find(strip, '.outside')!;
      expect(part.querySelector('a')?.getAttribute('href') ?? null).to.equal(href);
      expect(part.textContent.replace(/\s+/g, ' ').trim()).to.equal(`Until then ${words}`);
    });
  }

  it('says nothing of outside the hours where there is nothing to say', async () => {
    const strip = await open(`${monday}T16:00+01:00`, html`<dugnad-contact-strip name="Kari" opening-hours="Mo 12:00-15:00" time-zone="Europe/Oslo"></dugnad-contact-strip>`);
    expect(find(strip, '.outside')).to.equal(null);
    const advice = document.createElement('p');
    advice.slot = 'outside-hours';
    advice.textContent = 'Come by on Tuesday.';
    strip.append(advice);
    await waitUntil(() => advice.checkVisibility());
  });

  it('lets the page write what to do outside the hours', async () => {
    const strip = await open(`${monday}T16:00+01:00`, kari(html`<p slot="outside-hours">The legal helpline is open all night.</p>`));
    expect(strip.querySelector('p')!.checkVisibility()).to.equal(true);
    strip.now = at(`${monday}T12:30+01:00`);
    await strip.updateComplete;
    expect(strip.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('takes hours as data, with days that are otherwise', async () => {
    const strip = await open(`${monday}T12:30+01:00`, html`<dugnad-contact-strip name="Kari" time-zone="Europe/Oslo"></dugnad-contact-strip>`);
    strip.openingHours = [{ days: [1], from: '12:00', to: '15:00' }];
    strip.exceptions = [{ date: monday, from: '12:00', to: '13:00' }];
    await strip.updateComplete;
    expect(said(strip)).to.equal('Open now, until 13:00');
  });

  it('takes hours as data with the whole person', async () => {
    const strip = await open(`${monday}T12:30+01:00`, html`<dugnad-contact-strip time-zone="Europe/Oslo" .contact=${{ name: 'Kari', hours: [{ days: [1], from: '12:00', to: '24:00' }] }}></dugnad-contact-strip>`);
    expect(said(strip)).to.contain('until').and.contain('00:00');
  });

  it('is open without an end where it never closes', async () => {
    const strip = await open(`${monday}T12:30+01:00`, html`<dugnad-contact-strip name="Night watch" opening-hours="Mo-Su" time-zone="Europe/Oslo"></dugnad-contact-strip>`);
    expect(said(strip)).to.equal('Open now');
  });

  it('tells the webmaster what cannot be read, and shows the rest', async () => {
    const warnings = await warningsDuring(async () => {
      const strip = await open(`${monday}T12:30+01:00`, html`<dugnad-contact-strip name="Kari" phone="12" opening-hours="Mo-Fr 12:00-15:00; PH off" time-zone="Oslo"></dugnad-contact-strip>`);
      expect(find(strip, 'a')!.getAttribute('href')).to.equal('tel:12');
    });
    expect(warnings.join('\n')).to.include('"PH off"').and.include('no time zone "Oslo"').and.include('Europe/Oslo');
    expect(warnings).to.have.lengthOf(2);
  });

  it('speaks the language of our words, and is marked with it', async () => {
    registerTexts({ nb: () => Promise.resolve({ templates: { 'opening-hours.open.now': 'Åpent nå' } }) });
    const strip = await open(`${monday}T12:30+01:00`, html`<dugnad-contact-strip name="Kari" opening-hours="Mo-Su" time-zone="Europe/Oslo"></dugnad-contact-strip>`);
    await setLanguage('nb');
    await waitUntil(() => said(strip) === 'Åpent nå');
    expect(find(strip, '[part="opening"]')!.lang).to.equal('nb');
    expect(find(strip, '.hours')!.textContent).to.contain('mandag–søndag');
    await setLanguage('en');
  });
});

describe('time that passes', () => {
  const { setTimeout: real } = window;
  const waits: { run: () => void; ms: number }[] = [];
  let hidden = false;

  beforeEach(() => {
    waits.length = 0;
    hidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    Object.assign(window, {
      setTimeout: (run: () => void, ms: number) => (ms > 10_000 ? waits.push({ run, ms }) : real(run, ms)),
    });
  });
  afterEach(() => {
    Object.assign(window, { setTimeout: real });
    Reflect.deleteProperty(document, 'hidden');
  });
  const turn = (isHidden: boolean): void => {
    hidden = isHidden;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('changes what is said when it opens, by one timer', async () => {
    const strip = await open(`${monday}T11:00+01:00`, kari());
    const last = waits.at(-1)!;
    expect(Math.round(last.ms / 60_000)).to.equal(60);
    strip.now = at(`${monday}T12:00+01:00`);
    last.run();
    await strip.updateComplete;
    expect(said(strip)).to.equal('Open now, until 15:00');
  });

  it('waits for nothing while the page is out of sight, and is right when it is seen again', async () => {
    const strip = await open(`${monday}T11:00+01:00`, kari());
    turn(true);
    const before = waits.length;
    strip.requestUpdate();
    await strip.updateComplete;
    expect(waits.length).to.equal(before);
    strip.now = at(`${monday}T12:30+01:00`);
    await strip.updateComplete;
    turn(false);
    await strip.updateComplete;
    expect(said(strip)).to.equal('Open now, until 15:00');
    expect(waits.length).to.be.greaterThan(before);
  });

  it('needs no timer without hours', async () => {
    await open(`${monday}T11:00+01:00`, html`<dugnad-contact-strip name="Kari" hours="weekdays 12–15"></dugnad-contact-strip>`);
    expect(waits).to.deep.equal([]);
  });
});

describe('a contact on a page', () => {
  it('names the languages that the person speaks as their readers do', async () => {
    const strip = await open(`${monday}T11:00+01:00`, html`<dugnad-contact-strip name="Kari" languages="nb ar uk"></dugnad-contact-strip>`);
    const names = [...strip.shadowRoot!.querySelectorAll('.fact bdi')].map((name) => [name.getAttribute('lang'), name.textContent]);
    expect(names).to.deep.equal([['nb', 'Norsk bokmål'], ['ar', 'العربية'], ['uk', 'Українська']]);
  });

  it('shows a picture instead of initials, and the initials when it does not come', async () => {
    const picture = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const strip = await open(`${monday}T11:00+01:00`, html`<dugnad-contact-strip name="Kari Nordmann" photo=${picture}></dugnad-contact-strip>`);
    expect([find(strip, 'img')!.getAttribute('alt'), find(strip, 'img')!.offsetWidth, find(strip, '.avatar')!.localName]).to.deep.equal(['', 56, 'img']);
    strip.photo = 'data:image/gif;base64,nothing';
    await strip.updateComplete;
    await waitUntil(() => find(strip, 'img') === null, 'the broken picture stays');
    expect(find(strip, '.avatar')).to.have.text('KN');
  });

  it('takes a picture that the page brings', async () => {
    const strip = await open(`${monday}T11:00+01:00`, html`<dugnad-contact-strip name="Kari"><svg slot="photo" viewBox="0 0 1 1" aria-hidden="true"></svg></dugnad-contact-strip>`);
    expect(strip.querySelector('svg')!.getBoundingClientRect().width).to.equal(56);
    expect(find(strip, '.avatar')!.checkVisibility()).to.equal(false);
  });

  it('has one link for one number, also where the page has one for visitors without script', async () => {
    const strip = await open(`${monday}T11:00+01:00`, kari(html`<a class="call" href="tel:12345678">12 34 56 78</a><a class="map" href="#map">The way</a>`));
    expect([strip.querySelector<HTMLElement>('.call')!.checkVisibility(), strip.querySelector<HTMLElement>('.map')!.checkVisibility()]).to.deep.equal([false, true]);
    strip.phone = '';
    await strip.updateComplete;
    expect(strip.querySelector<HTMLElement>('.call')!.checkVisibility()).to.equal(true);
  });

  it('can be reached by keys, in the order in which it is read (WCAG 2.1.1, 2.4.3)', async () => {
    const strip = await open(`${monday}T16:00+01:00`, kari());
    const links = [...strip.shadowRoot!.querySelectorAll('a')];
    expect(links.length).to.be.at.least(2);
    for (const link of links) {
      await sendKeys({ press: 'Tab' });
      expect(strip.shadowRoot!.activeElement).to.equal(link);
    }
  });

  for (const now of [`${monday}T12:30+01:00`, `${monday}T16:00+01:00`]) {
    it(`has nothing for axe to find at ${now}`, async () => {
      await expect(await open(now, kari())).to.be.accessible();
    });
  }
});
