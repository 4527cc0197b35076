import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    pool: 'forks',
    testTimeout: 120_000,
    // The names of what was left out are the answer on a machine without a GPU.
    reporters: ['verbose'],
  },
});
export default config;
