/** As it can stand between quotation marks in HTML. */
export const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Where our files lie, when nothing is said of it. */
const SOMEWHERE = 'https://widgets.example.org';

/** Without a slash at its end. */
export const filesOf = (typed: string): string => typed.trim().replace(/\/+$/, '') || SOMEWHERE;

/** What else a page needs of ours beside the head. */
export interface HeadNeeds {
  readonly files: string;
  /** Something is shown in a box. */
  readonly hasBox: boolean;
  /** What other scripts add is held back too. */
  readonly isGuarded: boolean;
}

/** The lines for the head of every page: the configuration, and the scripts in their order. Nothing in it can end its element. */
export function writeHead(config: unknown, { files, hasBox, isGuarded }: HeadNeeds): string {
  const json = JSON.stringify(config, null, 2).replaceAll('<', '\\u003c');
  const from = quoted(filesOf(files));
  return [
    `<script type="application/json" id="dugnad-consent-config">\n${json}\n</script>`,
    `<script src="${from}/consent-head.js"></script>`,
    ...(isGuarded ? [`<script src="${from}/consent-guard.js"></script>`] : []),
    ...(hasBox ? [`<script type="module" src="${from}/dugnad.js"></script>`] : []),
  ].join('\n');
}
