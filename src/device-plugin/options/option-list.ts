import { NVIDIA_DEVICE_OPTIONS } from './nvidia-device-options.ts';
import { NVIDIA_OTHER_OPTIONS } from './nvidia-other-options.ts';
import type { OptionRow, OptionValues } from './option-row.ts';
import { OWN_OPTIONS } from './own-options.ts';

export { OPTION_GROUPS, type OptionRow } from './option-row.ts';

/**
 * Every setting of the device plugin. The command line, the environment, the config file, its JSON schema, --help and
 * the documentation read this list.
 */
export const OPTIONS: readonly [
  ...typeof NVIDIA_DEVICE_OPTIONS,
  ...typeof NVIDIA_OTHER_OPTIONS,
  ...typeof OWN_OPTIONS,
] = [...NVIDIA_DEVICE_OPTIONS, ...NVIDIA_OTHER_OPTIONS, ...OWN_OPTIONS];

/** The list for code that goes through it. */
export const OPTION_ROWS: readonly OptionRow[] = OPTIONS;

/** The settings of the device plugin, by the keys of the list. */
export type DevicePluginOptions = OptionValues<(typeof OPTIONS)[number]>;
