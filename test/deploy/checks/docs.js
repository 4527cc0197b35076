import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expectEqual } from '../../real-kubelet/support/expect.js';

const repository = path.join(import.meta.dirname, '..', '..', '..');

/** The site of the documentation: what typedoc warns of is an error to it, as a link that leads nowhere. */
export async function docsChecks(report, directory) {
  report.heading('the documentation');
  await report.check('the site is built without a warning, with every guide in it', () => {
    const out = path.join(directory, 'site');
    const typedoc = path.join(repository, 'node_modules', 'typedoc', 'bin', 'typedoc');
    execFileSync(process.execPath, [typedoc, '--out', out], { cwd: repository, stdio: 'pipe' });
    const guides = readdirSync(path.join(repository, 'docs')).filter((name) => name.endsWith('.md'));
    const pages = readdirSync(path.join(out, 'documents')).map((name) => name.toLowerCase());
    const absent = guides.filter((name) => !pages.includes(name.replace(/\.md$/, '.html').toLowerCase()));
    expectEqual(absent, [], 'guides without a page');
    return `${guides.length} guides`;
  });
}
