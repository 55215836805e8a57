import type { SignatureInput, SignatureReceipt } from '../model/signature.ts';
import { makeUuid } from '../submission/make-uuid.ts';
import { errorOf, once, sign, type PetitionCheck } from './petition-check.ts';
import { sampleSignature } from './sample-petition.ts';

/** What two answers must not differ in. */
const shape = ({ reference: _, codeExpires: __, ...rest }: SignatureReceipt, all: SignatureReceipt): unknown => [rest, Object.keys(all).sort()];

const READING: PetitionCheck[] = [
  {
    title: 'shows the petition, whole',
    run: async ({ port, petition, same }) => {
      const { id, title, demand, status, ask, consents, noticeVersion, retention, media, test } = await port.readPetition();
      same({ id, title, demand, status, noticeVersion, retention }, { id: petition.id, title: petition.title, demand: petition.demand, status: petition.status, noticeVersion: petition.noticeVersion, retention: petition.retention }, 'the petition');
      same([ask, consents, media, test], [petition.ask, petition.consents, [], false], 'what it asks, and what was left out');
    },
  },
];

const ONCE: PetitionCheck[] = [
  {
    title: 'takes a signature, and gives a receipt with a reference and the date of deletion',
    run: async (bench) => {
      const receipt = await sign(bench);
      bench.same([receipt.reference.length > 3, receipt.status, receipt.deleteAfter], [true, bench.port.abilities.confirms ? 'waiting' : 'received', bench.petition.retention.deleteAfter], 'the receipt');
    },
  },
  {
    title: 'answers a repeated key with the same receipt',
    run: async ({ port, petition, same }) => {
      const [signature, how] = [await sampleSignature(petition), once()];
      const first = await port.sign(signature, how);
      same(await port.sign(signature, how), first, 'the second answer');
      same(await port.sign(structuredClone(signature), how), first, 'the third answer');
    },
  },
  {
    title: 'does what is sent twice at once only once',
    run: async ({ port, petition, same }) => {
      const [signature, how] = [await sampleSignature(petition), once()];
      const both = await Promise.allSettled([port.sign(signature, how), port.sign(signature, how)]);
      const last = await port.sign(signature, how);
      for (const each of both) {
        if (each.status === 'fulfilled') same(each.value, last, 'the answer');
        else same((await errorOf(Promise.reject(each.reason as Error))).code, 'in-progress', 'the code');
      }
    },
  },
  {
    title: 'refuses a key that was used for something else',
    run: async (bench) => {
      const key = makeUuid();
      await sign(bench, {}, key);
      bench.same((await errorOf(sign(bench, { name: 'Somebody Else' }, key))).code, 'idempotency-key-reused', 'the code');
    },
  },
  {
    title: 'answers an address that has signed before like a new one',
    run: async (bench) => {
      const [first, second] = [await sign(bench), await sign(bench, { email: ' AUD@example.org' })];
      bench.same(shape(second, second), shape(first, first), 'the second answer');
    },
  },
];

/** What is wrong, and where the error points. */
const WRONG: [string, Partial<SignatureInput>, string, string][] = [
  ['no name', { name: ' ' }, '/name', 'missing'],
  ['a name that a spreadsheet would run', { name: '=1+1' }, '/name', 'formula'],
  ['an address of the web for a name', { name: 'www.example.org' }, '/name', 'address'],
  ['no e-mail address', { email: '' }, '/email', 'missing'],
  ['an e-mail address that is none', { email: 'aud@example' }, '/email', 'not-an-email'],
  ['a postcode that is none', { postcode: 'oslo' }, '/postcode', 'not-a-postcode'],
  ['a comment without end', { comment: 'x'.repeat(1001) }, '/comment', 'too-long'],
  ['no agreement at all', { consents: [] }, '/consents', 'missing'],
];

const REFUSING: PetitionCheck[] = [
  ...WRONG.map(([what, changes, pointer, code]): PetitionCheck => ({
    title: `points at the field for ${what}`,
    run: async (bench) => {
      const error = await errorOf(sign(bench, changes));
      bench.same([error.code, error.errors?.find((each) => each.pointer === pointer)], ['invalid-input', { pointer, code }], 'the error');
    },
  })),
  {
    title: 'refuses a signature without the agreement that it needs',
    run: async (bench) => {
      const { consents } = await sampleSignature(bench.petition);
      const refused = consents.map((record) => ({ ...record, purposes: record.purposes.map((purpose) => ({ ...purpose, granted: false })) }));
      const error = await errorOf(sign(bench, { consents: refused }));
      bench.same([error.code, error.errors?.[0]?.pointer.startsWith('/consents')], ['invalid-input', true], 'the error');
    },
  },
  ...(['closed', 'not-open'] as const).map((status): PetitionCheck => ({
    title: `takes nothing while the petition is ${status}`,
    petition: { status, ...(status === 'closed' ? { closes: '2020-01-01T00:00:00Z' } : { opens: '2999-01-01T00:00:00Z' }) },
    run: async (bench) => bench.same((await errorOf(sign(bench))).code, 'not-open', 'the code'),
  })),
];

const ABORTED = { signal: AbortSignal.abort() };

const FAILING: PetitionCheck[] = [
  {
    title: 'rejects as aborted when nobody wants the answer any more',
    run: async ({ port, petition, same }) => {
      same((await errorOf(port.readPetition(ABORTED))).code, 'aborted', 'the code of a reading');
      same((await errorOf(port.sign(await sampleSignature(petition), { ...once(), ...ABORTED }))).code, 'aborted', 'the code of a signature');
    },
  },
  {
    title: 'rejects with a code that says what is wrong with the line',
    run: async (bench) => {
      await bench.harness.cut();
      bench.same(/^(network|offline|timeout|unavailable)$/.test((await errorOf(sign(bench))).code), true, 'whether the code is that of a line');
    },
  },
];

export const SIGNING: readonly PetitionCheck[] = [...READING, ...ONCE, ...REFUSING, ...FAILING];
