import type { Intent } from './submission.ts';

/** What a draft needs of `sessionStorage`. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What somebody has typed, as it is kept. */
export interface Drafted<Values> {
  values?: Values;
  /** What was sent under which key, if anything was: the next try is the same intent. */
  intent?: Intent;
}

/** The memory of one form, in one tab. Nothing of it throws where storage is refused or full: then there is no memory. */
export interface Draft<Values = unknown> {
  /** Nothing is stored, and what was stored is wiped. May be changed at any time. */
  sharedDevice: boolean;
  read(): Drafted<Values>;
  /** Adds to what is kept; `{ intent: undefined }` takes the intent away. */
  write(changes: { values?: Values; intent?: Intent | undefined }): void;
  clear(): void;
}

/** The storage of this tab, which reload and back keep and closing ends. Undefined where a browser or a frame refuses it. */
export function tabStorage(page: { readonly sessionStorage?: Storage } = globalThis): DraftStorage | undefined {
  try {
    return page.sessionStorage;
  } catch {
    return undefined;
  }
}

/** The storage of this browser, which closing does not end: for what somebody has said may stay on their own device. Undefined where a browser or a frame refuses it. */
export function deviceStorage(page: { readonly localStorage?: Storage } = globalThis): DraftStorage | undefined {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}

/** A key that is none would be refused for ever. */
function isIntent(value: Partial<Intent> | null | undefined): value is Intent {
  const key: unknown = value?.key;
  return typeof key === 'string' && /^[\w-]{1,200}$/.test(key);
}

/** What somebody else has written there, a program of long ago or an extension, is nothing. */
function draftedIn<Values>(stored: unknown): Drafted<Values> {
  if (Array.isArray(stored)) return {};
  const { values, intent } = (stored ?? {}) as Drafted<Values>;
  return { ...(values === undefined ? {} : { values }), ...(isIntent(intent) ? { intent } : {}) };
}

/**
 * @param name one for each form: its channel, such as `petition https://host/embed/petition/park`
 */
export function createDraft<Values>(storage: DraftStorage | undefined, name: string, { sharedDevice = false } = {}): Draft<Values> {
  const key = `dugnad ${name}`;
  const attempt = <Result>(act: (storage: DraftStorage) => Result): Result | undefined => {
    try {
      return storage && act(storage);
    } catch {
      return undefined; // full, refused, or not ours
    }
  };
  const clear = (): void => attempt((all) => all.removeItem(key));
  const read = (): Drafted<Values> => attempt((all) => draftedIn<Values>(JSON.parse(all.getItem(key) ?? '{}'))) ?? {};
  if (sharedDevice) clear();
  return {
    get sharedDevice() {
      return sharedDevice;
    },
    set sharedDevice(shared) {
      sharedDevice = shared;
      if (shared) clear();
    },
    read,
    write(changes) {
      if (!sharedDevice) attempt((all) => all.setItem(key, JSON.stringify({ ...read(), ...changes })));
    },
    clear,
  };
}
