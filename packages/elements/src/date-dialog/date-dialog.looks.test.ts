import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';

import { today } from '../date-field/civil-day.ts';
import { DateDialogPage } from './date-dialog.page.ts';
import type { DugnadDateDialog } from './date-dialog.ts';

const colourOf = (element: Element): string => getComputedStyle(element).backgroundColor;

/** The dialog in a window of its own as narrow as a telephone, which WebKit cannot make of a real one. */
async function onTelephone(part: Partial<DugnadDateDialog>, dir = 'ltr'): Promise<{ frame: HTMLIFrameElement; shown: ShadowRoot }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A telephone"></iframe>`);
  Object.assign(frame.style, { inlineSize: '320px', blockSize: '640px', border: '0' });
  const page = frame.contentDocument!;
  const script = Object.assign(page.createElement('script'), { type: 'module', src: new URL('./date-dialog.define.ts', import.meta.url).href });
  const loaded = oneEvent(script, 'load');
  page.head.append(script);
  await loaded;
  page.documentElement.dir = dir;
  page.documentElement.lang = 'nb';
  const dialog = Object.assign(page.createElement('dugnad-date-dialog'), { value: '2026-11-26', ...part });
  page.body.append(dialog);
  dialog.show();
  await waitUntil(() => dialog.shadowRoot?.querySelector('dialog')?.open, 'the calendar opens');
  await Promise.all(dialog.shadowRoot!.getAnimations().map(({ finished }) => finished));
  return { frame, shown: dialog.shadowRoot! };
}

describe('the looks of <dugnad-date-dialog>', () => {
  describe('on a telephone of 320 px', () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const weeks of [false, true]) {
        it(`has days of at least 44 px, side by side${weeks ? ', under the number of their week' : ''}, when ${dir}`, async () => {
          const { shown } = await onTelephone({ weeks }, dir);
          const days = [...shown.querySelectorAll('.day')].map((day) => day.getBoundingClientRect());
          expect(days).to.have.length(30);
          for (const { width, height, left, right } of days) {
            expect(Math.min(width, height)).to.be.at.least(44);
            expect(left).to.be.at.least(0);
            expect(right).to.be.at.most(320);
          }
          const [second, third] = [days[1]!, days[2]!];
          expect(second.top).to.equal(third.top);
          expect(second.left < third.left).to.equal(dir === 'ltr');
        });
      }
    }

    it('does not grow wider than the window', async () => {
      const { shown, frame } = await onTelephone({ weeks: true, closed: 'sunday', closedReason: 'Frivilligsentralkoordinatorstillingsannonse' });
      const { left, right } = shown.querySelector('dialog')!.getBoundingClientRect();
      expect([left >= 0, right <= 320, frame.contentDocument!.documentElement.scrollWidth]).to.deep.equal([true, true, 320]);
    });

    it('has its button to close within its edges', async () => {
      const { shown } = await onTelephone({});
      expect(shown.querySelector('.close')!.getBoundingClientRect().right).to.be.at.most(shown.querySelector('dialog')!.getBoundingClientRect().right);
    });

    it('has lists and buttons to press of at least 44 px', async () => {
      const { shown } = await onTelephone({});
      for (const control of shown.querySelectorAll('select, .button')) expect(control.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('keeps Close beside the title, and both moves on a line', async () => {
      const { shown } = await onTelephone({});
      const top = (selector: string): number => shown.querySelector(selector)!.getBoundingClientRect().top;
      expect(Math.abs(top('h2') - top('.close'))).to.be.below(10);
      expect(top('.moves .button:first-child')).to.equal(top('.moves .button:last-child'));
    });
  });

  it('have letters of at least 16 px', async () => {
    const page = await DateDialogPage.open({ weeks: true, closed: 'sunday' });
    for (const text of page.all('th, .day, .day-line, select, .button')) expect(Number.parseFloat(getComputedStyle(text).fontSize), text.className).to.be.at.least(16);
  });

  it('tell today, the chosen day and any other apart', async () => {
    const page = await DateDialogPage.open({ value: today() });
    const chosen = colourOf(page.cell(today()));
    const other = page.all('.day').find((day) => day.getAttribute('aria-current') === null)!;
    page.dialog.value = '';
    await page.dialog.updateComplete;
    expect(new Set([chosen, colourOf(page.cell(today())), colourOf(other)]).size).to.equal(3);
  });

  it('strike through what cannot be chosen', async () => {
    const page = await DateDialogPage.open({ closed: '2026-11-20' });
    const line = (day: string): string => getComputedStyle(page.cell(day)).textDecorationLine;
    expect([line('2026-11-20'), line('2026-11-19')]).to.deep.equal(['line-through', 'none']);
  });

  it('have a ring around the day that has focus', async () => {
    const page = await DateDialogPage.open();
    await page.press('ArrowRight');
    expect(getComputedStyle(page.focused!).outlineStyle).to.equal('solid');
  });

  it('carry no style attribute, which a strict page would refuse', async () => {
    const page = await DateDialogPage.open({ weeks: true, closed: 'sunday' });
    expect(page.all('[style]')).to.deep.equal([]);
  });
});
