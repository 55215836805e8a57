/** What was sent without waiting for its answer. */
export interface Sendings {
  /** Gives it back; nobody need await it. */
  track<T>(sent: Promise<T>): Promise<T>;
  /** Resolves once all are answered. @throws what the first that failed did */
  done(): Promise<void>;
  /** Why the first of them failed, once all are answered: those behind it fail because of it, and say less. */
  firstFailure(): Promise<unknown>;
}

export function createSendings(): Sendings {
  const all: Promise<unknown>[] = [];
  return {
    track(sent) {
      all.push(sent);
      // Told by `done`: a process does not end because somebody has not asked yet.
      sent.catch(() => undefined);
      return sent;
    },
    async done() {
      await Promise.all(all);
    },
    async firstFailure() {
      const failed = (await Promise.allSettled(all)).find((answer) => answer.status === 'rejected');
      return failed?.reason as unknown;
    },
  };
}
