import { expect, waitUntil } from '@open-wc/testing';
import { VolunteerPage } from './volunteer.page.ts';

type Opening = Parameters<typeof VolunteerPage.open>[0];

async function look(id: string, opening: Opening): Promise<VolunteerPage> {
  const page = await VolunteerPage.open(opening);
  await page.look(id);
  return page;
}

/** Every step that somebody can stand at. */
const steps: readonly [step: string, reach: (opening: Opening) => Promise<VolunteerPage>][] = [
  ['the list', (opening) => VolunteerPage.open(opening)],
  ['the list, with what fits opened', async (opening) => {
    const page = await VolunteerPage.open(opening);
    page.root.querySelector<HTMLDetailsElement>('details')!.open = true;
    return page;
  }],
  ['a list with nothing in it', (opening) => VolunteerPage.open({ ...opening, opportunities: [] })],
  ['a list that could not be fetched', (opening) => VolunteerPage.open({ ...opening, fail: 'network' })],
  ['a shift to take', (opening) => look('cafe-host', opening)],
  ['the times of a week', async (opening) => {
    const page = await look('cafe-host', opening);
    await page.press('Show week by week');
    await waitUntil(() => page.root.querySelector('#week-heading'));
    await page.settled();
    return page;
  }],
  ['a person to talk with', (opening) => look('visiting-friend', opening)],
  ['when one can help, and in which languages', async (opening) => {
    const page = await look('repair-help', opening);
    await page.press('Say more, if you want');
    await waitUntil(() => page.root.querySelector('.half-days'));
    await page.settled();
    return page;
  }],
  ['every mistake at once', async (opening) => {
    const page = await look('tree-planting', opening);
    await page.press('Sign me up');
    return page;
  }],
  ['a receipt', async (opening) => {
    const page = await look('cafe-host', opening);
    await page.choose('shift', 'morning');
    await page.send('Sign me up');
    await page.shows('sent');
    return page;
  }],
];

for (const [step, reach] of steps) {
  describe(`volunteering, at ${step}`, () => {
    it('is accessible', async () => {
      const page = await reach({});
      await expect(page.element).to.be.accessible();
    });

    it('is accessible from right to left', async () => {
      const page = await reach({ dir: 'rtl' });
      await expect(page.element).to.be.accessible();
    });

    it('fits into 320 pixels', async () => {
      const page = await reach({ width: 288 });
      const wide = [...page.root.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().width > 289);
      expect(wide.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    });

    it('can be pressed with a thumb: 44 pixels', async () => {
      const page = await reach({});
      const small = [...page.root.querySelectorAll<HTMLElement>('button, summary, dugnad-choice label, input:not([type=checkbox], [type=radio]), textarea')].filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 43.5);
      expect(small.map((control) => control.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  });
}
