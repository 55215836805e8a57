import { ourElements } from './packages/workbench/src/guards/manifest/our-elements.ts';

/** `generated/custom-elements.json`: what editors, Storybook and the types for React and Vue are made from. */
export default {
  globs: ['packages/{elements,widgets}/src/**/*.ts'],
  exclude: ['**/*.{test,page,suite}.ts', '**/*.d.ts', '**/generated/**'],
  outdir: 'generated',
  litelement: true,
  packagejson: false,
  plugins: [ourElements()],
};
