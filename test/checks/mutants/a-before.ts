import type { Mutant } from '../check.ts';
import { releaseAll, script, scriptFile, tail, tamper } from './tamper.ts';

export const before: readonly Mutant[] = [
  { check: 1, breaks: 'keeps a number of the visitor from the start', caught: /something is stored/, change: script(`localStorage.setItem('visitor', '7')`) },
  { check: 2, breaks: 'has a picture of somebody else that nobody holds back', caught: /somebody else is asked/, change: tail((elsewhere) => `<img src="${elsewhere}/pixel.gif" alt="">`) },
  { check: 3, breaks: 'lets go of all that it holds back when it is loaded', caught: /has run or was fetched/, change: script(`addEventListener('load', () => { ${releaseAll} })`) },
  { check: 4, breaks: 'has a guard that guards nothing', caught: /added later was fetched/, change: { answers: { '/consent-guard.js': scriptFile('') } } },
  { check: 5, breaks: 'takes scrolling for consent', caught: /after scrolling it counts as a choice/, change: tamper(`once(button('Accept all'), (accept) => addEventListener('scroll', () => accept.click(), { once: true }))`) },
  { check: 6, breaks: 'locks the page until somebody answers', caught: /cannot be used behind the question/, change: { css: 'html { overflow: hidden }' } },
  { check: 7, breaks: 'makes the question as high as the screen', caught: /the question takes .* of a phone/, change: tamper(`once(layer, () => sheet('section { block-size: 90% !important; max-block-size: 90% !important; }'))`) },
  { check: 8, breaks: 'has a film for those without script that nobody agreed to', caught: /without script others are asked/, change: { html: (page) => page.replace('<iframe data-src', '<iframe src') } },
  { check: 9, breaks: 'lets go of all when nothing of consent comes', caught: /something is granted/, change: script(`addEventListener('load', () => { if (!window.dugnadConsent) { ${releaseAll} } })`) },
];
