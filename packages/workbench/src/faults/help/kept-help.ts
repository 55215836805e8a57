/** What the database holds of help that was asked for at a site, as a process that has nothing to do with the server reads it. */
export interface KeptHelp {
  readonly keys: readonly { key: string; reference: string; id: string }[];
  readonly requests: readonly { id: string; reference: string; tokenHash: string; state: string }[];
  /** That wait, or are sent: to whoever asked, and to the coordinator. That of a request which was withdrawn has its reference alone. */
  readonly mails: readonly { kind: string; requestId: string; reference?: string; token?: string }[];
}
