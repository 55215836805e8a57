import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { DugnadError } from '../errors/index.ts';
import type { SignatureInput } from '../model/index.ts';
import { code, failuresOf, instead, type Spoil } from './fixtures/petition-failures.ts';

let number = 0;
const fresh = () => ({ idempotencyKey: `fresh-${(number += 1)}` });
describe('the contract of a petition', () => {
  for (const abilities of [{ confirms: true, counts: true }, { confirms: false, counts: false }, { confirms: false, counts: true }]) {
    it(`finds nothing wrong with a right one: ${JSON.stringify(abilities)}`, async () => assert.deepEqual(await failuresOf(() => ({}), { abilities }), []));
  }

  const FAULTS: [string, RegExp, Spoil][] = [
    ['claims abilities that it has not', /can do/, () => ({ abilities: { confirms: true, counts: false } })],
    ['shows another petition', /shows the petition/, (right) => ({ readPetition: async (how) => ({ ...(await right.readPetition(how)), title: 'x' }) })],
    ['leaves out what was not written', /whole/, (right) => ({ readPetition: async (how) => ({ ...(await right.readPetition(how)), media: undefined as unknown as [] }) })],
    ['takes no notice of the key', /repeated key/, (right) => ({ sign: (signature, how) => right.sign(signature, { ...how, ...fresh() }) })],
    ['answers any content to a known key', /something else/, (right) => ({ sign: (signature, how) => right.sign(signature, { ...how, idempotencyKey: how.idempotencyKey + signature.name }) })],
    ['tells whether an address has signed', /has signed before/, (right) => {
      const known = new Set<string>();
      return { sign: async (signature: SignatureInput, how) => {
        const receipt = await right.sign(signature, how);
        const email = signature.email.trim().toLowerCase();
        const status = known.has(email) ? 'received' : receipt.status;
        known.add(email);
        return { ...receipt, status };
      } };
    }],
    ['points nowhere', /points at the field for no name/, (right) => ({ sign: (signature, how) => right.sign(signature, how).catch((error: DugnadError) => Promise.reject(error.code === 'invalid-input' ? code('invalid-input') : error)) })],
    ['signs when it is closed', /closed/, (right) => ({ sign: (signature, how) => instead(right.sign(signature, how), 'not-open', 'unavailable') })],
    ['answers whoever has left', /aborted/, (right) => ({ readPetition: () => right.readPetition() })],
    ['throws what is not ours', /the line/, (right) => ({ sign: (signature, how) => right.sign(signature, how).catch(() => Promise.reject(new TypeError('Failed to fetch'))) })],
    ['confirms only once', /once more without harm/, (right) => {
      let used = false;
      return { confirm: async (request, how) => {
        const answer = await right.confirm(request, how);
        if (used) throw code('code-expired');
        used = true;
        return answer;
      } };
    }],
    ['takes any code', /code is wrong/, (right) => ({ confirm: async (request, how) => right.confirm(request, how).catch(() => ({ reference: 'x', status: 'confirmed' as const })) })],
    ['lets one try for ever', /fifth wrong try/, (right) => ({ confirm: (request, how) => instead(right.confirm(request, how), 'code-expired', 'code-wrong') })],
    ['counts nobody', /counts who signs/, (right) => ({ readCount: async (how) => ({ ...(await right.readCount(how)), waiting: 0, confirmed: 0 }) })],
  ];
  for (const [what, title, spoil] of FAULTS) {
    it(`catches one that ${what}`, async () => {
      const failed = await failuresOf(spoil);
      assert.ok(failed.some((name) => title.test(name)), failed.join('\n') || 'nothing failed');
    });
  }

  it('asks those who confirm and count nothing to say so', async () => {
    const failed = await failuresOf(() => ({ confirm: () => Promise.reject(code('code-wrong')), readCount: async () => ({ confirmed: 0, waiting: 0, paper: 0, asOf: '' }) }), { abilities: { confirms: false, counts: false } });
    assert.deepEqual(failed, ['says that it confirms nothing', 'says that it counts nothing']);
  });
});
