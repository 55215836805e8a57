import { equal, match, notEqual, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { moments } from '../moments.page.ts';
import { draw, form, full } from '../sample-pages.page.ts';
import { sheet, withSheet } from './style-sheet.ts';

const written = '<style></style>';
const headOf = (html: string): string => html.slice(0, html.indexOf('</head>'));
const sheetsIn = (html: string): number => html.split('<style').length - 1;

describe('the style sheet of a page', () => {
  for (const { title, name, data } of moments) {
    it(`stands in its head, whole, once and letter for letter (${title})`, async () => {
      const { html } = await draw(name, data as never);
      ok(headOf(html).includes(`<style>${sheet.text}</style>`));
      equal(sheetsIn(html), 1);
    });
  }

  const PLACES: [where: string, change: object][] = [
    ['the title', { title: written }],
    ['the summary, which previews show', { summary: written }],
    ['the text', { text: written }],
    ['the name of the organiser', { organiser: { name: written } }],
  ];
  for (const [where, change] of PLACES) {
    it(`is put nowhere else where ${where} looks like its place`, async () => {
      const { html } = await draw('petition', { ...form, petition: { ...full, ...change } });
      ok(headOf(html).includes(`<style>${sheet.text}</style>`));
      equal(sheetsIn(html), 1);
    });
  }

  it('keeps signs that a template would write as entities, or that replacing would take for its own', () => {
    match(sheet.text, /[>'"]/);
    equal(withSheet('<style></style>'), `<style>${sheet.text}</style>`);
    equal(withSheet('<p>$&</p><style></style>'), `<p>$&</p><style>${sheet.text}</style>`);
  });

  it('has nothing by which its element would end early', () => {
    notEqual(sheet.text, '');
    equal(/<\/|<!--/.test(sheet.text), false);
  });
});
