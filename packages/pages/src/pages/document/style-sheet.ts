import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { controlStyles } from './controls.styles.ts';
import { pageStyles } from './page.styles.ts';
import { paperStyles } from './paper.styles.ts';
import { partStyles } from './parts.styles.ts';
import { volunteerStyles } from '../volunteer/volunteer.styles.ts';

const theirs = [import.meta.resolve('@dugnad/tokens/tokens.css'), import.meta.resolve('@dugnad/tokens/high-contrast.css'), import.meta.resolve('@dugnad/tokens/prose.css')];

/** One rule a line, without comments and indents. */
function squeeze(css: string): string {
  const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
  return bare.replace(/ ?([{;,]) /g, '$1').replace(/: /g, ':').replace(/; ?\}/g, '}').replace(/ ?\} ?/g, '}\n').trim();
}

function readSheet(): { readonly text: string; readonly hash: string } {
  const tokens = theirs.map((address) => readFileSync(fileURLToPath(address), 'utf8'));
  const own = [pageStyles, partStyles, controlStyles, volunteerStyles, paperStyles].map(({ cssText }) => cssText);
  const text = squeeze([...tokens, ...own].join('\n'));
  return { text, hash: `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'` };
}

/** The one style sheet of all pages, the same for everybody: its policy needs one hash, and no page asks for a file. */
export const sheet = readSheet();

const EMPTY = '<style></style>';

/**
 * A drawn page with the sheet in its style element. Put there as text after drawing, because a template writes `>` and quotes
 * as entities, which a style element takes literally. The head's is the first: what people wrote has no `<` of its own any more.
 */
export function withSheet(drawn: string): string {
  return drawn.replace(EMPTY, () => `<style>${sheet.text}</style>`);
}
