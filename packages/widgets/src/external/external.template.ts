import { msg, str } from '@lit/localize';
import { makeElement } from '../consent/make-element.ts';
import { sayCountry } from '../consent/say-country.ts';
import { saySignal } from '../consent/say-signal.ts';
import type { Content } from './describe-content.ts';
import type { Sent } from './preset.ts';

/** All that is drawn, and what the visitor can do. */
export interface ExternalModel {
  readonly content: Content;
  readonly label: string;
  /** Of our own words. */
  readonly lang: string;
  readonly isShown: boolean;
  readonly canRemember: boolean;
  /** The browser has said no. */
  readonly isSignalled: boolean;
  once: () => void;
  always: () => void;
}

const saySent = (sent: Sent): string =>
  ({
    address: () => msg('your internet address', { id: 'external.address' }),
    cookies: () => msg('cookies that it has set before', { id: 'external.cookies' }),
    viewing: () => msg('what you watch and for how long', { id: 'external.viewing' }),
  })[sent]();

const sayFrom = (name: string): string => msg(str`Content from ${name}`, { id: 'external.from' });

/** Showing once and always are this, and nothing else is: what the one is, the other is. */
const drawChoice = (words: string, onclick: () => void): HTMLElement =>
  makeElement('div', {}, makeElement('button', { part: 'choice', type: 'button', onclick }, words));

function drawFacts({ content: { receiver, country, sends }, lang }: ExternalModel): HTMLElement {
  // Where a browser lacks nynorsk, bokmål; the other languages of ours are in all of them.
  const formats = [lang, 'nb'];
  const where = sayCountry(formats, country);
  const what = new Intl.ListFormat(formats).format(sends.map(saySent));
  return makeElement('p', {}, `${msg(str`If you show it, ${receiver} receives data (${where}).`, { id: 'external.sends' })} ${msg(str`It receives: ${what}`, { id: 'external.sent' })}`);
}

/** The lines that come and go stand in a box of their own, and what can be pressed has always the same place: so the focus stays where it is. */
function drawWords(model: ExternalModel, inert: string | undefined): HTMLElement {
  const { content: { name, link, frame }, label, lang, canRemember, isSignalled, once, always } = model;
  return makeElement('div', { class: 'words', part: 'placeholder', role: 'group', 'aria-labelledby': 'name', lang, inert },
    makeElement('div', {},
      makeElement('p', { id: 'name' }, makeElement('strong', {}, sayFrom(name)), makeElement('span', {}, label)),
      frame && [drawFacts(model), isSignalled && makeElement('p', {}, saySignal())]),
    makeElement('div', { class: 'pair' }, frame ? [
      drawChoice(msg('Show once', { id: 'external.once' }), once),
      canRemember && drawChoice(msg(str`Always show ${name}`, { id: 'external.always' }), always),
    ] : ' '),
    makeElement('p', {}, makeElement('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, msg(str`Open at ${name}`, { id: 'external.open' }))));
}

/**
 * The box: words until it is shown, then the frame in exactly its place. The words stay in the box behind the frame, unseen: so it is
 * as large as before, at every width.
 */
export function drawExternal(model: ExternalModel): HTMLElement {
  const { content: { name, frame: src, allow }, label, isShown } = model;
  const inert = isShown ? '' : undefined;
  return makeElement('div', { class: 'box' },
    makeElement('slot', { name: 'picture', inert }),
    drawWords(model, inert),
    isShown && makeElement('iframe', { part: 'frame', title: label || sayFrom(name), src, allow, loading: 'lazy', referrerpolicy: 'strict-origin-when-cross-origin' }));
}

/** The box before it is known what goes into it: nothing moves when that is. */
export const drawEmpty = (): HTMLElement => makeElement('div', { class: 'box' });
