import type { Mutant } from '../check.ts';
import { tamper } from './tamper.ts';

const choices = (act: string) => tamper(`once(dialog, () => { const row = (words) => [...dialog.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words); ${act} })`);

export const secondLayer: readonly Mutant[] = [
  { check: 31, breaks: 'has one control for films and maps', caught: /not every purpose has a control of its own/, change: choices(`row('Maps').remove(); row('Films').querySelector('bdi').textContent = 'Films and maps'`) },
  { check: 32, breaks: 'hides single services a press deeper', caught: /one press leads to a control for Telleren/, change: choices(`const more = make('details', ''); const service = row('Telleren').closest('.service'); service.replaceWith(more); more.append(make('summary', 'Advanced'), service)`) },
  { check: 33, breaks: 'makes the refusal in the choices pale', caught: /the two differ in the choices/, change: choices(`button('Refuse all').style.opacity = '0.6'`) },
  { check: 34, breaks: 'does not say for how long', caught: /do not say “13 months”/, change: choices(`[...dialog.querySelectorAll('li')].findLast(({ textContent }) => textContent.trim() === 'Kept for 13 months').remove()`) },
  { check: 35, breaks: 'saves when the choices are closed', caught: /after closing the choices it counts as a choice/, change: choices(`button('Close without saving').addEventListener('click', (event) => { event.stopImmediatePropagation(); button('Save my choices').click(); }, { capture: true })`) },
  { check: 36, breaks: 'has the purposes behind one more press', caught: /more than two presses away/, change: choices(`const list = dialog.querySelector('ul'); const more = make('details', ''); list.replaceWith(more); more.append(make('summary', 'Preferences'), list)`) },
];
