import type { MockFault } from './faults.ts';
import type { TimelineEntry } from './timeline.ts';

/** A value of a scenario's field; `null` takes away what a scenario below it gave. */
export type FieldValue = string | number | null;

/** Nested groups of fields. Their joined names in camelCase are the mock's: `power: { usage }` is `powerUsage`. */
export type Fields = { readonly [name: string]: FieldValue | Fields };

export type ScenarioMigDevice = { readonly slot: number } & Fields;
export type ScenarioProcess = {
  /** `child`: the program which is started on the mock, and the processes that it starts. */
  readonly pid: number | 'child';
  readonly kind: ProcessKind;
} & Fields;

/** A GPU of a scenario: its fields, its NVLinks by number, its MIG devices by slot and its processes. */
export type ScenarioGpu = {
  readonly fields: Fields;
  readonly links: readonly Fields[];
  readonly migDevices: readonly ScenarioMigDevice[];
  /** Profiles that it is cut into, in this order. */
  readonly migLayout: readonly string[];
  readonly processes: readonly ScenarioProcess[];
  readonly licenses: readonly Fields[];
};

export type ScenarioVgpuType = { readonly id: number } & Fields;
/** A running vGPU, and what goes on in its VM. */
export type ScenarioVgpu = {
  readonly id: number;
  readonly gpu: number;
  readonly type: number;
  readonly fields: Fields;
  readonly processes: readonly ({ readonly pid: number } & Fields)[];
  readonly encoders: readonly ({ readonly id: number } & Fields)[];
  readonly captures: readonly ({ readonly id: number } & Fields)[];
};
/** An S-class unit. */
export type ScenarioUnit = { readonly fields: Fields; readonly fans: readonly Fields[] };

/** A fault that a scenario begins with: of a function on a GPU, or (`all`) on all of them. */
export type ScenarioFault = { readonly function: string; readonly gpu: number | 'all' } & MockFault;

/** How a driver may be when a scenario begins; see Mock.changeDriver(). */
export const driverStates = ['loaded', 'unloaded', 'upgraded', 'inaccessible'] as const;
export type DriverState = (typeof driverStates)[number];

/** A scenario as it is run: what it extends is merged in, its defaults are in every GPU. */
export type Scenario = {
  readonly name: string;
  /** The file it came from. */
  readonly file: string;
  readonly description: string;
  /** The driver's branch, which decides the era of the library: 570 of `570.124.06`. */
  readonly driverBranch: number;
  readonly driverVersion: string;
  readonly driver: Fields;
  readonly driverState: DriverState;
  readonly faults: readonly ScenarioFault[];
  readonly timeline: readonly TimelineEntry[];
  readonly gpus: readonly ScenarioGpu[];
  readonly vgpuTypes: readonly ScenarioVgpuType[];
  readonly vgpus: readonly ScenarioVgpu[];
  readonly units: readonly ScenarioUnit[];
  readonly excludedGpus: readonly Fields[];
};

export const processKinds = ['compute', 'graphics', 'mps'] as const;
export type ProcessKind = (typeof processKinds)[number];

/** A scenario file that is not one. Its message names file, line and column. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly file: string;
  /** Counted from 1; 0 where the file itself is the trouble. */
  readonly line: number;
  readonly column: number;
  /** What is wrong there. */
  readonly problem: string;

  constructor(file: string, line: number, column: number, problem: string) {
    super(line === 0 ? `${file}: ${problem}` : `${file}:${line}:${column}: ${problem}`);
    this.problem = problem;
    this.file = file;
    this.line = line;
    this.column = column;
  }
}
