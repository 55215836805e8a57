/** Groups B and C: choosing, closing, and the second layer. */
import type { Facts, FirstLayer, Outcome, SecondLayer, StoredItem, Toggle } from '../observe/facts.ts';
import { finding, passes, type Finding } from './finding.ts';
import { isForbidden, quote, tellHosts, tellStored } from './tell.ts';

const ticked = (toggles: readonly Toggle[]): string[] => toggles.filter(({ on, fixed }) => on && !fixed).map(({ label }) => label || 'a switch without a name');

function judgeChoose({ controls, toggles }: FirstLayer, opened: boolean): Finding {
  const choose = controls.find(({ kind }) => kind === 'choose');
  if (!choose && toggles.length > 0) return finding(22, 'pass', `The purposes stand on the first layer itself: ${toggles.length} switches.`);
  if (!choose) return finding(22, 'not-seen', 'No control was known by its words as one that opens the purposes.');
  if (choose.role !== 'button') return finding(22, 'violation', `“${choose.label}” is a ${choose.role || choose.tag}, not a button.`);
  return opened ? finding(22, 'pass', `“${choose.label}” is a button and opens the purposes.`) : finding(22, 'not-seen', `“${choose.label}” is a button; what it opens was not known as a second layer.`);
}

function judgeTicked({ toggles }: FirstLayer, second: readonly Toggle[] | undefined): Finding {
  const all = [...toggles, ...(second ?? [])];
  if (all.length === 0) return finding(23, second ? 'pass' : 'not-seen', second ? 'The second layer has no switches.' : 'No second layer was seen.');
  const on = ticked(all);
  return passes(23, on.length === 0, on.length === 0 ? `All ${all.length} switches that can be changed are off.` : `On beforehand: ${quote(on)}.`);
}

const valueOf = ({ kind, name, value }: StoredItem): string => `${kind} ${name} ${value}`;
const valuesOf = (outcome: Outcome | undefined): Set<string> => new Set((outcome?.stored ?? []).map(valueOf));

/** Closing is consent when it leaves what accepting leaves and refusing does not, or when others are asked. */
function judgeClose({ closed, accepted, refused, hosts }: Facts): Finding {
  if (!closed) return finding(24, 'not-applicable', 'There is no cross and no control that only closes.');
  const before = new Set(hosts.map(({ host }) => host));
  const asked = closed.hosts.filter((host) => isForbidden(host) && !before.has(host.host));
  if (asked.length > 0) return finding(24, 'violation', `After closing, these were asked: ${tellHosts(asked)}.`);
  return judgeKept(closed.stored, valuesOf(accepted), valuesOf(refused));
}

function judgeKept(stored: readonly StoredItem[], yes: ReadonlySet<string>, no: ReadonlySet<string>): Finding {
  const agreed = stored.filter((item) => yes.has(valueOf(item)) && !no.has(valueOf(item)));
  if (agreed.length > 0) return finding(24, 'violation', `Closing stored what accepting stores: ${tellStored(agreed)}.`);
  const known = stored.every((item) => no.has(valueOf(item)));
  if (!known) return finding(24, 'not-seen', `Closing stored ${tellStored(stored)}; what that means cannot be told.`);
  return finding(24, 'pass', stored.length > 0 ? 'Closing stored what refusing stores.' : 'Closing stored nothing.');
}

function judgeLeaving(second: SecondLayer | undefined): Finding {
  if (!second) return finding(35, 'not-seen', 'No second layer was seen.');
  const stored = second.storedByLeaving;
  return passes(35, stored.length === 0, stored.length === 0 ? 'Opened and left by Escape: nothing was stored.' : `Opened and left by Escape, it stored ${tellStored(stored)}.`);
}

function judgeDepth(banner: FirstLayer, second: SecondLayer | undefined): Finding {
  const ways = [...banner.controls, ...(second?.controls ?? [])];
  const refuses = ways.find(({ kind }) => kind === 'refuse');
  if (refuses) return finding(36, 'pass', `“${refuses.label}” is one or two presses away.`);
  const unknown = !second || ways.some(({ kind }) => kind === 'unknown');
  return finding(36, unknown ? 'not-seen' : 'violation', 'Neither layer has a control known by its words as one that refuses.');
}

export function judgeSecondLayer(facts: Facts): Finding[] {
  const { banner, second } = facts;
  if (!banner) return [];
  return [
    judgeChoose(banner, second !== undefined),
    judgeTicked(banner, second?.toggles),
    judgeClose(facts),
    judgeLeaving(second),
    judgeDepth(banner, second),
  ];
}
