/** The manifest is made by the build, and a fresh clone has none: types must not wait for it. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

/** A page of Storybook; only Storybook can say of what type it is. */
declare module '*.mdx' {
  const page: unknown;
  export default page;
}
