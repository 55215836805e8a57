import { expect, waitUntil } from '@open-wc/testing';
import { ConsentPage, differences } from './consent.page.ts';
import { generatedSheets } from './generated-sheets.page.ts';

/** Where a page enlarges, WebKit measures in the lengths of the element, and finds points in those of the screen. */
const canFindPoints = (sheet: string): boolean => !sheet.includes('zoom') || /Chrome|Firefox/.test(navigator.userAgent);

function isSeen(page: ConsentPage, button: HTMLButtonElement): boolean {
  const { x, y, width, height } = button.getBoundingClientRect();
  return page.root.elementFromPoint(x + width / 2, y + height / 2) === button;
}

describe('refusing and accepting, under any style sheet', () => {
  const { warn } = console;
  const hide = HTMLElement.prototype.hidePopover;
  // Of all sheets: the same is told once a page.
  const warnings: string[] = [];
  let isOnTopAgain = false;
  before(() => {
    console.warn = (...words: unknown[]): void => void warnings.push(words.join(' '));
    // The layer leaves the top only to come back above everything.
    HTMLElement.prototype.hidePopover = function hidePopover() {
      isOnTopAgain = true;
      hide.call(this);
    };
  });
  after(() => {
    console.warn = warn;
    HTMLElement.prototype.hidePopover = hide;
  });
  beforeEach(() => {
    isOnTopAgain = false;
  });

  it('are tried under forty sheets and more', () => {
    expect(new Set(generatedSheets).size).to.be.at.least(40);
  });

  for (const sheet of generatedSheets) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`look alike, and are both seen, or nothing is granted and the webmaster is told: ${sheet}, ${dir}`, async () => {
        const page = await ConsentPage.open({ sheet, dir, lang: dir === 'rtl' ? 'ar' : 'en' });
        expect(differences(page.refuse, page.accept)).to.deep.equal([]);
        const isFair = (): boolean => !canFindPoints(sheet) || (isSeen(page, page.refuse) && isSeen(page, page.accept));
        const isTold = (): boolean => isOnTopAgain && warnings.some((words) => words.includes('cannot both be seen, so nothing is granted'));
        await waitUntil(() => isFair() || isTold(), 'one of them is not seen, and nobody is told');
        expect(page.port.chosen).to.deep.equal([]);
      });
    }
  }
});
