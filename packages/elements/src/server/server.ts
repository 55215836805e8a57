/** Drawing elements of ours on a server, in Node, and saying our words there: `@dugnad/elements/server`. */
export { elementRenderers } from './element-renderers.ts';
export { renderHtml, type RenderHtmlOptions } from './render-html.ts';
export { contactAddress } from '../contact-strip/contact-address.ts';
export { initials } from '../contact-strip/initials.ts';
export { describeDocument } from '../document-list/describe-document.ts';
export { directionOf } from '../language/direction-of.ts';
export { dateFormat } from '../language/formats.ts';
export { formattable } from '../language/nearest-language.ts';
export { numberFormat } from '../language/number-format.ts';
export { ownName } from '../language/own-name.ts';
export { prepareLanguage } from '../language/page-language.ts';
