/** What tells the files of one release from those of another. Filled in by the build (rollup.config.mjs). */
export const mark = '';
