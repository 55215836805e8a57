import { expect } from '@open-wc/testing';

import { startTheme } from './start-theme.ts';

const from = 'https://elsewhere.example/widgets/dugnad.js?v=1';

/** A page with the script tag, a visitor who asks for more contrast or not. */
function visit({ theme, contrast = false }: { theme?: string; contrast?: boolean }): { asked: () => number; used: string[] } {
  const tag = document.createElement('script');
  // Without this type the address would really be fetched.
  tag.type = 'text/plain';
  tag.src = from;
  if (theme !== undefined) tag.dataset['theme'] = theme;
  document.head.append(tag);
  const used: string[] = [];
  let asked = 0;
  const load = (): Promise<{ useTheme: (name: string) => void }> => {
    asked += 1;
    return Promise.resolve({ useTheme: (name: string) => void used.push(name) });
  };
  startTheme({ from, load, more: { matches: contrast } });
  return { asked: () => asked, used };
}

describe('the theme of a page with the script tag', () => {
  afterEach(() => document.head.querySelectorAll('script[type="text/plain"]').forEach((tag) => tag.remove()));

  it('costs nothing where nobody asks for one', () => {
    expect(visit({}).asked()).to.equal(0);
  });

  it('costs nothing where the page asks for our own looks, even for a visitor who asks for more contrast', () => {
    const { asked } = visit({ theme: 'default', contrast: true });
    expect(asked()).to.equal(0);
  });

  for (const theme of ['inherit', 'high-contrast']) {
    it(`comes when the script tag asks for ${theme}`, async () => {
      const { asked, used } = visit({ theme });
      await Promise.resolve();
      expect([asked(), used]).to.deep.equal([1, [theme]]);
    });
  }

  it('is there for a visitor who asks for more contrast', async () => {
    const { used } = visit({ contrast: true });
    await Promise.resolve();
    expect(used).to.deep.equal(['default']);
  });

});
