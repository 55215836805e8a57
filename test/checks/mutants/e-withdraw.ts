import type { Mutant } from '../check.ts';
import { script, tamper } from './tamper.ts';

export const withdrawal: readonly Mutant[] = [
  { check: 45, breaks: 'hides the way to take back', caught: /has “Privacy choices” for everybody to see/, change: { css: 'dugnad-consent-link { display: none !important }' } },
  { check: 46, breaks: 'asks whether one is sure to withdraw', caught: /the second press takes everything back/, change: tamper(`once(button('Withdraw all consent'), (back) => back.addEventListener('click', (event) => { event.stopImmediatePropagation(); back.after(make('p', 'Are you sure?')); }, { capture: true }))`) },
  { check: 47, breaks: 'writes a cookie anew that was cleared', caught: /what the services stored is cleared/, change: script(`document.addEventListener('dugnad-consent-withdraw', () => requestAnimationFrame(() => { document.cookie = '_teller_1=7;Path=/'; }))`) },
  { check: 48, breaks: 'keeps from the page what was taken back', caught: /told of all three services/, change: script(`addEventListener('dugnad-consent-withdraw', (event) => event.stopImmediatePropagation(), { capture: true })`) },
  { check: 49, breaks: 'does not tell other tabs', caught: /the other tab (?:obeys after|shows nothing)/, change: script(`window.BroadcastChannel = class extends EventTarget { postMessage() {} close() {} }`) },
  { check: 50, breaks: 'brings back in the tab what was granted once', caught: /the page that comes back asks/, change: script(`document.addEventListener('dugnad-consent-change', () => { if (document.cookie) sessionStorage.setItem('choice', document.cookie); }); const restore = () => { const choice = sessionStorage.getItem('choice'); if (choice && !document.cookie) document.cookie = choice + ';Path=/'; }; restore(); addEventListener('pageshow', restore)`) },
  { check: 51, breaks: 'does not hear what the browser says', caught: /nothing says that the browser is obeyed/, change: script(`Object.defineProperty(navigator, 'globalPrivacyControl', { value: false })`) },
];
