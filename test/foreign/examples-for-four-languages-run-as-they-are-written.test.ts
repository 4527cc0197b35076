import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, inject, onTestFinished, test } from 'vitest';

import { ENTRY } from '../cli/support/cli.ts';
import { cache, type Tool } from './support/toolbox.ts';

const here = dirname(fileURLToPath(import.meta.url));
const page = await readFile(join(here, '../../docs/testing-your-program.md'), 'utf8');

const languages: Readonly<Record<string, { tool: Tool | null; beside: readonly [string, string][] }>> = {
  Python: { tool: 'python', beside: [] },
  Go: {
    tool: 'go',
    beside: [
      ['go/go.mod', 'go.mod'],
      ['go/go.sum', 'go.sum'],
    ],
  },
  Rust: {
    tool: 'rust',
    beside: [
      ['rust/Cargo.toml', 'Cargo.toml'],
      ['rust/Cargo.lock', 'Cargo.lock'],
      ['rust/src/main.rs', 'src/main.rs'],
    ],
  },
  C: { tool: null, beside: [] },
};

/** The files of a section, each named by its first line, and its commands. */
function sectionOf(title: string): { files: [string, string][]; commands: string } {
  const text = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)];
  const files: [string, string][] = [];
  let commands = 'set -e\n';
  for (const [, kind, body = ''] of blocks) {
    const name = /^(?:#|\/\/) file: (.*)$/m.exec(body)?.[1];
    if (kind === 'sh') commands += body;
    else if (name !== undefined) files.push([name, body]);
  }
  return { files, commands };
}

/** `npx node-nvml` is this repository's; python3 is the one with nvidia-ml-py. */
async function toolsOfThisMachine(folder: string, python: string | null): Promise<string> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const scripts = {
    npx: `shift\nexec '${process.execPath}' '${ENTRY}' "$@"`,
    python3: `exec '${python ?? ''}' "$@"`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return bin;
}

for (const [title, { tool, beside }] of Object.entries(languages)) {
  const { commands: tools } = inject('toolbox');
  test.skipIf(tool !== null && tools[tool] === null)(`the ${title} example`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'node-nvml-example-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { files, commands } = sectionOf(title);
    expect(files).not.toHaveLength(0);
    for (const [from, to] of beside) {
      await mkdir(dirname(join(folder, to)), { recursive: true });
      await copyFile(join(here, from), join(folder, to));
    }
    for (const [name, body] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), body);
    }
    const bin = await toolsOfThisMachine(folder, tools.python);
    const env = {
      ...process.env,
      PATH: `${bin}:${process.env['PATH'] ?? ''}`,
      PYTHONDONTWRITEBYTECODE: '1',
      CARGO_TARGET_DIR: join(cache, 'rust-example'),
      GOFLAGS: '-mod=mod',
    };
    await promisify(execFile)('bash', ['-c', commands], { cwd: folder, env, timeout: 600_000 });
  });
}
