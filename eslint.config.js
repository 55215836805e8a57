import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { lintRules } from './packages/workbench/src/guards/lint-rules/lint-rules.ts';

const TESTS = ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.page.ts', 'packages/*/src/**/*.suite.ts', 'packages/*/src/**/fixtures/**', 'test/**'];
const VIEWS = ['packages/elements/src/**/*.ts', 'packages/widgets/src/**/*.ts'];
const BROWSER = [...VIEWS, 'packages/{embed,desk}/src/**/*.ts', 'packages/client/src/**/*.ts'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];

const say = (selector, message) => ({ selector, message });
const brands = [
  say('BinaryExpression[operator="instanceof"][right.name=/^(?!(Type|Range|Syntax|Aggregate|Assertion)?Error$).*Error$/]',
    'Two copies of us may share a page: recognise our errors by brand, not by instanceof.'),
];
const names = [
  say('ExportDefaultDeclaration', 'Export by name, so that a thing is called the same everywhere.'),
  say(':matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration)[id.name=/(Manager|Impl|Mixin|^I[A-Z][a-z].*)$/]',
    'Name it for what it is: not Manager, IApi, Impl or Mixin.'),
];
const views = [
  say('ClassDeclaration[superClass.name=/^(?!LitElement$|Event$|Error$|HTMLElement$|LitElementRenderer$|FallbackRenderer$)/]', 'No base class of our own and no mixins: LitElement and controllers.'),
  say('ClassDeclaration[superClass.type="CallExpression"]', 'No mixins: a controller does it.'),
  say('NewExpression[callee.name="CustomEvent"][arguments.0.type="Literal"]', 'Our events extend Event, with readonly fields.'),
  say('ClassDeclaration[superClass.name="Event"] CallExpression[callee.type="Super"] > Literal:first-child[value!=/^(dugnad-[a-z]+(-[a-z]+)+|dugnad-error)$/]',
    'An event is named dugnad-<noun>-<verb>.'),
  say('TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A strict page refuses style attributes: set a class, or the style through the CSSOM.'),
];
// Also on the server and in tests: what is drawn there is trusted as much.
const nowhere = [
  say(':matches(ImportSpecifier, Identifier)[name=/^(unsafeHTML|unsafeSVG|unsafeCSS|unsafeStatic|unsafeMathML)$/]', 'Nothing unsafe: what an association wrote is text.'),
  say(':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/unsafe-(html|svg|mathml)/]', 'Nothing unsafe, under no name: what an association wrote is text.'),
];
const trusted = [
  say('AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]', 'No HTML from strings: a page with require-trusted-types-for refuses it.'),
  say('TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]', 'No HTML from strings.'),
  say('CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)$/]', 'No HTML from strings.'),
  say('CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]', 'document.write breaks pages.'),
];
const classFile = [say('CallExpression[callee.object.name="customElements"][callee.property.name="define"]', 'Registering is the define file\'s work: define() from @dugnad/elements/define.')];
const waiting = [
  say('CallExpression[callee.name=/^(setTimeout|setInterval|aTimeout)$/]', 'A test waits for what a person sees, not for time.'),
  say('CallExpression[callee.property.name=/^(setTimeout|setInterval)$/][callee.object.name=/^(window|globalThis|self)$/]', 'A test waits for what a person sees, not for time.'),
  say('MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]', 'A test runs, or is not there.'),
  say('CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe)$/]', 'A test runs, or is not there.'),
  say('CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/][value.value=true]', 'A test runs, or is not there.'),
];
// The types of `expect().to.equal` claim a promise, so in browser tests these are named instead of told by type.
const unawaited = [
  say('ExpressionStatement > CallExpression[callee.property.name=/^(accessible|press|type|goto)$/]', 'Await it, or it proves nothing.'),
  say('ExpressionStatement > CallExpression[callee.name=/^(sendKeys|sendMouse|setViewport|emulateMedia|fixture|oneEvent|waitUntil|elementUpdated|nextFrame)$/]', 'Await it, or it proves nothing.'),
];
const syntax = (...groups) => ({ 'no-restricted-syntax': ['error', ...nowhere, ...groups.flat()] });

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', '.artifacts/', 'storybook-static/', 'coverage/', '**/*.d.ts', 'test/bench/**/node_modules/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/unbound-method': 'off', // `@click=${this.onClick}` is bound by Lit
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { properties: false } }],
      '@typescript-eslint/await-thenable': 'off', // what may be a promise may be awaited
      '@typescript-eslint/require-await': 'off', // a route or an adapter is async by contract
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['stories/**/*.ts', 'test/**/*.ts', '.storybook/**/*.ts'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['packages/*/src/**/*.ts', 'stories/**/*.ts', 'test/**/*.{ts,mjs}'],
    rules: {
      'max-lines': ['error', 300],
      complexity: ['error', 8],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      'max-classes-per-file': ['error', 1],
      'max-lines-per-function': ['error', { max: 40, IIFEs: true }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      'no-new-func': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
  },
  { files: ['stories/**/*.ts', '.storybook/**/*.ts'], rules: syntax() },
  { files: ['packages/*/src/**/*.ts'], rules: syntax(names) },
  { files: BROWSER, rules: syntax(names, brands, trusted) },
  {
    files: VIEWS,
    plugins: { dugnad: lintRules },
    extends: [lit.configs['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice'], { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules }],
    rules: {
      'dugnad/message-id': 'error',
      'lit-a11y/no-redundant-role': 'off', // Safari takes an unmarked list for no list, unless it has its role
      'no-restricted-globals': ['error', ...NETWORK.map((name) => ({ name, message: 'Views never see the network or storage: a port answers.' }))],
      'no-restricted-properties': ['error',
        ...['window', 'globalThis', 'self'].flatMap((object) => NETWORK.map((property) => ({ object, property }))),
        { object: 'navigator', property: 'sendBeacon' }, { object: 'document', property: 'cookie' }],
    },
  },
  { files: VIEWS, ignores: ['**/*.define.ts', '**/define/**', '**/define.ts'], rules: syntax(names, brands, trusted, views, classFile) },
  { files: ['packages/{embed,pages}/src/**/*.ts'], plugins: { dugnad: lintRules }, rules: { 'dugnad/message-id': 'error' } },
  { files: ['**/*.events.ts'], rules: { 'max-classes-per-file': 'off' } },
  {
    files: TESTS,
    rules: {
      'no-restricted-properties': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      ...syntax(waiting),
      'max-lines': ['error', 400],
      'max-lines-per-function': 'off',
      complexity: 'off',
      'max-classes-per-file': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': ['error', 'node:timers/promises', 'timers/promises'],
      'dugnad/message-id': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'wc/guard-super-call': 'off',
    },
    plugins: { dugnad: lintRules, wc: wc['flat/recommended'].plugins.wc },
  },
  {
    files: ['packages/{audit,client,pages,server,tokens,workbench}/src/**/*.{test,suite}.ts', 'packages/*/src/**/*.table.test.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' }] }],
    },
  },
  {
    files: ['packages/{elements,widgets,embed,desk}/src/**/*.{test,page}.ts'],
    ignores: ['**/*.table.test.ts'],
    rules: { ...syntax(waiting, unawaited), '@typescript-eslint/no-floating-promises': 'off' },
  },
);
