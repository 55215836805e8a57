/** Group G, and what moves. */
import type { Facts, FirstLayer } from '../observe/facts.ts';
import { faultless, finding, passes, type Finding } from './finding.ts';
import { quote } from './tell.ts';

const TARGET = 24;
const TABS = 2;

function judgeRole({ box, usability, axe }: FirstLayer): Finding {
  const falseModal = box.modalSaid && !box.modal && usability.reached > 0;
  const faults = [
    ...(box.role === '' ? ['It has no role of a region or a dialog'] : []),
    ...(box.name === '' ? ['It has no name'] : []),
    ...(falseModal ? ['It says aria-modal="true", but the page behind it can be used'] : []),
    ...(axe ?? []).map(({ rule, help, nodes }) => `axe: ${help} (${rule}, ${nodes})`),
  ];
  return faultless(56, faults, `It is a ${box.role} named “${box.name}”${axe ? ', and axe finds nothing' : '; axe could not be asked'}.`);
}

function judgeReach({ focus, tabs }: FirstLayer): Finding {
  if (focus.inside) return finding(57, 'violation', `The focus is moved into it on arrival${focus.name ? `, to “${focus.name.slice(0, 60)}”` : ''}.`);
  return passes(57, tabs !== undefined && tabs <= TABS, tabs === undefined ? 'Eight presses of Tab from the start of the page do not reach it.' : `${tabs} ${tabs === 1 ? 'press' : 'presses'} of Tab from the start of the page (at most ${TABS}); the focus is not moved on arrival.`);
}

function judgeTargets({ controls, narrow }: FirstLayer): Finding {
  const answers = controls.filter(({ kind }) => kind !== 'unknown');
  const small = answers.filter(({ rect }) => Math.min(rect.width, rect.height) < TARGET - 0.5);
  const least = Math.min(...answers.map(({ rect }) => Math.min(rect.width, rect.height)));
  const faults = [...(small.length > 0 ? [`Smaller than ${TARGET} pixels: ${quote(small.map(({ label }) => label))}`] : []), ...(narrow.wide ? ['At 320 pixels it is wider than the window'] : [])];
  return faultless(58, faults, `The smallest measure of a button is ${Math.round(least)} pixels, and nothing is cut off at 320 pixels.`);
}

export function judgeAccessibility({ banner }: Facts): Finding[] {
  if (!banner) return [];
  const { motion } = banner;
  const calm = motion === undefined
    ? finding(30, 'not-seen', 'This engine cannot pretend a visitor who prefers no movement.')
    : passes(30, motion === 0, motion === 0 ? 'Nothing moves.' : `Something moves for ${Math.round(motion)} milliseconds.`);
  return [calm, judgeRole(banner), judgeReach(banner), judgeTargets(banner)];
}
