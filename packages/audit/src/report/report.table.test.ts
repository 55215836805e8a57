import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookie, honest, host, without } from '../checks/some-facts.suite.ts';
import type { Facts } from '../observe/facts.ts';
import { drawFindings, drawReport } from './draw-report.ts';
import { escape } from './escape.ts';
import { countVerdicts, makeReport } from './report.ts';
import { tellReport } from './tell-report.ts';
import { summarise } from './words.ts';

const faulty: Facts = { ...honest, title: '<script>alert(1)</script>', picture: 'iVBOR', stored: [cookie('secret-value')], hosts: [host('t.example')] };

test('counts every finding once', () => {
  const { counts, findings } = makeReport(faulty);
  assert.equal(Object.values(counts).reduce((sum, number) => sum + number, 0), findings.length);
  assert.deepEqual(countVerdicts([]), { pass: 0, violation: 0, 'not-seen': 0, 'not-applicable': 0 });
});

test('keeps the order of the list, each check once', () => {
  const numbers = makeReport(faulty).findings.map(({ check }) => check);
  assert.deepEqual(numbers, [...new Set(numbers)].sort((a, b) => a - b));
});

test('names what was stored, and never its value', () => {
  const report = makeReport(faulty);
  assert.deepEqual(report.before.stored, [{ kind: 'cookie', name: 'choice', domain: 'a.example' }]);
  assert.doesNotMatch(JSON.stringify(report.before), /secret-value/);
});

test('names what came of accepting, and never its value', () => {
  const outcome = { stored: [cookie('another-value')], hosts: [host('film.example')], bannerGone: true };
  const report = makeReport({ ...faulty, accepted: outcome });
  assert.deepEqual([report.accepted?.stored, report.accepted?.hosts], [[{ kind: 'cookie', name: 'choice', domain: 'a.example' }], outcome.hosts]);
  assert.equal(makeReport(without('accepted')).accepted, undefined);
  assert.doesNotMatch(JSON.stringify(report.accepted), /another-value/);
});

test('is drawn without a document around it too, for a page of somebody else’s', () => {
  const drawn = drawFindings(makeReport(faulty));
  assert.ok(drawReport(makeReport(faulty)).includes(drawn));
  assert.doesNotMatch(drawn, /<(html|head|style|main|h1|script)\b| style=/);
});

test('is the same after a way through JSON', () => {
  const report = makeReport(faulty);
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});

const summaries: readonly (readonly [title: string, facts: Facts, words: RegExp])[] = [
  ['an honest site', honest, /^0 things to be mended, \d+ in order, 0 could not be told/],
  ['one with two faults', faulty, /^2 things to be mended/],
  ['one with one', { ...honest, stored: [cookie('1')] }, /^1 thing to be mended/],
  ['one that hides', { ...honest, hiddenFromAutomation: true }, /^The banner hides from automated browsers/],
  ['one without a banner', without('banner'), /^No banner was found by its words/],
  ['one whose banner may be in a frame', { ...without('banner'), frames: ['cmp.example'] }, /inside a frame of cmp\.example/],
];
for (const [title, facts, said] of summaries) test(`sums up ${title}`, () => assert.match(summarise(makeReport(facts)), said));

test('draws one file that asks for nothing and runs nothing', () => {
  const html = drawReport(makeReport(faulty));
  assert.match(html, /^<!doctype html>/);
  assert.match(html, /default-src 'none'/);
  assert.doesNotMatch(html, /<script|<link|@import|url\(/);
  assert.match(html, /&lt;script&gt;alert/);
  assert.match(html, /src="data:image\/png;base64,iVBOR"/);
});

test('says of each fault why it matters and what to do, and names the source', () => {
  const html = drawReport(makeReport(faulty));
  for (const words of ['Why it matters', 'What to do', 'ePrivacy Directive, Article 5(3)', 'id="check-1"', 'id="check-2"']) assert.ok(html.includes(words), words);
});

test('draws no heading for what there is none of', () => assert.doesNotMatch(drawReport(makeReport(honest)), /To be mended/));

test('tells a terminal what is to be mended, and which checks are in order', () => {
  const told = tellReport(makeReport(faulty));
  assert.match(told, /1\. Nothing is stored before the choice\n {5}Stored before any choice: cookie choice \(a\.example\)\.\n {5}→ Hold back/);
  assert.match(told, /In order: checks 5, 6, 7/);
});

test('lets no site move the cursor of a terminal', () => {
  const told = tellReport(makeReport({ ...honest, stored: [{ kind: 'local', name: 'a\u001b[2Jb', value: '' }] }));
  assert.ok(!told.includes('\u001b'));
});

for (const [text, escaped] of [['a & b', 'a &amp; b'], ['<b>', '&lt;b&gt;'], ['"\'', '&quot;&#39;'], ['plain', 'plain'], ['', '']] as const) {
  test(`writes “${text}” as text`, () => assert.equal(escape(text), escaped));
}
