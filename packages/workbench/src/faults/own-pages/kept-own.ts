/** What the database holds of people who signed up for one shift each, as a process that has nothing to do with the server reads it. */
export interface KeptOwn {
  /** Forms have no keys. */
  readonly keys: readonly { key: string }[];
  readonly people: readonly KeptPerson[];
  readonly shifts: readonly { opportunity: string; capacity: number; taken: number; lastNumber: number }[];
  /** That wait, or are sent: `reference` stands in news to the coordinator alone. */
  readonly mails: readonly KeptMail[];
}

export interface KeptPerson {
  readonly id: string;
  readonly opportunity: string;
  readonly reference: string;
  readonly email: string;
  readonly phone: string;
  /** What the parent or guardian said. */
  readonly guardian: string;
  readonly state: string;
  readonly number: number | null;
  /** They said that they come. */
  readonly comes: boolean;
}

export interface KeptMail {
  readonly kind: string;
  readonly recipient: string;
  readonly signUpId: string;
  readonly what?: string;
  readonly reference?: string;
  readonly token?: string;
}
