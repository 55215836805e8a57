import { msg, str } from '@lit/localize';
import type { ConsentPort } from '@dugnad/client/ports';
import { makeElement, type Child } from './make-element.ts';
import { saySignal } from './say-signal.ts';
import { sayLink } from './say-link.ts';
import type { Voice } from './voice.ts';

/** All that is on the screen, and what the visitor can do. */
export interface LayerModel {
  readonly port: ConsentPort;
  /** The purposes that the visitor is asked about. */
  readonly asked: ConsentPort['config']['purposes'];
  readonly voice: Voice;
  /** Why the visitor is asked again, one line each. */
  readonly changes: readonly string[];
  /** What the other kind of language is called, easy or standard; empty where a purpose lacks it. */
  readonly other: string;
  answer: (granted: boolean) => void;
  open: () => void;
  change: () => void;
  entered: (event: Event) => void;
}

const line = (...children: readonly Child[]): HTMLElement => makeElement('p', {}, ...children);

/** Refusing and accepting are this, and nothing else is: what the one is, the other is. */
const drawChoice = (words: string, onclick: () => void): HTMLElement => makeElement('div', {}, makeElement('button', { part: 'choice', onclick }, words));

function drawWays({ port, other, change }: LayerModel): HTMLElement {
  const { privacy } = port.config.controller;
  return makeElement('p', { class: 'ways' },
    privacy && makeElement('a', { href: privacy }, msg('Read more about privacy', { id: 'consent.privacy' })),
    other && makeElement('button', { onclick: change }, other));
}

function drawQuestion(model: LayerModel): HTMLElement {
  const { port: { asks, config, signal }, asked, voice, changes } = model;
  const receivers = new Set(config.services.filter(({ purpose }) => asks.includes(purpose)).map(({ receiver }) => receiver)).size;
  const link = sayLink();
  return makeElement('div', {},
    makeElement('h2', { id: 'name' }, msg('Privacy choice', { id: 'consent.region' })),
    changes.map((words) => line(words)),
    line(msg(str`${config.controller.name} asks for your consent to:`, { id: 'consent.asks' })),
    makeElement('ul', {}, asked.map(({ text }) => makeElement('li', { lang: typeof text === 'string' ? document.documentElement.lang : voice.language }, voice.read(text)))),
    line(receivers > 0 ? msg(str`How many receive data: ${receivers}`, { id: 'consent.receivers' }) : ''),
    line(msg(str`You can change your mind at any time under “${link}”.`, { id: 'consent.mind' })),
    signal && line(saySignal()),
    drawWays(model));
}

/** Who asks, for what, and the three ways on. */
export function drawLayer(model: LayerModel): HTMLElement {
  const { voice: { language: lang, dir }, answer, open: onclick, entered: onfocusin } = model;
  return makeElement('section', { popover: 'manual', role: 'region', 'aria-labelledby': 'name', lang, dir, onfocusin },
    drawQuestion(model),
    makeElement('div', { class: 'acts' },
      makeElement('div', { class: 'pair' },
        drawChoice(msg('Refuse all', { id: 'consent.refuse' }), () => answer(false)),
        drawChoice(msg('Accept all', { id: 'consent.accept' }), () => answer(true))),
      makeElement('div', {}, makeElement('button', { class: 'outlined', onclick }, msg('Choose', { id: 'consent.choose' })), makeElement('p', { role: 'status' }))));
}
