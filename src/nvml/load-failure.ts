import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What decides whether the addon runs on a machine. */
export type Host = {
  readonly platform: string;
  readonly architecture: string;
  /** The version of glibc; null: the machine has another C library. */
  readonly glibc: string | null;
};

const SUPPORTED = 'node-nvml runs on Linux with glibc 2.28 or newer, on x64 and arm64';

export function thisHost(): Host {
  // Slow, and asked only when the addon did not load.
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return {
    platform: process.platform,
    architecture: process.arch,
    glibc: report.header?.glibcVersionRuntime ?? null,
  };
}

const ELF_HEADER_BYTES = 64;

/**
 * Throws where a file of 64-bit ELF was cut short: the loader would map what is not there, and the process end by SIGBUS.
 * The table of sections is the last thing in such a file.
 */
export function mustBeWhole(path: string): void {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(ELF_HEADER_BYTES);
    const read = readSync(file, header, 0, ELF_HEADER_BYTES, 0);
    const sections = Number(header.readBigUInt64LE(40));
    const end = sections + header.readUInt16LE(58) * header.readUInt16LE(60);
    const isElf = header.readUInt32BE(0) === 0x7f454c46;
    if (read < ELF_HEADER_BYTES || (isElf && fstatSync(file).size < end)) throw new Error('file too short');
  } finally {
    closeSync(file);
  }
}

/**
 * Why the addon does not run here, as one sentence that says what is supported and what to do. `path`: the file; null:
 * there is none. `reason`: what the loader said. The error has no stack: all that it would show is where Node loads files.
 */
export function loadFailure(path: string | null, reason: string, host: Host): Error {
  const error = new Error(sentence(path, reason, host));
  error.stack = `${error.name}: ${error.message}`;
  return error;
}

function sentence(path: string | null, reason: string, host: Host): string {
  const here = `${host.platform}-${host.architecture}`;
  if (host.platform !== 'linux' || !['x64', 'arm64'].includes(host.architecture)) {
    return `${SUPPORTED}; this is ${here}.`;
  }
  if (host.glibc === null) {
    return `${SUPPORTED}; the C library here is another one (musl, as in Alpine), for which NVIDIA has no driver library. Use an image with glibc (Debian, Ubuntu, UBI).`;
  }
  if (path === null) {
    return `${SUPPORTED}. This is ${here}, but this copy of the package has no addon for it: install it again, or in a clone run "npm run build:native".`;
  }
  return `${SUPPORTED}. ${whatIsWrong(path, reason, host.glibc)}`;
}

/** The loader's words for what goes wrong, and ours. */
function whatIsWrong(path: string, reason: string, glibc: string): string {
  const [, missing = ''] = /version [`'"]((?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)' not found/.exec(reason) ?? [];
  if (missing.startsWith('GLIBC_')) {
    return `Here is glibc ${glibc}, which lacks ${missing}: upgrade the system, or use a newer image.`;
  }
  if (missing !== '') return `The libstdc++ here lacks ${missing}: upgrade libstdc++6 (GCC 7 or newer).`;
  if (/failed to map segment/.test(reason)) {
    return `${path} is on a file system that is mounted noexec, so that it cannot be loaded: install the package elsewhere, or mount it with exec.`;
  }
  if (/permission denied/i.test(reason))
    return `${path} may not be read by this user: give it read permission.`;
  const [words = ''] = reason.split('\n');
  const problem = /ELF|too short|file data/.test(words) ? 'is damaged' : 'could not be loaded';
  return `${path} ${problem} (${words.replace(`${path}: `, '')}): install the package again; in a clone, run "npm run build:native".`;
}
