import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainText } from './plain-text.ts';

const CASES: [string, string, string][] = [
  ['plain words', 'Bring a cup.\nSee you!', 'Bring a cup.\nSee you!'],
  ['a comparison', 'if a < b and b > c', 'if a < b and b > c'],
  ['an address in angle brackets', 'Write to <kari@a.example>', 'Write to <kari@a.example>'],
  ['entities that no markup explains', 'Fish &amp; chips', 'Fish &amp; chips'],
  ['line breaks', 'One<br>two<br/>three<BR />four', 'One\ntwo\nthree\nfour'],
  ['paragraphs', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['emphasis', 'Come <b>early</b> and <i class="x">hungry</i>', 'Come early and hungry'],
  ['a link with words', 'See <a href="https://a.example/x">the programme</a>', 'See the programme (https://a.example/x)'],
  ['a link that says its own address', '<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
  ['a link around markup', '<a target="_blank" href="https://a.example/"><span>here</span></a>', 'here (https://a.example/)'],
  ['a list', '<ul><li>soup</li><li>bread</li></ul>', '• soup\n• bread'],
  ['entities', '<p>Fish &amp; chips&nbsp;&lt;3 &#229; &#xE5; &unknown;</p>', 'Fish & chips <3 å å &unknown;'],
  ['too many empty lines', '<p>One</p><br><br><br><p>Two</p>', 'One\n\nTwo'],
  ['script, which stays harmless words', '<p>x</p><script>alert(1)</script>', 'x\nalert(1)'],
];

describe('a description', () => {
  for (const [what, text, expected] of CASES) {
    it(`shows ${what} as words`, () => {
      assert.equal(plainText(text), expected);
    });
  }

  it('is read without hanging, whatever it holds', () => {
    const piece = fc.constantFrom('<', '>', '<a href="', '</a>', '<p', '<br>', '"', '&', ';', '&#', 'x', '\n', '<li>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => typeof plainText(pieces.join('')) === 'string'));
  });

  for (const begun of ['<a href="', '<a href="">', '<a href="x">y', '<b', '</p', '<a ', '<li', '&#x']) {
    it(`is read at once when somebody has written “${begun}” 20,000 times`, () => {
      const before = process.threadCpuUsage();
      plainText(`<br>${begun.repeat(20_000)}`);
      const { user, system } = process.threadCpuUsage(before);
      assert.ok(user + system < 2_000_000, `${(user + system) / 1000} ms`);
    });
  }

  it('keeps the words of a link that is never ended, and of one inside of another', () => {
    assert.equal(plainText('<p>See <a href="https://a.example/">the plan'), 'See the plan');
    assert.equal(plainText('<a href="https://a.example/">one <a href="https://b.example/">two</a> three'), 'one two (https://a.example/) three');
  });

  it('has no half characters, whatever number is written', () => assert.equal(plainText('<br>&#xD83D; &#0; &#x110000; &#128038;'), '&#xD83D; &#0; &#x110000; 🐦'));
});
