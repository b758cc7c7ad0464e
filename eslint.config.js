import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tseslint from 'typescript-eslint';

const typed = ['**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores(['.astro/', '.cache/', 'dist/', 'playwright-report/', 'test-results/', 'public/']),
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.strict] },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs.recommended, astro.configs['jsx-a11y-strict']] },
  { files: ['src/**/*.tsx'], extends: [jsxA11y.configs.strict] },
  // In the browser an island runs on Preact alone, without the layer that gives fields and events what only React's have.
  {
    files: ['src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "JSXOpeningElement[name.name=/^(input|textarea)$/]:not(:has(JSXAttribute[name.name='type'][value.value=/^(checkbox|radio|file)$/])) > JSXAttribute[name.name='onChange']",
          message: 'Write onInput: in the browser onChange of a text field comes only when the field is left.',
        },
        {
          selector: "JSXOpeningElement[name.name='select'] > JSXAttribute[name.name='defaultValue']",
          message: 'Put the option that is chosen at first in front: in the browser a select has no defaultValue.',
        },
        { selector: "MemberExpression[property.name='nativeEvent']", message: 'In the browser the event is the native one.' },
        { selector: "JSXAttribute[name.name='onDoubleClick']", message: 'The browser knows this event as dblclick.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250 }],
      'no-console': 'off',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: typed,
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An id that the schemas have proved to be there is read with "!": a fallback would hide the fault.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // Lint can't see the types of .astro files, so lists of them are left to the type check.
  {
    files: ['src/components/lesson-components.ts', 'src/components/figures/figure-drawings.ts'],
    rules: { '@typescript-eslint/no-redundant-type-constituents': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  // Islands and platform run in the browser, where a message on the console is a fault.
  { files: ['src/{domain,i18n,islands,platform,schemas}/**'], rules: { 'no-console': 'error' } },
  // Tests give functions what their types forbid, to see it refused; fixtures are as long as they need to be.
  { files: ['tests/unit/**', 'tests/content/**'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  { files: ['tests/fixtures/**'], rules: { 'max-lines': 'off' } },
);
