import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('generating it again leaves no difference', () => {
  const directory = mkdtempSync(join(tmpdir(), 'node-nvml-raw-'));
  const exporter = join(directory, 'export_table');
  execFileSync('g++', ['-std=c++17', '-Ibinding', 'binding/abi/export_table.cc', '-o', exporter]);
  const made = join(directory, 'raw');
  execFileSync(process.execPath, ['scripts/generate-nvml.js', exporter, made]);
  const files = readdirSync('src/nvml/raw').sort();
  expect(readdirSync(made).sort()).toEqual(files);
  for (const file of files) {
    expect(readFileSync(join(made, file), 'utf8'), file).toBe(
      readFileSync(join('src/nvml/raw', file), 'utf8'),
    );
  }
});
