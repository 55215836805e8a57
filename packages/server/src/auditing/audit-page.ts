import { createHash } from 'node:crypto';
import { escapeHtml } from '../mail/escape-html.ts';
import type { Audit } from './audits.ts';
import type { AuditReport, AuditTools, WrittenConfig } from './auditor.ts';

const OWN_STYLES = `
  form { margin-block: 1.5rem; padding: 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
  label { display: block; margin-block: 1rem 0.25rem; font-weight: 600; } form > label:first-child { margin-block-start: 0; }
  input, select, textarea, button { box-sizing: border-box; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; font: inherit; color: inherit; background: Field; border: 1px solid GrayText; border-radius: 0.25rem; }
  input, textarea { inline-size: 100%; } textarea { font-family: ui-monospace, monospace; font-size: 0.875rem; white-space: pre; overflow: auto; }
  button { margin-block-start: 1rem; font-weight: 600; background: ButtonFace; color: ButtonText; cursor: pointer; }
  .hint { margin: 0 0 0.25rem; color: var(--quiet); } .wrong { margin: 0.25rem 0 0; font-weight: 600; } [aria-invalid] { border-width: 3px; }
  a { display: inline-block; min-block-size: 1.5rem; }
`;

/** What stands in the form, and what is wrong with it. */
export interface AuditForm {
  address?: string;
  language?: string;
  /** Stands at the field of the address. */
  wrong?: string;
  /** Stands above the form. */
  said?: string;
}

/** Draws the pages of the auditor: no script, one style sheet, everything that came from elsewhere escaped. */
export interface AuditPages {
  /** Of the style sheet, for `style-src`. */
  styleHash: string;
  form(form?: AuditForm): string;
  waiting(id: string, audit: Audit): string;
  report(audit: Audit, found: { report: AuditReport; written: WrittenConfig | undefined }): string;
}

const option = (value: string, words: string, chosen: string): string => `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(words)}</option>`;

const nameOf = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

function drawForm(languages: readonly string[], { address = '', language = '', wrong, said }: AuditForm): string {
  const described = wrong === undefined ? 'address-hint' : 'address-hint address-wrong';
  return `${said === undefined ? '' : `<p role="alert"><strong>${escapeHtml(said)}</strong></p>`}
<form method="post" action="/audit" novalidate>
<label for="address">Address of a page</label>
<p class="hint" id="address-hint">For instance https://www.example.org/. It is opened about ten times, and the buttons of its banner are pressed; no form is sent.</p>
<input id="address" name="address" type="text" inputmode="url" autocomplete="url" maxlength="2048" required value="${escapeHtml(address)}" aria-describedby="${described}"${wrong === undefined ? '' : ' aria-invalid="true" autofocus'}>
${wrong === undefined ? '' : `<p class="wrong" id="address-wrong">${escapeHtml(wrong)}</p>`}
<label for="language">Language of the purposes in the configuration</label>
<select id="language" name="language">${option('', 'As the page says', language)}${languages.map((tag) => option(tag, nameOf(tag), language)).join('')}</select>
<div><button type="submit">Look at this page</button></div>
</form>`;
}

/** One or several, as people list them. */
const list = (names: readonly string[]): string => escapeHtml(new Intl.ListFormat('en').format(names));

function drawServices({ known, others }: WrittenConfig): string {
  const whole = known.length > 0 ? `<p>Written with all that is known of them: ${list(known)}.</p>` : '';
  const rest = others.length > 0 ? `<p>Begun, because only their addresses are known here: ${list(others)}.</p>` : '';
  return whole + rest;
}

function drawConfig(written: WrittenConfig | undefined, form: string | undefined): string {
  if (written === undefined) return '<section><h2>Configuration</h2><p>No service was found that wants consent, so there is nothing to configure. Fonts, and files of a delivery network, are best put on your own server.</p></section>';
  const { config, missing } = written;
  const json = JSON.stringify(config, undefined, 2);
  const known = missing.length > 0 ? `<h3>What only you know</h3><ul>${missing.map((sentence) => `<li>${escapeHtml(sentence)}</li>`).join('')}</ul>` : '';
  const next = form === undefined ? 'Paste it into the page consent-form.html of our files' : `Paste it into <a href="${escapeHtml(form)}" rel="noreferrer">the form for a configuration</a>`;
  return `<section><h2>A configuration for what was found</h2>
${drawServices(written)}
<p>${next}: it asks for what is missing, and writes the lines that hold each service back until somebody agrees.</p>
${known}
<label for="config">For dugnad-consent-config</label>
<textarea id="config" readonly rows="${Math.min(24, json.split('\n').length + 1)}" spellcheck="false">${escapeHtml(json)}</textarea></section>`;
}

/** @param form where the form for a configuration is, if it is anywhere. */
export function createAuditPages({ auditor, writer }: AuditTools, form: string | undefined): AuditPages {
  const styles = auditor.reportStyles + OWN_STYLES;
  const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${styles}</style></head>
<body><main>
${body}
</main></body>
</html>
`;
  const heading = 'How honestly does a page ask?';
  return {
    styleHash: `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    form: (filled = {}) => page(filled.wrong === undefined ? heading : `Wrong: ${heading}`, `<h1>${heading}</h1>
<p>A browser on this server opens the page, refuses, accepts, and writes down what it sees: what is stored before anybody chose, who is told of the visit, and whether refusing is as easy as accepting. This is no legal advice.</p>
${drawForm(writer.configLanguages, filled)}`),
    waiting: (id, { address, state }) => page('Being looked at', `<h1>Being looked at</h1>
<p>${escapeHtml(address)}</p>
<p role="status">${state === 'waiting' ? 'Another page is looked at first.' : 'It takes about a minute.'}</p>
<p><a href="/audit/${escapeHtml(id)}">See whether it is done</a></p>`),
    report: ({ address, language }, { report, written }) => page(`Report: ${report.title || address}`, `<h1>How honestly this page asks for consent</h1>
${auditor.drawFindings(report)}
${drawConfig(written, form)}
<h2>Another page</h2>
${drawForm(writer.configLanguages, { address, language })}`),
  };
}
