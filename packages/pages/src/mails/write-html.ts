import { directionOf } from '@dugnad/client/model';
import { contactAddress } from '@dugnad/elements/server';
import { calledBy, writeBlock } from './mail-draft.ts';
import type { BlockWriters, Fact, MailBlock, MailDraft, Said } from './mail-draft.ts';
import { tidyLine, tidyParagraphs } from './tidy-words.ts';

const PAPER = '#fcfaf6';
const CARD = '#ffffff';
const INK = '#171f2e';
const QUIET = '#4f5661';
const PINE = '#005c41';
const LINE = '#c7cbd1';

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";
const WORDS = `margin:0 0 16px;font-size:18px;line-height:1.5;color:${INK}`;
const SMALL = `margin:0 0 12px;font-size:16px;line-height:1.5;color:${QUIET}`;
const CODE = `margin:0 0 20px;font-size:36px;line-height:1.3;font-weight:700;font-family:ui-monospace,Consolas,Menlo,monospace;color:${INK}`;
const BUTTON = `display:inline-block;padding:14px 28px;font-size:18px;line-height:1.3;font-weight:600;color:#ffffff;background:${PINE};border-radius:10px;text-decoration:none`;

/** Text between tags and in attributes; nothing else is put into our HTML. Half a letter is none: it could not be sent as UTF-8. */
export function escapeText(text: string): string {
  return text.toWellFormed().replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The attributes of what is not in the language of the mail. */
function marksOf(said: Said): string {
  if (typeof said === 'string') return '';
  return `${said.lang ? ` lang="${escapeText(said.lang)}"` : ''} dir="${said.dir}"`;
}

const valueOf = (said: Said): string => (typeof said === 'string' ? said : said.value);

function paragraphs(said: Said, style: string): string {
  const all = tidyParagraphs(valueOf(said));
  return all.map((text) => `<p${marksOf(said)} style="${style}">${escapeText(text).replaceAll('\n', '<br>')}</p>`).join('\n');
}

function factLine({ label, value }: Fact): string {
  const words = `<bdi${marksOf(value)}>${escapeText(tidyLine(valueOf(value)))}</bdi>`;
  return `<p style="${WORDS};margin:0 0 4px"><span style="color:${QUIET}">${escapeText(calledBy(label))}</span> ${words}</p>`;
}

/** A number is tapped where it is one; other words stay words. */
function numberOf(number: string): string {
  const words = `<bdi dir="ltr">${escapeText(tidyLine(number))}</bdi>`;
  const address = contactAddress('tel', number);
  return address !== undefined && /^tel:\+?\d{3,20}$/.test(address) ? `<a href="${address}" style="font-size:18px;color:${PINE}">${words}</a>` : words;
}

/** An address of the web, or none of our mails: what a program for mails would run as script is an error of whoever asked for it. */
function addressOf(address: string): string {
  if (!/^https?:$/.test(new URL(address).protocol)) throw new TypeError('A mail links to addresses of the web only.');
  return escapeText(address);
}

/** Nothing where there are no words: an empty heading is read out as one. */
function heading(tag: 'h1' | 'h2', said: Said, style: string): string {
  const words = escapeText(tidyLine(valueOf(said)));
  return words === '' ? '' : `<${tag}${marksOf(said)} style="margin:0 0 16px;${style};color:${INK}">${words}</${tag}>`;
}

const writers: BlockWriters = {
  title: ({ text }) => heading('h1', text, 'font-size:26px;line-height:1.25;font-weight:700'),
  subject: ({ text }) => heading('h2', text, 'font-size:21px;line-height:1.3;font-weight:600'),
  words: ({ text }) => paragraphs(text, WORDS),
  quiet: ({ text }) => paragraphs(text, SMALL),
  quote: ({ text }) => `<blockquote style="margin:0 0 16px;padding-inline-start:16px;border-inline-start:4px solid ${LINE}">\n${paragraphs(text, WORDS)}\n</blockquote>`,
  facts: ({ facts }) => `<div style="margin:0 0 16px">\n${facts.map(factLine).join('\n')}\n</div>`,
  call: ({ label, number, note }) => `<p style="${WORDS}"><span style="color:${QUIET}">${escapeText(label)}:</span> ${numberOf(number)}${note === undefined ? '' : `, <span style="font-weight:700">${escapeText(note)}</span>`}</p>`,
  row: ({ text }) => `<p dir="auto" style="${SMALL};white-space:pre-wrap">${escapeText(text)}</p>`,
  code: ({ code }) => `<p style="${CODE}"><bdi dir="ltr">${escapeText(code)}</bdi></p>`,
  button: ({ label, address }) => `<p style="margin:0 0 20px;font-size:18px"><a href="${addressOf(address)}" style="${BUTTON}">${escapeText(label)}</a></p>`,
  link: ({ label, address }) => `<p style="${SMALL}"><a href="${addressOf(address)}" style="font-size:16px;color:${PINE}">${escapeText(label)}</a></p>`,
};

const writeAll = (blocks: readonly MailBlock[]): string => blocks.map((block) => writeBlock(block, writers)).join('\n');

/**
 * The mail as HTML: one column, styles in place, nothing fetched from anywhere. Mail readers in a browser take away `<html>` and
 * `<body>`, so language and direction stand on what is inside as well.
 */
export function writeHtml({ subject, blocks, foot }: MailDraft, language: string): string {
  const direction = directionOf(language);
  const marks = `lang="${escapeText(language)}" dir="${direction}"`;
  // All on one side, also a name in other letters.
  const side = direction === 'rtl' ? 'right' : 'left';
  const table = 'role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"';
  return `<!doctype html>
<html ${marks}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeText(tidyLine(subject))}</title>
</head>
<body style="margin:0;padding:0;background:${PAPER}">
<div ${marks} style="${FONT};background:${PAPER};color:${INK}">
<table ${table}><tr><td align="center" style="padding:24px 12px">
<table ${table} style="max-width:600px;text-align:${side}"><tr><td style="padding:28px 24px;background:${CARD};border:1px solid ${LINE};border-radius:14px">
${writeAll(blocks)}
</td></tr><tr><td style="padding:20px 24px">
${writeAll(foot)}
</td></tr></table>
</td></tr></table>
</div>
</body>
</html>
`;
}
