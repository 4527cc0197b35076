import type { NvmlEvent } from '../../nvml/index.ts';
import { JSON_OUTPUT, MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { count } from '../running-mock.ts';
import { stopSignal } from '../terminal/stop-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT_NO_DRIVER, withNvml } from '../with-nvml.ts';

const OPTIONS = [
  {
    name: 'count',
    short: 'n',
    value: 'NUMBER',
    values: null,
    env: [],
    default: 'no end',
    help: 'End after so many events.',
  },
  { ...JSON_OUTPUT, help: 'Write JSON, one object a line.' },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Waits for events of all GPUs and prints each as it comes, until Ctrl-C: Xids, ECC errors, P-state, clock and power source changes, MIG changes. Costs nothing while nothing happens.',
  options: OPTIONS,
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: ['node-nvml events', 'node-nvml events --json | jq .xid', 'node-nvml events --mock h100x8'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const wanted = values.count === null ? Infinity : count(values.count, '--count');
  return withNvml(values.mock, terminal, async (nvml) => {
    let seen = 0;
    if (seen >= wanted) return EXIT.ok;
    for await (const event of nvml.events({ signal: stopSignal() })) {
      terminal.print(values.json ? JSON.stringify(plain(event)) : line(event, terminal));
      if (++seen >= wanted) break;
    }
    return EXIT.ok;
  });
}

function plain(event: NvmlEvent): object {
  const { device, ...rest } = event;
  return { time: new Date().toISOString(), gpu: device?.index ?? null, uuid: device?.uuid ?? null, ...rest };
}

function line(event: NvmlEvent, { colors }: Terminal): string {
  const time = colors.dim(new Date().toISOString().slice(11, 23));
  const { device } = event;
  const place = device === null ? 'all GPUs' : `GPU ${device.index}`;
  const what = event.type === 'xid' ? colors.red(`Xid ${event.xid}`) : colors.cyan(event.type);
  return `${time}  ${place}  ${what}  ${colors.dim(device?.uuid ?? '')}`.trimEnd();
}
