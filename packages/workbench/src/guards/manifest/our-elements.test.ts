import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import type { ClassDoc, Manifest } from './manifest.ts';
import { ourElements } from './our-elements.ts';

/** Shows sources to the plugin as the analyzer does, and gives back the class as the plugin left it. */
function analyze(declaration: ClassDoc, ...sources: string[]): ClassDoc {
  const plugin = ourElements();
  const moduleDoc = { path: 'a.ts', declarations: [declaration] };
  for (const text of sources) {
    const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      plugin.analyzePhase({ ts, node, moduleDoc });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const customElementsManifest: Manifest = { modules: [moduleDoc, { path: 'empty.ts' }] };
  plugin.packageLinkPhase({ customElementsManifest });
  return declaration;
}

const proof = (more: Partial<ClassDoc> = {}): ClassDoc => ({ kind: 'class', name: 'DugnadProof', ...more });

test('learns the tag from define(), in whatever file it stands', () => {
  const found = analyze(proof(), 'export class DugnadProof {}', "define('dugnad-proof', DugnadProof, '1.0.0');");
  assert.equal(found.tagName, 'dugnad-proof');
  assert.equal(found.customElement, true);
});

test('leaves a class without a tag alone', () => {
  assert.deepEqual(analyze(proof(), "other('dugnad-proof', DugnadProof); define(tag, DugnadProof); a.define('x-y', DugnadProof);"), proof());
});

test('keeps status, age and every dependency of the class doc', () => {
  const found = analyze(proof(), '/**\n * @status experimental\n * @since 0.1\n * @dependency dugnad-icon\n * @dependency dugnad-button\n * @summary A proof.\n */\nexport class DugnadProof {}');
  assert.equal(found.status, 'experimental');
  assert.equal(found.since, '0.1');
  assert.deepEqual(found.dependencies, ['dugnad-icon', 'dugnad-button']);
});

test('drops events that were merely seen dispatched', () => {
  const events = [{ name: 'dugnad-proof-open' }, { name: 'toggle', description: 'It opens.' }, { name: 'error' }, {}];
  assert.deepEqual(analyze(proof({ events }), '').events, events.slice(0, 2));
});
