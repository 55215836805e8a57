import { expect } from '@open-wc/testing';

import { warningsDuring } from './loader.page.ts';
import { startTheme } from './start-theme.ts';

const from = 'https://elsewhere.example/widgets/dugnad.js?v=1';

/** A page with the script tag, a visitor who asks for more contrast or not, and a file that comes or not. */
function visit({ theme, contrast = false, comes = true }: { theme?: string; contrast?: boolean; comes?: boolean }): { asked: string[]; used: string[]; ask: () => Promise<void> } {
  const tag = document.createElement('script');
  // Without this type the address would really be fetched.
  tag.type = 'text/plain';
  tag.src = from;
  if (theme !== undefined) tag.dataset['theme'] = theme;
  document.head.append(tag);
  const [asked, used]: [string[], string[]] = [[], []];
  const more = Object.assign(new EventTarget(), { matches: contrast });
  const load = (url: string): Promise<unknown> => {
    asked.push(url);
    return comes ? Promise.resolve({ useTheme: (name: string) => used.push(name) }) : Promise.reject(new TypeError('Failed to fetch'));
  };
  startTheme({ file: 'theme-1.js', from, load, more: more as unknown as MediaQueryList });
  const ask = async (): Promise<void> => {
    more.matches = true;
    more.dispatchEvent(new Event('change'));
    await Promise.resolve();
  };
  return { asked, used, ask };
}

describe('the theme of a page with the script tag', () => {
  afterEach(() => document.head.querySelectorAll('script[type="text/plain"]').forEach((tag) => tag.remove()));

  it('costs nothing where nobody asks for one', () => {
    expect(visit({}).asked).to.deep.equal([]);
  });

  it('costs nothing where the page asks for our own looks, even for a visitor who asks for more contrast', async () => {
    const { asked, ask } = visit({ theme: 'default', contrast: true });
    await ask();
    expect(asked).to.deep.equal([]);
  });

  for (const theme of ['inherit', 'high-contrast']) {
    it(`comes from where the loader came from: ${theme}`, async () => {
      const { asked, used } = visit({ theme });
      await Promise.resolve();
      expect([asked, used]).to.deep.equal([['https://elsewhere.example/widgets/theme-1.js'], [theme]]);
    });
  }

  it('is there for a visitor who asks for more contrast', async () => {
    const { used } = visit({ contrast: true });
    await Promise.resolve();
    expect(used).to.deep.equal(['default']);
  });

  it('comes when a visitor asks for more contrast later, and once', async () => {
    const { asked, used, ask } = visit({});
    await ask();
    await ask();
    expect([asked.length, used]).to.deep.equal([1, ['default']]);
  });

  it('is missed in one sentence when its file does not come', async () => {
    const warnings = await warningsDuring(async () => {
      visit({ theme: 'inherit', comes: false });
      await Promise.resolve();
      await Promise.resolve();
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('https://elsewhere.example/widgets/theme-1.js could not be loaded');
  });
});
