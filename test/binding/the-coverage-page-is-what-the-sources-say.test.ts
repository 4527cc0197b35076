import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rows } from '../../src/nvml/raw/rows.ts';

const page = readFileSync('docs/coverage.md', 'utf8');
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const lines = page.split('\n').filter((line) => line.startsWith('| `nvml'));

it('writing it again leaves no difference', () => {
  const made = join(mkdtempSync(join(tmpdir(), 'node-nvml-coverage-')), 'coverage.md');
  execFileSync(process.execPath, ['scripts/generate-coverage.js', made]);
  expect(readFileSync(made, 'utf8')).toBe(page);
});

it('every function is there, in both forms, and the mock behaves for it', () => {
  expect(lines.map((line) => cellsOf(line)[1]).sort()).toEqual(
    rows.map(({ name }) => `\`nvml${name}\``).sort(),
  );
  for (const line of lines) {
    const [, name, , , sync, onLane, , mock] = cellsOf(line);
    expect([sync, onLane], name).toEqual(['yes', 'yes']);
    expect(mock, name).toMatch(/^`\w+\.cc`$/);
  }
});
