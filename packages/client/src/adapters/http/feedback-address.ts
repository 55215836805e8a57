/** Where a round is asked for, and where answers go. */
export interface FeedbackAddresses {
  round: string;
  answers: string;
}

/**
 * From the address of the round's page, `https://host/embed/feedback/<id>`, or of the API itself; servers that live under a path are fine. Undefined
 * when it is neither.
 */
export function feedbackAddresses(src: string, baseURI?: string): FeedbackAddresses | undefined {
  try {
    const { origin, pathname, protocol } = new URL(src.trim(), baseURI);
    const [, base, id] = /^(.*)\/(?:embed|api\/v1)\/feedback\/([a-z0-9][a-z0-9-]{0,63})\/?$/.exec(pathname) ?? [];
    if (id === undefined || !protocol.startsWith('http')) return undefined;
    const round = `${origin}${base}/api/v1/feedback/${id}`;
    return { round, answers: `${round}/answers` };
  } catch {
    return undefined;
  }
}
