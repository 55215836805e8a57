/** What a page's own style sheet may say of the layer, out of malice, by a theme, or for everything on the page. */

/** Of the element, of every part, and of the last one alone. */
const targets = ['dugnad-consent', 'dugnad-consent::part(choice)', 'dugnad-consent::part(choice):last-of-type'] as const;

const declarations = [
  'zoom: 1.5',
  'order: -3',
  'transform: scale(1.4)',
  'transform: translateX(60%) rotate(4deg)',
  'opacity: 0.2',
  'filter: grayscale(1) blur(2px)',
  'mix-blend-mode: difference',
  'direction: rtl',
  'forced-color-adjust: none; background: Canvas; color: GrayText; border-color: Canvas',
  'font: italic 700 34px/3 serif; letter-spacing: 0.4em; word-spacing: 2em',
  'clip-path: circle(8%)',
  'display: none',
  'position: fixed; inset: auto 0 0 auto; z-index: -1',
] as const;

const tokens = [
  '--dugnad-color-accent: transparent; --dugnad-color-accent-fill: transparent',
  '--dugnad-color-surface-raised: black; --dugnad-color-text: black; --dugnad-color-on-accent: black',
  '--dugnad-font-size-body: 60px; --dugnad-font-family: monospace',
  '--dugnad-radius-control: 99px; --dugnad-size-target: 2px; --dugnad-color-focus: transparent',
  '--dugnad-color-scheme: dark; --dugnad-shadow-floating: none',
] as const;

/** Forty-four sheets: each target with each declaration, and the tokens that a theme may set. */
export const generatedSheets: readonly string[] = [
  ...targets.flatMap((target) => declarations.map((declaration) => `${target} { ${declaration} }`)),
  ...tokens.map((token) => `:root { ${token} }`),
];
