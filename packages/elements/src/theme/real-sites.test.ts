import { expect } from '@open-wc/testing';

import { ELEMENTS, faintEdges, faintWords, hueOf, SitePage, styleOf, type SitePlan } from './site.page.ts';

interface Site extends Omit<SitePlan, 'content'> {
  /** A part of the page on dark ground, as the sheet's own pages have it. */
  readonly dark: string;
  /** The page's one colour, where it has one. */
  readonly accent?: string;
  /** The page's running text. */
  readonly paragraph?: string;
  /** What switches the whole page to its dark mode. */
  readonly night?: (root: HTMLElement) => void;
}

const wordpress = '/sheets/wordpress-theme-twentytwentyone/style.css';
const footer = 'style="background: #1b1b1b; color: #f2f2f2"';
const sites: Readonly<Record<string, Site>> = {
  Bootstrap: {
    sheets: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
    dark: 'class="bg-dark text-light"',
    accent: '#0d6efd',
    night: (root) => root.setAttribute('data-bs-theme', 'dark'),
  },
  Bulma: {
    sheets: ['/node_modules/bulma/css/bulma.min.css'],
    html: 'data-theme="light"',
    dark: 'class="has-background-dark has-text-light"',
    accent: '#00d1b2',
    night: (root) => root.setAttribute('data-theme', 'dark'),
  },
  Pico: {
    sheets: ['/node_modules/@picocss/pico/css/pico.min.css'],
    html: 'data-theme="light"',
    dark: `data-theme="dark" ${footer}`,
    accent: '#0172ad',
    night: (root) => root.setAttribute('data-theme', 'dark'),
  },
  'GOV.UK Frontend': {
    sheets: ['/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'],
    html: 'class="govuk-template"',
    body: 'class="govuk-template__body"',
    paragraph: '<p class="govuk-body">Running text.</p>',
    dark: footer,
    accent: '#00703c',
  },
  'WordPress, Twenty Twenty-One': {
    sheets: [wordpress, wordpress.replace('style.css', 'assets/css/style-dark-mode.css')],
    dark: 'class="has-background has-dark-gray-background-color has-text-color has-white-color"',
    night: (root) => root.classList.add('is-dark-theme', 'respect-color-scheme-preference'),
  },
};
// The one sheet that npm does not bring; the installer of the engines says so when the system lacks it.
const there = (await fetch(wordpress)).ok;

const turn = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180);
const filled = (root: ParentNode): CSSStyleDeclaration => styleOf(root.querySelector('dugnad-button[variant="filled"]')!.shadowRoot!.querySelector('button')!);

describe('our elements on a site', () => {
  let page: SitePage;
  let stop: () => void;

  afterEach(() => page.close());

  for (const [name, { paragraph = '<p>Running text.</p>', dark, accent, night, ...plan }] of Object.entries(sites)) {
    if (plan.sheets.includes(wordpress) && !there) continue;

    describe(`of ${name}`, () => {
      beforeEach(async () => {
        page = new SitePage();
        await page.open({ ...plan, content: `${paragraph}<main>${ELEMENTS}</main><section ${dark}>${ELEMENTS}</section>` });
        stop = page.theme.useTheme('inherit');
        await page.settled();
      });

      it('have its typeface, and letters of 16 px at least', () => {
        const ours = styleOf(page.find('main dugnad-notice'));
        const theirs = styleOf(page.find('p'));
        expect(ours.fontFamily).to.equal(theirs.fontFamily);
        expect(ours.fontSize).to.equal(`${Math.max(16, Number.parseFloat(theirs.fontSize))}px`);
      });

      it('can be read, and seen, on its own ground and on its dark one', () => {
        for (const ground of ['main', 'section']) {
          expect(faintWords(page.find(ground), 4.5).join('\n'), ground).to.equal('');
          expect(faintEdges(page.find(ground), 3).join('\n'), ground).to.equal('');
        }
      });

      it('are dark where it is dark', () => {
        const schemes = ['main', 'section'].map((ground) => styleOf(page.find(`${ground} dugnad-notice`)).colorScheme);
        expect(schemes).to.deep.equal(['light', 'dark']);
      });

      it('have its colour, or none where it has none', () => {
        const hue = hueOf(filled(page.find('main')).backgroundColor);
        if (accent === undefined) expect(hue).to.equal(undefined);
        else expect(turn(hue ?? 999, hueOf(accent)!)).to.be.at.most(12);
      });

      it('are as they were when the theme is taken back', async () => {
        stop();
        const styled = [...page.document.querySelectorAll('[style*="--dugnad-"]')];
        expect(styled).to.deep.equal([]);
      });

      if (night) {
        it('follow it into the dark', async () => {
          const before = styleOf(page.find('main dugnad-notice')).color;
          night(page.document.documentElement);
          await page.settled();
          expect(styleOf(page.find('main dugnad-notice')).color).not.to.equal(before);
          expect(faintWords(page.find('main'), 4.5).join('\n')).to.equal('');
          expect(faintEdges(page.find('main'), 3).join('\n')).to.equal('');
        });
      }
    });
  }
});
