/**
 * Lines of the trail that say what was decided with somebody: whoever holds no place any more waits for no answer after one of them. A place that was let go
 * by the clock alone leaves no such line, and its person stays on the list.
 */
export const TALKS = ['talk-had', 'talk-not-now', 'place-given', 'place-released', 'sign-up-talked'] as const;
