// What scripts write into the repository: each is written again in a copy, and compared.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Built, not in git: the generators read it. */
const BUILT = ['lib', 'build/Release/export_table'];

/** Sentences about generated files that are not what their sources say. */
export function staleFiles() {
  const copy = mkdtempSync(join(tmpdir(), 'node-nvml-release-'));
  try {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);
    for (const name of [...tracked, ...BUILT])
      cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    return generators().flatMap((script) => staleOf(script, copy, tracked));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** All scripts of package.json that generate something, but the one that calls them. */
function generators() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.keys(scripts).filter((name) => name.startsWith('generate:'));
}

function staleOf(script, copy, tracked) {
  try {
    execFileSync('npm', ['run', '--silent', script], { cwd: copy, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    return [`npm run ${script} fails: ${String(error.stderr).trim().split('\n').at(-1)}`];
  }
  const changed = tracked.filter((name) => !sameFile(name, copy));
  return changed.map((name) => `${name} is not what its sources say: run "npm run ${script}" and commit it.`);
}

function sameFile(name, copy) {
  const text = (folder) => {
    try {
      return readFileSync(join(folder, name), 'latin1');
    } catch {
      return null;
    }
  };
  const here = text(root);
  const same = here === text(copy);
  // The next generator is not told of it again.
  if (!same && here !== null) cpSync(join(root, name), join(copy, name));
  return same;
}
