/** Small pages with a banner: one that does nothing wrong, and for each fault one that does only that wrong. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Texts of the honest page that are put in another's place. */
export type Fault = readonly (readonly [from: string, to: string])[];

export interface FaultyPage {
  readonly name: string;
  readonly fault: Fault;
  /** Numbers of the checks that must find something; 0 is the finding that a banner hides. */
  readonly found: readonly number[];
}

const CONTENT = Array.from({ length: 30 }, (_, line) => `<p>On Saturday number ${line + 1} we meet by the boathouse, with coffee and paint.</p>`).join('\n');

export const honest = `<!doctype html><html lang="en"><head><title>The boathouse</title><meta name="viewport" content="width=device-width">
<style>
  body { margin: 0; font: 16px/1.5 sans-serif; background: #fff; color: #111; }
  main { padding: 16px; }
  #banner { position: fixed; inset: auto 0 0 0; box-sizing: border-box; padding: 12px; background: #fff; color: #111; border-top: 2px solid #111; }
  #banner p { margin: 0 0 8px; }
  #banner button { font: inherit; min-height: 44px; width: 140px; padding: 4px 8px; background: #fff; color: #111; border: 2px solid #111; }
  dialog { padding: 16px; }
  [hidden] { display: none !important; }
  /* style */
</style></head><body>
<section id="banner" role="region" aria-label="Choice of privacy" hidden>
  <p>The boathouse asks for your consent to statistics and videos of two services. You can withdraw at any time.</p>
  <button id="refuse">Refuse all</button> <button id="accept">Accept all</button> <button id="choose">Choose</button>
</section>
<main><h1>The boathouse</h1>${CONTENT}<button id="back">Privacy choices</button></main>
<dialog id="second" aria-label="Your choice"><form method="dialog">
  <label><input type="checkbox"> Statistics</label> <label><input type="checkbox"> Videos</label>
  <button value="refuse">Refuse all</button> <button value="save">Save my choices</button>
</form></dialog>
<script>
  const banner = document.querySelector('#banner'), second = document.querySelector('#second');
  const other = new BroadcastChannel('choice');
  const chosen = () => document.cookie.includes('choice=');
  const keep = (answer) => { document.cookie = 'choice=' + answer + '; path=/; SameSite=Lax; max-age=' + 180 * 86400; };
  const afterwards = () => {};
  const decide = (answer) => { keep(answer); banner.hidden = true; second.close(); other.postMessage(answer); afterwards(answer); };
  other.onmessage = () => { banner.hidden = true; };
  const asks = () => !chosen() && !navigator.globalPrivacyControl;
  const start = () => { if (asks()) banner.hidden = false; };
  document.querySelector('#refuse').onclick = () => decide('no');
  document.querySelector('#accept').onclick = () => decide('yes');
  document.querySelector('#choose').onclick = () => second.showModal();
  document.querySelector('#back').onclick = () => second.showModal();
  start();
  /* script */
</script></body></html>`;

const script = (code: string): Fault => [['/* script */', code]];
const style = (rule: string): Fault => [['/* style */', rule]];

/** `TRACKER` stands for another site's address. */
export const faultyPages: readonly FaultyPage[] = [
  { name: 'nothing wrong', fault: [], found: [] },
  {
    name: 'nothing wrong with a way back in a shadow tree',
    fault: [['<button id="back">Privacy choices</button>', '<x-back id="back"><template shadowrootmode="open"><button><slot>Privacy choices</slot></button></template></x-back>'], ['color: #111; border: 2px', 'color: oklch(0.2 0 0); border: 2px']],
    found: [],
  },
  {
    name: 'nothing wrong with names that say more than is shown',
    fault: [['<button id="refuse">', '<button id="refuse" aria-label="Cookies: Refuse all">'], ['<button id="accept">', '<button id="accept" aria-label="Cookies: Accept all">']],
    found: [],
  },
  {
    name: 'nothing wrong with a way back that is a picture',
    fault: [['<button id="back">Privacy choices</button>', '<button id="back" aria-label="Cookies (opens a window)"><svg width="24" height="24" aria-hidden="true"><circle cx="12" cy="12" r="9"/></svg></button>']],
    found: [],
  },
  { name: 'a cookie before the choice', fault: script('document.cookie = "visitor=1; path=/; SameSite=Lax";'), found: [1] },
  { name: 'local storage before the choice', fault: script('localStorage.setItem("seen", "1");'), found: [1] },
  { name: 'a request to others before the choice', fault: script('if (!chosen()) fetch("TRACKER/hit").catch(() => {});'), found: [2] },
  { name: 'scrolling taken for consent', fault: script('addEventListener("scroll", () => { keep("yes"); banner.hidden = true; }, { once: true });'), found: [5] },
  { name: 'a page that cannot be scrolled', fault: [['start = () => { if (asks()) banner.hidden = false; }', 'start = () => { if (asks()) { banner.hidden = false; document.body.style.overflow = "hidden"; } }']], found: [6] },
  { name: 'a banner over most of the window', fault: style('#banner { inset-block-start: 20%; }'), found: [7] },
  { name: 'no way to refuse', fault: [['<button id="refuse">Refuse all</button>', '<span id="refuse"></span>'], ['<button value="refuse">Refuse all</button>', '']], found: [10, 18, 36] },
  { name: 'a link to refuse beside a button to accept', fault: [['<button id="refuse">Refuse all</button>', '<a id="refuse" href="#">Refuse all</a>'], ['#banner button {', '#banner button, #banner a { display: inline-block; box-sizing: border-box; text-decoration: none; text-align: center; }\n @media (forced-colors: active) { #banner a { color: ButtonText !important; border-color: ButtonText !important; } }\n #banner button, #banner a {']], found: [11] },
  { name: 'a smaller way to refuse', fault: style('#banner #refuse { font-size: 12px; min-height: 30px; }'), found: [12] },
  { name: 'unequal colours', fault: style('#banner #accept { background: #0a5c36; color: #fff; border-color: #0a5c36; }'), found: [13] },
  { name: 'unequal colours when pointed at', fault: style('#banner #accept:hover { background: #0a5c36; color: #fff; }'), found: [13] },
  { name: 'pale words', fault: style('#banner button { color: #aaa; }'), found: [14, 56] },
  { name: 'the focus on Accept', fault: script('document.querySelector("#accept").focus();'), found: [16, 57] },
  { name: 'a button that says OK', fault: [['>Accept all<', '>Got it!<']], found: [19] },
  { name: 'a box that is ticked', fault: [['<input type="checkbox"> Statistics', '<input type="checkbox" checked> Statistics']], found: [23] },
  { name: 'a cross that accepts', fault: [['<button id="choose">', '<button id="cross" style="width: 48px" aria-label="Close">×</button> <button id="choose">'], ['/* script */', 'document.querySelector("#cross").onclick = () => decide("yes");']], found: [24] },
  { name: 'legitimate interest', fault: [['You can withdraw', 'Some partners rely on legitimate interest. You can withdraw']], found: [25] },
  { name: 'another language than the page', fault: [['<html lang="en">', '<html lang="de">']], found: [27] },
  { name: 'too many words', fault: [['You can withdraw', `${'We do so too. '.repeat(12)}You can withdraw`]], found: [28] },
  { name: 'movement for those who want none', fault: style('@keyframes come { from { transform: translateY(40px); } } #banner { animation: come 0.4s; }'), found: [30] },
  { name: 'a request to others after refusing', fault: [['const afterwards = () => {};', 'const afterwards = () => { fetch("TRACKER/hit").catch(() => {}); };']], found: [37] },
  { name: 'acceptance that lasts longer than refusal', fault: [["'; path=/; SameSite=Lax; max-age=' + 180 * 86400", "'; path=/; SameSite=Lax; max-age=' + (answer === 'yes' ? 180 : 2) * 86400"]], found: [40] },
  { name: 'a choice without an end', fault: [['const chosen = () => document.cookie.includes(\'choice=\');', 'const chosen = () => localStorage.getItem("choice") !== null;'], ["document.cookie = 'choice=' + answer + '; path=/; SameSite=Lax; max-age=' + 180 * 86400;", 'localStorage.setItem("choice", answer);']], found: [41] },
  { name: 'a choice of a year', fault: [['180 * 86400', '365 * 86400']], found: [41] },
  { name: 'an identifier in the choice', fault: [["'choice=' + answer + '", "'choice=' + answer + '.' + crypto.randomUUID() + '"]], found: [43] },
  { name: 'a choice that other sites see', fault: [['; path=/; SameSite=Lax', '; path=/']], found: [44] },
  { name: 'no way back', fault: [['<button id="back">Privacy choices</button>', '<span id="back"></span>']], found: [45] },
  { name: 'another tab that goes on asking', fault: [['other.onmessage = () => { banner.hidden = true; };', '']], found: [49] },
  { name: 'the privacy signal ignored', fault: [[' && !navigator.globalPrivacyControl', '']], found: [51] },
  { name: 'aria-modal on a banner that is not modal', fault: [['role="region" aria-label', 'role="dialog" aria-modal="true" aria-label']], found: [56] },
  { name: 'no role and no name', fault: [['<section id="banner" role="region" aria-label="Choice of privacy" hidden>', '<div id="banner" hidden>'], ['</section>', '</div>']], found: [56] },
  { name: 'the focus taken on load', fault: [['<button id="choose">', '<button id="choose" autofocus>'], ['/* script */', 'document.querySelector("#choose").focus();']], found: [57] },
  { name: 'small buttons', fault: style('#banner button { min-height: 20px; height: 20px; padding: 0; line-height: 1; }'), found: [58] },
  { name: 'hidden from automated browsers', fault: [['!chosen() &&', '!chosen() && !navigator.webdriver &&']], found: [0] },
];

export interface FaultySite {
  address(page: FaultyPage): string;
  close(): Promise<void>;
}

function write({ fault }: FaultyPage, tracker: string): string {
  const page = fault.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The honest page has no ${from}.`);
    return text.replace(from, () => to);
  }, honest);
  return page.replaceAll('TRACKER', tracker);
}

/** Serves every page on one free port; the same server under another host name is somebody else's site. */
export async function serveFaultyPages(): Promise<FaultySite> {
  const server: Server = createServer(({ url = '' }, response) => {
    const page = faultyPages[Number(url.slice(1))];
    response.writeHead(page && url !== '/' ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8', 'Access-Control-Allow-Origin': '*' });
    response.end(page && url !== '/' ? write(page, `http://localhost:${(server.address() as AddressInfo).port}`) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { address: (page) => `http://127.0.0.1:${port}/${faultyPages.indexOf(page)}`, close };
}
