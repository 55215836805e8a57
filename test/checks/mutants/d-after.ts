import type { Mutant } from '../check.ts';
import { script, tamper } from './tamper.ts';

const onChange = (act: string) => script(`document.addEventListener('dugnad-consent-change', () => { ${act} })`);

/** Every cookie that the page writes goes through this. */
const rewriting = (text: string) => script(`const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { return jar.get.call(this); }, set(text) { jar.set.call(this, text.startsWith('dugnad-consent=') ? ${text} : text); } });`);

export const after: readonly Mutant[] = [
  { check: 37, breaks: 'counts those who refuse at somebody else’s', caught: /others are asked after a refusal/, change: onChange(`new Image().src = document.querySelector('[data-src]').dataset.src`) },
  { check: 38, breaks: 'shows films to who has chosen maps', caught: /more comes than was chosen/, change: onChange(`const film = document.querySelector('iframe[data-src]'); film.src = film.dataset.src`) },
  { check: 39, breaks: 'runs a script a second time', caught: /not everything has run once/, change: onChange(`ran.push('count')`) },
  { check: 40, breaks: 'forgets a refusal after a day', caught: /a refusal is remembered for 1 days/, change: tamper(`once(button('Refuse all'), (refuse) => refuse.addEventListener('click', () => { const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: jar.get, set(text) { jar.set.call(this, text.replace(/Max-Age=\\d{3,}/, 'Max-Age=86400')); } }); }, { capture: true }))`) },
  { check: 41, breaks: 'does not ask again, whatever is new', caught: /with another text nobody is asked again/, change: tamper(`if (document.cookie.includes('dugnad-consent=')) once(layer, () => layer.remove())`) },
  { check: 42, breaks: 'forgets the choice with every corrected word', caught: /a corrected word asks again/, change: script(`new MutationObserver(() => { const config = document.getElementById('dugnad-consent-config'); if (!config || window.isRead) return; window.isRead = true; const { noticeVersion } = JSON.parse(config.textContent); if (sessionStorage.getItem('version') !== noticeVersion) document.cookie = 'dugnad-consent=;Path=/;Max-Age=0'; sessionStorage.setItem('version', noticeVersion); }).observe(document, { childList: true, subtree: true })`) },
  { check: 43, breaks: 'keeps a number of the visitor in the choice', caught: /keep different things/, change: rewriting(`text.replace(';', '/' + Math.random() + ';')`) },
  { check: 44, breaks: 'sends the choice along from elsewhere', caught: /the cookie lacks samesite=lax/, change: rewriting(`text.replace(/SameSite=Lax;/, '')`) },
];
