/** How fast mails may go out, by all processes on one database together. */
export interface MailRate {
  /** 600 unless told: what most relays take. */
  perMinute: number;
  /** To one domain; 300 unless told. */
  perMinuteAndDomain: number;
}

/** What may be sent now. */
export interface BatchPlan {
  room: number;
  /** Domains that have had enough for now. */
  held: string[];
  /** How many more may go to a domain. */
  roomOf: (domain: string) => number;
}

const SHORTEST = 10;

/** Seconds over which mails are counted: long enough for one mail at least. */
export function windowOf({ perMinute, perMinuteAndDomain }: MailRate): number {
  return Math.max(SHORTEST, Math.ceil(60 / Math.max(1, Math.min(perMinute, perMinuteAndDomain))));
}

/** What may still go in this window, after what has gone in it already. */
export function planBatch(recent: readonly { domain: string; count: number }[], rate: MailRate): BatchPlan {
  const share = windowOf(rate) / 60;
  const most = Math.max(1, Math.floor(rate.perMinuteAndDomain * share));
  const counts = new Map(recent.map(({ domain, count }) => [domain, count]));
  const sum = recent.reduce((all, { count }) => all + count, 0);
  const roomOf = (domain: string): number => Math.max(0, most - (counts.get(domain) ?? 0));
  return {
    room: Math.max(0, Math.max(1, Math.floor(rate.perMinute * share)) - sum),
    held: recent.map(({ domain }) => domain).filter((domain) => roomOf(domain) === 0),
    roomOf,
  };
}

/** Parts what was claimed into what may go now and what is too much for its domain. */
export function splitByRoom<Mail extends { domain: string }>(mails: readonly Mail[], { roomOf }: BatchPlan): { now: Mail[]; later: Mail[] } {
  const taken = new Map<string, number>();
  const now: Mail[] = [];
  const later: Mail[] = [];
  for (const mail of mails) {
    const before = taken.get(mail.domain) ?? 0;
    (before < roomOf(mail.domain) ? now : later).push(mail);
    taken.set(mail.domain, before + 1);
  }
  return { now, later };
}
