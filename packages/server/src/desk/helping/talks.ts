/** Lines of the trail that say that somebody was talked with, and that it went well. */
export const MEETINGS = ['talk-had', 'place-given', 'sign-up-talked'] as const;

/**
 * Lines of the trail that say what was decided with somebody: whoever holds no place any more waits for no answer after one of them. A place that was let go
 * by the clock alone leaves no such line, and its person stays on the list.
 */
export const TALKS = [...MEETINGS, 'talk-not-now', 'place-released'] as const;
