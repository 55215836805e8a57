/** Drawing elements of ours on a server, in Node: `@dugnad/elements/server`. */
export { elementRenderers } from './element-renderers.ts';
export { renderHtml, type RenderHtmlOptions } from './render-html.ts';
