import type { ConsentReceipt } from '@dugnad/client/ports';
import type { ReceiptWords } from './describe-receipt.ts';

export interface ReceiptPage {
  readonly words: ReceiptWords;
  /** How long the answer is remembered, as the choices say it. */
  readonly remembered: string;
  readonly language: string;
  readonly dir: string;
  readonly receipt: ConsentReceipt;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** Within a script element nothing may look like its end. */
const data = (type: string, id: string, json: string): string => `<script type="${type}" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;

const list = (heading: string, lines: readonly string[]): string => (lines.length > 0 ? `<h2>${escape(heading)}</h2>\n<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>\n` : '');

const STYLE = 'body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.5 system-ui,sans-serif;color-scheme:light dark;overflow-wrap:anywhere}h1{font-size:1.5em}h2{font-size:1.15em;margin-block:1.2em .3em}';

/** One file to keep: read by a person, printed, and in it the same for programs: the record in W3C DPV (JSON-LD), and the notice that it points at. Nothing in it is fetched, and nothing runs. */
export function receiptFile({ words, remembered, language, dir, receipt }: ReceiptPage): string {
  const { withdrawAt, document, notice } = receipt;
  const address = escape(withdrawAt);
  return `<!doctype html>
<html lang="${escape(language)}" dir="${escape(dir)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(`${words.heading} – ${words.controller}`)}</title>
<style>${STYLE}</style>
<h1>${escape(words.heading)}</h1>
<p>${escape(words.controller)}<br>${escape(words.moment)}</p>
${list(words.saidYes, words.yes)}${list(words.saidNo, words.no)}<p>${escape(remembered)}</p>
<p>${escape(words.undo)}<br><a href="${address}"><bdi dir="ltr">${address}</bdi></a></p>
<p>${escape(words.number)}</p>
${list(words.read, words.shown)}${data('application/ld+json', 'receipt', JSON.stringify(document))}
${data('application/json', 'notice', notice)}
</html>
`;
}
