/** What tells the files of one release from those of another. Filled in by the build (rollup.config.mjs), as is the other. */
export const mark = '';

/** The languages of our words beside English, with spaces between them. */
export const languages = '';
