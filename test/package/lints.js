// What people's tools say of the package: publint, and "are the types wrong".
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { cacheFolder } from '../../scripts/support/registry.js';

const TOOLS = { publint: '0.3.25', '@arethetypeswrong/cli': '0.18.5' };

export async function checkLints(report, { path }) {
  report.heading('What linters of packages say');
  const bin = tools();
  await report.check('publint --strict', () => lint(bin('publint'), ['run', path, '--strict']));
  await report.check('attw --profile esm-only', () =>
    lint(bin('attw'), [path, '--profile', 'esm-only', '--no-emoji']),
  );
}

/** Installed once, outside of the repository. */
function tools() {
  const folder = join(cacheFolder, `linters-${Object.values(TOOLS).join('-')}`);
  const bin = (name) => join(folder, 'node_modules/.bin', name);
  if (existsSync(bin('attw'))) return bin;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: TOOLS }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-package-lock'], { cwd: folder, stdio: 'ignore' });
  return bin;
}

function lint(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
  return undefined;
}
