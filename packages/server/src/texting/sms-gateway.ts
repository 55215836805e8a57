/** A text message on its way out. */
export interface TextMessage {
  /** With its country: `+4790000000`. */
  to: string;
  text: string;
  /** The same at every try: a gateway that knows it sends once. */
  key: string;
}

/**
 * Where text messages go. `accepted`: somebody else has taken it over. `refused`: it will never be sent, and costs nothing. Rejects where
 * it may go later; with a `SmsGatewayError` that says whether it can have gone.
 */
export interface SmsGateway {
  send(message: TextMessage): Promise<'accepted' | 'refused'>;
}

/** `reason` holds a code alone: the words of a gateway may name the number. */
export class SmsGatewayError extends Error {
  readonly reason: string;
  /** Nobody has got it, so that it costs nothing. */
  readonly isUnsent: boolean;

  constructor(reason: string, isUnsent: boolean) {
    super(`The gateway did not take a text message: ${reason}`);
    this.name = 'SmsGatewayError';
    this.reason = reason;
    this.isUnsent = isUnsent;
  }
}
