import { announce } from '@dugnad/elements/status-region';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Where nothing can be copied by a button it still stands in its field, to be copied by hand. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(msg('Copied.', { id: 'desk.round.copied' }));
  } catch {
    announce(msg('Please copy it by hand.', { id: 'desk.round.by-hand' }));
  }
}

function copyTemplate(label: string, text: string): TemplateResult {
  return html`<dugnad-field label=${label}><textarea readonly rows="2" dir="ltr" spellcheck="false" .value=${text} autocomplete="off"></textarea></dugnad-field>
    <p><dugnad-button @click=${() => void copy(text)}>${msg('Copy', { id: 'desk.round.copy' })}</dugnad-button></p>`;
}

/** How people find a page of the association's: its link, and the line that puts it on a page of their own. */
export function shareTemplate(url: string, element: string): TemplateResult {
  return html`<h2>${msg('How people find it', { id: 'desk.round.share' })}</h2>
    ${copyTemplate(msg('Link to pass on', { id: 'desk.round.link' }), url)}
    ${copyTemplate(msg('Line for a page of yours', { id: 'desk.round.snippet' }), `<script type="module" src="${new URL('/dugnad.js', url).href}"></script>\n<${element} src="${url}"></${element}>`)}`;
}
