#!/usr/bin/env node
import { basename } from 'node:path';

import { COMMANDS } from './commands.ts';
import { guarded, runGroup } from './run.ts';
import { stopNow } from './terminal/stop-signal.ts';
import { processTerminal } from './terminal/terminal.ts';

/** The name of NVIDIA's binary: called by it, we are the device plugin, so that manifests keep their command. */
const NVIDIA_NAME = 'nvidia-device-plugin';
/** NVIDIA's chart starts it from the same image, where a ConfigMap holds the configs. */
const CONFIG_MANAGER_NAME = 'config-manager';

async function main(): Promise<number> {
  const [, program = '', ...args] = process.argv;
  const terminal = processTerminal();
  if (basename(program) === NVIDIA_NAME) {
    // By this name NVIDIA's config-manager looks for the process that it sends SIGHUP.
    process.title = NVIDIA_NAME;
    const { command } = await import('./commands/device-plugin.ts');
    return guarded('device-plugin', terminal, () => command.main(args, terminal));
  }
  if (basename(program) === CONFIG_MANAGER_NAME) {
    const { command } = await import('./commands/config-manager.ts');
    return guarded('config-manager', terminal, () => command.main(args, terminal));
  }
  return guarded('', terminal, () => runGroup('', COMMANDS, args, terminal));
}

// A reader that went (`| head`) is no fault: what would run on is stopped, and each command leaves nothing behind.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stopNow();
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// No top-level await: require() of an ES module does not take it.
void main().then((code) => {
  process.exitCode = code;
});
