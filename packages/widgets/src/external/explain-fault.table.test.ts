import { match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainTrouble, type Trouble, type TroubleAt } from './explain-fault.part.ts';
import { preset } from './presets/vimeo.ts';

const at: TroubleAt = { service: 'vimeo', src: 'https://vimeo.com/x', preset, config: undefined };
const troubles: readonly Trouble[] = ['no-address', 'unknown-service', 'script', 'not-theirs', 'other-origin', 'not-framed', 'not-remembered', 'no-consent'];

describe('what a webmaster is told', () => {
  for (const trouble of troubles) {
    it(`names what is wrong and what to do: ${trouble}`, () => {
      const said = explainTrouble(trouble, at);
      match(said, /^\S.*\.$|\}$/);
      ok(trouble === 'no-consent' || said.includes('vimeo'), said);
    });
  }

  it('is a service to paste, of the site’s own purpose for content of others', () => {
    const config = { controller: { name: 'House' }, noticeVersion: '1', purposes: [{ id: 'count', text: 'Counting' }, { id: 'films', text: 'Films', kind: 'external' as const }], services: [] };
    match(explainTrouble('not-remembered', { ...at, config }), /Add to its "services": \{"id":"vimeo","purpose":"films",/);
    match(explainTrouble('not-remembered', at), /"purpose":"external"/);
  });
});
