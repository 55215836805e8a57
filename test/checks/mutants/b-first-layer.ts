import type { Mutant } from '../check.ts';
import { tail, tamper } from './tamper.ts';

const refuse = (act: string) => tamper(`once(button('Refuse all'), (refuse) => { ${act} })`);
const accept = (act: string) => tamper(`once(button('Accept all'), (accept) => { ${act} })`);
const first = (act: string) => tamper(`once(layer, () => { ${act} })`);
const choices = (act: string) => tamper(`once(dialog, () => { ${act} })`);

export const firstLayer: readonly Mutant[] = [
  { check: 10, breaks: 'hides the refusal on the first layer', caught: /cannot refuse on the first layer/, change: first(`cell('Refuse all').style.display = 'none'`) },
  { check: 11, breaks: 'makes a link of the refusal', caught: /not both buttons/, change: refuse(`const link = make('a', 'Refuse all'); link.href = '#'; refuse.replaceWith(link)`) },
  { check: 12, breaks: 'sets the refusal in smaller letters', caught: /fontSize: 12px and/, change: refuse(`refuse.style.fontSize = '12px'`) },
  { check: 13, breaks: 'makes the acceptance green', caught: /backgroundColor/, change: accept(`accept.style.backgroundColor = 'green'`) },
  { check: 14, breaks: 'makes both too pale to be read', caught: /contrast of .*, not 4.5/, change: first(`sheet('.pair button { background: white; color: silver; border-color: silver }')`) },
  { check: 15, breaks: 'shows the acceptance before the refusal', caught: /do not stand side by side in their order/, change: first(`sheet('.pair div:first-child { order: 2 }')`) },
  { check: 16, breaks: 'puts the focus on the acceptance', caught: /one of the two is put first/, change: accept(`requestAnimationFrame(() => accept.focus())`) },
  { check: 17, breaks: 'lets a theme reach the acceptance alone', caught: /a theme makes the two unequal/, change: accept(`accept.part.add('accept')`) },
  { check: 18, breaks: 'asks whether one is sure to refuse', caught: /one press of “Refuse all” answers/, change: refuse(`refuse.addEventListener('click', (event) => { event.stopImmediatePropagation(); refuse.after(make('p', 'Are you sure?')); }, { capture: true })`) },
  { check: 22, breaks: 'opens the choices with films allowed', caught: /open with something allowed/, change: choices(`dialog.querySelectorAll('input')[2].checked = true`) },
  { check: 23, breaks: 'ticks a purpose halfway', caught: /ticked beforehand/, change: choices(`dialog.querySelector('input').indeterminate = true`) },
  { check: 24, breaks: 'has a cross that means yes', caught: /closing the question is consent/, change: first(`const cross = make('button', '×'); cross.addEventListener('click', () => button('Accept all').click()); layer.append(cross)`) },
  { check: 29, breaks: 'asks although nothing needs consent', caught: /asked where nothing needs/, change: tail(() => '<div role="region" aria-label="Cookies"><button>Accept all</button><button>Refuse all</button></div>') },
  { check: 30, breaks: 'counts down', caught: /something counts down/, change: first(`let left = 30; const line = make('p', left); layer.append(line); setInterval(() => { left -= 1; line.textContent = left; }, 1000)`) },
];

export const firstWords: readonly Mutant[] = [
  { check: 19, breaks: 'calls accepting “OK, got it”', caught: /no button says “Accept all”/, change: accept(`accept.textContent = 'OK, got it'`) },
  { check: 20, breaks: 'names one purpose less', caught: /does not say “Films”/, change: first(`[...layer.querySelectorAll('li')].find(({ textContent }) => textContent.includes('Films')).remove()`) },
  { check: 21, breaks: 'does not say how many receive data', caught: /does not say that three receive data/, change: first(`[...layer.querySelectorAll('p')].find(({ textContent }) => textContent.includes('receive data')).remove()`) },
  { check: 25, breaks: 'claims a legitimate interest in the choices', caught: /legitimate interest is claimed/, change: choices(`dialog.append(make('p', 'Legitimate interest: 12 partners'))`) },
  { check: 26, breaks: 'calls counting necessary', caught: /something that needs consent cannot be refused/, change: choices(`dialog.querySelector('input').disabled = true`) },
  { check: 27, breaks: 'leaves a sentence in English on a Norwegian page', caught: /languages are mixed/, change: first(`layer.append(make('p', 'We ask for your consent.'))`) },
  { check: 28, breaks: 'says everything on the first layer', caught: /the first layer has \d+ words/, change: first(`layer.firstElementChild.append(make('p', 'We and our partners count what you read and how long. '.repeat(6)))`) },
];
