/** Looks at a call before it happens; true when it has done what was to be done. */
export type Before = (self: Element, name: string, args: readonly unknown[]) => boolean | void;

/**
 * Has a method, or what sets a property, looked at first. By a proxy its name, length and text stay those of the browser.
 *
 * @param owner - The prototype that has it; one that has none is left as it is.
 */
export function patch(owner: object, name: string, before: Before): void {
  const found = Object.getOwnPropertyDescriptor(owner, name);
  if (!found) return;
  const key = found.set ? 'set' : 'value';
  const apply = (native: (...args: unknown[]) => unknown, self: Element, args: unknown[]): unknown => {
    try {
      if (before(self, name, args)) return undefined;
    } catch {
      // What is wrong with this call the browser says itself, below.
    }
    return Reflect.apply(native, self, args);
  };
  Object.defineProperty(owner, name, { ...found, [key]: new Proxy(found[key], { apply }) });
}
