// Lint rules beyond style: unawaited promises, import cycles, and the floors of the house (ARCHITECTURE.md).
import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The floors of src/core, top first: a room may import only from floors below its own. */
const floors = [
  ['service'],
  ['report', 'cards'],
  ['corpus'],
  ['recognise', 'exchange'],
  ['dossier', 'sidecar'],
  ['anchor', 'yaml'],
  ['text', 'model', 'ports'],
];

const hosts = {
  regex: '^(vscode|node:.*|fs|path|os|child_process|crypto|url|util)$',
  message: 'src/core knows no host: it runs in the editor, in a web worker and on the command line alike.',
};

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const floorRules = floors.flatMap((names, i) =>
  names.map((name) => ({
    files: [`src/core/${name}/**/*.ts`, `src/core/${name}.ts`],
    rules: restrict(
      hosts,
      ...(i === 0
        ? []
        : [
            {
              regex: `^(\\.\\./)+(${floors.slice(0, i).flat().join('|')})(/|$)`,
              message: `src/core/${name} stands below these rooms; dependencies run one way, downwards.`,
            },
          ]),
    ),
  })),
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'node_modules/',
      '.cache/',
      'esbuild.js',
      '*.mjs',
      'scripts/**/*.mjs',
      'test/**/*.mjs',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['src/vscode/**/*.ts'],
    rules: restrict({
      regex: '^(node:.*|fs|path|os|child_process)$',
      message: 'The shell also runs in a web worker: what needs Node comes in through ports (src/node).',
    }),
  },
  {
    files: ['src/vscode/**/*.ts'],
    ignores: ['src/vscode/tell.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^show((Information|Warning|Error)Message|InputBox)$/]',
          message: 'The editor makes links, to commands too, of what a file says: use src/vscode/tell.ts.',
        },
      ],
    },
  },
  ...floorRules,
);
