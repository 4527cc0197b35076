import type { GeneratedSpec, NodePlaces } from '../../../device-plugin/cdi/generate.ts';
import { MOCK, type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { type Command, EXIT } from '../../command.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { EXIT_NO_DRIVER, TRACE, withNvml } from '../../with-nvml.ts';
import { ROOT_OPTIONS, SPEC_OPTIONS } from './options.ts';

const FORMATS = ['yaml', 'json'] as const;
const NAMINGS = ['index', 'uuid', 'slot', 'type-index'] as const;
type Naming = (typeof NAMINGS)[number];

const OPTIONS = [
  ...SPEC_OPTIONS,
  {
    name: 'format',
    short: null,
    value: 'FORMAT',
    values: FORMATS,
    env: [],
    default: 'yaml, or as the file is called',
    help: 'How to write it.',
  },
  {
    name: 'device-name-strategy',
    short: null,
    value: 'NAMES',
    values: NAMINGS,
    env: [],
    default: 'index and uuid',
    help: 'What a device is called: 0, its UUID, its PCI address 0000:1a:00.0 or gpu0. May be given several times.',
  },
  {
    name: 'no-all-device',
    short: null,
    value: null,
    values: null,
    env: [],
    default: null,
    help: 'Leave out the device "all", which is all of them.',
  },
  ...ROOT_OPTIONS,
  MOCK,
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    'Writes the specification with which a container runtime gives GPUs to containers. GPUs in MIG mode are not in it as a whole, but each of their MIG devices is. Type and numbers of device nodes are left to the runtime, which looks when a container starts: they change when drivers are loaded.',
  options: OPTIONS,
  environment: [TRACE],
  exitCodes: [[String(EXIT_NO_DRIVER), 'there is no NVIDIA driver']],
  examples: [
    'node-nvml cdi generate --output=/etc/cdi/nvidia.yaml',
    'node-nvml cdi generate --vendor=k8s.device-plugin.nvidia.com --device-name-strategy=slot --no-all-device --output=/var/run/cdi',
    'node-nvml cdi generate --mock=h100x8 --format=json',
  ],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const vendor = named(values.vendor ?? 'nvidia.com', '--vendor', /^[a-z]([\w.-]*[a-z\d])?$/i);
  const className = named(values.class ?? 'gpu', '--class', /^[a-z]([\w.-]*[a-z\d])?$/i);
  const { generateSpec } = await import('../../../device-plugin/cdi/generate.ts');
  return withNvml(values.mock, terminal, async (nvml) => {
    const generated = await generateSpec(nvml, {
      kind: `${vendor}/${className}`,
      namings: namings(parsed),
      withAll: !values['no-all-device'],
      hookPath: values['nvidia-cdi-hook-path'] ?? '/usr/bin/nvidia-cdi-hook',
      disabledHooks: parsed.flags.get('disable-hook') ?? [],
      stateDir: values['state-dir'],
      places: places(values),
    });
    for (const lack of generated.lacks) terminal.note(lack);
    await write(generated, values.output, values.format, terminal);
    return EXIT.ok;
  });
}

function places(values: Readonly<Record<(typeof ROOT_OPTIONS)[number]['name'], string | null>>): NodePlaces {
  const nvidiaDriverRoot = values['driver-root'] ?? '/';
  return {
    nvidiaDriverRoot,
    nvidiaDevRoot: values['dev-root'] ?? nvidiaDriverRoot,
    containerDriverRoot: values['container-driver-root'] ?? '/driver-root',
    sysfsRoot: values['sysfs-root'] ?? '/sys',
    procRoot: values['proc-root'] ?? '/proc',
  };
}

function namings({ flags }: Parsed): readonly Naming[] {
  // Each was compared with the list when the command line was read.
  const given = flags.get('device-name-strategy') as readonly Naming[] | undefined;
  return given ?? ['index', 'uuid'];
}

function named(value: string, option: string, form: RegExp): string {
  if (form.test(value)) return value;
  throw new UsageError(
    `${option} is ${JSON.stringify(value)}, but must begin with a letter, end with a letter or digit, and have only letters, digits, ".", "-" and "_".`,
  );
}

async function write(
  { document, fileName }: GeneratedSpec,
  output: string | null,
  format: (typeof FORMATS)[number] | null,
  terminal: Terminal,
): Promise<void> {
  const isJson = (format ?? (output === null || /\.ya?ml$/.test(output) ? 'yaml' : 'json')) === 'json';
  const text = isJson ? JSON.stringify(document, null, 2) : (await import('./yaml.ts')).yamlText(document);
  if (output === null || output === '-') {
    terminal.print(text);
    return;
  }
  const { isFolder } = await import('../../../device-plugin/driver-root/roots.ts');
  const { writeSpecFile } = await import('../../../device-plugin/cdi/spec-file.ts');
  const path = (await isFolder(output)) ? `${output}/${fileName}.${isJson ? 'json' : 'yaml'}` : output;
  const isNew = await writeSpecFile(path, `${text}\n`);
  terminal.note(isNew ? `Wrote ${path}` : `${path} is as it should be`);
}
