/** The page that signs in the browsers' part of the proof: the client as a widget uses it, and a notebook of what it was told that outlives the page. */
import { createHttpPetitionAdapter } from '@dugnad/client/http';
import type { SignatureInput, SignatureReceipt } from '@dugnad/client/model';
import { createSubmission, isTemporary, makeUuid } from '@dugnad/client/submission';
import { openOutbox } from '@dugnad/client/submission/outbox';

/** One thing that the page was told. */
export interface PageTold {
  readonly key: string;
  readonly kind: 'sent' | 'refused' | 'kept';
  readonly reference?: string;
  readonly code?: string;
}

const PATIENCE = 1500;
const src = new URLSearchParams(location.search).get('src') ?? '';
const channel = `petition ${src}`;
const port = createHttpPetitionAdapter({ src, timeout: PATIENCE });
const send = (body: unknown, how: Parameters<typeof port.sign>[1]): Promise<SignatureReceipt> => port.sign(body as SignatureInput, how);
const outbox = openOutbox({ [channel]: send });

function note(told: PageTold): void {
  localStorage.setItem(`told ${makeUuid()}`, JSON.stringify(told));
}

outbox?.subscribe(({ kind, entry: { key }, receipt, error }) => {
  if (kind === 'sent') note({ key, kind, reference: (receipt as SignatureReceipt).reference });
  if (kind === 'refused') note({ key, kind, code: error?.code ?? 'unknown' });
});

const page = {
  async sign(key: string, person: SignatureInput): Promise<string> {
    const submission = createSubmission<SignatureInput, SignatureReceipt>({ send, channel, timeout: PATIENCE, newKey: () => key, outbox: () => outbox });
    const state = await submission.submit(person);
    if (state.status === 'sent') note({ key, kind: 'sent', reference: state.receipt.reference });
    else if (state.status === 'failed' && !isTemporary(state.error)) note({ key, kind: 'refused', code: state.error.code });
    else if (await submission.keep()) note({ key, kind: 'kept' });
    return state.status;
  },
  /** How many still wait, after one more try. */
  async flush(): Promise<string> {
    await outbox?.flush({ early: true });
    return String((await outbox?.list())?.length ?? -1);
  },
  told(): string {
    return JSON.stringify(Object.entries(localStorage).filter(([name]) => name.startsWith('told ')).map(([, value]) => JSON.parse(value as string) as PageTold));
  },
};

Object.assign(globalThis, { proof: page });
