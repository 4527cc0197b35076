import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { existsSync } from 'node:fs';
import { fetchedGoDirectory } from './cache.js';
import { oldestGo } from './versions.js';

const run = promisify(execFile);

/** The first Go that is new enough: on the PATH, in the usual place, or the one that install.sh fetched. */
export async function findGo() {
  const found = [];
  for (const go of ['go', '/usr/local/go/bin/go', `${fetchedGoDirectory()}/bin/go`]) {
    if (go.startsWith('/') && !existsSync(go)) continue;
    const version = await versionOf(go);
    if (version === null) continue;
    if (newEnough(version)) return { go, reason: null };
    found.push(`${go} is ${version}`);
  }
  const wanted = `Go ${oldestGo.join('.')} or newer`;
  const reason = found.length > 0 ? `it needs ${wanted} and ${found.join(', ')}` : `it needs ${wanted} and there is no Go`;
  return { go: null, reason: `${reason} (\`npm run test:kubelet -- --install\` as root gets one)` };
}

async function versionOf(go) {
  try {
    const { stdout } = await run(go, ['env', 'GOVERSION'], { env: { ...process.env, GOTOOLCHAIN: 'local' } });
    return stdout.trim();
  } catch {
    return null;
  }
}

function newEnough(version) {
  const [, major, minor] = /^go(\d+)\.(\d+)/.exec(version) ?? [null, '0', '0'];
  return Number(major) > oldestGo[0] || (Number(major) === oldestGo[0] && Number(minor) >= oldestGo[1]);
}
