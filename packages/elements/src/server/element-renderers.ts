import { LitElementRenderer } from '@lit-labs/ssr';
import type { ElementRendererConstructor } from '@lit-labs/ssr/lib/element-renderer.js';
import { escapeMarkup } from './markup.ts';
import { PageTreeRenderer } from './page-tree-renderer.ts';

type Shadow = LitElementRenderer['renderShadow'];

/**
 * For `render()` of @lit-labs/ssr: how elements of ours are drawn on a server.
 *
 * @param nonce of the page's Content-Security-Policy, for the `<style>` of each shadow root
 */
export function elementRenderers(nonce = ''): ElementRendererConstructor[] {
  class ShadowTreeRenderer extends LitElementRenderer {
    override renderShadow(...args: Parameters<Shadow>): ReturnType<Shadow> {
      return super.renderShadow(...args)?.map((part) => (part === '<style>' ? styleTag(nonce) : part));
    }
  }
  return [PageTreeRenderer, ShadowTreeRenderer];
}

/** The start tag of a `<style>`. */
export function styleTag(nonce: string): string {
  return nonce ? `<style nonce="${escapeMarkup(nonce)}">` : '<style>';
}
