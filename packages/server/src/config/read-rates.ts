import type { Rate } from '../limits/rate-limit.ts';

/** `30/60` is 30 in 60 seconds. */
function rate(text: string | undefined): Rate | undefined {
  const [, count, seconds] = /^(\d{1,9})\/(\d{1,9})$/.exec(text ?? '') ?? [];
  if (Number(count) < 1 || Number(seconds) < 1 || count === undefined) return undefined;
  return { count: Number(count), windowMs: Number(seconds) * 1000 };
}

/** `30/60 600/3600`: the short rush, then the long run. */
export function readRates(text: string | undefined): { burst: Rate; sustained: Rate } | 'wrong' | undefined {
  if (text === undefined) return undefined;
  const [first, second, ...more] = text.split(/\s+/);
  const [burst, sustained] = [rate(first), rate(second)];
  return burst === undefined || sustained === undefined || more.length > 0 ? 'wrong' : { burst, sustained };
}

export function readAddressRate(text: string | undefined): Rate | 'wrong' | undefined {
  return text === undefined ? undefined : (rate(text) ?? 'wrong');
}
