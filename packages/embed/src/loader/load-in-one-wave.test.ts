import { expect } from '@open-wc/testing';

import type { FileTable } from './file-table.ts';
import { loadInOneWave } from './load-in-one-wave.ts';

const table: FileTable = { mark: '1', languages: 'ar nb nb-simple', files: { calendar: '', basics: 'button field', consent: 'consent-link consent', external: '' }, alone: 'consent external' };

describe('what an element needs', () => {
  let asked: string[];
  const failing = new Map<string, string>();
  const load = (file: string): Promise<string | undefined> => {
    asked.push(file);
    return Promise.resolve(failing.get(file));
  };

  beforeEach(() => {
    asked = [];
    failing.clear();
  });
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  const cases: readonly [lang: string, files: readonly string[]][] = [
    ['en', ['base-1.js', 'calendar-1.js']],
    ['', ['base-1.js', 'calendar-1.js']],
    ['fi', ['base-1.js', 'calendar-1.js']],
    ['nb-NO', ['base-1.js', 'calendar-1.js', 'calendar.nb-1.js']],
    ['nn', ['base-1.js', 'calendar-1.js', 'calendar.nb-1.js']],
    ['nb-simple', ['base-1.js', 'calendar-1.js', 'calendar.nb-simple-1.js']],
    ['ar', ['base-1.js', 'calendar-1.js', 'calendar.ar-1.js']],
  ];
  for (const [lang, files] of cases) {
    it(`is asked for at once on a page in "${lang}"`, () => {
      document.documentElement.lang = lang;
      void loadInOneWave('calendar', table, load);
      expect(asked).to.deep.equal(files);
    });
  }

  for (const own of ['basics', 'elements']) {
    it(`has words that it has together with other elements: ${own}`, () => {
      document.documentElement.lang = 'nb';
      void loadInOneWave(own, table, load);
      expect(asked).to.deep.equal(['base-1.js', `${own}-1.js`, 'elements.nb-1.js']);
    });
  }

  it('is there when all has come', async () => {
    expect(await loadInOneWave('calendar', table, load)).to.equal(undefined);
  });

  it('is missing when the base or the element itself is, and says which first', async () => {
    failing.set('calendar-1.js', 'the calendar').set('base-1.js', 'the base');
    expect(await loadInOneWave('calendar', table, load)).to.equal('the base');
    failing.delete('base-1.js');
    expect(await loadInOneWave('calendar', table, load)).to.equal('the calendar');
  });

  it('is there without its words, which are then English', async () => {
    document.documentElement.lang = 'nb';
    failing.set('calendar.nb-1.js', 'the words');
    expect(await loadInOneWave('calendar', table, load)).to.equal(undefined);
  });

  describe('and stands alone', () => {
    it('is its own file, and its words', () => {
      document.documentElement.lang = 'nb';
      void loadInOneWave('external', table, load);
      expect(asked).to.deep.equal(['external-1.js', 'external.nb-1.js']);
    });

    it('sees to the page’s own words itself', () => {
      const block = document.body.appendChild(Object.assign(document.createElement('script'), { type: 'application/json', id: 'dugnad-texts', textContent: '{}' }));
      void loadInOneWave('external', table, load);
      block.remove();
      expect(asked).to.deep.equal(['external-1.js']);
    });

    it('is missing when that file is, and there without its words', async () => {
      document.documentElement.lang = 'nb';
      failing.set('external.nb-1.js', 'the words');
      expect(await loadInOneWave('external', table, load)).to.equal(undefined);
      failing.set('external-1.js', 'the file');
      expect(await loadInOneWave('external', table, load)).to.equal('the file');
    });
  });
});
