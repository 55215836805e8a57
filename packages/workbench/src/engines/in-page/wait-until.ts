/** Takes the place of the `waitUntil` of @open-wc/testing in every element test. Runs inside the page. */

/** Milliseconds: what comes at once is seen at once. */
const pace = { first: 4, longest: 50, grows: 1.5 };

/**
 * Resolves once the predicate gives something that is true.
 * @param sentence what is wrong when it never comes: "nothing is said".
 * @param options `timeout` in milliseconds; theirs, one second, would measure how busy the machine is.
 * @throws what the predicate throws, and when the time is over: "Timeout: nothing is said".
 */
export async function waitUntil(predicate: () => unknown, sentence = 'it did not come', { timeout = 5000 }: { readonly timeout?: number } = {}): Promise<void> {
  // Made here, while the test that waits is still in the stack.
  const late = new Error(`Timeout: ${sentence}`);
  const deadline = performance.now() + timeout;
  for (let rest = pace.first; ; rest = Math.min(pace.longest, rest * pace.grows)) {
    const asked = performance.now();
    if (await predicate()) return;
    if (asked > deadline) throw late;
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}
