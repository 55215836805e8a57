import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const KeptSchema = v.object({ id: v.string(), to: v.string(), fromName: v.string(), replyTo: v.optional(v.string()), subject: v.string(), text: v.string(), html: v.optional(v.string()), language: v.string(), date: v.string(), sent: v.string() });

/** A mail, or a text message, which has no `html`, that was written to a folder instead of being sent. */
export interface FolderMail extends v.InferOutput<typeof KeptSchema> {
  /** Addresses of the web in its text, in their order. */
  links: string[];
}

const isName = (name: string): boolean => /^[\w-]+\.json$/.test(name);

async function readKept(path: string): Promise<FolderMail | undefined> {
  try {
    const kept = v.parse(KeptSchema, JSON.parse(await readFile(path, 'utf8')));
    return { ...kept, links: kept.text.match(/https?:\/\/[^\s<>"]+/g) ?? [] };
  } catch {
    return undefined; // no mail of ours, or gone between two looks
  }
}

/** The mails of a folder, the newest first. None where there is no folder yet. */
export async function readFolderMails(folder: string, most = 200): Promise<FolderMail[]> {
  const names = await readdir(folder).catch(() => []);
  const all = await Promise.all(names.filter(isName).map((name) => readKept(join(folder, name))));
  const mails = all.filter((mail) => mail !== undefined);
  return mails.sort((one, other) => (one.sent < other.sent ? 1 : -1)).slice(0, most);
}

/** One of them, by its id. */
export async function readFolderMail(folder: string, id: string): Promise<FolderMail | undefined> {
  return isName(`${id}.json`) ? readKept(join(folder, `${id}.json`)) : undefined;
}
