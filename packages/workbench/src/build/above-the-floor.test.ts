import { doesNotMatch, equal, match, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { answerFor, refuseNeeds } from './above-the-floor.ts';

const installed = new URL('../../../../node_modules/', import.meta.url);

function asInstalled(module: string): string {
  return answerFor(`/node_modules/${module}`, readFileSync(new URL(module, installed), 'utf8'));
}

const modules: readonly [module: string, gone: RegExp][] = [
  ['@lit/reactive-element/css-tag.js', /ShadyCSS|Use `|not constructable|instanceof CSSStyleSheet\?\w:\w\.styleSheet/],
  ['@lit/reactive-element/reactive-element.js', /reactiveElementPolyfillSupport|metadata|Metadata|Versions|"properties"|addInitializer|JSON|wrapped|noAccessor|useDefault|hasChanged|toAttribute|shouldUpdate|scheduleUpdate|getUpdateComplete|removeController|finalizeStyles|getPropertyDescriptor/],
  ['lit-html/lit-html.js', /litHtmlPolyfillSupport|Versions|<svg>|<math>|childNodes|type:7|tagName\)|passive|creationScope|strings array/],
  ['lit-element/lit-element.js', /PolyfillSupport|HydrateSupport|Versions/],
];

for (const [module, gone] of modules) {
  test(`${module}, as it is installed, asks nothing about old browsers`, () => doesNotMatch(asInstalled(module), gone));
}

test('what does not ask about old browsers stays as it is', () => {
  equal(answerFor('/packages/widgets/dist/calendar/calendar.js', 'const a = 1;'), 'const a = 1;');
  match(asInstalled('lit-html/lit-html.js'), /createTreeWalker/);
});

test('what keeps markup out of data still throws', () => match(asInstalled('lit-html/lit-html.js'), /hasOwnProperty\("raw"\)\)throw Error\(\)/));

test('another version of Lit that asks otherwise stops the build', () => {
  throws(() => answerFor('/node_modules/lit-html/lit-html.js', 'asks(otherwise)'), /no longer says/);
});

const ours = '/packages/widgets/dist/calendar/calendar.js';
for (const needs of ['static properties = {};', 'property({ type: Array })', 'owner.addInitializer(grow)', 'html`<p><textarea class="a">${words}</textarea></p>`', 'html`<style>a { color: ${colour}; }</style>`', "import { html, svg } from 'lit';", "import { mathml } from 'lit';", '__decorate([\n    property()\n], DugnadA.prototype, "day", null);', 'property({ useDefault: true })', 'property({ hasChanged: never })', 'property({ noAccessor: true })', 'property({ converter: readWords })', 'property({ converter: { toAttribute: write } })', 'shouldUpdate() {', 'await super.getUpdateComplete()', 'host.removeController(this)', 'html`<a @click=${{ handleEvent, once: true }}></a>`', '{ creationScope: document }']) {
  test(`a module of ours that says ${needs} stops the build`, () => throws(() => refuseNeeds(ours, needs, parseAst), /left out of Lit/));
}

test('other modules say what they like', () => {
  refuseNeeds(ours, "import { html } from 'lit';", parseAst);
  refuseNeeds(ours, 'property({ converter: { fromAttribute: readMilestones } })', parseAst);
  refuseNeeds('/node_modules/lit/index.js', 'static properties', parseAst);
  refuseNeeds(ours, 'html`<textarea @input=${(event) => keep(event)} .value=${words}></textarea> ${more}`', parseAst);
});
