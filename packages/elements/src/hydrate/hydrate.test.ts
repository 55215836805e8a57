import { expect } from '@open-wc/testing';
import 'lit';

describe('hydrate', () => {
  it('that comes after an element says so, with the cure', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(...words);
    try {
      await import('./hydrate.ts');
    } finally {
      console.warn = warn;
    }
    expect(warned).to.have.length(1);
    expect(warned[0]).to.match(/came after an element[^]*Import it first/);
  });
});
