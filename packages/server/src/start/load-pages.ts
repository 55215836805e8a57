import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MailRenderer, PageRenderer, ShortTextRenderer } from '@dugnad/client/hosted';

/** What draws pages and mails; the server knows it by its path only. */
export interface Pages {
  render: PageRenderer;
  renderMail?: MailRenderer;
  renderShortText?: ShortTextRenderer;
}

/** A path of this machine as something to import; a package keeps its name. */
export function moduleOf(path: string): string {
  return /^\.{0,2}\//.test(path) || isAbsolute(path) ? pathToFileURL(resolve(path)).href : path;
}

/** @throws Error with one sentence that says what to change */
export async function loadPages(path: string): Promise<Pages> {
  const module = await import(moduleOf(path)).catch((cause: unknown) => {
    throw new Error(`DUGNAD_PAGES names ${path}, which cannot be loaded: name the built module that draws the pages.`, { cause });
  }) as Partial<Pages>;
  if (typeof module.render !== 'function') throw new Error(`DUGNAD_PAGES names ${path}, which has no render: name the module that draws the pages.`);
  return { render: module.render, ...(typeof module.renderMail === 'function' && { renderMail: module.renderMail }), ...(typeof module.renderShortText === 'function' && { renderShortText: module.renderShortText }) };
}
