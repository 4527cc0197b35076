// One version: the package's. Every other place that has one is read here.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (name) => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

export const { version } = JSON.parse(read('package.json'));

const CHART = 'deploy/helm/node-nvml-device-plugin/Chart.yaml';
const MANIFEST = 'deploy/node-nvml-device-plugin.yml';

/** Where a version stands: the file, and an expression whose group is the version, found at least once. */
const PLACES = [
  { file: 'package-lock.json', pattern: /^ {2}"version": "(.+?)"/gm },
  { file: CHART, pattern: /^version: (\S+)$/gm },
  { file: CHART, pattern: /^appVersion: '(.+)'$/gm },
  { file: MANIFEST, pattern: /app\.kubernetes\.io\/version: (\S+)$/gm },
  { file: MANIFEST, pattern: /image: \S+:(\S+)$/gm },
  { file: 'CHANGELOG.md', pattern: /^## (\S+)/m },
];

export function wrongVersions() {
  return PLACES.flatMap(({ file, pattern }) => {
    const text = read(file);
    const found = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)].filter(Boolean);
    if (found.length === 0) return [`${file} has no version where ${pattern} looks for it.`];
    const others = found.map(([, other]) => other).filter((other) => other !== version);
    return others.map((other) => `${file} has version ${other}, and package.json ${version}.`);
  });
}
