import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
    passWithNoTests: false,
    // Other steps may run beside them.
    testTimeout: 20_000,
    // Tests leave nothing behind, so files may share a worker: that saves its start for each.
    isolate: false,
  },
});
