import { renderHtml, type RenderHtmlOptions } from '@dugnad/elements/server';
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

/** What a server makes of some markup, as one reads it: without sheets, without what Lit marks, ids by their ends, one space between words. */
export async function drawn(markup: string, options: RenderHtmlOptions = {}): Promise<string> {
  const html = await renderHtml(markup, options);
  return html
    .replace(/<style[^>]*>[^]*?<\/style>/g, '')
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/dugnad-served-[a-z0-9]+-\d+/g, 'id')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[<>])|(?<=>) /g, '');
}

/** The same without what stands in shadow roots. */
export async function drawnIntoPage(markup: string, options: RenderHtmlOptions = {}): Promise<string> {
  return withoutTemplates(await drawn(markup, options));
}

function withoutTemplates(markup: string): string {
  const fragment = parseFragment(markup);
  prune(fragment);
  return serialize(fragment);
}

function prune(node: DefaultTreeAdapterTypes.ParentNode): void {
  node.childNodes = node.childNodes.filter(({ nodeName }) => nodeName !== 'template');
  for (const child of node.childNodes) if ('childNodes' in child) prune(child);
}
