import type { NvmlEvent } from '../../nvml/index.ts';
import { COUNT, JSON_OUTPUT, MOCK, type Option, type Parsed } from '../arguments/option.ts';
import { valuesOf } from '../arguments/parse.ts';
import { type Command, EXIT } from '../command.ts';
import { count } from '../running-mock.ts';
import { json } from '../terminal/json.ts';
import { stopSignal } from '../terminal/stop-signal.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../with-nvml.ts';

const OPTIONS = [
  { ...COUNT, help: 'End after so many events.' },
  { ...JSON_OUTPUT, help: 'Write JSON, one object a line.' },
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Waits for events of all GPUs and prints each as it comes, until Ctrl-C: Xids, ECC errors, P-state, clock and power source changes, MIG changes. Costs nothing while nothing happens.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: ['node-nvml events', 'node-nvml events --json | jq .xid', 'node-nvml events --mock h100x8'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const wanted = values.count === null ? Infinity : count(values.count, '--count');
  return withNvml(values.mock, terminal, async (nvml) => {
    const events = nvml.events({ signal: stopSignal() });
    await events.ready;
    for (const { device, error } of events.unwatched) {
      terminal.note(`GPU ${device.index} is not watched: ${error.message}`);
    }
    let seen = 0;
    while (seen < wanted) {
      const { done, value: event } = await events.next();
      if (done === true) break;
      terminal.print(values.json ? json(plain(event), 0) : line(event, terminal));
      seen++;
    }
    await events.return();
    return EXIT.ok;
  });
}

function plain(event: NvmlEvent): object {
  const { device, ...rest } = event;
  return { time: new Date().toISOString(), gpu: device?.index ?? null, uuid: device?.uuid ?? null, ...rest };
}

function line({ type, device, xid, data }: NvmlEvent, { colors }: Terminal): string {
  const time = colors.dim(new Date().toISOString().slice(11, 23));
  const place = device === null ? 'GPU ?' : `GPU ${device.index}`;
  const what =
    xid === null ? `${colors.cyan(String(type))}${data === 0 ? '' : ` ${data}`}` : colors.red(`Xid ${xid}`);
  return `${time}  ${place}  ${what}  ${colors.dim(device?.uuid ?? '')}`.trimEnd();
}
