import { deepEqual, equal } from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { SAMPLE_PETITION, sampleSignature } from '../../contract/index.ts';
import type { DugnadError, FieldError } from '../../errors/index.ts';
import type { Petition, SignatureInput, SignatureReceipt } from '../../model/index.ts';
import { createMemoryPetitionAdapter, type MemoryPetition } from './index.ts';

const petition = { ...SAMPLE_PETITION, eligibility: { guardianBelow: 15 } };
const GUARDIAN = { name: 'Kari Nordmann' };

let port: MemoryPetition;
let keys = 0;
const key = (): { idempotencyKey: string } => ({ idempotencyKey: `key-${(keys += 1)}` });
const sign = async (changes: Partial<SignatureInput>): Promise<SignatureReceipt> => port.sign(await sampleSignature(SAMPLE_PETITION as Petition, { email: 'kari@example.org', ...changes }), key());
const child = (name: string): Promise<SignatureReceipt> => sign({ name, guardian: GUARDIAN });
const refusal = (work: Promise<unknown>): Promise<DugnadError> => work.then(() => { throw new Error('It was taken.'); }, (error: DugnadError) => error);
const faults = async (changes: Partial<SignatureInput>): Promise<FieldError[] | undefined> => [...((await refusal(sign(changes))).errors ?? [])];

describe('a child who signs with a guardian', () => {
  beforeEach(() => {
    port = createMemoryPetitionAdapter({ petition });
  });

  it('counts once the guardian has pressed the button of the mail', async () => {
    await child('Ada');
    const [mail] = port.mails;
    deepEqual([mail?.kind, mail?.to, (await port.readCount()).confirmed], ['guardian', 'kari@example.org', 0]);
    await port.confirm({ token: mail?.token ?? '' }, key());
    equal((await port.readCount()).confirmed, 1);
  });

  it('cannot confirm by a code, not by the right one either', async () => {
    const { reference } = await child('Ada');
    const code = port.mails[0]?.code ?? '';
    equal((await refusal(port.confirm({ reference, code }, key()))).code, 'code-wrong');
    equal((await port.readCount()).confirmed, 0);
  });

  it('signs beside a sister with the same guardian, and the guardian beside both', async () => {
    for (const name of ['Ada', 'Bea']) await child(name);
    await sign({ name: 'Kari Nordmann', oldEnough: true });
    deepEqual(port.signatures.map(({ name, guardian }) => [name, guardian?.name]), [['Ada', 'Kari Nordmann'], ['Bea', 'Kari Nordmann'], ['Kari Nordmann', undefined]]);
  });

  it('signs once, however the name and the address are written', async () => {
    const first = await child('Ada');
    const second = await sign({ name: ' ADA', email: 'KARI@example.org', guardian: GUARDIAN });
    deepEqual([port.signatures.length, second.codeExpires, { ...second, reference: '' }], [1, undefined, { ...first, reference: '' }]);
  });

  it('is asked for the guardian, or to be old enough; never for both', async () => {
    deepEqual(await faults({}), [{ pointer: '/oldEnough', code: 'missing' }]);
    deepEqual(await faults({ oldEnough: false }), [{ pointer: '/guardian/name', code: 'missing' }]);
    deepEqual(await faults({ oldEnough: true, guardian: GUARDIAN }), [{ pointer: '/guardian', code: 'not-needed' }]);
    deepEqual(await faults({ guardian: { name: '' } }), [{ pointer: '/guardian/name', code: 'missing' }]);
  });
});
