import { defineConfig, type ViteUserConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/foreign/**/*.test.ts'],
    globalSetup: 'test/foreign/support/global-setup.ts',
    pool: 'forks',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});

export default config;
