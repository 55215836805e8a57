import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNamed } from './brand.guard.ts';

const said = (source: string, target?: string): string[] =>
  findNamed('xliff/nb.xlf', new Map([['form.sent', { source, ...(target === undefined ? {} : { target }) }]])).map(({ message }) => message);

describe('our name in messages', () => {
  it('is found in English', () => assert.match(said('Dugnad could not send this', 'Dette kom ikke frem')[0] ?? '', /says our name in form\.sent \(Dugnad could/));
  it('is found in another language', () => assert.match(said('It was not sent', 'dugnad fikk ikke sendt det')[0] ?? '', /\(dugnad fikk/));
  it('is found once a message', () => assert.equal(said('Dugnad', 'Dugnad').length, 1));
  it('is not what the code of a value is called', () => assert.deepEqual(said('Shown: <x id="0" equiv-text="${dugnadCount}"/>'), []));
  it('is not missed where there is none', () => assert.deepEqual(said('It was not sent', 'Dette kom ikke frem'), []));
});
