import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { findControl, findOwnLabel, nameByLabel, wordsOf } from './controls.ts';
import { attributeOf, isInParagraph, Markup, type Written } from './markup.ts';
import { seenIn, tellSeen } from './seen.ts';
import { markWrong, tie } from './tie.ts';

interface Piece {
  readonly markup: Markup;
  readonly find: (name: string) => Written;
}

function piece(source: string): Piece {
  const markup = new Markup(source);
  const elements = markup.elements();
  return { markup, find: (name) => elements.find(({ tagName }) => tagName === name)! };
}

describe('what an element of a form says', () => {
  const cases: readonly [source: string, words: ReturnType<typeof wordsOf>][] = [
    ['<x-a>', { label: '', hint: '', error: '', optional: false }],
    ['<x-a label="Name" hint="As in your passport" error="Write it">', { label: 'Name', hint: 'As in your passport', error: 'Write it', optional: false }],
    ['<x-a LABEL=Name OPTIONAL>', { label: 'Name', hint: '', error: '', optional: true }],
    ['<x-a optional="false">', { label: '', hint: '', error: '', optional: true }],
    ['<x-a label="Tea &amp; cake &lt;3">', { label: 'Tea & cake <3', hint: '', error: '', optional: false }],
    ['<x-a label="اسم">', { label: 'اسم', hint: '', error: '', optional: false }],
  ];
  for (const [source, words] of cases) it(`stands in its attributes: ${source}`, () => deepEqual(wordsOf(piece(source).find('x-a')), words));
});

describe('the control that a visitor fills in', () => {
  const cases: readonly [source: string, tag: string | undefined][] = [
    ['<x-a><input></x-a>', 'input'],
    ['<x-a><p>Text</p><div><textarea></textarea></div></x-a>', 'textarea'],
    ['<x-a><label>Way <select><option>A</select></label></x-a>', 'select'],
    ['<x-a><textarea></textarea><input></x-a>', 'textarea'],
    ['<x-a><button>Send</button></x-a>', undefined],
    ['<x-a><template><input></template></x-a>', undefined],
    ['<x-a></x-a><input>', undefined],
  ];
  for (const [source, tag] of cases) it(`is the first in its element: ${source}`, () => equal(findControl(piece(source).find('x-a'))?.tagName, tag));

  it('has the label that the page wrote, wherever it stands in the element', () => {
    equal(findOwnLabel(piece('<x-a><div><label>A</label></div><input></x-a>').find('x-a'))?.tagName, 'label');
    equal(findOwnLabel(piece('<label>A</label><x-a><input></x-a>').find('x-a')), undefined);
  });
});

describe('a control and the page’s own label', () => {
  const cases: readonly [what: string, source: string, made: string, id: string][] = [
    ['get an id and point at it', '<x-a><label>A</label><input></x-a>', '<x-a><label for="q-control">A</label><input id="q-control"></x-a>', 'q-control'],
    ['keep the id that the page gave', '<x-a><label>A</label><input id="mine"></x-a>', '<x-a><label for="mine">A</label><input id="mine"></x-a>', 'mine'],
    ['get one where the page’s is empty', '<x-a><label>A</label><input id=""></x-a>', '<x-a><label for="q-control">A</label><input id="q-control"></x-a>', 'q-control'],
    ['need no pointing where one is in the other', '<x-a><label>A <input id="mine"></label></x-a>', '<x-a><label>A <input id="mine"></label></x-a>', 'mine'],
    ['are put right where the label points at nothing of ours', '<x-a><label for="gone">A</label><input></x-a>', '<x-a><label for="q-control">A</label><input id="q-control"></x-a>', 'q-control'],
    ['are not needed by one that has no label', '<x-a><input></x-a>', '<x-a><input id="q-control"></x-a>', 'q-control'],
  ];
  for (const [what, source, made, id] of cases) {
    it(what, () => {
      const { markup, find } = piece(source);
      equal(nameByLabel(markup, { holder: find('x-a'), control: find('input'), id: 'q' }), id);
      equal(markup.toString(), made);
    });
  }
});

describe('what a screen reader says after a control’s name', () => {
  const nothing = { id: 'q', hint: '', error: '' };
  const cases: readonly [what: string, source: string, said: Parameters<typeof tie>[2], described: string | undefined][] = [
    ['is nothing where nothing is said', '<input>', nothing, undefined],
    ['is the hint', '<input>', { ...nothing, hint: 'H' }, 'q-hint'],
    ['is the error', '<input>', { ...nothing, error: 'E' }, 'q-error'],
    ['is the hint, then the error', '<input>', { ...nothing, hint: 'H', error: 'E' }, 'q-hint q-error'],
    ['is the hint, the example, then the error', '<input>', { id: 'q', hint: 'H', error: 'E', more: 'q-example' }, 'q-hint q-example q-error'],
    ['is what the page said first', '<input aria-describedby="own">', { ...nothing, hint: 'H' }, 'own q-hint'],
    ['is each thing once', '<input aria-describedby="q-hint  own q-hint">', { ...nothing, hint: 'H' }, 'q-hint own'],
    ['is what the page said, where we say nothing', '<input aria-describedby="own">', nothing, 'own'],
  ];
  for (const [what, source, said, described] of cases) {
    it(what, () => {
      const { markup, find } = piece(source);
      tie(find('input'), markup, said);
      equal(attributeOf(piece(markup.toString()).find('input'), 'aria-describedby'), described);
    });
  }

  it('is that the answer is wrong, where it is', () => {
    for (const [error, made] of [['', '<input>'], ['Write it', '<input aria-invalid="true">']] as const) {
      const { markup, find } = piece('<input>');
      markWrong(find('input'), markup, error);
      equal(markup.toString(), made);
    }
  });
});

describe('what a server has seen in an element', () => {
  it('is kept for the drawing, and the page says only that there is something', () => {
    const { markup, find } = piece('<x-a></x-a>');
    tellSeen(find('x-a'), markup, { isEmpty: true });
    deepEqual(seenIn(find('x-a')), { isEmpty: true });
    equal(markup.toString(), '<x-a data-dugnad-seen=""></x-a>');
  });

  it('is nothing of another one, however alike', () => equal(seenIn(piece('<x-a data-dugnad-seen=\'{"isEmpty":true}\'></x-a>').find('x-a')), undefined));
});

describe('an element in a paragraph, which another paragraph would end', () => {
  const cases: readonly [source: string, is: boolean][] = [
    ['<p><x-a></x-a></p>', true],
    ['<p><b><i><x-a></x-a></i></b></p>', true],
    ['<x-a></x-a>', false],
    ['<div><x-a></x-a></div>', false],
    ['<p>Ended<div><x-a></x-a></div>', false],
    ['<p><button><x-a></x-a></button></p>', false],
    ['<p><object><x-a></x-a></object></p>', false],
    ['<table><tr><td><x-a></x-a></td></tr></table>', false],
    ['<table><tr><td><p><x-a></x-a></p></td></tr></table>', true],
    ['<!doctype html><p><x-a></x-a></p>', true],
  ];
  for (const [source, is] of cases) it(`${is ? 'is told' : 'is none'}: ${source}`, () => equal(isInParagraph(piece(source).find('x-a')), is));
});
