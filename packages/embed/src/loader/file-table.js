/** Filled in by the build (rollup.config.mjs); from the sources there is nothing to load. */
export const files = { base: '', widgets: {} };
//# sourceMappingURL=file-table.js.map