// A folder as an archive that says nothing of when, where and by whom it was made.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const GIGABYTE = 2 ** 30;

/** `{ tar, compressed() }` of what is in the folder. */
export function layer(folder) {
  const tar = execFileSync(
    'tar',
    [
      '--create',
      '--format=gnu',
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '--numeric-owner',
      `--directory=${folder}`,
      ...readdirSync(folder).sort(),
    ],
    { maxBuffer: GIGABYTE },
  );
  // No name and no time are in the header of what gzipSync makes.
  return { tar, compressed: () => gzipSync(tar, { level: 9 }) };
}
