import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'rollup';

/** The module's file, without the mark of the widget whose copy it is. */
export function fileOf(id: string): string {
  return id.replace(/\?.*$/, '');
}

/** The widget whose copy a module is; empty for what all widgets use together. */
export function widgetOf(id: string): string {
  return /\?([^#]+)/.exec(id)?.[1] ?? '';
}

const together = [/^\0/, /\/node_modules\/(lit|lit-html|lit-element|@lit)\//, /\/elements\/dist\/language\/(?!generated|own-name|number-format|element-texts|set-language|direction-of|week)/];

/**
 * What all widgets use together, because there may be only one of it on a page: Lit, @lit/localize and
 * the module that tells @lit/localize the page's language.
 */
export function isForAll(id: string): boolean {
  return !widgetOf(id) && together.some((pattern) => pattern.test(id));
}

/**
 * The widgets that stand alone: without Lit they need so little of what all use together that a copy of it weighs less than its file
 * (docs/decisions/0038-consent-without-lit.md). The two modules that know the page's language follow the same visitor.
 */
export const isAlone = (widget: string): boolean => widget === 'consent' || widget === 'external';

/** Does a widget fetch a module from the file that all have together? */
export function isFetched(id: string, widget: string): boolean {
  return isForAll(id) && !(isAlone(widget) && !id.startsWith('\0'));
}

/** Whose copies what a module asks for are: its widget's; an entry is the first of its own. */
const widgetFor = (importer: string | undefined, id: string): string => (importer ? widgetOf(importer) : (/([^/]+)\.js$/.exec(id)?.[1] ?? ''));

/** What keeps the words of a page is there once in a widget, whichever of its files asks. */
const keepsWords = /\/language\/(?:page-language|install-words)\.js$|\/@lit\/localize\//;

/**
 * What only files need that few pages fetch, and what keeps nothing: each has its own copy, because what two of
 * them share would go into the widget's first file, which every page fetches.
 */
const isForFew = (id: string): boolean => /\/(?:model\/(?:compare-activities|email-address)|language\/week|volunteer\/weekdays|choosing\/date-of)\.js$/.test(id);

/** Likewise where opportunities stand in a file: a page of volunteering reads a server, and a calendar a feed. */
const isOfFiles = (id: string, importer: string): boolean => widgetOf(importer).startsWith('volunteer') && /\/adapters\/feed\/(?:read-feed|read-body|resolve-address)\.js$/.test(id);

/** Whose own copy what only few need is; what that needs itself goes with it. */
function fewOwnerOf(id: string, importer: string, owner: string): string {
  if (isOfFiles(id, importer)) return owner || basename(fileOf(importer));
  return isForFew(id) ? basename(fileOf(importer)) : '';
}

/** Later files that few pages fetch: what they need they bring along, for the same reason. */
const broughtAlong = /^(?:switcher\.part|parse-petition|check-signature|check-wish|open-choices|record\.part|kept\.part)\.js$/;

/** Whose own copy a module is within a widget: that of a module, or of a whole later file; empty for the widget's. */
function ownerOf(id: string, importer: string): string {
  if (keepsWords.test(id)) return '';
  if (broughtAlong.test(basename(id))) return basename(id);
  const owner = /#(.+)/.exec(importer)?.[1] ?? '';
  if (broughtAlong.test(owner)) return owner;
  return fewOwnerOf(id, importer, owner);
}

export function copyFor(widget: string, id: string, importer = ''): string {
  const owner = ownerOf(id, importer);
  return owner ? `${id}?${widget}#${owner}` : `${id}?${widget}`;
}

/**
 * Gives each widget its own copy of everything else: otherwise Rollup would cut what two widgets share
 * into more files, and a page with one widget would fetch those too (docs/decisions/0013-file-waves.md).
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    async resolveId(source, importer, { isEntry }) {
      const from = importer && fileOf(importer);
      const resolved = await this.resolve(source, from, { isEntry, skipSelf: true });
      if (!resolved || resolved.external) return resolved;
      const widget = widgetFor(importer, resolved.id);
      return widget && !isFetched(resolved.id, widget) ? { ...resolved, id: copyFor(widget, fileOf(resolved.id), importer) } : resolved;
    },
    load: (id) => (widgetOf(id) ? readFile(fileOf(id), 'utf8') : undefined),
  };
}
