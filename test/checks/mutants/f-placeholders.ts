import type { Mutant } from '../check.ts';
import { tamper } from './tamper.ts';

export const placeholders: readonly Mutant[] = [
  { check: 52, breaks: 'does not say to which country', caught: /does not say “Ireland”/, change: tamper(`for (const line of root.querySelectorAll('.words p')) if (line.textContent.includes('Ireland')) once(line, () => { line.replaceChildren('If you show it, Film Ltd receives your internet address'); })`) },
  { check: 53, breaks: 'remembers what was shown once', caught: /shown once is remembered/, change: tamper(`once(button('Show once'), (show) => { if (sessionStorage.getItem('shown')) show.click(); show.addEventListener('click', () => sessionStorage.setItem('shown', 'yes')); })`) },
  { check: 54, breaks: 'makes room for the film when it is shown', caught: /the page moves when it is shown/, change: tamper(`once(root.querySelector('iframe'), (frame) => { frame.parentElement.style.minBlockSize = '1200px'; })`) },
  { check: 55, breaks: 'has a frame without a name', caught: /not called by what it is/, change: tamper(`once(root.querySelector('iframe'), (frame) => { frame.title = ''; })`) },
];
