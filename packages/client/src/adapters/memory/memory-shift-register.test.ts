import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { sampleOpportunities, sampleSignUp } from '../../contract/index.ts';
import { DugnadError } from '../../errors/index.ts';
import type { SignUpInput } from '../../model/index.ts';
import { createMemoryShiftRegister, type MemoryShiftRegisterOptions } from './index.ts';

const DAY = 86_400_000;
const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', ({ code }: DugnadError) => code);
const AUD: SignUpInput['person'] = { name: 'Aud', phone: '90 00 00 00', email: 'aud@example.org' };
const BERIT: SignUpInput['person'] = { name: 'Berit', phone: '91 00 00 00' };

function started(options: Partial<MemoryShiftRegisterOptions> = {}) {
  const clock = { now: Date.parse('2026-11-22T10:00:00Z') };
  const register = createMemoryShiftRegister({ opportunities: sampleOpportunities(clock.now), now: () => clock.now, ...options });
  let keys = 0;
  const signUp = (person: SignUpInput['person'], shiftIds: string[], to = 'cafe-host', idempotencyKey = `k${(keys += 1)}`) => register.signUp(to, sampleSignUp({ person, shiftIds }), { idempotencyKey });
  const shown = async (id: string, to = 'cafe-host') => (await register.listOpportunities()).opportunities.find((each) => each.id === to)?.shifts.find((shift) => shift.id === id);
  return { register, clock, signUp, shown };
}

describe('a register of shifts in memory', () => {
  it('fails to order: before anything is done, or with its answer lost', async () => {
    const { register, signUp } = started({ fail: 'unavailable' });
    assert.equal(await codeOf(signUp(AUD, ['morning'], 'cafe-host', 'k')), 'unavailable');
    assert.equal(register.signUps.length, 0);
    register.update({ fail: undefined, failAfter: new DugnadError('timeout', 'late') });
    assert.equal(await codeOf(signUp(AUD, ['morning'], 'cafe-host', 'k')), 'timeout');
    assert.equal(register.signUps.length, 1);
    register.update({ failAfter: undefined });
    assert.equal((await signUp(AUD, ['morning'], 'cafe-host', 'k')).reference, 'MEM-1');
    assert.deepEqual([register.signUps.length, register.sent.length, register.src], [1, 2, 'memory:']);
  });

  it('answers a blocked number or address like any other, and keeps nothing', async () => {
    const { register, signUp, shown } = started({ blocked: ['90 00 00 00', 'BERIT@example.org'] });
    const [one, two, other] = [await signUp(AUD, ['morning']), await signUp({ name: 'Berit', email: 'berit@example.org' }, ['morning']), await signUp(BERIT, ['morning'])];
    assert.deepEqual([{ ...one, reference: '' }, { ...two, reference: '' }], [{ ...other, reference: '' }, { ...other, reference: '' }]);
    assert.deepEqual([register.signUps.map(({ signUp: { person } }) => person.phone), (await shown('morning'))?.taken], [['91000000'], 1]);
  });

  it('gives a held place to somebody else when its time is over, and the first may ask again', async () => {
    const { clock, signUp, shown } = started();
    assert.equal((await signUp(AUD, ['waits'], 'visiting-friend')).heldUntil, '2026-11-29T10:00:00.000Z');
    assert.equal((await signUp(BERIT, ['waits'], 'visiting-friend')).status, 'waitlisted');
    clock.now += 7 * DAY - 1;
    assert.equal((await shown('waits', 'visiting-friend'))?.status, 'full');
    clock.now += 1;
    assert.deepEqual([(await shown('waits', 'visiting-friend'))?.taken, (await shown('waits', 'visiting-friend'))?.status], [0, 'open']);
    assert.equal((await signUp(AUD, ['waits'], 'visiting-friend')).status, 'to-confirm');
    assert.equal((await shown('waits', 'visiting-friend'))?.taken, 1);
  });

  it('says of several held places when the first of them is free again', async () => {
    const { signUp } = started();
    const { heldUntil } = await signUp(AUD, ['later', 'soon'], 'visiting-friend');
    assert.equal(heldUntil, '2026-11-24T16:00:00.000Z', 'when the earlier shift begins, which is before the seven days are over');
  });

  it('numbers those who wait without a gap, each once, and tells nobody', async () => {
    const { register, signUp } = started();
    for (let number = 0; number < 4; number += 1) assert.equal('number' in (await signUp({ name: 'V', phone: `9100000${number % 3}` }, ['chosen', 'one-waits'])).shifts[0]!, false);
    assert.deepEqual(register.signUps.map(({ shifts }) => shifts.map(({ number, double }) => [number, double])), [
      [[1, false], [undefined, false]], [[2, false], [1, false]], [[3, false], [2, false]], [[undefined, true], [undefined, true]],
    ]);
  });

  it('keeps a second sign-up of one person as such, without a place', async () => {
    const { register, signUp } = started();
    await signUp(AUD, ['morning']);
    await signUp({ name: 'Aud', email: 'aud@example.org' }, ['morning', 'afternoon']);
    assert.deepEqual(register.signUps[1]?.shifts.map(({ id, double }) => [id, double]), [['morning', true], ['afternoon', false]]);
  });

  it('adds its places to those that the opportunity says are taken', async () => {
    const [cafe, ...rest] = sampleOpportunities(Date.parse('2026-11-22T10:00:00Z'));
    const { signUp, shown } = started({ opportunities: [{ ...cafe!, shifts: cafe!.shifts!.map((shift) => ({ ...shift, taken: 3 })) }, ...rest] });
    await signUp(AUD, ['morning']);
    assert.deepEqual([(await shown('morning'))?.taken, await codeOf(signUp(BERIT, ['morning']))], [4, 'invalid-input']);
  });

  it('takes nobody for what has begun, however long the page was open', async () => {
    const { clock, signUp, shown } = started();
    clock.now = Date.parse((await shown('morning'))?.start.replace(/\[.*/, '') ?? '') - 1;
    assert.equal((await signUp(AUD, ['morning'])).status, 'confirmed');
    clock.now += 1;
    assert.equal(await codeOf(signUp(BERIT, ['morning'])), 'invalid-input');
    assert.equal((await shown('morning'))?.status, 'past');
  });

  it('waits when it is told to, and stops waiting with whoever asks', async () => {
    let go = (): void => undefined;
    const { register } = started({ wait: new Promise<void>((resolve) => void (go = resolve)) });
    const stop = new AbortController();
    const asked = codeOf(register.listOpportunities({ signal: stop.signal }));
    const patient = register.listOpportunities();
    stop.abort();
    assert.equal(await asked, 'aborted');
    go();
    assert.equal((await patient).opportunities.length, 6);
  });

  it('shows nothing when it was given nothing, and something new after an update', async () => {
    const register = createMemoryShiftRegister();
    assert.deepEqual((await register.listOpportunities()).opportunities, []);
    register.update({ opportunities: sampleOpportunities(Date.now()), stale: true });
    const { opportunities, stale } = await register.listOpportunities();
    assert.deepEqual([opportunities.length, stale], [6, true]);
  });
});
