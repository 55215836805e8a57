const DATE = /^(\d{4})(\d{2})(\d{2})$/;
const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/i;
const TIME = /^(\d{2})(\d{2})(\d{2})(Z?)$/i;
const OFFSET = /^([+-]\d{2})(\d{2})(\d{2})?$/;

/** RFC 7265 §3.6.4 and 3.6.5: dates with hyphens, times with colons; undefined for what is neither. */
export function jcalDate(value: string): string | undefined {
  if (DATE.test(value)) return value.replace(DATE, '$1-$2-$3');
  return DATE_TIME.test(value) ? value.replace(DATE_TIME, '$1-$2-$3T$4:$5:$6$7') : undefined;
}

export function jcalTime(value: string): string {
  return value.replace(TIME, '$1:$2:$3$4');
}

export function jcalOffset(value: string): string {
  return value.replace(OFFSET, (_, hours: string, minutes: string, seconds?: string) => `${hours}:${minutes}${seconds ? `:${seconds}` : ''}`);
}
