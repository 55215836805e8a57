/** A place in Lit's published files, and what stands there in the files for the script tag (docs/decisions/0019-left-out-of-lit.md). */
export interface Cut {
  /** The end of the module's path. */
  readonly module: string;
  /** What Lit asks or tells. Words are met exactly: another version of Lit says them otherwise, and that is to be noticed. */
  readonly asks: RegExp | string;
  /** What every browser above our floor (docs/calendar.md, "Browsers"), or every element of ours, answers. */
  readonly answer: string;
}

type Place = readonly [asks: RegExp | string, answer: string];

const inModule = (module: string, places: readonly Place[]): Cut[] => places.map(([asks, answer]) => ({ module, asks, answer }));

/** Sheets can be adopted, are made once in their modules, and hold other sheets and numbers: types say so to who writes ours. */
const sheets = inModule('/@lit/reactive-element/css-tag.js', [
  [/\w+\.ShadowRoot&&\(.*?\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/, '!0'],
  [/if\(this\._\$cssResult\$=!0,\w+!==\w+\)throw Error\("[^"]*"\);/, ''],
  [/\(\w=>\{if\(!0===\w\._\$cssResult\$\)return \w\.cssText;if\("number"==typeof \w\)return \w;throw Error\("[^"]*"\+\w\+"[^"]*"\)\}\)\((\w)\)/, '$1'],
  [/const \w=this\.t;if\(\w&&void 0===(\w)\)\{const \w=void 0!==\w&&1===\w\.length;\w&&\(\w=\w\.get\(\w\)\),void 0===\w&&\(\(this\.o=\w=new CSSStyleSheet\)\.replaceSync\(this\.cssText\),\w&&\w\.set\(\w,\w\)\)\}/, 'void 0===$1&&(this.o=$1=new CSSStyleSheet).replaceSync(this.cssText);'],
  [/,this\.t=\w\}/, '}'],
  [/return new (\w)\((\w),\w,\w\)/, 'return new $1($2)'],
  [/\w instanceof CSSStyleSheet\?\w:(\w\.styleSheet\))/, '$1'],
]);

/** Properties are declared by the build, have no accessors of our own, are read from words, yes or no, and numbers, and are other ones when they are not the same. */
const properties = inModule('/@lit/reactive-element/reactive-element.js', [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\.set\(\w,\w\)\}/, ''],
  [/if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?this\.createProperty\(\w,\w\[\w\]\)\}/, '$1;'],
  [
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    's.state&&(s.attribute=!1),this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
  ],
  [/const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(const\[\w,\w\]of \w\)\{const\{wrapped:\w\}=\w,\w=this\[\w\];!0!==\w\|\|this\._\$AL\.has\(\w\)\|\|void 0===\w\|\|this\.C\(\w,void 0,\w,\w\)\}/, ''],
  // The value that an attribute falls back on when it goes: our elements ask what is there.
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
  ['??this._$Ej?.get(e)??r', ''],
  [
    '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    '{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
  ['={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '={}'],
  ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)', 'i.type===Boolean?s?"":null:s'],
  [/toAttribute\(\w,\w\)\{.*?return \w\},(?=fromAttribute)/, ''],
  ['"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 't.converter??u'],
  [/case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/, ''],
]);

/** Elements add to a class nothing but properties, keep their controllers, and are drawn as soon as they can be. */
const elements = inModule('/@lit/reactive-element/reactive-element.js', [
  [/static addInitializer\(\w\)\{[^}]*\}/, ''],
  [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
  [/,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/, ''],
  ['this.elementStyles=this.finalizeStyles(this.styles)', 'this.elementStyles=[this.styles??[]].flat(1/0)'],
  [/static finalizeStyles\(\w\)\{const \w=\[\];if\(Array\.isArray\(\w\)\)\{const \w=new Set\(\w\.flat\(1\/0\)\.reverse\(\)\);for\(const \w of \w\)\w\.unshift\(\w\(\w\)\)\}else void 0!==\w&&\w\.push\(\w\(\w\)\);return \w\}/, ''],
  // What a server drew is drawn anew at once: its templates are not squeezed, and so are not the same.
  [/const (\w)=this\.shadowRoot\?\?this\.attachShadow\(this\.constructor\.shadowRootOptions\);/, 'const $1=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);$1.replaceChildren();'],
  [/removeController\(\w\)\{[^}]*\}/, ''],
  ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending', 'return this.performUpdate(),!this.isUpdatePending'],
  ['scheduleUpdate(){return this.performUpdate()}', ''],
  [
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)',
  ],
  [/shouldUpdate\(\w\)\{return!0\}/, ''],
  ['return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}', 'return this._$ES}'],
]);

/** Templates are those of our modules: no pieces of pictures, no comments, none prepared by another compiler, and in `<textarea>` and its like properties instead of values. Listeners are functions. */
const templates = inModule('/lit-html/lit-html.js', [
  [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
  [/\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, ''],
  [/if\((this\.el=[^;]*?),2===\w\|\|3===\w\)\{.*?\(\.\.\.\w\.childNodes\)\}/, '$1;'],
  [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
  [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/, '$1'],
  [/else\{let t=-1;for\(;-1!==\(t=\w+\.data\.indexOf\(\w+,t\+1\)\);\)\w+\.push\(\{type:7,index:\w+\}\),t\+=\w+\.length-1\}/, ''],
  ['{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', '{values:i}=t,e=this._$AC(t)'],
  // That it throws keeps out markup that somebody writes into data; what it says is for developers.
  ['"invalid template strings array"', ''],
  [/\|\|\w\.capture!==\w\.capture\|\|\w\.once!==\w\.once\|\|\w\.passive!==\w\.passive/, ''],
  [/(removeEventListener\(this\.name,this),\w\)/, '$1)'],
  [/([^e]addEventListener\(this\.name,this),\w\)/, '$1)'],
  [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(\w\)/, '$1'],
  ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
]);

/** No polyfills, no taking over of what a server drew, and no count of the versions on a page: nothing of ours is left on the window. */
const surroundings = [
  ...inModule('/@lit/reactive-element/reactive-element.js', [
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ]),
  ...inModule('/lit-html/lit-html.js', [
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ]),
  ...inModule('/lit-element/lit-element.js', [
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
    [/\w+\.litElementHydrateSupport/, '(void 0)'],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ]),
];

export const cuts: readonly Cut[] = [...sheets, ...properties, ...elements, ...templates, ...surroundings];
