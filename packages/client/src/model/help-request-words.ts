/** For whom help is asked: oneself, somebody one knows, somebody that a centre or the municipality looks after. */
export const HELP_FOR = ['myself', 'somebody', 'organisation'] as const;

/** How heavy it is for whoever comes. */
export const HELP_EFFORT = ['light', 'middling', 'heavy'] as const;

/** What is good to know before somebody comes. Of the task and the place, never of somebody's health: `medicine` is fetched. */
export const HELP_THINGS = ['lifting', 'stairs', 'key', 'medicine', 'pets', 'smoke', 'car', 'two-people'] as const;

/** What became of it. `talking`: with somebody who may help. `found`: somebody comes. `cannot`: nobody was found. `closed`: it is over, or the same as another one. */
export const HELP_STATES = ['received', 'talking', 'found', 'cannot', 'closed'] as const;

/** How many characters the longest texts have at most. */
export const HELP_LENGTHS = { what: 1000, words: 200, place: 100 } as const;
