/** Groups D and E: what a choice changes, how it is kept, and the way back. */
import { findStems } from '../find-banner/read-label.ts';
import type { AfterRefusing, Facts, StoredItem } from '../observe/facts.ts';
import { keptChoice, keyOf, lifeOf, tellLife } from './choice-kept.ts';
import { faultless, finding, passes, type Finding } from './finding.ts';
import { isForbidden, tellHosts, tellStored } from './tell.ts';

const HALF_A_YEAR = 186;
const BYTES = 512;
const DAY = 1.01;

function judgeSilence(facts: Facts, refused: AfterRefusing): Finding {
  const choice = new Set(keptChoice(facts).map(keyOf));
  const more = [...refused.stored, ...refused.later.stored].filter((item) => !choice.has(keyOf(item)));
  const asked = [...refused.hosts, ...refused.later.hosts].filter(isForbidden);
  const faults = [...(asked.length > 0 ? [`After refusing, these were asked: ${tellHosts(asked)}`] : []), ...(more.length > 0 ? [`Beside the answer, it stored ${tellStored(more)}`] : [])];
  return faultless(37, faults, 'In the same page and on another visit, nobody else was asked and nothing but the answer was stored.');
}

function judgeLife(facts: Facts, refused: AfterRefusing): Finding {
  if (refused.later.asked) return finding(40, 'violation', 'On the next visit it asked again, though it was refused.');
  const choice = keptChoice(facts);
  const keys = new Set(choice.map(keyOf));
  const [no, yes] = [lifeOf(choice, facts.at), lifeOf((facts.accepted?.stored ?? []).filter((item) => keys.has(keyOf(item))), facts.at)];
  if (no === undefined || yes === undefined) return finding(40, 'not-seen', 'What keeps the answer was not found.');
  return passes(40, no === yes || no + DAY >= yes, `A refusal is kept ${tellLife(no)}, an acceptance ${tellLife(yes)}.`);
}

function judgeEnd(facts: Facts, { asksAgain }: AfterRefusing): Finding {
  const life = lifeOf(keptChoice(facts), facts.at);
  if (life === undefined) return finding(41, 'not-seen', 'What keeps the answer was not found.');
  if (life === Infinity && asksAgain) return finding(41, 'pass', 'It is kept without an end, but the page asks again when its clock is thirteen months ahead.');
  const over = asksAgain === false ? '; with its clock thirteen months ahead, the page does not ask again' : '';
  return passes(41, life <= HALF_A_YEAR, `The answer is kept ${tellLife(life)}${over} (six months are recommended).`);
}

/** What is different between two visitors who chose the same. */
function judgeSame(facts: Facts, { another }: AfterRefusing): Finding {
  const choice = keptChoice(facts);
  if (!another || choice.length === 0) return finding(43, 'not-seen', 'What keeps the answer was not found.');
  const other = new Map(another.map((item) => [keyOf(item), item.value]));
  const differ = choice.filter((item) => other.get(keyOf(item)) !== item.value);
  const size = choice.reduce((sum, { name, value }) => sum + Buffer.byteLength(name + value), 0);
  const faults = [
    ...(differ.length > 0 ? [`Two visitors who both refused have different values in ${tellStored(differ)}, such as ${differ.map(({ value }) => value.slice(0, 80)).join(' and ')}`] : []),
    ...(size >= BYTES ? [`The answer takes ${size} bytes (under ${BYTES})`] : []),
  ];
  return faultless(43, faults, `Two visitors who both refused have the same value, of ${size} bytes.`);
}

function attributeFaults({ cookie, name }: StoredItem, encrypted: boolean): string[] {
  if (!cookie) return [];
  return [
    ...(/^(lax|strict)$/i.test(cookie.sameSite ?? '') ? [] : [`${name} has SameSite ${cookie.sameSite ?? 'not set'}`]),
    ...(encrypted && !cookie.secure ? [`${name} is not Secure`] : []),
    ...(cookie.path === '/' ? [] : [`${name} has the path ${cookie.path}, so that other pages ask again`]),
  ];
}

function judgeAttributes(facts: Facts): Finding {
  const cookies = keptChoice(facts).filter(({ cookie }) => cookie);
  if (cookies.length === 0) return finding(44, 'not-applicable', 'The answer is not kept in a cookie.');
  return faultless(44, cookies.flatMap((item) => attributeFaults(item, facts.url.startsWith('https:'))), 'SameSite, Path and, where it applies, Secure are set.');
}

function judgeWayBack({ withdraw }: AfterRefusing): Finding {
  if (!withdraw) return finding(45, 'violation', 'After the choice, no control of the page was known by its words as one that leads back to it.');
  return finding(45, 'pass', `“${withdraw.label}” leads back to the choice${withdraw.text === '' ? '; it is a picture without words' : ''}.`);
}

function judgeOtherTab({ otherTabObeys }: AfterRefusing): Finding {
  if (otherTabObeys === undefined) return finding(49, 'not-seen', 'A second tab did not show the banner.');
  return passes(49, otherTabObeys, otherTabObeys ? 'A second tab stopped asking within a second.' : 'A second tab still asked a second after the answer.');
}

function judgeSignal({ signal, banner }: Facts): Finding {
  if (!signal) return finding(51, 'not-seen', 'It was not tried.');
  if (!signal.asked) return finding(51, 'pass', 'With the signal, nobody was asked.');
  const said = findStems(`${signal.text} ${signal.pageText}`, 'signal');
  if (said.length > 0) return finding(51, 'pass', 'With the signal, the page says that it hears it.');
  return passes(51, signal.text !== banner?.text, signal.text === banner?.text ? 'With the signal, it asks exactly as without.' : 'With the signal, it asks something else than without.');
}

export function judgeAfterChoice(facts: Facts): Finding[] {
  const { refused, banner } = facts;
  if (!banner) return [];
  if (!refused) return [...([37, 40, 41, 43, 44, 45, 49] as const).map((check) => finding(check, 'not-seen', 'No way to refuse was found on the first layer, so it could not be tried.')), judgeSignal(facts)];
  return [judgeSilence(facts, refused), judgeLife(facts, refused), judgeEnd(facts, refused), judgeSame(facts, refused), judgeAttributes(facts), judgeWayBack(refused), judgeOtherTab(refused), judgeSignal(facts)];
}
