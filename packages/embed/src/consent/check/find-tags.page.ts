import type { Found } from './find-held-faults.ts';

const TAG = /<(script|iframe|img|template|link)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;

/** What a browser would find in HTML that is written as documentation writes it; without one, for tests. What a held script says is no markup. */
export function findTags(html: string): Found[] {
  const markup = html.replace(/(<script\b(?:[^"'>]|"[^"]*")*>)[\s\S]*?<\/script>/g, '$1');
  return Array.from(markup.matchAll(TAG), ([, tag = '', attributes = '']) => {
    const read = (name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
    const address = read('src') ?? read('href');
    return { tag, consent: read('data-consent'), type: read('type'), src: address === undefined ? undefined : new URL(address, 'https://gronlia.example/').href };
  });
}
