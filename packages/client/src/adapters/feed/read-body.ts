/** Reads a body, but never much more than `maxBytes` of it: undefined when it is larger. */
export async function readBody({ body }: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let room = maxBytes;
  for (;;) {
    const chunk = (await reader?.read())?.value;
    if (!chunk) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    room -= chunk.length;
    if (room < 0) return undefined;
    chunks.push(chunk);
  }
}
