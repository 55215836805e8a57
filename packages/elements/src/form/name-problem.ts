/** What can be wrong with an answer, in one word. */
export type ProblemName = 'missing' | 'custom' | 'unreadable' | 'email' | 'url' | 'short' | 'long' | 'pattern' | 'low' | 'high' | 'step' | 'other';

/** What has to be known of a control to name its problem. */
export interface Answered {
  readonly type: string;
  readonly value: string;
  readonly validity: Partial<ValidityState>;
  readonly minLength?: number;
  readonly maxLength?: number;
}

type Fault = Exclude<keyof ValidityState, 'valid' | 'typeMismatch' | 'tooShort' | 'tooLong'>;

/** In the order in which a visitor can do something about them; the page's own words come before all. */
const faults: readonly [fault: Fault, name: ProblemName][] = [
  ['customError', 'custom'],
  ['badInput', 'unreadable'],
  ['valueMissing', 'missing'],
  ['patternMismatch', 'pattern'],
  ['rangeUnderflow', 'low'],
  ['rangeOverflow', 'high'],
  ['stepMismatch', 'step'],
];

/**
 * Browsers hold only what a visitor typed to minlength and maxlength. What a password manager, a restored page or a
 * script put in is as short or as long for whoever receives it.
 */
function nameLength({ value, minLength = -1, maxLength = -1 }: Answered): ProblemName | undefined {
  if (value && minLength >= 0 && value.length < minLength) return 'short';
  return maxLength >= 0 && value.length > maxLength ? 'long' : undefined;
}

function nameType({ type, validity }: Answered): ProblemName | undefined {
  if (!validity.typeMismatch) return undefined;
  return type === 'url' ? 'url' : 'email';
}

/** The first thing that is wrong, from the `ValidityState` of HTML; nothing when all is well. */
export function nameProblem(answered: Answered): ProblemName | undefined {
  const { validity } = answered;
  const early = faults.slice(0, 3).find(([fault]) => validity[fault]);
  const late = faults.slice(3).find(([fault]) => validity[fault]);
  return early?.[1] ?? nameType(answered) ?? nameLength(answered) ?? late?.[1] ?? (validity.valid === false ? 'other' : undefined);
}
