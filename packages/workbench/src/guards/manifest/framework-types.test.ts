import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeFrameworkTypes, writeProof } from './framework-types.ts';
import { elementsOf, fieldsOf, publicName, type Manifest } from './manifest.ts';

const manifest: Manifest = {
  modules: [
    {
      path: 'packages/widgets/src/proof/proof.ts',
      declarations: [
        {
          kind: 'class', name: 'DugnadProof', tagName: 'dugnad-proof',
          members: [
            { kind: 'field', name: 'src' }, { kind: 'field', name: 'ready', readonly: true }, { kind: 'field', name: 'styles', static: true },
            { kind: 'field', name: 'inner', privacy: 'private' }, { kind: 'method', name: 'open' },
          ],
          events: [{ name: 'dugnad-proof-open', type: { text: 'DugnadProofOpenEvent' } }],
        },
        { kind: 'class', name: 'SomethingElse' },
      ],
    },
    {
      path: 'packages/widgets/src/proof/proof.events.ts',
      declarations: [{ kind: 'class', name: 'DugnadProofOpenEvent', members: [{ kind: 'field', name: 'type', static: true }, { kind: 'field', name: 'date', readonly: true }] }],
    },
    { path: 'packages/widgets/src/proof/build.ts' },
  ],
};

test('takes for an element what has a tag', () => {
  assert.deepEqual(elementsOf(manifest).map(({ tagName, path }) => [tagName, path]), [['dugnad-proof', 'packages/widgets/src/proof/proof.ts']]);
});

test('knows the fields that an event carries', () => {
  assert.deepEqual(fieldsOf(manifest, 'DugnadProofOpenEvent'), ['date']);
  assert.deepEqual(fieldsOf(manifest, 'NoSuchEvent'), []);
});

test('imports an element by its public name', () => {
  assert.equal(publicName('packages/widgets/src/calendar/calendar.ts'), '@dugnad/widgets/calendar');
});

test('gives React what can be set and what can be heard, the event itself in hand', () => {
  const text = writeFrameworkTypes(manifest, 'react');
  assert.match(text, /import type \{ DugnadProof \} from '@dugnad\/widgets\/proof';/);
  assert.match(text, /'dugnad-proof': Partial<Pick<DugnadProof, 'src'>> &/);
  assert.match(text, /'ondugnad-proof-open'\?: \(event: HTMLElementEventMap\['dugnad-proof-open'\]\) => void;/);
  assert.match(text, /declare module 'react'/);
  assert.doesNotMatch(text, /CustomEvent/);
});

test('gives Vue the same under its own names', () => {
  const text = writeFrameworkTypes(manifest, 'vue');
  assert.match(text, /'onDugnad-proof-open'\?: \(event: HTMLElementEventMap/);
  assert.match(text, /interface GlobalComponents extends DugnadElements/);
  assert.doesNotMatch(text, /CustomEvent/);
});

test('writes a proof that reads every field of every event in all three ways', () => {
  const proof = writeProof(manifest);
  assert.match(proof, /createElement\('dugnad-proof'\)\.addEventListener\('dugnad-proof-open', \(event\) => void \[event\.type, event\.date\]\);/);
  assert.match(proof, /react_DugnadProof_dugnad_proof_open: react\['dugnad-proof'\]/);
  assert.match(proof, /vue_DugnadProof_dugnad_proof_open: vue\['dugnad-proof'\]/);
});
