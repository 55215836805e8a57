import type { SignUpInput } from '@dugnad/client/model';

/** Somebody signs up before anything is broken. */
export async function signUpAt(origin: string, opportunity: string, signUp: SignUpInput): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/opportunities/${opportunity}/sign-ups`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(signUp),
  });
  if (answer.status !== 202) throw new Error(`Nobody was signed up: ${answer.status} ${await answer.text()}`);
}
