/**
 * The mock driver: a `libnvidia-ml.so.1` without a GPU behind it, for any program in any language.
 *
 * @module
 */
export { driverActions, type DriverAction, type Duration, type MockFault } from './faults.ts';
export { type TimelineEntry } from './timeline.ts';
export { attachMock, type MigInstance, Mock, type MockProcess } from './mock.ts';
export { type MockVgpu, MockVgpus, type VgpuPart, vgpuParts } from './vgpus.ts';
export { startMock, validateScenario } from './start-mock.ts';
export { stopMock } from './stop-mock.ts';
export { listIncidents, listScenarios, loadScenario, readTimelineEntry } from './scenario-file.ts';
export {
  type Fields,
  type FieldValue,
  type ProcessKind,
  type DriverState,
  driverStates,
  processKinds,
  type Scenario,
  ScenarioError,
  type ScenarioFault,
  type ScenarioGpu,
  type ScenarioMigDevice,
  type ScenarioProcess,
  type ScenarioUnit,
  type ScenarioVgpu,
  type ScenarioVgpuType,
} from './scenario.ts';
