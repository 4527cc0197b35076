import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { DevelopmentKubelet } from '../../kubelet/index.ts';
import type { Mock } from '../../mock/index.ts';
import { MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type Command, EXIT } from '../command.ts';
import { DemoScreen } from '../demo/screen.ts';
import { RESOURCE, standings, tell } from '../demo/story.ts';
import { mockEnvironment } from '../mock-here.ts';
import { startPlugin } from '../plugin-process.ts';
import { aborted, stopSignal } from '../terminal/stop-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';

const EXIT_INTERRUPTED = 130;
const DEFAULT_PAUSE_S = '2.5';
/** Short, so that the demo is; the plugin's own default is 30 s. */
const QUIET_PERIOD_MS = 2_000;
/** What of the plugin's log is shown when it ends before its time. */
const LOG_TAIL = 2_000;

const OPTIONS = [
  {
    name: 'keep',
    short: 'k',
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Stay after the story, until Ctrl-C: break GPUs yourself and watch.',
  },
  {
    name: 'pause',
    short: null,
    value: 'SECONDS',
    values: null,
    env: [],
    default: DEFAULT_PAUSE_S,
    help: 'Time to read between two scenes.',
  },
  {
    ...MOCK,
    default: 'h100x8',
  },
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Runs the whole chain: the mock driver, the addon, the library, the device plugin as a process of its own, and a development kubelet. 8 GPUs register, a pod gets two of them, one GPU dies by Xid 79 and comes back. Needs no GPU and no root; leaves nothing behind.',
  options: OPTIONS,
  environment: [],
  exitCodes: [[String(EXIT_INTERRUPTED), 'interrupted before the end']],
  examples: ['node-nvml demo', 'npm start', 'npm start -- --keep'],
  run,
};

type Settings = { readonly scenario: string; readonly pauseMs: number; readonly keep: boolean };

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const seconds = Number(values.pause ?? DEFAULT_PAUSE_S);
  if (!(seconds >= 0 && seconds <= 3_600)) {
    throw new UsageError(`--pause is ${JSON.stringify(values.pause)}, but must be seconds from 0 to 3600.`);
  }
  const settings = { scenario: values.mock ?? 'h100x8', pauseMs: seconds * 1_000, keep: values.keep };
  const signal = stopSignal();
  const folder = await mkdtemp(join(tmpdir(), 'node-nvml-demo-'));
  try {
    const { startMock } = await import('../../mock/index.ts');
    const mock = await startMock(settings.scenario);
    try {
      const { DevelopmentKubelet } = await import('../../kubelet/index.ts');
      const kubelet = await DevelopmentKubelet.start({ directory: folder });
      try {
        return await play(settings, mock, kubelet, terminal, signal);
      } finally {
        await kubelet.stop();
      }
    } finally {
      await mock.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function play(
  settings: Settings,
  mock: Mock,
  kubelet: DevelopmentKubelet,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const screen = new DemoScreen(terminal);
  screen.title('node-nvml demo', `the mock driver as ${settings.scenario}; the rest is real`);
  screen.fact('kubelet', `listens in ${join(kubelet.paths.devicePlugins, '..')}`);
  let log = '';
  const pluginStart = performance.now();
  const plugin = startPlugin({
    paths: kubelet.paths,
    stateDir: join(kubelet.paths.devicePlugins, '..', 'plugin-state'),
    env: mockEnvironment(mock),
    flags: [`--health-quiet-period=${QUIET_PERIOD_MS}ms`],
    output: (line) => {
      log = `${log}${line}\n`.slice(-LOG_TAIL);
    },
  });
  const gone = new AbortController();
  void plugin.ended.then((code) => {
    gone.abort(new Error(`The device plugin ended with ${String(code)} before its time. It said:\n${log}`));
  });
  try {
    const stage = {
      kubelet,
      gpus: mock,
      screen,
      pluginStart,
      signal: AbortSignal.any([signal, gone.signal]),
    };
    await tell({ ...stage, pauseMs: settings.pauseMs, quietPeriodMs: QUIET_PERIOD_MS });
    if (settings.keep) await stay(mock, kubelet, screen, stage.signal);
    screen.close('Done; nothing is left behind.');
    return EXIT.ok;
  } catch (error) {
    if (!signal.aborted) throw gone.signal.aborted ? gone.signal.reason : error;
    screen.close('Interrupted; nothing is left behind.');
    return EXIT_INTERRUPTED;
  } finally {
    await plugin.stop();
  }
}

/** After the story: whatever is done to the mock from outside shows here. */
async function stay(
  mock: Mock,
  kubelet: DevelopmentKubelet,
  screen: DemoScreen,
  signal: AbortSignal,
): Promise<void> {
  const state = `--state=${mock.stateFile}`;
  screen.close('It stays until Ctrl-C. From another terminal:');
  screen.detail(`npx node-nvml mock xid 2 79 ${state}`);
  screen.detail(`npx node-nvml mock lose 2 ${state}`);
  screen.detail(`npx node-nvml mock return 2 ${state}`);
  const off = kubelet.on((event) => {
    if (event.type === 'list') screen.fact('plugin', `sends a list of ${RESOURCE}`, standings(kubelet));
  });
  await aborted(signal);
  off();
}
