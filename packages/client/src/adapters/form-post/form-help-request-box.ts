import { DugnadError } from '../../errors/errors.ts';
import { helpDeletionDay } from '../../model/help-request-faults.ts';
import type { HelpPoint, HelpPointInput, HelpRequest, HelpRequestReceipt } from '../../model/help-request.ts';
import type { ReadOptions } from '../../ports/activity-source.ts';
import type { HelpRequestBox } from '../../ports/help-request-box.ts';
import { completeHelpPoint } from '../answer/complete-help-point.ts';
import { createPostOnce } from './post-once.ts';
import { referenceOf } from './reference-of.ts';
import { asText, sendForm, type SendingOptions } from './send-form.ts';

export interface FormHelpRequestOptions extends SendingOptions {
  /** The help point itself, or what reads it. */
  point: HelpPointInput | ((how?: ReadOptions) => Promise<HelpPoint>);
}

/** Flat, since a form or a row of a spreadsheet is. Whatever somebody typed is words there, and no formula. */
function flattenHelpRequest({ when, person, things, what, organisation, place, ...plain }: HelpRequest, names: Readonly<Record<string, string>> = {}): Record<string, string> {
  const typed: Record<string, string | undefined> = { organisation, what, place, rhythm: when.kind === 'recurring' ? when.words : undefined, name: person.name, phone: person.phone };
  const all: Record<string, string | undefined> = {
    ...plain,
    when: when.kind,
    ...(when.kind === 'date' && { date: when.date, time: when.time }),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value && asText(value)])),
    email: person.email,
    noCalls: person.noCalls ? 'yes' : 'no',
    things: things.join(' '),
  };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[names[name] ?? name, value]])));
}

const unknown = (): DugnadError => new DugnadError('not-supported', 'Nobody behind a form service can say what became of a request.');

/** Requests for help that go to any address that takes a form. Who answers, and what is kept for how long, is not in our hands; nobody can say what became of one. */
export function createFormHelpRequestBox(options: FormHelpRequestOptions): HelpRequestBox {
  const { action, mode, point, fields } = options;
  const postOnce = createPostOnce<HelpRequestReceipt>();
  const readPoint = async ({ signal, ...how }: ReadOptions = {}): Promise<HelpPoint> => {
    if (signal?.aborted) throw new DugnadError('aborted', 'The answer is not wanted any more.', { cause: signal.reason });
    return typeof point === 'function' ? point({ ...how, ...(signal && { signal }) }) : completeHelpPoint(point);
  };
  return {
    src: action,
    abilities: { status: false, ...(mode === 'no-cors' ? { answers: false } : {}) },
    readPoint,
    send: (input, { idempotencyKey, signal }) => postOnce(idempotencyKey, JSON.stringify(input), async () => {
      const shown = await readPoint(signal ? { signal } : {});
      // There is nobody behind the address who would say what is wrong, so it is said here. The schemas come when they are needed.
      const { checkHelpRequest, demandOpenPoint } = await import('../answer/check-help-request.ts');
      demandOpenPoint(shown);
      const request = checkHelpRequest(input, Date.now());
      const reference = referenceOf(idempotencyKey);
      await sendForm(options, { ...flattenHelpRequest(request, fields), [fields?.['reference'] ?? 'reference']: reference }, signal);
      return { reference, status: 'received', token: '', contact: shown.contact, deleteAfter: helpDeletionDay(shown, request, Date.now()) };
    }),
    status: () => Promise.reject(unknown()),
    withdraw: () => Promise.reject(unknown()),
  };
}
