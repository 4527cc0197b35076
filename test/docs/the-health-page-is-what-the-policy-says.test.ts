import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { HEALTH_STATES, REASON_CODES } from '../../src/device-plugin/health/machine.ts';
import { OPERATIONAL_RULES } from '../../src/device-plugin/health/operational-policy.ts';
import { REASON_ROWS } from '../../src/device-plugin/health/reasons.ts';
import { DEFAULT_XID_ROWS } from '../../src/device-plugin/health/default-xid-rows.ts';

/** JavaScript of the build, without types. */
const TABLES: string = '../../scripts/generate-health/tables.js';

type Tables = { withTables(page: string, tables: object): string };

const page = readFileSync('docs/health.md', 'utf8');

test('writing the tables again leaves no difference', async () => {
  const { withTables } = (await import(TABLES)) as Tables;
  const tables = { xids: DEFAULT_XID_ROWS, rules: OPERATIONAL_RULES, reasons: REASON_ROWS };
  expect(withTables(page, tables)).toBe(page);
});

test('every state and every reason has its row', () => {
  for (const state of HEALTH_STATES) expect(page).toContain(`\n| ${state} |`);
  for (const code of REASON_CODES) expect(page).toContain(`\n| \`${code}\` |`);
});
