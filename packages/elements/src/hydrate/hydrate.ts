/** Takes over what a server drew (`@dugnad/elements/server`). Import it before any element: `import '@dugnad/elements/hydrate';` */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { LitElement } from 'lit';

import { mendHydration } from './mend-hydration.ts';

type Support = (lit: { readonly LitElement: typeof LitElement }) => void;

declare global {
  /** Called by Lit's own module for elements when it is loaded. */
  var litElementHydrateSupport: Support | undefined;
  /** Filled by the same module. */
  var litElementVersions: string[] | undefined;
}

const lits = globalThis.litElementHydrateSupport;
globalThis.litElementHydrateSupport = (lit) => {
  lits?.(lit);
  mendHydration(lit.LitElement.prototype);
};

if (globalThis.litElementVersions) {
  console.warn("Dugnad: @dugnad/elements/hydrate came after an element, so what the server drew is not taken over. Import it first.");
}
