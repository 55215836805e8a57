import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { ageFaults, PetitionSchema, SignatureSchema, type Signature } from './index.ts';

type Answer = Pick<Signature, 'oldEnough' | 'guardian'>;

const guardian = { name: 'Kari Nordmann' };
const AGE = ['/oldEnough missing'];
const NAME = ['/guardian/name missing'];

/** What a petition asks, what was answered, and what is wrong with it. */
const TABLE: readonly [asks: { minimumAge?: number; guardianBelow?: number }, answer: Answer, wrong: string[]][] = [
  [{}, {}, []],
  [{}, { oldEnough: false }, []],
  [{ minimumAge: 15 }, {}, AGE],
  [{ minimumAge: 15 }, { oldEnough: false }, AGE],
  [{ minimumAge: 15 }, { oldEnough: true }, []],
  // No petition that wants everybody to be old enough takes a guardian instead.
  [{ minimumAge: 15 }, { guardian }, AGE],
  [{ minimumAge: 15 }, { oldEnough: true, guardian }, ['/guardian not-needed']],
  [{}, { guardian }, ['/guardian not-needed']],
  [{ guardianBelow: 15 }, {}, AGE],
  [{ guardianBelow: 15 }, { oldEnough: false }, NAME],
  [{ guardianBelow: 15 }, { oldEnough: true }, []],
  [{ guardianBelow: 15 }, { guardian }, []],
  [{ guardianBelow: 15 }, { oldEnough: false, guardian }, []],
  [{ guardianBelow: 15 }, { oldEnough: true, guardian }, ['/guardian not-needed']],
  [{ minimumAge: 10, guardianBelow: 15 }, {}, AGE],
  [{ minimumAge: 10, guardianBelow: 15 }, { guardian }, []],
  [{ minimumAge: 10, guardianBelow: 15 }, { oldEnough: true }, []],
];

describe('the age of whoever signs', () => {
  for (const [asks, answer, wrong] of TABLE) {
    it(`${wrong.length ? `is asked for again (${wrong.join()})` : 'is all right'} where ${JSON.stringify(asks)} is answered by ${JSON.stringify(answer)}`, () =>
      deepEqual(ageFaults(asks, answer).map(({ pointer, code }) => `${pointer} ${code}`), wrong));
  }
});

describe('a petition that lets young people sign with their guardian', () => {
  const { eligibility } = PetitionSchema.entries;
  const whether: readonly [eligibility: object, isTaken: boolean][] = [
    [{ guardianBelow: 13 }, true],
    [{ guardianBelow: 18 }, true],
    [{ guardianBelow: 12 }, false],
    [{ guardianBelow: 19 }, false],
    [{ guardianBelow: 15.5 }, false],
    [{ guardianBelow: '15' }, false],
    [{ minimumAge: 10, guardianBelow: 15 }, true],
    [{ minimumAge: 14, guardianBelow: 15 }, true],
    [{ minimumAge: 15, guardianBelow: 15 }, false],
    [{ minimumAge: 16, guardianBelow: 15 }, false],
    [{ minimumAge: 15 }, true],
    [{}, true],
  ];
  for (const [value, isTaken] of whether) it(`${isTaken ? 'can' : 'cannot'} ask for ${JSON.stringify(value)}`, () => deepEqual(v.is(eligibility, value), isTaken));
});

describe('the name of a guardian', () => {
  const { guardian: schema } = SignatureSchema.entries;
  const codes = (value: unknown): string[] => (v.safeParse(schema, value).issues ?? []).map(({ message }) => message);

  it('is kept without the blanks around it', () => deepEqual(v.parse(schema, { name: ' Kari ' }), { name: 'Kari' }));
  it('is all that is kept of them here: no birthday, no number', () => deepEqual(v.parse(schema, { name: 'Kari', born: '1980-01-01', phone: '123' }), { name: 'Kari' }));
  for (const [name, code] of [['', 'missing'], ['=1+1', 'formula'], ['www.example.org', 'address'], ['12', 'no-letter'], ['a'.repeat(201), 'too-long']] as const) {
    it(`is refused as the name of a signer would be: ${name.slice(0, 20) || 'nothing'}`, () => deepEqual(codes({ name })[0], code));
  }
});
