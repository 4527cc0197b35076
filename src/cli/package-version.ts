import { readFileSync } from 'node:fs';

/** Two folders up is the package, from src/cli, lib/cli and lib/bundle alike. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
