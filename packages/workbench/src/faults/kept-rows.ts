/** The intents that a database knows. */
export interface KeptKeys {
  readonly keys: readonly { key: string }[];
}

/** What the database holds of a petition, as a process that has nothing to do with the server reads it. */
export interface KeptRows {
  readonly keys: readonly { key: string; reference: string }[];
  readonly attempts: readonly { reference: string; signatureId: string | null }[];
  /** `mails` are those that each attempt makes, `thanks` that of the confirmation. */
  readonly signatures: readonly { id: string; email: string; state: string; mails: number; thanks: number }[];
  readonly counts: { waiting: number; confirmed: number };
  /** What the mails that wait would carry, by reference. */
  readonly codes: Readonly<Record<string, { code: string; token: string }>>;
}
