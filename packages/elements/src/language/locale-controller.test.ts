import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import './speaking-element.page.ts';
import type { SpeakingElement } from './speaking-element.page.ts';

const page = document.documentElement;

function within(outer: Element): SpeakingElement {
  const element = document.createElement('speaking-element') as SpeakingElement;
  outer.append(element);
  return element;
}

describe('formats and direction at a place of the page', () => {
  beforeEach(() => {
    page.lang = 'nb';
    page.removeAttribute('dir');
  });

  it('are those of the page when nothing nearer says otherwise', async () => {
    const { locale } = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    expect(locale.language).to.equal('nb');
    expect(locale.direction).to.equal('ltr');
    const day = locale.dateFormat({ weekday: 'long', timeZone: 'UTC' });
    expect(day.format(new Date('2026-11-22T12:00:00Z'))).to.equal('søndag');
  });

  it('are those of the nearest element that names them', async () => {
    const outer = await fixture(html`<section lang="ar" dir="rtl"></section>`);
    const { locale } = within(outer);
    expect(locale.language).to.equal('ar');
    expect(locale.direction).to.equal('rtl');
    expect(locale.dateFormat({ day: 'numeric', timeZone: 'UTC' }).format(new Date('2026-11-22T12:00:00Z'))).to.equal('22');
  });

  it('are found from inside a shadow root', async () => {
    const outer = await fixture(html`<section lang="nl-BE" dir="rtl"><span></span></section>`);
    const root = (outer.firstElementChild ?? outer).attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    root.append(box);
    const { locale } = within(box);
    expect(locale.language).to.equal('nl-BE');
    expect(locale.direction).to.equal('rtl');
  });

  it('are found around the slot that shows the element', async () => {
    const outer = await fixture(html`<section lang="nb"></section>`);
    const frame = document.createElement('div');
    frame.lang = 'da';
    frame.dir = 'rtl';
    frame.append(document.createElement('slot'));
    outer.attachShadow({ mode: 'open' }).append(frame);
    const { locale } = within(outer);
    expect(locale.language).to.equal('da');
    expect(locale.direction).to.equal('rtl');
  });

  it('are bokmål where the page says no, and forgive the underscore', async () => {
    const outer = await fixture(html`<section lang="no_NO"></section>`);
    expect(within(outer).locale.language).to.equal('nb-NO');
  });

  it('fall back to the language of our words where a tag is none', async () => {
    const outer = await fixture(html`<section lang="x"></section>`);
    expect(within(outer).locale.language).to.equal('en-GB');
  });

  it('take the direction that the browser finds for dir=auto', async () => {
    const outer = await fixture(html`<section dir="auto">مرحبا</section>`);
    expect(within(outer).locale.direction).to.equal('rtl');
  });

  it('are drawn again when the page changes its direction, and no more once the element is gone', async () => {
    const element = await fixture<SpeakingElement>(html`<speaking-element></speaking-element>`);
    page.dir = 'rtl';
    await nextFrame();
    expect(element.locale.direction).to.equal('rtl');
    element.remove();
    page.dir = 'ltr';
    await nextFrame();
    expect(element.isUpdatePending).to.equal(false);
  });
});
