import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerAddress } from 'smtp-server';

export interface Letter {
  from: string;
  to: string[];
  raw: string;
  mail: Email;
}

/** What the office says to one mail: nothing takes it. `break` closes the line in the middle of it, `silence` after taking it. */
export type Answer = { responseCode: number; message: string } | 'break' | 'silence' | undefined;

export interface PostOffice {
  url: string;
  letters: Letter[];
  /** Asked for each recipient. */
  meetRecipient: (address: string) => Answer;
  /** Asked once the words are there. */
  meetLetter: (letter: Letter) => Answer;
  close(): Promise<void>;
}

const refusal = ({ responseCode, message }: { responseCode: number; message: string }): Error => Object.assign(new Error(message), { responseCode });
const addressOf = (address: SMTPServerAddress | false): string => (address === false ? '' : address.address);

/** A real mail server in this process, on the loopback. */
export async function openPostOffice(context: Pick<TestContext, 'after'>): Promise<PostOffice> {
  const lines = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    closeTimeout: 10,
    onRcptTo(address, _session, callback) {
      const answer = office.meetRecipient(address.address);
      callback(typeof answer === 'object' ? refusal(answer) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then((mail) => {
          const letter = { from: addressOf(session.envelope.mailFrom), to: session.envelope.rcptTo.map(addressOf), raw: raw.toString('latin1'), mail };
          const answer = office.meetLetter(letter);
          if (answer === undefined || answer === 'silence') office.letters.push(letter);
          if (answer === 'break' || answer === 'silence') lines.emit('cut');
          else callback(answer ? refusal(answer) : null);
        });
      });
    },
  });
  server.server.on('connection', (socket: import('node:net').Socket) => {
    const cut = (): void => void socket.destroy();
    lines.once('cut', cut);
    socket.on('close', () => lines.off('cut', cut));
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    letters: [],
    meetRecipient: () => undefined,
    meetLetter: () => undefined,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
  context.after(() => office.close());
  return office;
}
