import { judgeAccessibility } from './accessibility.ts';
import { control, honest, proveCases, withBanner, without, type Case } from './some-facts.suite.ts';

const box = (change: Partial<typeof honest.banner.box>): ReturnType<typeof withBanner> => withBanner({ box: { ...honest.banner.box, ...change } });
const lean = (...parts: readonly string[]): typeof honest => ({ ...honest, banner: Object.fromEntries(Object.entries(honest.banner).filter(([name]) => !parts.includes(name))) as unknown as typeof honest.banner });
const sized = (width: number, height: number): ReturnType<typeof withBanner> => withBanner({ controls: [control('accept', 'Accept all', { rect: { x: 0, y: 0, width, height } })] });

const cases: readonly Case[] = [
  ['nothing moves', honest, 30, 'pass'],
  ['something moves', withBanner({ motion: 400 }), 30, 'violation', /400 milliseconds/],
  ['an engine cannot pretend it', lean('motion'), 30, 'not-seen'],
  ['a region with a name', honest, 56, 'pass', /a region named “Privacy”, and axe finds nothing/],
  ['no role', box({ role: '' }), 56, 'violation', /no role/],
  ['no name', box({ name: '' }), 56, 'violation', /no name/],
  ['aria-modal that is not so', box({ role: 'dialog', modalSaid: true }), 56, 'violation', /aria-modal/],
  ['aria-modal that is so', { ...honest, banner: { ...honest.banner, box: { ...honest.banner.box, modalSaid: true, modal: true }, usability: { ...honest.banner.usability, reached: 0 } } }, 56, 'pass'],
  ['what axe finds', withBanner({ axe: [{ rule: 'color-contrast', help: 'Elements must be readable', nodes: 3 }] }), 56, 'violation', /axe: Elements must be readable \(color-contrast, 3\)/],
  ['axe could not be asked', lean('axe'), 56, 'pass', /could not be asked/],
  ['near', honest, 57, 'pass', /^1 press of Tab/],
  ['two presses', withBanner({ tabs: 2 }), 57, 'pass', /^2 presses/],
  ['three', withBanner({ tabs: 3 }), 57, 'violation'],
  ['out of reach', lean('tabs'), 57, 'violation', /Eight presses/],
  ['takes the focus', withBanner({ focus: { inside: true, control: 3, name: 'Accept all', nothing: false } }), 57, 'violation', /to “Accept all”/],
  ['takes the focus to something without a name', withBanner({ focus: { inside: true, control: -1, name: '', nothing: false } }), 57, 'violation', /on arrival\.$/],
  ['large enough', sized(24, 24), 58, 'pass', /is 24 pixels/],
  ['too low', sized(100, 20), 58, 'violation', /“Accept all”/],
  ['too narrow', sized(20, 44), 58, 'violation'],
  ['links in the text may be small', withBanner({ controls: [...honest.banner.controls, control('unknown', 'Privacy notice', { rect: { x: 0, y: 0, width: 80, height: 18 } })] }), 58, 'pass'],
  ['cut off on a small screen', withBanner({ narrow: { covers: 0.3, wide: true } }), 58, 'violation', /wider than the window/],
  ['without a banner nothing is said', without('banner'), 58, undefined],
];

proveCases(judgeAccessibility, cases);
