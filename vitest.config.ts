import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/gpu/**', 'test/real-kubelet/**'],
    // A crash in native code fails one file, not the run.
    pool: 'forks',
    testTimeout: 30_000,
  },
});
