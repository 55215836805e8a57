// Apart from the schemas: whoever shows these words needs no library that checks them.

/** What makes a place or an activity reachable for people. The words of our list; others are kept as they are. */
export const ACCESS = ['wheelchair', 'step-free', 'hearing-loop', 'sign-language', 'easy-language', 'quiet', 'companion-free', 'toilet'] as const;
