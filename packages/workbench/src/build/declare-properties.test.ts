import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { declareIn } from './declare-properties.ts';

const compiled = (decorator: string, name = 'date'): string => `__decorate([
    ${decorator}
], DugnadCalendar.prototype, "${name}", void 0);`;

const cases: readonly [title: string, decorator: string, call: string][] = [
  ['a property without options takes Lit’s own', 'property()', 'DugnadCalendar.createProperty("date");'],
  ['a property keeps its options', "property({ attribute: 'time-zone' })", 'DugnadCalendar.createProperty("date", { attribute: \'time-zone\' });'],
  ['options may hold calls', 'property({ hasChanged: not(same()) })', 'DugnadCalendar.createProperty("date", { hasChanged: not(same()) });'],
  ['a state has no attribute', 'state()', 'DugnadCalendar.createProperty("date", { state: true });'],
];

for (const [title, decorator, call] of cases) {
  test(title, () => equal(declareIn(compiled(decorator)), call));
}

for (const decorator of ['query(\'dialog\')', 'state({ hasChanged: never })']) {
  test(`${decorator} is left as it is`, () => equal(declareIn(compiled(decorator)), compiled(decorator)));
}

test('each of several is declared by itself', () => {
  const both = `${compiled('property()', 'src')}\n${compiled('query("a")', 'link')}\n${compiled('state()', 'opened')}`;
  equal(declareIn(both), `DugnadCalendar.createProperty("src");\n${compiled('query("a")', 'link')}\nDugnadCalendar.createProperty("opened", { state: true });`);
});
