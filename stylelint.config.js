import { withReason } from './packages/workbench/src/guards/lint-rules/with-reason.ts';

const COLOURS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];

export default {
  plugins: ['stylelint-use-logical', withReason],
  ignoreFiles: ['**/dist/**', '**/generated/**', 'node_modules/**', 'packages/workbench/**'],
  reportNeedlessDisables: true,
  reportUnscopedDisables: true,
  ignoreDisables: true,
  rules: {
    'csstools/use-logical': ['always', { except: [/^overflow/] }],
    'dugnad/with-reason': true,
    // colours, spaces and durations are tokens
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': COLOURS,
    'custom-property-pattern': ['^(dugnad-[a-z0-9]+(-[a-z0-9]+)+|_[a-z0-9]+(-[a-z0-9]+)*)$', { message: 'A custom property is --dugnad-<category>-<role>, --dugnad-<element>-<property> or --_private.' }],
    'selector-class-pattern': ['^[a-z0-9]+(-[a-z0-9]+)*$', { message: 'A class is kebab-case.' }],
    'declaration-property-value-disallowed-list': [
      { '/^(font-size|font|line-height)$/': ['/\\dpx/'] },
      { message: 'Text grows with the reader\'s setting: rem or em.' },
    ],
    'selector-max-id': 0,
    'max-nesting-depth': 3,
    'block-no-empty': true,
    'no-duplicate-selectors': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-block-no-shorthand-property-overrides': true,
    'property-no-unknown': [true, { ignoreProperties: ['reading-flow', 'interpolate-size', 'field-sizing', 'position-area', 'position-anchor', 'anchor-name', 'position-try-fallbacks'] }],
    'unit-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'no-invalid-position-at-import-rule': true,
  },
  overrides: [
    { files: ['packages/*/src/**/*.ts'], customSyntax: 'postcss-lit' },
    { files: ['packages/tokens/src/**/*.ts'], rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null } },
  ],
};
