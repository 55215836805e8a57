import { createHash } from 'node:crypto';
import { escapeHtml } from './escape-html.ts';
import type { FolderMail } from './read-folder-mails.ts';

const STYLE = `body{margin:0 auto;padding:24px 16px;max-width:46rem;font:18px/1.5 system-ui,sans-serif;color:#171f2e;background:#fcfaf6}
a{color:#005c41}li{margin:0 0 12px}dt{color:#4f5661}dd{margin:0 0 8px}pre{padding:16px;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;background:#fff;border:1px solid #c7cbd1;border-radius:14px}`;

/** For `style-src`. */
export const devMailStyleHash = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const moment = (iso: string): string => `<time datetime="${escapeHtml(iso)}">${escapeHtml(iso.replace('T', ' ').replace(/\.\d+Z$/, ' UTC'))}</time>`;

/** All mails, the newest first. */
export function devMailList(mails: readonly FolderMail[]): string {
  const items = mails.map(({ id, subject, to, sent }) => `<li><a href="/dev/mail/${encodeURIComponent(id)}">${escapeHtml(subject)}</a><br>to ${escapeHtml(to)}, ${moment(sent)}</li>`);
  const list = items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : '<p>No mail yet.</p>';
  return page('Mails', `<h1>Mails</h1>\n<p>There is no mail server (SMTP_URL), so mails are written to a folder.</p>\n${list}`);
}

/** Words with their addresses of the web as links; all of it is escaped. */
function withLinks(text: string): string {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/g);
  return parts.map((part, place) => (place % 2 === 1 ? `<a href="${escapeHtml(part)}" rel="noreferrer">${escapeHtml(part)}</a>` : escapeHtml(part))).join('');
}

/** One mail, as its plain text says it. */
export function devMailPage({ id, subject, to, fromName, replyTo, sent, text, html, language }: FolderMail): string {
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['To', escapeHtml(to)],
    ['From', escapeHtml(fromName)],
    ['Answers to', escapeHtml(replyTo ?? '')],
    ['Sent', moment(sent)],
  ];
  const list = facts.filter(([, value]) => value !== '').map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  const body = `<p><a href="/dev/mail">All mails</a></p>
<h1 dir="auto">${escapeHtml(subject)}</h1>
<dl>
${list.join('\n')}
</dl>
<pre lang="${escapeHtml(language)}" dir="auto">${withLinks(text)}</pre>
${html === undefined ? '' : `<p><a href="/dev/mail/${encodeURIComponent(id)}/html">The same as HTML</a></p>`}`;
  return page(subject, body);
}

/** Where a mail is not there. */
export function devMailGone(): string {
  return page('No such mail', '<h1>No such mail</h1>\n<p><a href="/dev/mail">All mails</a></p>');
}
