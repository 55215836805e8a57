/*
 * A classic script for right after consent-head.js: <script src="https://…/consent-guard.js"></script>
 *
 * Until a service is granted, it holds, with no request, the scripts, iframes and images of the service's origins
 * that other scripts add to this page: by nodes, by HTML, by `src`, `srcset` or `setAttribute`, `new Image()` too. They get the
 * markup that consent-head.js releases. Until then `src` and `srcset` read back as they were never set: `''`.
 *
 * Not held, because no script in a page can hold them: `fetch`, XMLHttpRequest, beacons, sockets, workers, `import`, style sheets with
 * what they fetch, and what other elements fetch (`<link>`, `<video>`, `<object>`, `<source>`). This line holds them, before consent and after:
 * `Content-Security-Policy: default-src 'self'; script-src 'self' <granted origins>; frame-src 'self' <granted origins>; img-src 'self' <granted origins>`
 * Nor are `document.write`, `setHTMLUnsafe`, `createContextualFragment`, attribute nodes and `setAttributeNS`, a frame that is sent
 * elsewhere by a link, and what happens inside frames: the same line holds the origins that it does not name.
 */
import { consent } from './guard/hold-element.ts';
import { patch } from './guard/patch.ts';

if (consent) [Node, Element, Document, DocumentFragment, CharacterData, ShadowRoot, HTMLScriptElement, HTMLIFrameElement, HTMLImageElement].forEach(patch);
else console.warn('put consent-head.js first');
