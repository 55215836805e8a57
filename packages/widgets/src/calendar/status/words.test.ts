import { expect, fixture, html } from '@open-wc/testing';
import { machineTime, time, words } from './words.template.ts';

const shown = async (content: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${content}</div>`);

describe('the words of an association on the page', () => {
  const several = { nb: 'Kor', ar: 'جوقة', en: 'Choir' };
  const cases: readonly [what: string, content: unknown, text: string, lang: string | null, dir: string | null][] = [
    ['need no mark in the language around them', words('Choir', ['en', 'en']), 'Choir', null, null],
    ['are marked with the page’s language where our own words are in another', words('Kor', ['nn', 'nb']), 'Kor', 'nn', 'auto'],
    ['are those of the visitor’s language', words(several, ['en', 'en']), 'Choir', 'en', 'ltr'],
    ['run from right to left where they do', words(several, ['ar', 'en']), 'جوقة', 'ar', 'rtl'],
    ['are the first there are where none fits', words({ nb: 'Kor', ar: 'جوقة' }, ['fi', 'fi']), 'Kor', 'nb', 'ltr'],
    ['stay words when they look like a tag', words('<b>Kor</b>', ['en', 'en']), '<b>Kor</b>', null, null],
  ];
  for (const [what, content, text, lang, dir] of cases) {
    it(what, async () => {
      const place = await shown(content);
      const marked = place.querySelector('span');
      expect(place.textContent).to.equal(text);
      expect([marked?.getAttribute('lang') ?? null, marked?.getAttribute('dir') ?? null]).to.deep.equal([lang, dir]);
    });
  }
});

describe('a time on the page', () => {
  const instants: readonly [iso: string, datetime: string][] = [
    ['2026-11-22', '2026-11-22'],
    ['2026-11', '2026-11'],
    ['2026-11-22T18:00:00+01:00[Europe/Oslo]', '2026-11-22T18:00:00+01:00'],
    ['2026-11-22T17:00:00Z', '2026-11-22T17:00:00Z'],
  ];
  for (const [iso, datetime] of instants) {
    it(`gives machines ${datetime} for ${iso}`, async () => {
      expect(machineTime(iso)).to.equal(datetime);
      const place = await shown(time(iso, '18:00'));
      expect(place.querySelector('time')?.dateTime).to.equal(datetime);
      expect(place.textContent).to.equal('18:00');
    });
  }

  it('is marked with its language, where that is not ours', async () => {
    const place = await shown(html`${time('2026-11-22', 'søndag', 'nb')}${time('2026-11-22', 'Sunday')}`);
    expect([...place.querySelectorAll('time')].map((one) => one.getAttribute('lang'))).to.deep.equal(['nb', null]);
  });
});
