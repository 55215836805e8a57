import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import type { MemoryPetition } from '../adapters/memory/index.ts';
import { DugnadError } from '../errors/index.ts';
import type { ConfirmationRequest, SignatureInput, SignatureReceipt } from '../model/index.ts';
import type { PetitionPort, WriteOptions } from '../ports/index.ts';
import { code, failuresOf, instead, runSuite, type Spoil } from './fixtures/petition-failures.ts';

type Sign = PetitionPort['sign'];
type Confirm = PetitionPort['confirm'];

const signing = (spoil: (right: MemoryPetition) => Sign): Spoil => (right) => ({ sign: spoil(right) });
const confirming = (spoil: (right: MemoryPetition) => Confirm): Spoil => (right) => ({ confirm: spoil(right) });

/** Spoils what comes back. */
const receiving = (change: (receipt: SignatureReceipt, signature: SignatureInput) => SignatureReceipt): Spoil =>
  signing((right) => async (signature, how) => change(await right.sign(signature, how), signature));

/** Knows that something is wrong, and does not say of this field what. */
const silentOn = (pointer: string, wrong: string, when: (signature: SignatureInput) => boolean = () => true): Spoil => signing((right) => (signature, how) =>
  right.sign(signature, how).catch((error: DugnadError) => {
    const errors = error.errors?.filter((each) => each.pointer !== pointer || each.code !== wrong || !when(signature));
    throw new DugnadError(error.code, error.message, { errors });
  }));

/** Says something else than `not-open` while a petition has this status. */
const openWhile = (status: string): Spoil => signing((right) => async (signature, how) => ((await right.readPetition()).status === status ? instead(right.sign(signature, how), 'not-open', 'unavailable') : right.sign(signature, how)));

const byCode = (request: ConfirmationRequest): request is { reference: string; code: string } => 'code' in request;

const cloneRefuser = (right: MemoryPetition): Sign => {
  const known = new Map<string, SignatureInput>();
  return async (signature, how) => {
    if (known.has(how.idempotencyKey) && known.get(how.idempotencyKey) !== signature) throw code('idempotency-key-reused');
    const receipt = await right.sign(signature, how);
    known.set(how.idempotencyKey, signature);
    return receipt;
  };
};

/** Sees that a key was used only when its answer is there. */
const lateLooker = (right: MemoryPetition): Sign => {
  const flying = new Set<string>();
  return async (signature, how) => {
    const { idempotencyKey } = how;
    const isSecond = flying.has(idempotencyKey);
    flying.add(idempotencyKey);
    const receipt = await right.sign(signature, { ...how, idempotencyKey: isSecond ? `${idempotencyKey} again` : idempotencyKey });
    flying.delete(idempotencyKey);
    return receipt;
  };
};

const keyBeliever = (right: MemoryPetition): Sign => {
  const known = new Map<string, SignatureReceipt>();
  return async (signature, how: WriteOptions) => {
    if (how.signal?.aborted) throw code('aborted');
    const receipt = known.get(how.idempotencyKey) ?? (await right.sign(signature, how));
    known.set(how.idempotencyKey, receipt);
    return receipt;
  };
};

/** Sends its mail at once to whoever has signed before, and says so. */
const tellTale = (right: MemoryPetition): Sign => async (signature, how) => {
  const isKnown = right.signatures.some(({ email }) => email === signature.email.trim().toLowerCase()) && !right.sent.some(({ idempotencyKey }) => idempotencyKey === how.idempotencyKey);
  const receipt = await right.sign(signature, how);
  return isKnown ? { ...receipt, mailMinutes: 5 } : receipt;
};

const grudgeBearer = (right: MemoryPetition): Confirm => {
  const wrong = new Map<string, number>();
  return async (request, how) => {
    if (!byCode(request)) return right.confirm(request, how);
    const before = wrong.get(request.reference) ?? 0;
    const answer = await right.confirm(request, how).catch((error: DugnadError) => {
      wrong.set(request.reference, before + 1);
      throw error;
    });
    if (before === 1) throw code('code-wrong');
    return answer;
  };
};

const linkOnce = (right: MemoryPetition): Confirm => {
  const used = new Set<string>();
  return async (request, how) => {
    if ('token' in request && used.has(request.token)) throw code('code-expired');
    if ('token' in request) used.add(request.token);
    return right.confirm(request, how);
  };
};

const codeDiesWithLink = (right: MemoryPetition): Confirm => {
  let isUsed = false;
  return async (request, how) => {
    if (byCode(request) && isUsed) throw code('code-expired');
    isUsed ||= 'token' in request;
    return right.confirm(request, how);
  };
};

/** The title of each check, a port that is wrong in just this, and what else it must fail in then. */
const FAULTS: [title: string, spoil: Spoil, also?: string][] = [
  ['says what it can do', () => ({ abilities: { confirms: true, counts: false } })],
  ['shows the petition, whole', (right) => ({ readPetition: async (how) => ({ ...(await right.readPetition(how)), demand: 'Build.' }) })],
  ['takes a signature, and gives a receipt with a reference and the date of deletion', receiving(({ deleteAfter: _, ...receipt }) => receipt)],
  ['answers a repeated key with the same receipt', signing(cloneRefuser)],
  ['does what is sent twice at once only once', signing(lateLooker)],
  ['refuses a key that was used for something else', signing(keyBeliever)],
  ['answers an address that has signed before like a new one', signing(tellTale)],
  ['points at the field for no name', silentOn('/name', 'missing')],
  ['points at the field for a name that a spreadsheet would run', silentOn('/name', 'formula')],
  ['points at the field for an address of the web for a name', silentOn('/name', 'address')],
  ['points at the field for no e-mail address', silentOn('/email', 'missing')],
  ['points at the field for an e-mail address that is none', silentOn('/email', 'not-an-email', ({ email }) => email !== '')],
  ['points at the field for a postcode that is none', silentOn('/postcode', 'not-a-postcode')],
  ['points at the field for a comment without end', silentOn('/comment', 'too-long')],
  ['points at the field for no agreement at all', silentOn('/consents', 'missing', ({ consents }) => consents.length === 0)],
  ['refuses a signature without the agreement that it needs', signing((right) => (signature, how) => right.sign({ ...signature, consents: signature.consents.map((record) => ({ ...record, purposes: record.purposes.map((each) => ({ ...each, granted: true })) })) }, how))],
  ['takes nothing while the petition is closed', openWhile('closed')],
  ['takes nothing while the petition is not-open', openWhile('not-open')],
  ['rejects as aborted when nobody wants the answer any more', signing((right) => (signature, { idempotencyKey }) => right.sign(signature, { idempotencyKey }))],
  ['rejects with a code that says what is wrong with the line', signing((right) => (signature, how) => instead(right.sign(signature, how), 'network', 'invalid-data'))],
  ['confirms by the code of the mail, and once more without harm', confirming((right) => async (request, how) => ({ ...(await right.confirm(request, how)), reference: 'MEM-0' }))],
  ['reads a code as people write it', confirming((right) => async (request, how) => (byCode(request) && /[ -]/.test(request.code) ? Promise.reject(code('code-wrong')) : right.confirm(request, how)))],
  ['reads a code in the digits of Arabic and Persian keyboards', confirming((right) => async (request, how) => (byCode(request) && /[^\d -]/.test(request.code) ? Promise.reject(code('code-wrong')) : right.confirm(request, how)))],
  ['says that a code is wrong, and takes the right one after it', confirming(grudgeBearer)],
  ['ends a code with the fifth wrong try, also for the right one', confirming((right) => (request, how) => (byCode(request) ? instead(right.confirm(request, how), 'code-expired', 'code-wrong') : right.confirm(request, how)))],
  ['takes no code for a reference that nobody has', confirming((right) => (request, how) => (byCode(request) && request.reference.startsWith('Z') ? Promise.reject(code('not-found')) : right.confirm(request, how)))],
  ['confirms by the link of the mail, and once more without harm', confirming(linkOnce), 'confirms by code after the link was used'],
  ['confirms by code after the link was used', confirming(codeDiesWithLink)],
  ['takes the code of a second mail to the same address', confirming((right) => (request, how) => (byCode(request) && request.reference === 'MEM-2' ? Promise.reject(code('code-wrong')) : right.confirm(request, how)))],
  ['takes no link that nobody was sent', confirming((right) => (request, how) => ('token' in request ? instead(right.confirm(request, how), 'code-expired', 'code-wrong') : right.confirm(request, how)))],
  ['counts who signs, once for each address', (right) => ({ readCount: async (how) => ({ ...(await right.readCount(how)), waiting: right.sent.length - right.signatures.filter(({ status }) => status === 'confirmed').length }) })],
  ['counts a confirmed signature once, however often it is confirmed', (right) => ({ readCount: async (how) => {
    const counts = await right.readCount(how);
    return { ...counts, waiting: counts.waiting + counts.confirmed };
  } })],
];

describe('each check of the contract of a petition', () => {
  for (const [title, spoil, also] of FAULTS) {
    it(`is failed by one that is wrong in just that: ${title}`, async () => assert.deepEqual(await failuresOf(spoil), [title, also].filter(Boolean)));
  }

  it('has a port here that fails it', async () => {
    const titles = [...(await runSuite(() => ({}))).keys()];
    assert.deepEqual(titles.toSorted(), FAULTS.map(([title]) => title).toSorted());
  });
});

describe('a failure of the contract', () => {
  it('says what was expected and what came, for whoever writes the adapter', async () => {
    const ended = await runSuite(receiving((receipt) => ({ ...receipt, status: 'received' })));
    assert.equal(ended.get('takes a signature, and gives a receipt with a reference and the date of deletion')?.message, 'the receipt: expected [true,"waiting","2027-12-31"], got [true,"received","2027-12-31"]');
  });

  it('says what was thrown in place of an error of ours, and keeps it', async () => {
    const thrown = new TypeError('Failed to fetch');
    const error = (await runSuite(signing((right) => (signature, how) => right.sign(signature, how).catch(() => Promise.reject(thrown))))).get('points at the field for no name');
    assert.deepEqual([error?.message, error?.cause], ['not one of our errors: TypeError: Failed to fetch', thrown]);
  });

  it('shows the answer of a port that should have refused', async () => {
    const ended = await runSuite(signing(() => async () => ({ reference: 'R-1', status: 'waiting' })));
    assert.equal(ended.get('takes nothing while the petition is closed')?.message, 'no error, but {"reference":"R-1","status":"waiting"}');
  });

  it('goes through the runner’s own assertion when it has one', async () => {
    const said: string[] = [];
    await failuresOf(receiving((receipt) => ({ ...receipt, status: 'received' })), { assert: (condition, message) => void (condition || said.push(message)) });
    assert.deepEqual(said.map((words) => words.split(':')[0]), ['the receipt']);
  });

  it('names the harness when it cannot show the mail of a port that confirms', async () => {
    const ended = await runSuite(() => ({}), { harness: () => ({ readMail: undefined as unknown as () => Promise<{ code: string; token: string }> }) });
    assert.equal(ended.get('reads a code as people write it')?.message, 'the harness has no readMail');
    assert.equal(ended.get('takes no link that nobody was sent'), undefined);
  });
});

describe('a right port', () => {
  it('may answer with its keys in another order, as a database or a proxy does', async () => {
    const turned = <Value extends object>(value: Value): Value => Object.fromEntries(Object.entries(value).toReversed()) as Value;
    assert.deepEqual(await failuresOf((right) => ({ readPetition: async (how) => turned(await right.readPetition(how)), sign: async (signature, how) => turned(await right.sign(signature, how)) })), []);
  });

  it('may count later, when the harness knows when', async () => {
    const shown = new WeakMap<MemoryPetition, Awaited<ReturnType<PetitionPort['readCount']>>>();
    const late: Spoil = (right) => ({ readCount: async () => shown.get(right) ?? right.readCount() });
    const settle = async (right: MemoryPetition): Promise<void> => void shown.set(right, await right.readCount());
    assert.deepEqual(await failuresOf(late, { harness: (right) => ({ settle: () => settle(right) }) }), []);
  });

  it('may say of what comes twice at once that it is at it', async () => {
    const busy = new Set<string>();
    assert.deepEqual(await failuresOf(signing((right) => async (signature, how) => {
      if (busy.has(how.idempotencyKey)) throw code('in-progress');
      busy.add(how.idempotencyKey);
      return right.sign(signature, how).finally(() => busy.delete(how.idempotencyKey));
    })), []);
  });
});
