/** Every element there is, without `dugnad-`. Filled in by the build (rollup.config.mjs), for the file that knows about mistakes. */
export const elementNames: readonly string[] = ['calendar'];
