/** What the database holds of offers, of the one shift and of the requests for help that they come from, as a process that has nothing to do with the server reads it. */
export interface KeptOffers {
  /** Of answers that programs have sent. */
  readonly keys: readonly { key: string }[];
  readonly offers: readonly KeptOffer[];
  /** Who has, or has had, a place in the shift. */
  readonly places: readonly { signUpId: string; state: string }[];
  readonly shift: { capacity: number; taken: number };
  readonly requests: readonly { id: string; state: string }[];
  /** That wait, or are sent: `signUpId` and `requestId` are whom they are about, and empty where they are about nobody such. */
  readonly mails: readonly KeptMail[];
}

export interface KeptOffer {
  readonly id: string;
  /** Of who is asked. */
  readonly email: string;
  readonly signUpId: string;
  readonly state: string;
  /** Nothing where it is of the shift. */
  readonly requestId?: string;
  /** What a yes has made. */
  readonly givenId?: string;
}

export interface KeptMail {
  readonly kind: string;
  readonly recipient: string;
  readonly signUpId: string;
  readonly requestId: string;
  /** Of news to the coordinator. */
  readonly what?: string;
  readonly token?: string;
}
