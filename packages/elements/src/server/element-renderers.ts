import { LitElementRenderer } from '@lit-labs/ssr';
import { FallbackRenderer, type ElementRendererConstructor } from '@lit-labs/ssr/lib/element-renderer.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';

import { escapeMarkup } from './markup.ts';
import { readSeen } from './seen.ts';

/** Draws into the page's own tree, or nothing at all: a shadow root would hide what the page wrote inside. */
class PageTreeRenderer extends FallbackRenderer {
  static override matchesClass(element: typeof HTMLElement): boolean {
    return !LitElementRenderer.matchesClass(element) || Object.hasOwn(element.prototype, 'createRenderRoot');
  }

  override renderShadow({ customElementHostStack }: RenderInfo): undefined {
    // @lit-labs/ssr 4.1 forgets to, where there is no shadow root, and takes what stands inside for part of one.
    customElementHostStack.pop();
  }
}

/**
 * For `render()` of @lit-labs/ssr: how elements of ours are drawn on a server.
 *
 * @param nonce of the page's Content-Security-Policy, for the `<style>` of each shadow root
 */
export function elementRenderers(nonce = ''): ElementRendererConstructor[] {
  class ShadowTreeRenderer extends LitElementRenderer {
    override setAttribute(name: string, value: string): void {
      const state = readSeen(name, value);
      Object.assign(this.element, state);
      super.setAttribute(name, state ? '' : value);
    }

    override renderShadow(...args: Parameters<LitElementRenderer['renderShadow']>): ReturnType<LitElementRenderer['renderShadow']> {
      const parts = super.renderShadow(...args);
      return nonce && parts ? parts.map((part) => (part === '<style>' ? styleTag(nonce) : part)) : parts;
    }
  }
  return [PageTreeRenderer, ShadowTreeRenderer];
}

/** The start tag of a `<style>`. */
export function styleTag(nonce: string): string {
  return nonce ? `<style nonce="${escapeMarkup(nonce)}">` : '<style>';
}
