/* Runs in the audited page: see `boxes.ts`. */
import { drawnIn, everyElement, isDrawn, keep, readText, rectOf } from './boxes.ts';
import { nameOf, roleOf } from './names.ts';
import type { Candidate, FoundControl } from '../facts.ts';

export function isPressable(element: Element): boolean {
  return element.matches('button, a, summary, input[type=button], input[type=submit], [role=button], [role=link], [onclick]') && isDrawn(element);
}

/** Whether an element is a box that a banner could be: laid over the page, of a role for it, or named for it by its author. */
export function isBox(element: Element): boolean {
  if (/^(HTML|BODY|HEAD|SCRIPT|STYLE)$/.test(element.tagName)) return false;
  const { position } = getComputedStyle(element);
  const named = /cookie|consent|gdpr|samtykke|privacy/i.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.localName}`);
  const role = element.matches('dialog[open], [popover]:popover-open, [role=dialog], [role=alertdialog], [role=region]');
  return (position === 'fixed' || position === 'sticky' || named || role) && isDrawn(element);
}

export function describeControl(element: Element): FoundControl {
  const text = readText(element).replace(/\s+/g, ' ').trim();
  return { id: keep(element), label: nameOf(element), text, tag: element.localName, role: roleOf(element), rect: rectOf(element) };
}

/** Boxes that may be a banner, each with its words and what can be pressed in it. */
export function collectCandidates(): Candidate[] {
  const all = everyElement(document);
  const pressable = all.filter(isPressable).map((element) => ({ element, within: drawnIn(element) }));
  const candidates: Candidate[] = [];
  for (const element of all.filter(isBox)) {
    const text = readText(element).replace(/\s+/g, ' ').trim();
    const inside = pressable.filter(({ within }) => within.includes(element)).map((control) => control.element);
    const innermost = inside.filter((control) => !inside.some((other) => other !== control && control.contains(other)));
    if (text.length > 6000 || inside.length === 0) continue;
    const position = drawnIn(element).map((box) => getComputedStyle(box).position).find((value) => value === 'fixed' || value === 'sticky') ?? 'static';
    candidates.push({ id: keep(element), text, position, rect: rectOf(element), controls: innermost.slice(0, 60).map(describeControl) });
  }
  return candidates;
}

export function frameHosts(): string[] {
  const frames = everyElement(document).filter((element): element is HTMLIFrameElement => element instanceof HTMLIFrameElement && isDrawn(element));
  return frames.map((frame) => (URL.canParse(frame.src) ? new URL(frame.src).hostname : '')).filter((host) => host !== '');
}

/** What can be pressed anywhere on the page, for the way back to the choice. */
export function collectControls(): FoundControl[] {
  return everyElement(document).filter(isPressable).slice(0, 800).map(describeControl);
}
