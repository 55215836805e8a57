import type { CDPSession } from 'puppeteer-core';

/** A world beside the page's own: same document, other objects, so that the page cannot mislead what looks at it. */
export class SideWorld {
  readonly #session: CDPSession;
  #context: number | undefined;

  constructor(session: CDPSession) {
    this.#session = session;
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.#context = undefined;
    });
  }

  async evaluate(expression: string): Promise<string> {
    this.#context ??= await this.#open();
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', { expression, contextId: this.#context, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  }

  async #open(): Promise<number> {
    const { frameTree } = await this.#session.send('Page.getFrameTree');
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'audit' });
    return executionContextId;
  }
}
