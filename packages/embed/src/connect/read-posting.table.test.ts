import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPosting, type Posting } from './read-posting.ts';

function read(attributes: Record<string, string>, inputs: { name: string; value: string }[] = []): { posting: Posting; warnings: string[] } {
  const warnings: string[] = [];
  const element = { getAttribute: (name: string) => attributes[name] ?? null, querySelectorAll: (selector: string) => (selector === 'input[type="hidden"][name]' ? inputs : []) };
  return { posting: readPosting(element, (words) => warnings.push(words)), warnings };
}

const NONE: Posting = { fields: {}, extra: {} };

describe('how signatures are posted, as a webmaster writes it', () => {
  const CHOICES: [attributes: Record<string, string>, posting: Posting][] = [
    [{}, {}],
    [{ format: '' }, {}],
    [{ format: 'json' }, { format: 'json' }],
    [{ format: ' JSON ' }, { format: 'json' }],
    [{ format: 'form' }, { format: 'form' }],
    [{ format: 'multipart' }, { format: 'multipart' }],
    [{ mode: 'no-cors' }, { mode: 'no-cors' }],
    [{ mode: 'cors', redirect: 'manual' }, { mode: 'cors', redirect: 'manual' }],
    [{ format: 'json', mode: 'No-CORS', redirect: 'follow' }, { format: 'json', mode: 'no-cors', redirect: 'follow' }],
  ];
  for (const [attributes, posting] of CHOICES) {
    it(`is read without a warning from ${JSON.stringify(attributes)}`, () => assert.deepEqual(read(attributes), { posting: { ...NONE, ...posting }, warnings: [] }));
  }

  const WRONG: [name: string, value: string, words: RegExp][] = [
    ['format', 'xml', /^format="xml" is none of form, multipart, json, so it is left out\.$/],
    ['format', 'application/json', /none of form, multipart, json/],
    ['mode', 'nocors', /none of cors, no-cors/],
    ['mode', 'same-origin', /none of cors, no-cors/],
    ['redirect', 'error', /none of follow, manual/],
    ['format', '__proto__', /none of form/],
  ];
  for (const [name, value, words] of WRONG) {
    it(`leaves out ${name}="${value}", and says what there is`, () => {
      const { posting, warnings } = read({ [name]: value });
      assert.deepEqual([posting, warnings.length], [NONE, 1]);
      assert.match(warnings[0] ?? '', words);
    });
  }
});

describe('the names of the fields at a form service', () => {
  const FIELDS: [written: string, fields: Record<string, string>][] = [
    ['', {}],
    ['email=_replyto', { email: '_replyto' }],
    ['email = _replyto , name=Full name', { email: '_replyto', name: 'Full name' }],
    ['email=entry.123,\n  name=entry.456,\n', { email: 'entry.123', name: 'entry.456' }],
    ['email=fields[email]\nname=fields[name]', { email: 'fields[email]', name: 'fields[name]' }],
    ['comment=a=b', { comment: 'a=b' }],
    ['consent-news=nyhetsbrev, consentRecords=proof, idempotencyKey=key, oldEnough=over18', { 'consent-news': 'nyhetsbrev', consentRecords: 'proof', idempotencyKey: 'key', oldEnough: 'over18' }],
    ['name=الاسم, email=البريد', { name: 'الاسم', email: 'البريد' }],
  ];
  for (const [written, fields] of FIELDS) {
    it(`are read from “${written}”`, () => assert.deepEqual(read({ fields: written }), { posting: { ...NONE, fields }, warnings: [] }));
  }

  for (const written of ['Email=_replyto', 'phone=tel', 'email', 'email=', '=x', '{"email":"_replyto"}', 'constructor=x', 'consent-=x', 'email:_replyto']) {
    it(`are left out where “${written}” names none of ours, with the way to write them`, () => {
      const { posting, warnings } = read({ fields: `name=navn, ${written}` });
      assert.deepEqual([posting.fields, warnings.length], [{ name: 'navn' }, 1]);
      assert.match(warnings[0] ?? '', /Write email=_replyto/);
    });
  }
});

describe('what a form service wants to have sent along', () => {
  it('stands inside as hidden inputs, as in its own snippet', () => {
    const { posting, warnings } = read({}, [{ name: 'access_key', value: 'abc' }, { name: '_subject', value: 'Park, and more = better' }]);
    assert.deepEqual([posting.extra, warnings], [{ access_key: 'abc', _subject: 'Park, and more = better' }, []]);
  });

  it('may be empty, but not without a name', () => assert.deepEqual(read({}, [{ name: '_gotcha', value: '' }, { name: '', value: 'x' }]).posting.extra, { _gotcha: '' }));

  it('are those that the caller names, where it is no petition', () => {
    const warnings: string[] = [];
    const element = { getAttribute: (name: string) => (name === 'fields' ? 'phone=entry.1, comment=x' : null), querySelectorAll: () => [] };
    assert.deepEqual([readPosting(element, (words) => warnings.push(words), /^phone$/).fields, warnings.length], [{ phone: 'entry.1' }, 1]);
  });
});
