import { expect } from '@open-wc/testing';
import { zoneOf } from './zone-of.ts';

/** What the webmaster reads in the console meanwhile. */
function warned(work: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(String(words[0]));
  try {
    work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('the zone that a webmaster wrote', () => {
  const host = document.createElement('dugnad-calendar');

  for (const zone of ['Europe/Oslo', 'UTC', 'America/Argentina/Buenos_Aires']) {
    it(`is taken when it is one: ${zone}`, () => expect(zoneOf(host, zone)).to.equal(zone));
  }

  it('is left to the feed when nothing is written', () => expect(zoneOf(host, '')).to.equal(undefined));

  it('is left to the feed when it is a slip, and the slip is named once, with the cure', () => {
    const warnings = warned(() => {
      expect(zoneOf(host, 'Europe/Olso')).to.equal(undefined);
      expect(zoneOf(host, 'Europe/Olso')).to.equal(undefined);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Europe/Olso').and.to.contain('Europe/Oslo');
  });
});
