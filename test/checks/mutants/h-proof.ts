import type { Mutant } from '../check.ts';
import { script, tamper } from './tamper.ts';

/** What the page sends passes through here first. */
const sending = (act: string): string => `const send = window.fetch; window.fetch = (url, init) => { if (init?.method !== 'POST') return send(url, init); ${act} };`;
const changed = (act: string): string => sending(`const body = JSON.parse(init.body); for (const record of body.records) { ${act} } return send(url, { ...init, body: JSON.stringify(body) });`);

export const proof: readonly Mutant[] = [
  { check: 59, breaks: 'sends no record of what is taken back', caught: /a withdrawal gives no record/, change: script(sending(`if (init.body.includes('"withdrawn"')) return Promise.resolve(Response.json({ kept: 1 }, { status: 202 })); return send(url, init);`)) },
  { check: 60, breaks: 'tells which browser it was', caught: /the record holds/, change: script(changed('record.browser = navigator.userAgent;')) },
  { check: 61, breaks: 'asks everybody in other words', caught: /the same question has two hashes/, change: tamper(`once(root.querySelector('section h2'), (heading) => { heading.textContent += ' ' + Math.random(); })`) },
  { check: 62, breaks: 'forgets the choice where its log is down', caught: /the choice is not remembered|the choice does not hold|the choice waits for the log/, change: script(sending(`return send(url, init).catch((error) => { document.cookie = 'dugnad-consent=;Path=/;Max-Age=0'; document.dispatchEvent(new Event('visibilitychange')); throw error; });`)) },
  { check: 63, breaks: 'hides the way to a receipt', caught: /nothing offers a receipt/, change: tamper(`once(root.querySelector('.receipt'), (button) => { button.hidden = true; button.style.display = 'none'; })`) },
  { check: 64, breaks: 'puts the question where no picture shows it', caught: /the picture does not show all of it/, change: tamper(`once(layer, () => sheet('section { translate: 0 4000px !important; }'))`) },
];
