import type { Declaration, Declared, SignUp, Text } from '@dugnad/client/model';
import type { KeptSignUp } from '../../store/opportunity-store.ts';
import type { SignUpRow } from '../../store/tables.ts';

/** A volunteer as whoever talks with them has to know them. */
export interface DeskPerson {
  id: string;
  reference: string;
  name: string;
  phone: string | null;
  email: string | null;
  preferred?: string;
  bestTime?: string;
  /** Stands beside the number wherever that is shown. */
  noCalls: boolean;
  message?: string;
  /** Who is called first, and has to agree. */
  guardian?: NonNullable<SignUp['guardian']>;
  /** What that person has said on a page of their own. */
  guardianAnswer?: 'yes' | 'no';
  /** What they have promised, or want to promise on paper; with its words, where these still stand in the task. */
  declarations?: (Pick<Declared, 'id' | 'version' | 'method'> & { text?: Text })[];
  /** That they can talk in. */
  languages: string[];
  /** That they are written to in. */
  language: string;
  availability: string[];
  signedUp: string;
}

type Rest = Omit<KeptSignUp, 'person' | 'language'> & { person: Omit<SignUp['person'], 'name' | 'phone' | 'email'> };

function promisedOf({ id, version, method }: Declared, asked: readonly Declaration[]): NonNullable<DeskPerson['declarations']>[number] {
  const text = asked.find((one) => one.id === id && one.version === version)?.text;
  return { id, version, method, ...(text !== undefined && { text }) };
}

/** `asked`: the declarations of what they have signed up for. */
export function deskPerson({ id, reference, name, phone, email, language, signed_up_at: signedUp, guardian_answer: guardianAnswer, data }: SignUpRow, asked: readonly Declaration[] = []): DeskPerson {
  const { person: { preferred, bestTime, noCalls }, message, guardian, declarations, languages, availability } = JSON.parse(data) as Rest;
  return {
    id, reference, name, phone, email, language, signedUp, noCalls, languages, availability,
    ...(preferred !== undefined && { preferred }),
    ...(bestTime !== undefined && { bestTime }),
    ...(message !== undefined && { message }),
    ...(guardian && { guardian }),
    ...(guardianAnswer && { guardianAnswer }),
    ...(declarations && { declarations: declarations.map((one) => promisedOf(one, asked)) }),
  };
}
