/** Group A: what happens before anybody has chosen. */
import type { Facts, FirstLayer, PassiveAct } from '../observe/facts.ts';
import { faultless, finding, passes, type Finding } from './finding.ts';
import { isForbidden, percent, tellHosts, tellStored } from './tell.ts';

/** At most this share of a telephone's window, and of a desktop's. */
const NARROW = 0.5;
const WIDE = 0.35;

function judgeStored({ stored }: Facts): Finding {
  return passes(1, stored.length === 0, stored.length === 0 ? 'Nothing was stored after loading, waiting and looking.' : `Stored before any choice: ${tellStored(stored)}.`);
}

function judgeHosts({ hosts }: Facts): Finding {
  const forbidden = hosts.filter(isForbidden);
  if (forbidden.length > 0) return finding(2, 'violation', `Asked before any choice: ${tellHosts(forbidden)}.`);
  if (hosts.length > 0) return finding(2, 'not-seen', `Asked before any choice: ${tellHosts(hosts)}. Whether these are the site's own or necessary cannot be told from outside.`);
  return finding(2, 'pass', 'No other site was asked for anything.');
}

function tellAct({ act, stored, hosts, bannerStays }: PassiveAct): string[] {
  const came = [
    ...(stored.length > 0 ? [`stored ${tellStored(stored)}`] : []),
    ...(hosts.some(isForbidden) ? [`asked ${tellHosts(hosts.filter(isForbidden))}`] : []),
    ...(bannerStays ? [] : ['the banner was gone']),
  ];
  return came.length > 0 ? [`After ${act}: ${came.join(', ')}`] : [];
}

/** What the page does over and over before any choice is no consequence of an act. */
function judgePassive({ passive, stored, hosts }: Facts): Finding {
  const known = new Set([...stored.map(({ kind, name }) => `${kind} ${name}`), ...hosts.map(({ host }) => host)]);
  const news = passive.map((act) => ({ ...act, stored: act.stored.filter(({ kind, name }) => !known.has(`${kind} ${name}`)), hosts: act.hosts.filter(({ host }) => !known.has(host)) }));
  if (passive.length === 0) return finding(5, 'not-seen', 'None of these could be tried.');
  return faultless(5, news.flatMap(tellAct), `Tried: ${passive.map(({ act }) => act).join(', ')}. The site went on asking, and stored nothing.`);
}

function judgeUsable({ usability }: FirstLayer): Finding {
  const { scrollLocked, inert, points, reached, modal } = usability;
  const faults = [
    ...(scrollLocked ? ['The page cannot be scrolled'] : []),
    ...(inert ? ['The page is switched off for keyboard and screen reader (inert or aria-hidden)'] : []),
    ...(modal || reached < points / 2 ? [`Of ${points} places beside the banner, ${reached} can be clicked`] : []),
  ];
  return faultless(6, faults, `The page scrolls, and ${reached} of ${points} places beside the banner can be clicked.`);
}

function judgeRoom({ covers, narrow }: FirstLayer): Finding {
  return passes(7, covers <= WIDE && narrow.covers <= NARROW, `It covers ${percent(narrow.covers)} of a window of 360 × 640 (at most ${percent(NARROW)}), and ${percent(covers)} of one of 1280 × 800 (at most ${percent(WIDE)}).`);
}

export function judgeBeforeChoice(facts: Facts): Finding[] {
  const hidden = facts.hiddenFromAutomation
    ? [finding(0, 'violation', 'No banner came to a browser that said it was driven by a program (navigator.webdriver). It came to one that did not; everything else here was measured with that one.')]
    : facts.banner ? [finding(0, 'pass', 'The banner came to a browser that said it was driven by a program.')] : [];
  const start = [...hidden, judgeStored(facts), judgeHosts(facts)];
  return facts.banner ? [...start, judgePassive(facts), judgeUsable(facts.banner), judgeRoom(facts.banner)] : start;
}
