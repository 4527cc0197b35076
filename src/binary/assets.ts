import { getRawAsset } from 'node:sea';

/** What the single binary holds, as scripts/binary/ packed it. */
export type Contents = {
  /** Changes with any of the files. */
  readonly id: string;
  /** The package's files that are not code, by their path in the package. */
  readonly files: Readonly<Record<string, FileFacts>>;
};

export type FileFacts = {
  readonly bytes: number;
  readonly executable: boolean;
};

/** An asset's bytes where the program is mapped: read-only, not copied. */
export function assetBytes(name: string): Buffer {
  return Buffer.from(getRawAsset(name) as ArrayBuffer);
}

let contents: Contents | null = null;

export function binaryContents(): Contents {
  contents ??= JSON.parse(assetBytes('contents.json').toString('utf8')) as Contents;
  return contents;
}
