/** What the database holds of an opportunity with one shift, as a process that has nothing to do with the server reads it. */
export interface KeptVolunteers {
  /** What each key was answered: the reference, and what became of the shift. */
  readonly keys: readonly { key: string; reference: string; status: string }[];
  readonly signUps: readonly { id: string; reference: string; email: string; state: string; number: number | null }[];
  readonly shift: { capacity: number; taken: number; lastNumber: number };
  /** That wait, or are sent: to the volunteer, and to the coordinator of the sign-up. */
  readonly mails: readonly { kind: string; signUpId: string; recipient: string; token?: string }[];
}
