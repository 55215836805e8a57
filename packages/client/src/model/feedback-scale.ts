/** From worst to best. Words, for a number alone says something else to everybody. */
export const FEEDBACK_SCALE = ['very-bad', 'bad', 'middling', 'good', 'very-good'] as const;

/** How many characters a free text has at most. */
export const FEEDBACK_TEXT_LENGTH = 500;
