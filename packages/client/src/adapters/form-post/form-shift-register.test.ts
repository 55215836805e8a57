import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { describeShiftRegister, sampleOpportunities, sampleSignUp } from '../../contract/index.ts';
import { DugnadError } from '../../errors/index.ts';
import type { OpportunityInput, SignUpInput } from '../../model/index.ts';
import type { OpportunitySource } from '../../ports/index.ts';
import { completeOpportunity } from '../answer/complete-opportunity.ts';
import { createFormShiftRegister, type FormShiftOptions } from './index.ts';

const ACTION = 'https://forms.example.com/f/abc';
const NOW = Date.parse('2026-11-22T10:00:00Z');
const KEY = '3f2a91bc-0000-4000-8000-000000000000';

const WAYS: [string, Partial<FormShiftOptions>, string][] = [
  ['a form service', {}, '{"ok":true}'],
  ['an automation that takes JSON', { format: 'json' }, '{"success":"true"}'],
  ['a script that answers with a page', { format: 'multipart', fields: { email: '_replyto' } }, '<p>Thank you'],
];

for (const [name, options, answer] of WAYS) {
  describeShiftRegister(name, async (opportunities) => {
    const server = createServer((request, response) => request.resume().on('end', () => response.end(answer)));
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    let isCut = false;
    const listed: OpportunitySource = {
      async listOpportunities() {
        if (isCut) throw new DugnadError('network', 'No answer.');
        return { opportunities: opportunities.map(completeOpportunity), failures: [], problems: [], asOf: new Date().toISOString(), stale: false };
      },
    };
    const close = (): Promise<void> => new Promise((resolve) => {
      isCut = true;
      server.close(() => resolve());
      server.closeAllConnections();
    });
    const { port } = server.address() as AddressInfo;
    return { register: createFormShiftRegister({ action: `http://127.0.0.1:${port}/f/abc`, opportunities: listed, ...options }), cut: close, dispose: close };
  }, { describe, it, abilities: { places: false } });
}

/** A form service: rows of what arrives. */
function serve(options: Partial<FormShiftOptions> = {}, answer = '{"ok":true}') {
  const rows: Record<string, string>[] = [];
  const modes: (string | undefined)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init = {}) => {
    modes.push(init.mode);
    rows.push(Object.fromEntries(await new Request(ACTION, { ...init, mode: 'cors' }).formData()) as Record<string, string>);
    return new Response(answer);
  };
  const register = createFormShiftRegister({ action: ACTION, opportunities: sampleOpportunities(NOW), now: () => NOW, fetch, ...options });
  const signUp = (wish: Partial<SignUpInput> = {}, to = 'cafe-host') => register.signUp(to, sampleSignUp(wish), { idempotencyKey: KEY });
  return { register, rows, modes, signUp };
}

const errorsOf = (work: Promise<unknown>) => work.then(() => 'no error', ({ code, errors }: DugnadError) => [code, errors]);

describe('a sign-up at a form service', () => {
  it('is one row that a person can read and answer', async () => {
    const { rows, signUp } = serve();
    const receipt = await signUp({ shiftIds: ['morning', 'night'], person: { name: 'Aud', phone: '90 00 00 00', email: 'aud@example.org', preferred: 'text', bestTime: 'After five' }, message: 'I bake', language: 'nb', languages: ['nb', 'ar'], availability: ['monday-morning', 'sunday-evening'] });
    const { shifts, ...row } = rows[0]!;
    assert.deepEqual(row, {
      opportunity: 'cafe-host', title: 'Vert i kafeen', shiftIds: 'morning, night', name: 'Aud', phone: '90000000', email: 'aud@example.org', preferred: 'text', bestTime: 'After five',
      message: 'I bake', language: 'nb', languages: 'nb, ar', availability: 'monday-morning, sunday-evening', reference: '3F2A-91BC', idempotencyKey: KEY,
    });
    assert.match(shifts ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d–\d\d:\d\d, (\d{4}-\d\d-\d\d) \d\d:\d\d–(?!\1)\d{4}-\d\d-\d\d \d\d:\d\d$/);
    assert.deepEqual([receipt.status, receipt.shifts, receipt.reference, receipt.contact.name], ['received', [], '3F2A-91BC', 'Kari Lund']);
  });

  it('has the names and the additions of the webmaster', async () => {
    const { rows, signUp } = serve({ fields: { phone: 'entry.1', shifts: 'When' }, extra: { access_key: 'abc' } });
    await signUp();
    assert.deepEqual([rows[0]?.['entry.1'], rows[0]?.['access_key'], 'phone' in rows[0]!, 'shifts' in rows[0]!, 'When' in rows[0]!], ['90000000', 'abc', false, false, true]);
  });

  for (const [what, wish, field, sent] of [
    ['a number with its country', { person: { name: 'Aud', phone: '+47 90 00 00 00' } }, 'phone', "'+4790000000"],
    ['a message', { message: '=HYPERLINK("x")' }, 'message', '\'=HYPERLINK("x")'],
  ] as const) {
    it(`has ${what} as text that no spreadsheet runs`, async () => {
      const { rows, signUp } = serve();
      await signUp(wish);
      assert.equal(rows[0]?.[field], sent);
    });
  }

  it('says that nobody is to call, and nothing where one may', async () => {
    const { rows, signUp } = serve();
    await signUp({ person: { name: 'Aud', phone: '90 00 00 00', noCalls: true } });
    assert.equal(rows[0]?.['noCalls'], 'yes');
    const other = serve();
    await other.signUp();
    assert.equal('noCalls' in other.rows[0]!, false);
  });

  it('says of a talk when and how, and promises none', async () => {
    const friend = sampleOpportunities(NOW).find(({ id }) => id === 'visiting-friend')!;
    const talk = { id: friend.talks![0]!.id, mode: friend.talks![0]!.modes[0]! };
    const { rows, signUp } = serve();
    const receipt = await signUp({ shiftIds: [], talk }, 'visiting-friend');
    assert.deepEqual([rows[0]?.['talk'], rows[0]?.['talkId'], rows[0]?.['talkMode'], receipt.talk], [friend.talks![0]!.start.slice(0, 16).replace('T', ' '), talk.id, talk.mode, undefined]);
  });

  it('names the guardian and their number beside the name of the volunteer', async () => {
    const [cafe] = sampleOpportunities(NOW) as [OpportunityInput];
    const { rows, signUp } = serve({ opportunities: [{ ...cafe, guardianBelow: 18 }] });
    await signUp({ guardian: { name: 'Mari', phone: '91 00 00 00' } });
    assert.deepEqual(['name', 'guardian', 'guardianPhone', 'oldEnough'].map((name) => rows[0]?.[name]), ['Aud Bjørnøy', 'Mari', '91000000', undefined]);
  });

  it('says that somebody is as old as it takes', async () => {
    const { rows, signUp } = serve();
    await signUp({ shiftIds: ['plant'], oldEnough: true }, 'tree-planting');
    assert.equal(rows[0]?.['oldEnough'], 'yes');
  });

  it('is not sent when none of its times can be had any more, as far as the list knows', async () => {
    const [cafe] = sampleOpportunities(NOW) as [OpportunityInput];
    const { rows, signUp } = serve({ opportunities: [{ ...cafe, shifts: cafe.shifts!.map((shift) => (shift.id === 'morning' ? { ...shift, taken: shift.capacity } : shift)) }] });
    assert.deepEqual(await errorsOf(signUp({ shiftIds: ['morning'] })), ['invalid-input', [{ pointer: '/shiftIds/0', code: 'full' }]]);
    assert.deepEqual(await errorsOf(signUp({ shiftIds: ['past', 'nowhere'] })), ['invalid-input', [{ pointer: '/shiftIds/0', code: 'past' }, { pointer: '/shiftIds/1', code: 'unknown' }]]);
    assert.equal(rows.length, 0);
  });

  it('leads what the service refuses back to the fields of the form, by their own names', async () => {
    const { signUp } = serve({ fields: { phone: 'entry.1' } }, '{"errors":[{"field":"entry.1","message":"is required"},{"field":"message","message":"too long"},{"field":"shifts","message":"?"}]}');
    assert.deepEqual(await errorsOf(signUp()), ['invalid-input', [{ code: 'missing', pointer: '/person/phone' }, { code: 'too-long', pointer: '/message' }, { code: 'not-valid', pointer: '/shiftIds' }]]);
  });

  it('is sent without a look at the answer, where nobody may read it, and the register says so', async () => {
    const { register, modes, signUp } = serve({ mode: 'no-cors' });
    assert.deepEqual([(await signUp()).status, modes, register.abilities], ['received', ['no-cors'], { places: false, answers: false }]);
  });

  it('is for what stands there, as it stands now', async () => {
    const { register } = serve();
    const { opportunities } = await register.listOpportunities();
    assert.deepEqual([opportunities.length, opportunities.find(({ id }) => id === 'cafe-host')?.shifts.find(({ id }) => id === 'past')?.status], [6, 'past']);
  });
});
