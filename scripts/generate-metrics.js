// Writes the table of metrics in docs/status-and-metrics.md from what the plugin registers. Reads lib/: run "npm run
// build:ts" before. Usage: npm run generate:metrics
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Metrics } from '../lib/device-plugin/outside/metrics.js';
import { Tally } from '../lib/device-plugin/outside/tally.js';
import { withMetrics } from './generate-metrics/table.js';

const page = fileURLToPath(new URL('../docs/status-and-metrics.md', import.meta.url));

writeFileSync(page, withMetrics(readFileSync(page, 'utf8'), new Metrics(new Tally(), null).rows));
