import { type Option, type Parsed } from '../../arguments/option.ts';
import { valuesOf } from '../../arguments/parse.ts';
import { type Command, EXIT } from '../../command.ts';
import type { Terminal } from '../../terminal/terminal.ts';

const OPTIONS = [
  {
    name: 'cdi-spec-dir',
    short: null,
    value: 'FOLDER',
    values: null,
    env: [],
    default: '/var/run/cdi',
    help: 'The folder to remove them from.',
  },
  {
    name: 'vendor',
    short: null,
    value: 'DOMAIN',
    values: null,
    env: [],
    default: 'k8s.device-plugin.nvidia.com',
    help: 'The vendor whose specifications are removed.',
  },
] as const satisfies readonly Option[];

export const command: Command = {
  operands: '',
  description:
    "Removes the CDI specifications of the device plugin. It leaves them when it ends, as containers of running pods that start again need them: remove them when the plugin is uninstalled and no pod holds a GPU. NVIDIA's plugin leaves the same files.",
  options: OPTIONS,
  environment: [],
  exitCodes: [],
  examples: ['node-nvml cdi remove'],
  run,
};

async function run(parsed: Parsed, terminal: Terminal): Promise<number> {
  const values = valuesOf(OPTIONS, parsed);
  const { removeSpecFiles, SPEC_FOLDER } = await import('../../../device-plugin/cdi/spec-file.ts');
  const { CDI_VENDOR } = await import('../../../device-plugin/allocate/device-names.ts');
  const folder = values['cdi-spec-dir'] ?? SPEC_FOLDER;
  const removed = await removeSpecFiles(folder, values.vendor ?? CDI_VENDOR);
  for (const path of removed) terminal.print(path);
  if (removed.length === 0) terminal.note(`There is none in ${folder}.`);
  return EXIT.ok;
}
