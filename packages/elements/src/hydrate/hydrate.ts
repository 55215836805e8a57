/** Takes over what a server drew (`@dugnad/elements/server`). Import it before any element: `import '@dugnad/elements/hydrate';` */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';

import { mendHydration } from './mend-hydration.ts';

declare global {
  /** Called by Lit's own module for elements when it is loaded. */
  var litElementHydrateSupport: ((lit: { readonly LitElement: typeof LitElement }) => void) | undefined;
}

// A bundler that splits may put Lit, and even elements, into a file that comes first: then Lit has not been told.
if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });
mendHydration(LitElement.prototype);

const drawn = [...document.querySelectorAll<LitElement>(':defined')].find(({ localName, hasUpdated }) => localName.startsWith('dugnad-') && hasUpdated);
if (drawn) console.warn('Dugnad: @dugnad/elements/hydrate came after an element, so what the server drew is not taken over. Import it first.');
