import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import type { DevelopmentKubelet } from '../../kubelet/index.ts';
import { MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { consoleHelp, KubeletConsole } from '../kubelet-console.ts';
import { drivingHint, mockEnvironment } from '../mock-here.ts';
import { startPlugin } from '../plugin-process.ts';
import { aborted, stopSignal } from '../terminal/stop-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';

const OPTIONS = [
  {
    name: 'directory',
    short: 'd',
    value: 'PATH',
    values: null,
    env: [],
    default: 'a new one in the temporary directory, removed at the end',
    help: "Where its sockets and its checkpoint are, in place of /var/lib/kubelet's.",
  },
  { ...MOCK, help: `${MOCK.help} A device plugin on it is started beside the kubelet.` },
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description: `Runs what of a kubelet device plugins see, in a directory and without root: real gRPC on real sockets, the kubelet's order of checks, its words and its checkpoint. Prints what happens, and takes commands from stdin, a line each:\n\n${consoleHelp()}`,
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: ['node-nvml kubelet --mock h100x8', 'node-nvml kubelet --directory /tmp/kubelet'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const { directory, mock } = valuesOf(OPTIONS, parsed);
  const signal = stopSignal();
  const folder =
    directory === null ? await mkdtemp(join(tmpdir(), 'node-nvml-kubelet-')) : resolve(directory);
  try {
    const { DevelopmentKubelet } = await import('../../kubelet/index.ts');
    const kubelet = await DevelopmentKubelet.start({ directory: folder });
    try {
      const console = new KubeletConsole(kubelet, terminal);
      if (mock === null) announce(kubelet, terminal);
      await (mock === null
        ? serve(kubelet, console, signal)
        : serveWithPlugin(kubelet, console, mock, terminal, signal));
    } finally {
      await kubelet.stop();
    }
  } finally {
    if (directory === null) await rm(folder, { recursive: true });
  }
  return EXIT.ok;
}

async function serveWithPlugin(
  kubelet: DevelopmentKubelet,
  console: KubeletConsole,
  scenario: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const { startMock } = await import('../../mock/index.ts');
  const mock = await startMock(scenario);
  terminal.print(drivingHint(mock));
  try {
    const plugin = startPlugin({
      paths: kubelet.paths,
      stateDir: join(kubelet.paths.devicePlugins, '..', 'plugin-state'),
      env: mockEnvironment(mock),
      flags: [],
      output: (line) => {
        console.pluginSaid(line);
      },
    });
    try {
      await serve(kubelet, console, signal);
    } finally {
      await plugin.stop();
    }
  } finally {
    await mock.close();
  }
}

function announce(kubelet: DevelopmentKubelet, terminal: Terminal): void {
  const { kubeletSocket, podResourcesSocket } = kubelet.paths;
  terminal.print(`A development kubelet listens on ${kubeletSocket}. A plugin joins it by`);
  terminal.print(
    `  npx node-nvml device-plugin --kubelet-socket=${kubeletSocket} --pod-resources-socket=${podResourcesSocket}`,
  );
}

/** Until a signal, or `quit`, or the end of a terminal's input; a pipe that ends leaves it running. */
async function serve(
  kubelet: DevelopmentKubelet,
  console: KubeletConsole,
  signal: AbortSignal,
): Promise<void> {
  const off = kubelet.on((event) => {
    console.show(event);
  });
  const lines = createInterface({ input: process.stdin });
  signal.addEventListener('abort', () => {
    lines.close();
  });
  let wanted = true;
  for await (const line of lines) {
    wanted = await console.command(line);
    if (!wanted) break;
  }
  lines.close();
  if (wanted && !process.stdin.isTTY) await aborted(signal);
  off();
}
