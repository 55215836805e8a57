const NAME = 'dugnad-outbox';

/** Storage may be refused or full: then nothing is marked. */
function attempt<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}

/** Something waits on this device: only then is the file with the outbox fetched. Says nothing of what or whose. */
export function hasOutboxMark(): boolean {
  return attempt((storage) => storage.getItem(NAME)) === '1';
}

export function setOutboxMark(): void {
  attempt((storage) => storage.setItem(NAME, '1'));
}

export function clearOutboxMark(): void {
  attempt((storage) => storage.removeItem(NAME));
}
