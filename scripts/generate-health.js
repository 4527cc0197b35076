// Writes the table of Xids in docs/health.md from the plugin's own policy. Reads lib/: run "npm run build:ts" before.
// Usage: npm run generate:health
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { KNOWN_XIDS } from '../lib/device-plugin/health/xid-policy.js';
import { withXids } from './generate-health/xids.js';

const page = fileURLToPath(new URL('../docs/health.md', import.meta.url));

writeFileSync(page, withXids(readFileSync(page, 'utf8'), KNOWN_XIDS));
