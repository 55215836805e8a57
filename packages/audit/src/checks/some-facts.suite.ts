/** Facts of an honest site, for tests of the judges to change, and a table that says what each change leads to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Control, Cookie, Facts, FirstLayer, Looks, PairLooks, StoredItem } from '../observe/facts.ts';
import type { CheckNumber } from './catalogue.ts';
import type { Finding, Verdict } from './finding.ts';

export const AT = '2026-11-22T12:00:00.000Z';
const DAY = 86_400;

export const cookie = (value: string, days: number | undefined = 180, more: Partial<Cookie> = {}): StoredItem => ({
  kind: 'cookie', name: 'choice', value,
  cookie: { name: 'choice', value, domain: 'a.example', path: '/', secure: true, httpOnly: false, sameSite: 'Lax', ...(days === undefined ? {} : { expires: Date.parse(AT) / 1000 + days * DAY }), ...more },
});
export const local = (value: string, name = 'choice'): StoredItem => ({ kind: 'local', name, value });
export const host = (name: string, forbidden = true): Facts['hosts'][number] => ({ host: name, requests: 1, forbidden });

export function control(kind: Control['kind'], label: string, change: Partial<Control> = {}): Control {
  const places: Partial<Record<Control['kind'], number>> = { refuse: 0, accept: 150, choose: 300 };
  return { id: label.length, kind, label, text: label, tag: 'button', role: 'button', rect: { x: places[kind] ?? 450, y: 700, width: 140, height: 44 }, ...change };
}

export const looks = (style: Record<string, string> = {}, change: Partial<Looks> = {}): Looks => ({
  style: { 'font-size': '16px', 'background-color': 'rgb(255, 255, 255)', color: 'rgb(17, 17, 17)', 'border-top-color': 'rgb(0, 0, 0)', 'border-top-style': 'solid', 'outline-style': 'none', ...style },
  backgrounds: ['rgb(255, 255, 255)'], rect: { x: 0, y: 700, width: 140, height: 44 }, picture: false, ...change,
});
export const pair = (state = 'as shown', accept: Looks = looks(), refuse: Looks = looks()): PairLooks => ({ state, accept, refuse });

export const controls = [control('refuse', 'Refuse all'), control('accept', 'Accept all'), control('choose', 'Choose')];

const banner: FirstLayer = {
  text: 'The boathouse asks for your consent to statistics and videos of two services. You can withdraw at any time. Refuse all Accept all Choose',
  position: 'fixed', controls, covers: 0.15, narrow: { covers: 0.3, wide: false, refuseInSight: true, acceptInSight: true },
  box: { rect: { x: 0, y: 680, width: 1280, height: 120 }, role: 'region', name: 'Privacy', modalSaid: false, modal: false, wide: false, window: { width: 1280, height: 800 } },
  usability: { scrollLocked: false, inert: false, points: 20, reached: 20, modal: false },
  focus: { inside: false, control: -1, name: '', nothing: true },
  tabs: 1, looks: [pair(), pair('pointed at')], toggles: [], motion: 0, axe: [],
};

export const honest: Facts & Required<Pick<Facts, 'banner' | 'second' | 'refused' | 'accepted' | 'signal'>> = {
  url: 'https://a.example/', engine: 'chromium 150', at: AT, language: 'en', title: 'A', hiddenFromAutomation: false, stored: [], hosts: [], frames: [], banner,
  passive: [{ act: 'scrolling', stored: [], hosts: [], bannerStays: true }],
  second: { text: 'Your choice', controls: [control('refuse', 'Refuse all'), control('save', 'Save')], toggles: [{ label: 'Statistics', on: false, fixed: false }], box: banner.box, storedByLeaving: [] },
  refused: {
    stored: [cookie('no')], hosts: [], bannerGone: true, later: { stored: [], hosts: [], asked: false }, otherTabObeys: true, withdraw: control('unknown', 'Privacy choices'), another: [cookie('no')],
  },
  accepted: { stored: [cookie('yes')], hosts: [], bannerGone: true },
  signal: { asked: false, text: '', pageText: '' },
};

/** The honest site, but for one thing of its banner. */
export const withBanner = (change: Partial<FirstLayer>): Facts => ({ ...honest, banner: { ...banner, ...change } });
export const withRefused = (change: Partial<NonNullable<Facts['refused']>>): Facts => ({ ...honest, refused: { ...honest.refused, ...change } });
/** Without one of the optional parts. */
export function without(...parts: readonly ('banner' | 'second' | 'refused' | 'accepted' | 'signal')[]): Facts {
  return Object.fromEntries(Object.entries(honest).filter(([name]) => !(parts as readonly string[]).includes(name))) as unknown as Facts;
}

export type Case = readonly [title: string, facts: Facts, check: CheckNumber, verdict: Verdict | undefined, seen?: RegExp];

/** One test for each case; undefined is no finding at all. */
export function proveCases(judge: (facts: Facts) => Finding[], cases: readonly Case[]): void {
  for (const [title, facts, check, verdict, seen] of cases) {
    test(`check ${check}: ${title}`, () => {
      const found = judge(facts).find((finding) => finding.check === check);
      assert.equal(found?.verdict, verdict, found?.seen);
      if (seen) assert.match(found?.seen ?? '', seen);
    });
  }
  test('finds nothing on an honest site', () => {
    assert.deepEqual(judge(honest).filter(({ verdict }) => verdict !== 'pass' && verdict !== 'not-applicable').map(({ check, verdict, seen }) => [check, verdict, seen]), []);
  });
  test('says in every finding what was seen, why it matters, what to do, and where it is written', () => {
    for (const { seen, why, cure, law, title } of judge(honest)) assert.ok([seen, why, cure, title, ...law].every((words) => words.length > 3) && law.length > 0, title);
  });
}
