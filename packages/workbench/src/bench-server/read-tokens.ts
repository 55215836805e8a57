import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

const NEWEST = "SELECT m.data FROM mails m JOIN signatures s ON s.id = m.signature_id WHERE m.kind = 'confirm' AND s.state = 'waiting' ORDER BY m.created DESC LIMIT ";

/** Tokens of the newest signers who have not confirmed: what the load confirms next. Read past the server, between two rounds. */
export async function readTokens(place: string, count: number): Promise<string[]> {
  const tokenOf = ({ data }: { data: string }): string => (JSON.parse(data) as { token: string }).token;
  if (!place.startsWith('postgres')) {
    const file = new DatabaseSync(place, { readOnly: true, timeout: 5000 });
    const rows = file.prepare(`${NEWEST}${count}`).all() as { data: string }[];
    file.close();
    return rows.map(tokenOf);
  }
  const client = new Client({ connectionString: place });
  await client.connect();
  const { rows } = await client.query<{ data: string }>(`${NEWEST}${count}`);
  await client.end();
  return rows.map(tokenOf);
}
