import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSource, checkWords } from './check-element.ts';
import type { ElementDoc } from './manifest.ts';

const element = (more: Partial<ElementDoc> = {}): ElementDoc => ({
  kind: 'class', name: 'DugnadProof', tagName: 'dugnad-proof', path: 'packages/elements/src/proof/proof.ts', summary: 's', status: 'experimental', since: '0.1', ...more,
});
const words = 'It says something.';

test('is content with an element that says everything', () => {
  assert.deepEqual(
    checkWords(element({
      members: [{ kind: 'field', name: 'word', description: words }, { kind: 'method', name: 'open', description: words }],
      events: [{ name: 'dugnad-proof-open', type: { text: 'DugnadProofOpenEvent' }, description: words }, { name: 'toggle', description: words }],
      slots: [{ name: '', description: words }],
      cssParts: [{ name: 'row', description: words }],
    })),
    [],
  );
});

test('asks for summary, status and age', () => {
  const { summary, status, since, ...bare } = element();
  assert.deepEqual([summary, status, since].length, 3);
  assert.deepEqual(checkWords(bare), ['has no @summary', 'has no @status', 'has no @since']);
});

test('asks for words on what is public, and lets the rest be silent', () => {
  const found = checkWords(element({
    members: [
      { kind: 'field', name: 'word' }, { kind: 'method', name: 'open', privacy: 'public' },
      { kind: 'field', name: 'hidden', privacy: 'private' }, { kind: 'method', name: '#secret' }, { kind: 'field', name: 'styles', static: true },
      { kind: 'method', name: 'focus', inheritedFrom: {} },
    ],
    slots: [{ name: '' }], cssParts: [{ name: 'row' }], cssProperties: [{ name: '--dugnad-proof-gap' }], cssStates: [{ name: 'busy' }],
  }));
  assert.deepEqual(found, [
    'says nothing of its member word', 'says nothing of its member open', 'says nothing of its slot (the nameless)',
    'says nothing of its part row', 'says nothing of its property --dugnad-proof-gap', 'says nothing of its state busy',
  ]);
});

const types: readonly [type: string | undefined, fine: boolean][] = [
  ['DugnadDateChangeEvent', true], ['CustomEvent<string>', false], ['{ date: string }', false], [undefined, false], ['Date', false],
];
for (const [type, fine] of types) {
  test(`${fine ? 'accepts' : 'refuses'} ${type ?? 'nothing'} as the class of an event`, () => {
    const event = { name: 'dugnad-date-change', description: words, ...(type ? { type: { text: type } } : {}) };
    assert.equal(checkWords(element({ events: [event] })).length, fine ? 0 : 1);
  });
}

const sources: readonly [what: string, code: string, doc: Partial<ElementDoc>, found: string[]][] = [
  ['a nameless slot', '<slot></slot>', {}, ['uses the nameless slot without @slot']],
  ['a named slot', '<div><slot class="x" name="actions"></slot>', {}, ['uses actions without @slot']],
  ['a documented slot', '<slot name="actions">', { slots: [{ name: 'actions' }] }, []],
  ['a slot that is gone', '<p></p>', { slots: [{ name: 'heading' }] }, ['documents the slot heading, which it does not have']],
  ['two parts', '<p part="row first">', { cssParts: [{ name: 'row' }] }, ['uses first without @csspart']],
  ['exported parts', '<p exportparts="row">', {}, []],
  ['a nameless slot that is made', "makeElement('slot', {})", {}, ['uses the nameless slot without @slot']],
  ['a named slot that is made', "makeElement('slot', { class: 'x', name: 'actions' })", {}, ['uses actions without @slot']],
  ['a part that is made', "makeElement('button', { part: 'row first', type: 'button' }, words)", { cssParts: [{ name: 'row' }] }, ['uses first without @csspart']],
  ['exported parts that are made', "makeElement('div', { exportparts: 'row' })", {}, []],
  ['a state', "this.#internals.states.add('busy')", {}, ['uses busy without @cssstate']],
  ['a property of its own', 'gap: var(--dugnad-proof-gap, 1rem)', {}, ['uses --dugnad-proof-gap without @cssproperty']],
  ['a token', 'gap: var(--dugnad-space-2)', {}, []],
  ['another element', '<dugnad-icon name="x">', {}, ['uses dugnad-icon without @dependency']],
  ['a named dependency', '<dugnad-icon>', { dependencies: ['dugnad-icon'] }, []],
  ['itself in an example', '<dugnad-proof></dugnad-proof>', {}, []],
  ['a comment', '/* <slot name="old"> */', {}, []],
];
for (const [what, code, doc, found] of sources) {
  test(`compares ${what} with the class doc`, () => assert.deepEqual(checkSource(element(doc), code), found));
}
