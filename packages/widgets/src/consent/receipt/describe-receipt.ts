import { msg, str } from '@lit/localize';
import type { SiteNotice } from '@dugnad/client/model';
import type { ConsentReceipt } from '@dugnad/client/ports';

export type ReceiptWords = ReturnType<typeof describeReceipt>;

/** As on a poster: our calendar, Latin digits, 24 hours. */
function sayMoment(locale: string, moment: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' }).format(new Date(moment));
}

/** What was answered, each by its words as they were shown. */
function answersIn({ record }: ConsentReceipt, { purposes }: SiteNotice, granted: boolean): string[] {
  const names = new Map(purposes.flatMap(({ id, text, services }) => [[id, text.value] as const, ...services.map((service) => [service.id, service.name ?? service.receiver] as const)]));
  return record.purposes.filter((purpose) => purpose.granted === granted).map(({ id }) => names.get(id) ?? id);
}

/** All that a receipt says, in one language. */
export function describeReceipt(receipt: ConsentReceipt, locale: string) {
  const notice = JSON.parse(receipt.notice) as SiteNotice;
  const { recordId, at } = receipt.record;
  return {
    controller: notice.controller.name,
    moment: sayMoment(locale, at.client),
    yes: answersIn(receipt, notice, true),
    no: answersIn(receipt, notice, false),
    /** Each line that stood there when it was asked for, and each control. */
    shown: [...notice.words, ...notice.options],
    heading: msg('Receipt for your choice', { id: 'consent.receipt.heading' }),
    saidYes: msg('You said yes to:', { id: 'consent.receipt.yes' }),
    saidNo: msg('You said no to:', { id: 'consent.receipt.no' }),
    number: msg(str`Number: ${recordId}`, { id: 'consent.receipt.number' }),
    undo: msg('To change your mind, open this address:', { id: 'consent.receipt.undo' }),
    save: msg('Save the receipt', { id: 'consent.receipt.save' }),
    back: msg('Back', { id: 'consent.receipt.back' }),
    read: msg('What you were shown', { id: 'consent.receipt.shown' }),
  };
}
