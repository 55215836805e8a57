import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { PetitionInput } from '@dugnad/client/model';
import { PetitionPage, spoken } from './petition.page.ts';

type Opening = Parameters<typeof PetitionPage.open>[0];

const rich: Partial<PetitionInput> = {
  eligibility: { minimumAge: 15, areas: 'Grønlia' },
  media: [{ kind: 'sign-language', src: 'https://petition.example/sign.mp4', captions: 'https://petition.example/sign.vtt', alt: 'In sign language' }],
  contact: { name: 'Kari', phone: '12 34 56 78', email: 'kari@example.org', hours: [{ days: [1, 2, 3], from: '10:00', to: '14:00' }], place: { name: 'Huset' } },
};

async function unsent(opening: Opening): Promise<PetitionPage> {
  const page = await PetitionPage.open(opening);
  page.source.update({ fail: 'network' });
  page.fill();
  page.form!.requestSubmit();
  await page.shows('unsent');
  return page;
}

async function sent(opening: Opening): Promise<PetitionPage> {
  const page = await PetitionPage.open(opening);
  page.fill();
  page.form!.requestSubmit();
  await page.shows('sent');
  return page;
}

async function confirmed(opening: Opening): Promise<PetitionPage> {
  const page = await sent(opening);
  page.enter('code', page.source.mails.at(-1)?.code ?? '');
  page.field('code').form!.requestSubmit();
  await waitUntil(() => page.source.signatures[0]?.status === 'confirmed' && !page.root.querySelector('[name="code"]'));
  return page;
}

/** Every step that somebody can stand at. */
const steps: readonly [step: string, reach: (opening: Opening) => Promise<PetitionPage>][] = [
  ['all that can be asked and shown', (opening) => PetitionPage.open({ ...opening, petition: rich })],
  ['the least that can be asked', (opening) => PetitionPage.open({ ...opening, petition: { ask: {}, consents: [{ id: 'opinion', text: 'Yes.', explicit: true, required: true }], paper: { allowed: false }, contact: undefined } as never })],
  ['every mistake at once', async (opening) => {
    const page = await PetitionPage.open({ ...opening, petition: { ...rich, ask: { postcode: 'required' } } });
    page.form!.requestSubmit();
    await waitUntil(() => page.summary.length === 5);
    return page;
  }],
  ['what happens with the data, opened', async (opening) => {
    const page = await PetitionPage.open(opening);
    page.root.querySelector<HTMLDetailsElement>('[part="privacy"]')!.open = true;
    return page;
  }],
  ['a signature that was not sent', unsent],
  ['a signature that waits on the device', async (opening) => {
    const page = await unsent(opening);
    page.root.querySelector<HTMLElement>('[part="unsent"] button')!.click();
    await page.shows('sent');
    return page;
  }],
  ['the code that is waited for', sent],
  ['a code that was wrong', async (opening) => {
    const page = await sent(opening);
    page.enter('code', '12');
    page.field('code').form!.requestSubmit();
    await waitUntil(() => page.summary.length === 1);
    return page;
  }],
  ['a signature that counts', confirmed],
  ['a device of many', (opening) => sent({ ...opening, shared: true })],
  ['a code to point a telephone at', async (opening) => {
    const page = await PetitionPage.open(opening);
    page.root.querySelector<HTMLElement>('[part="share"] [aria-expanded]')!.click();
    await waitUntil(() => page.root.querySelector('[part="share"] dugnad-receipt')?.shadowRoot?.querySelector('svg'));
    return page;
  }],
  ['a petition that is not there', (opening) => PetitionPage.open({ ...opening, fail: 'not-found' })],
  ['no connection', (opening) => PetitionPage.open({ ...opening, fail: 'offline' })],
  ['a petition not open yet', (opening) => PetitionPage.open({ ...opening, petition: { opens: '2027-01-04T08:00:00+01:00[Europe/Oslo]' } })],
  ['an answer', (opening) => PetitionPage.open({ ...opening, petition: { status: 'answered', answer: { date: '2026-11-20', text: 'One.\n\nTwo.', url: 'https://city.example/' } } })],
  ['nobody who counts', (opening) => PetitionPage.open({ ...opening, confirms: false, counts: false })],
];

describe('everybody', () => {
  for (const [step, reach] of steps) {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      it(`can use ${step} in ${lang}: axe finds nothing`, async () => {
        const page = await reach({ lang, dir });
        await expect(page.petition).to.be.accessible();
      });
    }

    it(`has ${step} within 280 px, whichever way one reads (WCAG 1.4.10)`, async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const page = await reach({ dir, width: 280 });
        await nextFrame();
        const { left, right } = page.petition.getBoundingClientRect();
        const wide = [...page.root.querySelectorAll('*:not(slot, option, track, wbr)')].filter((one) => one.checkVisibility() && (one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1));
        expect(wide.map(({ localName, className }) => `${localName}.${className}`), dir).to.deep.equal([]);
        page.petition.remove();
      }
    });

    it(`meets at ${step} only things to press of 44 px`, async () => {
      const page = await reach({ width: 320 });
      // Of a choice one presses the whole row.
      const pressed = [...page.root.querySelectorAll<HTMLElement>('button, a.button, summary, dugnad-choice, input:not([type="radio"], [type="checkbox"]), textarea')];
      const small = pressed.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44);
      expect(small.map((one) => spoken(one) || (one as HTMLInputElement).name)).to.deep.equal([]);
    });
  }
});

describe('the outline of a petition', () => {
  it('has one heading of the second level, and never leaves out a level below it (WCAG 1.3.1)', async () => {
    const page = await PetitionPage.open({ petition: rich });
    const levels = [...page.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
    expect(levels[0]).to.equal(2);
    expect(levels.filter((level) => level === 2)).to.have.length(1);
    levels.reduce((before, level) => {
      expect(level - before).to.be.at.most(1);
      return level;
    });
  });

  it('names the petition, its form and the step after it as places one can go to', async () => {
    const page = await PetitionPage.open();
    expect(page.root.querySelector('section.petition')?.ariaLabel).to.equal('Petition');
    const nameOf = (part: string): string => spoken(page.root.getElementById(page.root.querySelector(`[part="${part}"]`)?.getAttribute('aria-labelledby') ?? ''));
    expect(nameOf('form')).to.equal('Sign here');
    await page.sign();
    await page.shows('sent');
    expect(nameOf('sent')).to.equal('One step is left');
  });

  it('has no id twice, whatever is on the screen', async () => {
    for (const [, reach] of steps.slice(0, 7)) {
      const page = await reach({});
      const ids = [...page.root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
      page.petition.remove();
    }
  });

  it('says each autocomplete word as browsers know it (WCAG 1.3.5)', async () => {
    const page = await PetitionPage.open({ petition: rich });
    const words = [...page.form!.querySelectorAll('input:not([type="radio"]), textarea')].map((field) => field.getAttribute('autocomplete'));
    expect(new Set(words)).to.deep.equal(new Set(['name', 'email', 'postal-code', 'off']));
  });

  it('can be read with the spacing that some need (WCAG 1.4.12)', async () => {
    const page = await PetitionPage.open({ petition: rich, width: 320 });
    page.petition.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    await nextFrame();
    expect(page.petition.scrollWidth).to.be.at.most(321);
  });

  it('grows with the reader’s letters to twice their size and stays inside (WCAG 1.4.4)', async () => {
    document.documentElement.style.fontSize = '32px';
    try {
      const page = await PetitionPage.open({ petition: rich, width: 320 });
      await nextFrame();
      expect(page.petition.scrollWidth).to.be.at.most(321);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});
