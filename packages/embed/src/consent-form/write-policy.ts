import type { Draft, DraftService, Way } from './draft.ts';
import { filesOf } from './write-head.ts';

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

const listed = ({ origins }: DraftService): string[] => origins.split('\n').map((line) => line.trim()).filter(Boolean);

/** What may be asked of whom, by how a service stands on the page. */
const needs: Readonly<Record<Way, readonly string[]>> = {
  box: ['frame-src'],
  frame: ['frame-src'],
  script: ['script-src', 'img-src', 'connect-src'],
  picture: ['img-src'],
  template: ['script-src', 'frame-src', 'img-src', 'connect-src'],
};

/**
 * What a Content-Security-Policy must allow for our files and for the services, a line for each directive, to be added to what the
 * site's own says. What runs within a page's own HTML needs a nonce besides, which only its server knows.
 */
export function writePolicy({ site, services }: Draft): string {
  const directives = ['script-src', 'frame-src', 'img-src', 'connect-src'].map((directive) => {
    const ours = { 'script-src': filesOf(site.files), 'connect-src': originOf(site.records) }[directive] ?? '';
    const theirs = services.filter(({ way }) => needs[way].includes(directive)).flatMap(listed);
    return [directive, [...new Set([ours, ...theirs])].filter(Boolean)] as const;
  });
  return directives.filter(([, allowed]) => allowed.length > 0).map(([directive, allowed]) => `${directive} ${allowed.join(' ')};`).join('\n');
}
