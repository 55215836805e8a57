import { html, type TemplateResult } from 'lit';

import { iconPaths, type IconName } from './icon-paths.ts';

/** An icon beside words, said by them and so silent itself. Its looks come with `iconStyles`. */
export function icon(name: IconName): TemplateResult {
  return draw(Object.hasOwn(iconPaths, name) ? iconPaths[name] : '', name);
}

/**
 * The same, by the drawing itself: a page then fetches those that it draws, not all there are. Its looks come with `drawingStyles`.
 *
 * @param path one of `drawings`
 */
export function draw(path: string, name = ''): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
