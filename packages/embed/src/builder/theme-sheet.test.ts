import { expect, fixture, html } from '@open-wc/testing';
import { createTheme } from '@dugnad/tokens/theme';

import { dress, propertiesOf } from './theme-sheet.ts';

const pink = propertiesOf(createTheme({ accent: '#e4007c' }).css);

describe('the preview of a theme', () => {
  it('reads what the sheet to paste says', () => {
    expect(pink.get('--dugnad-color-accent-fill')).to.equal('#e4007c');
    expect([...pink.keys()].every((name) => name.startsWith('--dugnad-color-'))).to.equal(true);
  });

  it('shows it where it is told to, and the sides of a colour by the scheme', async () => {
    const panel = await fixture<HTMLElement>(html`<div><p>Words</p></div>`);
    dress(panel, new Map([['--dugnad-color-text', 'light-dark(rgb(1, 2, 3), rgb(4, 5, 6))']]));
    const words = panel.querySelector('p')!;
    words.style.color = 'var(--dugnad-color-text)';
    panel.style.colorScheme = 'dark';
    expect(getComputedStyle(words).color).to.equal('rgb(4, 5, 6)');
    panel.style.colorScheme = 'light';
    expect(getComputedStyle(words).color).to.equal('rgb(1, 2, 3)');
  });

  it('forgets the theme before it, and nothing else', async () => {
    const panel = await fixture<HTMLElement>(html`<div></div>`);
    panel.style.setProperty('--own', '1px');
    panel.style.colorScheme = 'dark';
    dress(panel, pink);
    dress(panel, new Map([['--dugnad-radius-control', '0']]));
    expect([...panel.style].sort()).to.deep.equal(['--dugnad-radius-control', '--own', 'color-scheme']);
  });
});
