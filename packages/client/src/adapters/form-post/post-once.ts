import { DugnadError } from '../../errors/errors.ts';

/** Sends what has this key and content, unless that has been done. */
export type PostOnce<Receipt> = (key: string, content: string, post: () => Promise<Receipt>) => Promise<Receipt>;

/** One sending for each key: a second press finds the first. One that failed is forgotten, to be tried again. */
export function createPostOnce<Receipt>(): PostOnce<Receipt> {
  const posted = new Map<string, { content: string; done: Promise<Receipt> }>();
  return async (key, content, post) => {
    const known = posted.get(key);
    if (known?.content === content) return known.done;
    if (known) throw new DugnadError('idempotency-key-reused', 'The key was used for something else before.');
    const done = post(); // kept before anything is awaited
    posted.set(key, { content, done });
    done.catch(() => posted.delete(key));
    return done;
  };
}
