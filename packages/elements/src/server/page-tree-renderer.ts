import { LitElementRenderer } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';

/** For elements that draw into the page's own tree, or nothing at all: a shadow root would hide what the page wrote inside. */
export class PageTreeRenderer extends FallbackRenderer {
  static override matchesClass(element: typeof HTMLElement): boolean {
    return !LitElementRenderer.matchesClass(element) || Object.hasOwn(element.prototype, 'createRenderRoot');
  }

  override renderShadow({ customElementHostStack }: RenderInfo): undefined {
    // @lit-labs/ssr 4.1 forgets to, where there is no shadow root, and takes what stands inside for part of one.
    customElementHostStack.pop();
  }
}
