// Writes what is derived from the option list of the device plugin: the JSON schema of its config file, and the tables in
// docs/device-plugin.md. Reads lib/: run "npm run build:ts" before. Usage: npm run generate:options
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { configSchema } from '../lib/device-plugin/options/config-schema.js';
import { OPTION_GROUPS, OPTION_ROWS } from '../lib/device-plugin/options/option-list.js';
import { withTables } from './generate-options/tables.js';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

writeFileSync(path('schemas/device-plugin-config.v1.json'), `${JSON.stringify(configSchema(), null, 2)}\n`);

const page = path('docs/device-plugin.md');
writeFileSync(page, withTables(readFileSync(page, 'utf8'), OPTION_GROUPS, OPTION_ROWS));
