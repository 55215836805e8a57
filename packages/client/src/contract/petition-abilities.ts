import type { ConfirmationRequest, SignatureReceipt } from '../model/signature.ts';
import { errorOf, mailTo, once, sign, type Bench, type PetitionCheck } from './petition-check.ts';

const confirm = ({ port }: Bench, request: ConfirmationRequest) => port.confirm(request, once());

/** Six digits that are not those. */
const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** A signature that waits, and its mail. */
async function waiting(bench: Bench): Promise<{ receipt: SignatureReceipt; code: string; token: string }> {
  const receipt = await sign(bench);
  return { receipt, ...(await mailTo(bench)) };
}

/** Confirms twice: both are the same success. */
async function twice(bench: Bench, request: ConfirmationRequest, reference?: string): Promise<void> {
  const first = await confirm(bench, request);
  const second = await confirm(bench, request);
  bench.same([first.status, second.status, first.reference], ['confirmed', 'confirmed', reference ?? first.reference], 'both answers');
}

const BY_CODE: PetitionCheck[] = [
  {
    title: 'confirms by the code of the mail, and once more without harm',
    run: async (bench) => {
      const { receipt, code } = await waiting(bench);
      await twice(bench, { reference: receipt.reference, code }, receipt.reference);
    },
  },
  {
    title: 'reads a code as people write it',
    run: async (bench) => {
      const { receipt, code } = await waiting(bench);
      await twice(bench, { reference: receipt.reference, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    },
  },
  {
    title: 'reads a code in the digits of Arabic and Persian keyboards',
    run: async (bench) => {
      const { receipt: { reference }, code } = await waiting(bench);
      for (const zero of [0x660, 0x6f0]) await twice(bench, { reference, code: code.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit))) });
    },
  },
  {
    title: 'says that a code is wrong, and takes the right one after it',
    run: async (bench) => {
      const { receipt: { reference }, code } = await waiting(bench);
      bench.same((await errorOf(confirm(bench, { reference, code: otherThan(code) }))).code, 'code-wrong', 'the code of the error');
      await twice(bench, { reference, code });
    },
  },
  {
    title: 'ends a code with the fifth wrong try, also for the right one',
    run: async (bench) => {
      const { receipt: { reference }, code } = await waiting(bench);
      for (const _ of [1, 2, 3, 4]) bench.same((await errorOf(confirm(bench, { reference, code: otherThan(code) }))).code, 'code-wrong', 'the code of an early error');
      await errorOf(confirm(bench, { reference, code: otherThan(code) }));
      bench.same((await errorOf(confirm(bench, { reference, code }))).code, 'code-expired', 'the code of the last error');
    },
  },
  {
    title: 'takes no code for a reference that nobody has',
    run: async (bench) => bench.same(/^code-(wrong|expired)$/.test((await errorOf(confirm(bench, { reference: 'ZZZZ-ZZZZ', code: '123456' }))).code), true, 'whether the error is that of a code'),
  },
];

export const CONFIRMING: readonly PetitionCheck[] = [
  ...BY_CODE,
  {
    title: 'confirms by the link of the mail, and once more without harm',
    run: async (bench) => twice(bench, { token: (await waiting(bench)).token }),
  },
  {
    title: 'confirms by code after the link was used',
    run: async (bench) => {
      const { receipt: { reference }, code, token } = await waiting(bench);
      await twice(bench, { token });
      await twice(bench, { reference, code });
    },
  },
  {
    title: 'takes the code of a second mail to the same address',
    run: async (bench) => {
      await sign(bench);
      const again = await waiting(bench);
      await twice(bench, { reference: again.receipt.reference, code: again.code });
    },
  },
  {
    title: 'takes no link that nobody was sent',
    run: async (bench) => bench.same(/^(code-expired|not-found)$/.test((await errorOf(confirm(bench, { token: 'nobody-was-ever-sent-this' }))).code), true, 'whether the link is refused'),
  },
];

export const NOT_CONFIRMING: readonly PetitionCheck[] = [
  {
    title: 'says that it confirms nothing',
    run: async (bench) => bench.same((await errorOf(confirm(bench, { reference: 'ZZZZ-ZZZZ', code: '123456' }))).code, 'not-supported', 'the code'),
  },
];

async function countOf({ port, harness }: Bench): Promise<{ confirmed: number; waiting: number }> {
  await harness.settle?.();
  const { confirmed, waiting } = await port.readCount({ refresh: true });
  return { confirmed, waiting };
}

export const COUNTING: readonly PetitionCheck[] = [
  {
    title: 'counts who signs, once for each address',
    run: async (bench) => {
      const before = await countOf(bench);
      await sign(bench);
      await sign(bench);
      await sign(bench, { email: 'berit@example.org' });
      const after = await countOf(bench);
      bench.same(after.confirmed + after.waiting - before.confirmed - before.waiting, 2, 'how many more');
      bench.same(Number.isNaN(Date.parse((await bench.port.readCount()).asOf)), false, 'whether asOf is no moment');
    },
  },
  {
    title: 'counts a confirmed signature once, however often it is confirmed',
    run: async (bench) => {
      if (!bench.port.abilities.confirms) return;
      const { receipt: { reference }, code } = await waiting(bench);
      await twice(bench, { reference, code });
      bench.same(await countOf(bench), { confirmed: 1, waiting: 0 }, 'the count');
    },
  },
];

export const NOT_COUNTING: readonly PetitionCheck[] = [
  {
    title: 'says that it counts nothing',
    run: async ({ port, same }) => same((await errorOf(port.readCount())).code, 'not-supported', 'the code'),
  },
];
