/** One HTML file that needs nothing else, and runs nothing. */
import type { Finding, Verdict } from '../checks/finding.ts';
import { escape } from './escape.ts';
import { styles } from './report.styles.ts';
import type { Report } from './report.ts';
import { summarise, verdicts, words } from './words.ts';

const term = (name: string, text: string): string => `<dt>${name}</dt><dd>${escape(text)}</dd>`;

function drawFinding({ check, title, verdict, seen, why, cure, law }: Finding): string {
  const more = verdict === 'violation' ? term(words.why, why) + term(words.cure, cure) : '';
  return `<article class="${verdict}" id="check-${check}"><h3>${escape(title)}</h3>
<p><span class="verdict">${verdicts[verdict]}</span>${check > 0 ? ` <span class="quiet">(check ${check})</span>` : ''}</p>
<dl>${term(words.seen, seen)}${more}${term(words.law, law.join('; '))}</dl></article>`;
}

function drawPart(report: Report, verdict: Verdict): string {
  const findings = report.findings.filter((finding) => finding.verdict === verdict);
  if (findings.length === 0) return '';
  const drawn = findings.map(drawFinding).join('\n');
  // What is to be mended stands open; the rest is there for who wants it, and is printed as the reader left it.
  return verdict === 'violation'
    ? `<section><h2>${verdicts[verdict]}</h2>${drawn}</section>`
    : `<section><h2>${verdicts[verdict]}</h2><details><summary>${findings.length} ${findings.length === 1 ? 'check' : 'checks'}</summary>${drawn}</details></section>`;
}

function drawBefore({ before: { stored, hosts } }: Report): string {
  const list = (items: readonly string[]): string => (items.length > 0 ? `<ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>` : `<p>${words.none}</p>`);
  const kept = stored.map(({ kind, name, domain }) => `${name} (${kind}${domain ? `, ${domain}` : ''})`);
  const asked = hosts.map(({ host, service }) => (service ? `${host}: ${service.provider}, ${service.kind}` : host));
  return `<section><h2>${words.before}</h2><h3>${words.stored}</h3>${list(kept)}<h3>${words.hosts}</h3>${list(asked)}</section>`;
}

/** The report without a document around it, from its second-level headings down: for a page of somebody else's, with `reportStyles`. Everything in it is escaped. */
export function drawFindings(report: Report): string {
  const { url, title, at, engine, picture } = report;
  const shown = picture ? `<section><h2>${words.picture}</h2><img src="data:image/png;base64,${escape(picture)}" alt="${escape(words.picture)}"></section>` : '';
  const parts = (['violation', 'not-seen', 'pass', 'not-applicable'] as const).map((verdict) => drawPart(report, verdict)).join('\n');
  return `<p><a href="${escape(url)}" rel="noreferrer">${escape(title || url)}</a><br><span class="quiet">${escape(url)}</span></p>
<p>${escape(summarise(report))}</p>
<p class="quiet">${words.measured} <time datetime="${escape(at)}">${escape(at.slice(0, 16).replace('T', ', '))} UTC</time>, ${escape(engine)}. ${words.limits}</p>
${parts}
${drawBefore(report)}
${shown}`;
}

/** A whole document, UTF-8. */
export function drawReport(report: Report): string {
  const { url, title } = report;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escape(`${words.heading}: ${title || url}`)}</title><style>${styles}</style></head>
<body><main><h1>${words.heading}</h1>
${drawFindings(report)}
</main></body></html>
`;
}
