/** A page with a bit of everything that the journeys' API must find its way in. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Trial</title><link rel="icon" href="data:,"></head><body>
<a href="/">Home</a>
<trial-outer><li slot="entries">Choir <time datetime="2026-11-22">Sunday 22 November</time></li></trial-outer>
<label>Address of the calendar <input name="src"></label>
<p id="connection">Connection: unknown</p><p id="width"></p>
<button hidden>Hidden</button><div aria-hidden="true"><button tabindex="-1">Hidden</button></div>
<script src="/trial.js"></script></body></html>`;

const inner = `<h2><span>November</span> <span>2026</span></h2>
<button id="more">Show <b>3</b> more</button> <output></output>
<table><caption>Days of November</caption><thead><tr><th>Mon</th></tr></thead><tbody><tr><td><a href="#choir">Choir 18:00</a></td></tr></tbody></table>
<button id="details">Details</button> <button id="save">Save</button>
<dialog aria-labelledby="title"><h3 id="title">Choir practice</h3><button autofocus>Close</button></dialog>
<ul><li>First</li><slot name="entries"></slot></ul>`;

/** Templates are built without `innerHTML`, which the strict policy of one journey forbids. */
const script = `
const policy = globalThis.trustedTypes?.createPolicy('trial', { createHTML: (text) => text });
const fill = (root, text) => { const html = policy ? policy.createHTML(text) : text; root.innerHTML = html; };
customElements.define('trial-inner', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    fill(root, ${JSON.stringify(inner)});
    let pressed = 0;
    root.querySelector('#more').onclick = () => { root.querySelector('output').textContent = 'Pressed ' + ++pressed; };
    root.querySelector('#details').onclick = () => root.querySelector('dialog').showModal();
    root.querySelector('#save').onclick = () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' }));
      link.download = 'choir.ics';
      link.click();
    };
  }
});
customElements.define('trial-outer', class extends HTMLElement {
  connectedCallback() {
    const inner = document.createElement('trial-inner');
    const slot = document.createElement('slot');
    slot.name = 'entries';
    slot.slot = 'entries';
    inner.append(slot);
    this.attachShadow({ mode: 'open' }).append(inner);
  }
});
const say = (word) => { document.querySelector('#connection').textContent = 'Connection: ' + word; };
addEventListener('offline', () => say('gone'));
addEventListener('online', () => say('back'));
document.querySelector('#width').textContent = 'Width: ' + innerWidth;
`;

/** Opens the page, with more headers where a journey wants them. */
export async function openTrialPage(page: Page, site: JourneySite, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  site.answer('/trial.html', { headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html });
  site.answer('/trial.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script });
  site.answer('/feed.ics', { headers: { 'access-control-allow-origin': '*' }, body: 'BEGIN:VCALENDAR' });
  await page.goto('/trial.html');
}
