import type { Plugin, ProgramNode } from 'rollup';
import { isTagged, nodesIn, type Tagged } from './templates.ts';

interface Cut {
  /** The end of the module's path. */
  readonly module: string;
  /** What Lit asks or tells, and the answer that every browser above our floor gives (docs/calendar.md, "Browsers"). */
  readonly asks: RegExp;
  readonly answer: string;
}

/** No polyfills, no server rendering, style sheets that can be adopted, properties declared by the build, no pieces of pictures, and no advice to developers. */
const CUTS: readonly Cut[] = [
  { module: '/@lit/reactive-element/css-tag.js', asks: /\w+\.ShadowRoot&&\(.*?\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, answer: '!0' },
  // Types say the same to who writes our sheets.
  { module: '/@lit/reactive-element/css-tag.js', asks: /"CSSResult is not constructable[^"]*"/, answer: '' },
  { module: '/@lit/reactive-element/css-tag.js', asks: /"Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"/, answer: '' },
  { module: '/@lit/reactive-element/reactive-element.js', asks: /\w+\.reactiveElementPolyfillSupport/, answer: 'void 0' },
  // The build declares properties without decorators: no class has metadata.
  { module: '/@lit/reactive-element/reactive-element.js', asks: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, answer: '' },
  { module: '/@lit/reactive-element/reactive-element.js', asks: /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\.set\(\w,\w\)\}/, answer: '' },
  { module: '/@lit/reactive-element/reactive-element.js', asks: /if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?this\.createProperty\(\w,\w\[\w\]\)\}/, answer: '$1;' },
  // What other decorators than Lit's own add to a class.
  { module: '/@lit/reactive-element/reactive-element.js', asks: /static addInitializer\(\w\)\{[^}]*\}/, answer: '' },
  { module: '/@lit/reactive-element/reactive-element.js', asks: /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, answer: '' },
  { module: '/@lit/reactive-element/reactive-element.js', asks: /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, answer: '' },
  // JSON in attributes: a webmaster writes words.
  { module: '/@lit/reactive-element/reactive-element.js', asks: /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, answer: '' },
  { module: '/@lit/reactive-element/reactive-element.js', asks: /case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/, answer: '' },
  // Pictures are whole: html`<svg>…</svg>`.
  { module: '/lit-html/lit-html.js', asks: /2===\w\?"<svg>":3===\w\?"<math>":""/, answer: '""' },
  { module: '/lit-html/lit-html.js', asks: /\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, answer: '' },
  { module: '/lit-html/lit-html.js', asks: /if\((this\.el=[^;]*?),2===\w\|\|3===\w\)\{.*?\(\.\.\.\w\.childNodes\)\}/, answer: '$1;' },
  // Values in `<textarea>` and its like are properties: `.value=${…}`.
  { module: '/lit-html/lit-html.js', asks: /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, answer: '' },
  { module: '/lit-html/lit-html.js', asks: /\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/, answer: '$1' },
  // The build takes the comments out of templates.
  { module: '/lit-html/lit-html.js', asks: /else\{let t=-1;for\(;-1!==\(t=\w+\.data\.indexOf\(\w+,t\+1\)\);\)\w+\.push\(\{type:7,index:\w+\}\),t\+=\w+\.length-1\}/, answer: '' },
  // What a server drew is drawn anew at once: its templates are not squeezed, and so are not the same.
  { module: '/@lit/reactive-element/reactive-element.js', asks: /const (\w)=this\.shadowRoot\?\?this\.attachShadow\(this\.constructor\.shadowRootOptions\);/, answer: 'const $1=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);$1.replaceChildren();' },
  // A count of the versions on a page, for developers: nothing of ours is left on the window.
  { module: '/@lit/reactive-element/reactive-element.js', asks: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, answer: '0' },
  { module: '/lit-html/lit-html.js', asks: /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, answer: '0' },
  { module: '/lit-element/lit-element.js', asks: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, answer: '0' },
  { module: '/lit-html/lit-html.js', asks: /\w+\.litHtmlPolyfillSupport/, answer: 'void 0' },
  { module: '/lit-element/lit-element.js', asks: /\w+\.litElementPolyfillSupport/, answer: 'void 0' },
  { module: '/lit-element/lit-element.js', asks: /\w+\.litElementHydrateSupport/, answer: '(void 0)' },
];

/** Answers what Lit asks about old browsers, so that the minifier drops what no browser of ours runs. */
export function answerFor(module: string, code: string): string {
  return CUTS.filter((cut) => module.endsWith(cut.module)).reduce((text, { asks, answer }) => {
    if (!asks.test(text)) throw new Error(`${module} no longer says ${asks}: look what this version of Lit asks about old browsers.`);
    return text.replace(asks, answer);
  }, code);
}

/** What would need something that is left out. */
const NEEDS = /\bstatic properties\b|\baddInitializer\b|\btype: (?:Object|Array)\b|\bimport \{[^}]*\b(?:svg|mathml)\b[^}]*\} from 'lit'/;

const RAW = /<(?:script|style|textarea|title)\b[^>]*>[^<]*\0/i;

/** The first template of a module that has a value inside an element whose content is no markup. */
function rawValue(program: ProgramNode): string | undefined {
  const templates = [...nodesIn(program)].filter((node): node is Tagged => isTagged(node, 'html'));
  return templates.map(({ quasi }) => quasi.quasis.map(({ value }) => value.raw).join('\0')).find((text) => RAW.test(text))?.replaceAll('\0', '${…}').trim();
}

/** Stops the build where a module of ours needs what is left out of Lit. */
export function refuseNeeds(module: string, code: string, parse: (code: string) => ProgramNode): void {
  if (!module.includes('/packages/')) return;
  const needed = NEEDS.exec(code)?.[0] ?? (/html`[^]*<(?:script|style|textarea|title)\b/i.test(code) ? rawValue(parse(code)) : undefined);
  if (needed !== undefined) throw new Error(`${module} says "${needed}", which is left out of Lit in the files for the script tag (above-the-floor.ts).`);
}

/** Leaves out of Lit what only browsers below our floor, polyfills and server rendering need. */
export function aboveTheFloor(): Plugin {
  return {
    name: 'above-the-floor',
    transform(code, id) {
      refuseNeeds(id, code, (text) => this.parse(text));
      const answered = answerFor(id, code);
      return answered === code ? undefined : { code: answered, map: null };
    },
  };
}
