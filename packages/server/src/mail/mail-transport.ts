/** A file that goes with a mail. */
export interface Attachment {
  filename: string;
  contentType: string;
  content: string;
}

/** A mail on its way out. */
export interface OutgoingMail {
  /** The same at every try: the Message-ID is made of it. */
  id: string;
  to: string;
  /** The association's name, beside the address that the server sends from. */
  fromName: string;
  /** Who reads an answer. */
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  /** A page that also takes the one click of RFC 8058; on mails that one can do without. */
  unsubscribe?: string;
  attachments?: readonly Attachment[];
  /** ISO, when it was written. */
  date: string;
}

/** Where mails go. `send` resolves once somebody else has taken the mail over; its errors are read by `judgeFailure`. */
export interface MailTransport {
  send(mail: OutgoingMail): Promise<void>;
  close(): Promise<void>;
}
