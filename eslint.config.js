import tseslint from 'typescript-eslint';

const looseSign = String.raw`/ [;!?](?=[\s}.)]|$)| [:»](?=[\s}.)]|$)|« |\u00a0[;!?]|\u202f[:»]|«\u202f/`;

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.alianza/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'The environment is read in libs/config only.' },
      ],
    },
  },
  {
    // French holds these signs to their words, as printers do: no line may begin with one.
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.int-spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[`Literal[value=${looseSign}]`, `TemplateElement[value.cooked=${looseSign}]`].map((selector) => ({
          selector,
          message: 'In French U+202F stands before ; ! ? and U+00A0 before : and inside of « ».',
        })),
      ],
    },
  },
  { files: ['libs/config/src/environment.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['scripts/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
