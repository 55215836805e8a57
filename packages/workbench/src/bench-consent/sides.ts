import type { Pasted } from './article.ts';
import { peers } from './peer-sides.ts';

/** One page of the bench: what is pasted, where its files are, and how its refusal is found. */
export interface Side {
  readonly name: string;
  readonly pasted: Pasted;
  /** What it serves: a path of the page to a file, or to the text of one. */
  readonly files: readonly ServedFile[];
  /** From the document down to the button that refuses; each step but the last goes into a shadow tree. */
  readonly refuse: readonly string[];
  /** Files that hold nothing but the webmaster's configuration or the notice. */
  readonly configuration?: readonly string[];
}

/** Either a folder or file on the disk, below which the path is looked up, or a text. */
export type ServedFile = { readonly path: string; readonly from: FileFrom } | { readonly path: string; readonly text: string };
export interface FileFrom {
  readonly base: 'embed' | 'artifacts' | 'peers';
  readonly name: string;
}

const BANNER_STYLE = 'position: fixed; inset: auto 0 0 0; padding: 1rem; background: canvas; border-block-start: 1px solid';
const WORDS = '<p>Grønlia asks for your consent to: counting visits, films, maps.</p>';

/** The least that a page can be which asks: everything is in the HTML, and refusing hides it. */
const bare: Side = {
  name: 'bare',
  pasted: {
    first: `<section id="banner" aria-label="Privacy" style="${BANNER_STYLE}">${WORDS}<button id="refuse" onclick="banner.hidden = true">Refuse all</button> <button>Accept all</button> <button>Choose</button></section>`,
  },
  files: [],
  refuse: ['#refuse'],
};

/** The least that a page can be which asks by Lit. */
const lit: Side = {
  name: 'lit',
  pasted: { head: '<script type="module" src="/lit-banner.js"></script>', first: '<lit-banner></lit-banner>' },
  files: [{ path: '/lit-banner.js', from: { base: 'artifacts', name: 'lit-banner.js' } }],
  refuse: ['lit-banner', 'button'],
};

/** Three purposes and as many services, as an association has them. */
const config = {
  controller: { name: 'Grønlia', privacy: '/privacy' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'statistics', text: 'Counting visits', kind: 'statistics' },
    { id: 'video', text: 'Films', kind: 'external' },
    { id: 'map', text: 'Maps', kind: 'external' },
  ],
  services: ['statistics', 'video', 'map'].map((purpose) => ({
    id: `${purpose}-service`, purpose, receiver: 'Somebody', country: 'NO', duration: 'P6M', origins: [`https://${purpose}.example`], cookies: ['_a*'],
  })),
};

/** The snippet of docs/consent.md. */
const ours: Side = {
  name: 'ours',
  pasted: {
    head: `<script type="application/json" id="dugnad-consent-config">${JSON.stringify(config)}</script>
<script src="/consent-head.js"></script>`,
  },
  files: [{ path: '/', from: { base: 'embed', name: '' } }],
  refuse: ['dugnad-consent', '[part~="choice"]'],
};

export const floors: readonly Side[] = [bare, lit];

/** Those that are compared with the floors. */
export const compared: readonly Side[] = [ours, ...peers];
