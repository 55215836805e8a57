import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import * as v from 'valibot';
import { declarationFaults, declarationsOf, declarationTexts, keptDeclarations, RequirementSchema, SignUpSchema, fieldErrors, type Declared } from './index.ts';

const known = [{ id: 'silence', version: '2', hashes: ['a'.repeat(64), 'b'.repeat(64)] }, { id: 'driving', version: '1', hashes: ['c'.repeat(64)] }];
const silence: Declared = { id: 'silence', version: '2', textSha256: 'b'.repeat(64), method: 'online' };
const driving: Declared = { id: 'driving', version: '1', textSha256: 'c'.repeat(64), method: 'paper' };

describe('the answers to declarations', () => {
  const TABLE: [what: string, declarations: Declared[] | undefined, faults: string[]][] = [
    ['are all there, in whatever order', [driving, silence], []],
    ['are all missing, and are one thing to put right', undefined, ['/declarations missing']],
    ['are there for one of two', [silence], ['/declarations missing']],
    ['are to another version', [{ ...silence, version: '1' }, driving], ['/declarations/0 stale']],
    ['are to another text', [silence, { ...driving, textSha256: 'a'.repeat(64) }], ['/declarations/1 stale']],
    ['are to something that nobody asks', [silence, driving, { ...driving, id: 'x' }], ['/declarations/2 unknown']],
  ];
  for (const [what, declarations, faults] of TABLE) it(what, () => assert.deepEqual(declarationFaults(known, { declarations }).map(({ pointer, code }) => `${pointer} ${code}`), faults));

  it('are nobody’s concern where none is asked, and not kept', () => {
    assert.deepEqual([declarationFaults([], { declarations: [silence] }), keptDeclarations({ requirements: ['training', { text: 'x' }] }, { declarations: [silence] })], [[], {}]);
  });

  it('are kept where one is asked, if there are any', () => {
    const asking = { requirements: [{ declaration: { id: 'silence', version: '2', text: 'x' } }] };
    assert.deepEqual([keptDeclarations(asking, { declarations: [silence] }), keptDeclarations(asking, { declarations: [] }), keptDeclarations(asking, {})], [{ declarations: [silence] }, {}, {}]);
    assert.deepEqual(declarationsOf(asking), [asking.requirements[0]!.declaration]);
  });

  const faultsOf = (declarations: unknown): string[] => fieldErrors(v.safeParse(SignUpSchema, { person: { name: 'Aud', phone: '90000000' }, language: 'nb', declarations }).issues ?? []).map(({ pointer }) => pointer);

  it('say how, and to what, each once', () => {
    assert.deepEqual([faultsOf([silence, driving]), faultsOf([{ ...silence, method: 'word' }]), faultsOf([{ ...silence, textSha256: 'B' }]), faultsOf([silence, silence])], [[], ['/declarations/0/method'], ['/declarations/0/textSha256'], ['/declarations']]);
  });
});

it('can stand on a screen in each of its languages, or in the one that it has', () => {
  assert.deepEqual([declarationTexts({ text: 'Hei' }), declarationTexts({ text: { nb: 'Hei', en: 'Hello' } })], [['Hei'], ['Hei', 'Hello']]);
});

it('has a version that can stand in the name of a field', () => {
  for (const [version, isOne] of [['2026-11', true], ['v1.2_b', true], ['', false], ['a "b"', false]] as const) assert.equal(v.is(RequirementSchema, { declaration: { id: 'silence', version, text: 'x' } }), isOne, version);
});
