import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { fileName } from './save-activity.ts';

describe('the name of a calendar file', () => {
  const names: [title: string, name: string][] = [
    ['Talk', 'Talk'],
    ['Kor & kaffe i Bydelshuset', 'Kor-kaffe-i-Bydelshuset'],
    ['Språkkafé: Østensjø', 'Språkkafé-Østensjø'],
    ['A\u030Angstrom', 'Ångstrom'],
    ['جوقة الحي', 'جوقة-الحي'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\con.ics', 'C-con-ics'],
    ['line\nbreak\u202Egpj', 'line-break-gpj'],
    ['हिन्दी पाठ', 'हिन्दी-पाठ'],
    ['🎄🎅', 'activity'],
    ['', 'activity'],
    ['—', 'activity'],
  ];
  for (const [title, name] of names) it(`of "${title}" is ${name}`, () => assert.equal(fileName(title), name));

  it('is never longer than a system takes', () => {
    assert.equal(fileName('x'.repeat(500)).length, 60);
  });
});
