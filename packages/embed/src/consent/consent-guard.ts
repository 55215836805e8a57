/*
 * A classic script for right after consent-head.js: <script src="https://…/consent-guard.js"></script>
 *
 * Until a service is granted, it holds, with no request, the scripts, iframes and images of the service's origins that other
 * scripts add to this page: by nodes, by HTML, by `src`, `srcset` or `setAttribute`; `new Image()`, too. They get the markup that
 * consent-head.js releases. Until then an iframe's and an image's `src` reads back as `''`, a script's type as `text/plain`, and
 * an image that never gets into the page is never asked for, and tells neither `load` nor `error`.
 *
 * Not held, because a script in a page cannot, or not for 1 kB: `fetch`, XMLHttpRequest, beacons, sockets, workers, `import()`, style
 * sheets and what they fetch, other elements (`<link>`, `<video>`, `<object>`, `<source>`), `document.write`, `setHTMLUnsafe`,
 * `createContextualFragment`, attribute nodes, frames that are sent elsewhere, and what happens inside frames. A header with
 * the site's own origins, and those that need no consent, holds all of these, before consent and after:
 * `Content-Security-Policy: default-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'`
 *
 * Where HTML has something to be held, its `<noscript>` comes as elements, which nobody sees, in browsers that read it so.
 */
import { consent } from './guard/hold-element.ts';
import { patch } from './guard/patch.ts';

if (consent) [Node, Element, Document, DocumentFragment, CharacterData, ShadowRoot, HTMLScriptElement, HTMLIFrameElement, HTMLImageElement].forEach(patch);
else console.warn('needs consent-head.js');
