import { deepEqual, equal, rejects } from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { ShiftRegister } from '@dugnad/client/ports';
import { opportunitySourceFor } from './opportunity-source-for.ts';

/** As much of an element as is asked of it. */
const element = (action?: string): Element => ({ getAttribute: (name: string) => (name === 'action' ? (action ?? null) : null) }) as unknown as Element;
const { fetch } = globalThis;

afterEach(() => {
  globalThis.fetch = fetch;
});

describe('who answers an address of opportunities', () => {
  const TAKES: [src: string, action: string | undefined, takes: boolean][] = [
    ['https://host.example/embed/volunteer/gronlia', undefined, true], ['https://host.example/help', undefined, true], ['/embed/volunteer/gronlia', undefined, true],
    ['https://files.example/help.json', undefined, false], ['https://files.example/help.JSON?v=2', undefined, false], ['/help.jsonld#now', undefined, false], ['https://files.example/help.ics', undefined, false], ['webcal://files.example/help', undefined, false], ['WEBCALS://files.example/help', undefined, false],
    // An ending in a question is no ending of a file.
    ['https://host.example/help?file=a.json', undefined, true], ['https://host.example/help#a.ics', undefined, true], ['https://host.example/help.json5', undefined, true],
    ['/a.json /b.ics', undefined, false], ['/a.json https://host.example/help', undefined, true], ['  /a.json  ', undefined, false], ['/a.json', 'https://forms.example/1', true], ['/a.ics /b.json', 'https://forms.example/1', true], ['/a.json', '', false],
  ];
  for (const [src, action, takes] of TAKES) {
    it(`${takes ? 'takes sign-ups' : 'only tells'} at “${src}”${action ? ' with a form' : ''}`, () => equal('signUp' in opportunitySourceFor(src, element(action)), takes));
  }

  it('keeps places before anything of it was read, whoever it will be', () => {
    for (const [src, action] of [['/a.json', 'https://forms.example/1'], ['/a.json https://host.example/help', undefined]] as const) {
      deepEqual((opportunitySourceFor(src, element(action)) as ShiftRegister).abilities, { places: true });
    }
  });

  it('is called by where sign-ups go, else by its addresses', () => {
    equal(opportunitySourceFor('/a.json', element('https://forms.example/1')).src, 'https://forms.example/1');
    equal(opportunitySourceFor('/a.json /b.json', element()).src, '/a.json /b.json');
  });

  it('asks nobody until it is asked itself', () => {
    let asked = 0;
    globalThis.fetch = () => ((asked += 1), Promise.reject(new TypeError('no line')));
    opportunitySourceFor('/a.json https://host.example/embed/volunteer/gronlia', element());
    equal(asked, 0);
  });

  it('fails by a family of ours where no address can be read, and is read again the next time', async () => {
    let asked = 0;
    globalThis.fetch = () => ((asked += 1), Promise.reject(new TypeError('no line')));
    const source = opportunitySourceFor('https://files.example/a.json https://files.example/b.json', element());
    await rejects(source.listOpportunities(), { code: 'network' });
    equal(asked > 0, true);
    globalThis.fetch = () => Promise.resolve(new Response('[]', { headers: { 'content-type': 'application/json' } }));
    deepEqual((await source.listOpportunities()).opportunities, []);
  });
});
