// Writes the tables in docs/health.md from the plugin's own policy. Reads lib/: run "npm run build:ts" before.
// Usage: npm run generate:health
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { OPERATIONAL_RULES } from '../lib/device-plugin/health/operational-policy.js';
import { REASON_ROWS } from '../lib/device-plugin/health/reasons.js';
import { DEFAULT_XID_ROWS } from '../lib/device-plugin/health/default-xid-rows.js';
import { withTables } from './generate-health/tables.js';

const page = fileURLToPath(new URL('../docs/health.md', import.meta.url));
const tables = { xids: DEFAULT_XID_ROWS, rules: OPERATIONAL_RULES, reasons: REASON_ROWS };

writeFileSync(page, withTables(readFileSync(page, 'utf8'), tables));
