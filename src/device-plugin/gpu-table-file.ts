import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { GpuTable, KnownGpu } from './gpu-table.ts';
import type { PluginLog } from './log.ts';

const VERSION = 1;

export function tablePath(stateDir: string): string {
  return join(stateDir, 'gpus.json');
}

/** The table on disk: empty when there is none. A broken file is set aside under another name, with a warning. */
export async function readTable(path: string, log: PluginLog): Promise<GpuTable> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      log.warn(
        { path },
        `The table of GPU numbers cannot be read (${message}); numbers follow the driver's order`,
      );
    }
    return [];
  }
  try {
    return parseTable(text);
  } catch (error) {
    const aside = `${path}.broken-${Date.now()}`;
    await rename(path, aside).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(
      { path, aside },
      `The table of GPU numbers ${path} is broken (${reason}); it was set aside as ${aside}, numbers follow the driver's order`,
    );
    return [];
  }
}

/** Whole or not at all: a temporary file is synced and renamed. Makes the folder. */
export async function writeTable(path: string, table: GpuTable): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(formatTable(table));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

export function formatTable(table: GpuTable): string {
  return `${JSON.stringify({ version: VERSION, gpus: table, checksum: checksum(table) }, null, 2)}\n`;
}

/** Throws a sentence that names the first fault. */
export function parseTable(text: string): GpuTable {
  const file = JSON.parse(text) as { version?: unknown; gpus?: unknown; checksum?: unknown } | null;
  if (file === null || typeof file !== 'object' || Array.isArray(file))
    throw new Error('it is no JSON object');
  if (file.version !== VERSION) {
    throw new Error(`its version is ${JSON.stringify(file.version)}, this program knows ${VERSION}`);
  }
  if (!Array.isArray(file.gpus) || !file.gpus.every(isKnownGpu))
    throw new Error('"gpus" holds something else than GPUs');
  if (file.checksum !== checksum(file.gpus)) throw new Error('its checksum does not match');
  return file.gpus;
}

function checksum(table: GpuTable): string {
  const fields = table.map((gpu) => [gpu.number, gpu.address, gpu.uuid, gpu.numaNode, gpu.name, gpu.mig]);
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

function isKnownGpu(value: unknown): value is KnownGpu {
  if (value === null || typeof value !== 'object') return false;
  const gpu = value as Partial<Record<keyof KnownGpu, unknown>>;
  return (
    Number.isSafeInteger(gpu.number) &&
    typeof gpu.address === 'string' &&
    (gpu.uuid === null || typeof gpu.uuid === 'string') &&
    (gpu.numaNode === null || Number.isSafeInteger(gpu.numaNode)) &&
    (gpu.name === null || typeof gpu.name === 'string') &&
    typeof gpu.mig === 'boolean'
  );
}
