import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { HEALTH_STATES } from '../../src/device-plugin/health/machine.ts';
import { KNOWN_XIDS } from '../../src/device-plugin/health/xid-policy.ts';

/** JavaScript of the build, without types. */
const XIDS: string = '../../scripts/generate-health/xids.js';

type Xids = { withXids(page: string, xids: readonly unknown[]): string };

const page = readFileSync('docs/health.md', 'utf8');

test('writing the table of Xids again leaves no difference', async () => {
  const { withXids } = (await import(XIDS)) as Xids;
  expect(withXids(page, KNOWN_XIDS)).toBe(page);
});

test('every state has its row', () => {
  for (const state of HEALTH_STATES) expect(page).toContain(`\n| ${state} |`);
});
