/** Group B, the words of the first layer: checks 19 to 28. */
import { findStems, languagesOf } from '../find-banner/read-label.ts';
import type { Facts, FirstLayer } from '../observe/facts.ts';
import { faultless, finding, passes, type Finding } from './finding.ts';
import { quote } from './tell.ts';

const WORDS = 60;

function judgeSteering({ controls, text }: FirstLayer): Finding {
  const vague = controls.filter(({ kind }) => kind === 'vague').map(({ label }) => `“${label}” does not say that it accepts`);
  const steering = findStems(text, 'steering');
  return faultless(19, [...vague, ...(steering.length > 0 ? [`The text steers: ${quote(steering)}`] : [])], `The buttons say ${quote(controls.filter(({ kind }) => kind !== 'unknown').map(({ label }) => label))}.`);
}

function judgeSaid({ text }: FirstLayer): Finding {
  const [purposes, back] = [findStems(text, 'purposes'), findStems(text, 'takeBack')];
  if (purposes.length > 0 && back.length > 0) return finding(20, 'pass', `It speaks of purposes (${quote(purposes)}) and of taking back (${quote(back)}). Whether every purpose is named cannot be told from outside.`);
  const missing = [...(purposes.length > 0 ? [] : ['a purpose']), ...(back.length > 0 ? [] : ['taking the answer back'])];
  return finding(20, 'not-seen', `No words about ${missing.join(' or ')} were known to us on the first layer: please read it.`);
}

function judgeReceivers({ text }: FirstLayer, second: string): Finding {
  const found = findStems(`${text} ${second}`, 'receivers');
  return finding(21, found.length > 0 ? 'pass' : 'not-seen', found.length > 0 ? `It speaks of receivers: ${quote(found)}. Whether all are named cannot be told from outside.` : 'No words about receivers were known to us: please read it.');
}

function judgeInterest({ text }: FirstLayer, second: string): Finding {
  const found = findStems(`${text} ${second}`, 'interest');
  return passes(25, found.length === 0, found.length === 0 ? 'No words about it were found.' : `It says ${quote(found)}.`);
}

/** The two written forms of Norwegian are one language of a page to the eye of a stranger. */
const primary = (language: string): string => language.toLowerCase().split('-')[0]?.replace(/^no$/, 'nb') ?? '';

function judgeLanguage({ language }: Facts, { controls }: FirstLayer): Finding {
  const spoken = languagesOf(controls.map(({ label, text }) => text || label));
  if (language === '') return finding(27, 'not-seen', 'The page does not say its language (<html lang>).');
  if (spoken.length === 0) return finding(27, 'not-seen', `The page says it is in ${language}; the language of the banner was not known by its words.`);
  return passes(27, spoken.includes(primary(language)), `The page says it is in ${language}; the buttons are in ${spoken.join(' or ')}.`);
}

export function countWords(text: string, labels: readonly string[]): number {
  const rest = labels.filter((label) => label !== '').reduce((left, label) => left.replace(label, ' '), text);
  return rest.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function judgeWords(facts: Facts): Finding[] {
  const layer = facts.banner;
  if (!layer) return [];
  const second = facts.second?.text ?? '';
  const count = countWords(layer.text, layer.controls.map(({ text }) => text));
  return [judgeSteering(layer), judgeSaid(layer), judgeReceivers(layer, second), judgeInterest(layer, second), judgeLanguage(facts, layer), passes(28, count <= WORDS, `${count} words beside the buttons (at most ${WORDS}).`)];
}
