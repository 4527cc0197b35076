import { resolve } from 'node:path';

import type { Parsed, SwitchOption, ValueOption } from './arguments/option.ts';
import { valuesOf } from './arguments/parse.ts';

/** How a program on a mock is watched, and what it may do. */
export const PROGRAM_OPTIONS: readonly [
  SwitchOption<'strict', 'report' | 'abort'>,
  ValueOption<'strict-file'>,
  ValueOption<'as', 'root' | 'user'>,
  ValueOption<'cgroup'>,
] = [
  {
    name: 'strict',
    short: null,
    value: null,
    values: ['report', 'abort'],
    env: ['NODE_NVML_MOCK_STRICT'],
    default: null,
    help: 'Tell of every misuse of NVML (wrong struct versions, freed or made-up handles, calls before init, memory that is smaller than said) in a line, and at the exit what was called and what was not freed. With abort the first misuse ends the program.',
  },
  {
    name: 'strict-file',
    short: null,
    value: 'PATH',
    values: null,
    env: ['NODE_NVML_MOCK_STRICT_FILE'],
    default: 'stderr',
    help: 'Append the lines and the audit to this file. With a name that ends in .json it gets the audit as a line of JSON for each process, and the lines stay on stderr.',
  },
  {
    name: 'as',
    short: null,
    value: 'WHOM',
    values: ['root', 'user'],
    env: ['NODE_NVML_MOCK_PRIVILEGE'],
    default: 'the user that it is',
    help: 'What the program counts as where NVML asks for root.',
  },
  {
    name: 'cgroup',
    short: null,
    value: 'DIR',
    values: null,
    env: ['NODE_NVML_MOCK_CGROUP'],
    default: 'the one that it is in',
    help: 'The directory of the cgroup that the program counts as being in where memory is limited by cgroup; any directory will do.',
  },
];

/** The environment variables that say to the library what the options said. */
export function programSettings(parsed: Parsed): Record<string, string> {
  const values = valuesOf(PROGRAM_OPTIONS, parsed);
  const file = values['strict-file'];
  const strict = values.strict ?? (file === null ? null : 'report');
  return {
    ...(strict !== null && { NODE_NVML_MOCK_STRICT: strict }),
    ...(file !== null && { NODE_NVML_MOCK_STRICT_FILE: resolve(file) }),
    ...(values.as !== null && { NODE_NVML_MOCK_PRIVILEGE: values.as }),
    ...(values.cgroup !== null && { NODE_NVML_MOCK_CGROUP: resolve(values.cgroup) }),
  };
}
