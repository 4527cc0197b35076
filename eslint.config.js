import tseslint from 'typescript-eslint';

/** The arrows between the rooms (design: `cli -> device-plugin -> { nvml, kubelet }`, `mock -> nvml`). */
const rooms = {
  nvml: ['kubelet', 'device-plugin', 'mock', 'cli'],
  kubelet: ['nvml', 'device-plugin', 'mock', 'cli'],
  mock: ['kubelet', 'device-plugin', 'cli'],
  'device-plugin': ['mock', 'cli'],
  package: ['nvml', 'kubelet', 'mock', 'device-plugin', 'cli', 'binary'],
  binary: ['nvml', 'kubelet', 'mock', 'device-plugin', 'cli'],
};

const arrows = Object.entries(rooms).map(([room, forbidden]) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `\\.\\./(${forbidden.join('|')})/`,
            message: `src/${room} must not know these rooms.`,
          },
          ...(room === 'nvml' ? [addonLoaders()] : []),
        ],
      },
    ],
  },
}));

function addonLoaders() {
  return {
    regex: '\\.node$|^node:module$',
    message: 'Only src/nvml/binding.ts loads the addon.',
  };
}

export default tseslint.config(
  { ignores: ['lib/', 'build*/', 'node_modules/', 'prebuilds/', 'dist/', '**/gen/**', 'docs/api/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,js}'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // A describe() block is a table of contents, not a function.
    files: ['test/**', 'bench/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  ...arrows,
  {
    files: ['src/nvml/binding.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // The tables derived from binding/abi; the generator writes them and CI compares them.
    files: ['src/nvml/raw/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
);
