import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Place } from '../app/desk-page.ts';

/** Where nothing can be copied by a button it still stands in its field, to be copied by hand. */
async function copy(text: string, say: Place['say']): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(msg('Copied.', { id: 'desk.round.copied' }));
  } catch {
    say(msg('Please copy it by hand.', { id: 'desk.round.by-hand' }));
  }
}

function copyTemplate(label: string, text: string, say: Place['say']): TemplateResult {
  return html`<dugnad-field label=${label}><textarea readonly rows=${text.includes('\n') ? 4 : 2} dir="ltr" spellcheck="false" .value=${text} autocomplete="off"></textarea></dugnad-field>
    <p><dugnad-button @click=${() => void copy(text, say)}>${msg('Copy', { id: 'desk.round.copy' })}</dugnad-button></p>`;
}

/** How people find a page of the association's: its link, and the line that puts it on a page of their own. */
export function shareTemplate(url: string, element: string, { say }: Pick<Place, 'say'>): TemplateResult {
  return html`<h2>${msg('How people find it', { id: 'desk.round.share' })}</h2>
    ${copyTemplate(msg('Link to pass on', { id: 'desk.round.link' }), url, say)}
    ${copyTemplate(msg('Line for a page of yours', { id: 'desk.round.snippet' }), `<script type="module" src="${new URL('/dugnad.js', url).href}"></script>\n<${element} src="${url}" style="display: block; min-height: 150vh"></${element}>`, say)}`;
}
