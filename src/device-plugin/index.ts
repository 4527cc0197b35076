export type { IdStrategy } from './units.ts';
export { runDevicePlugin, type RunOptions } from './device-plugin.ts';
export type {
  EventOrigin,
  GpuDriver,
  GpuEvent,
  GpuEvents,
  GpuRecord,
  MigRecord,
  OpenDriver,
  ProbeResult,
} from './driver.ts';
export type { Closeness } from './preferred/preferences.ts';
export type { PluginLog } from './log.ts';
export { nvmlDriver, type NvmlDriverOptions } from './nvml-driver.ts';
export { type DevicePluginOptions, type OptionRow, OPTIONS } from './options/option-list.ts';
export { ConfigError, OptionError } from './options/option-error.ts';
export { defaultSettings, loadSettings } from './options/load.ts';
export { type Environment, type Flags, parseOptions, withDefaults } from './options/parse.ts';
export type { Pace } from './pace.ts';
export { type ReloadPace, SettingsSource, type SourceOptions } from './options/reload/settings-source.ts';
export type {
  Imex,
  ReplicatedResource,
  ResourceRule,
  Resources,
  Settings,
  Sharing,
  SharingStrategy,
} from './options/settings.ts';
export {
  type GpuView,
  noObserver,
  type PluginControls,
  type PluginEvent,
  type PluginObserver,
  type PluginView,
  type ResourceDevice,
  type ResourceView,
} from './observer.ts';
export { PluginOutside } from './outside/outside.ts';
export type {
  DeviceStatus,
  GpuStatus,
  MigStatus,
  PluginStatus,
  PodOnGpu,
  ReasonStatus,
  ResourceStatus,
} from './outside/status.ts';
