import * as accounting from './actions/accounting.ts';
import { promised, type Promised } from './actions/action.ts';
import * as clocks from './actions/clocks.ts';
import * as controllers from './actions/controllers.ts';
import * as ecc from './actions/ecc.ts';
import * as fields from './actions/fields.ts';
import * as memory from './actions/memory.ts';
import * as nvlinkEncryption from './actions/nvlink-encryption.ts';
import * as nvlinkSettings from './actions/nvlink-settings.ts';
import * as nvlinkTelemetry from './actions/nvlink-telemetry.ts';
import * as nvlinkTraffic from './actions/nvlink-traffic.ts';
import * as nvlink from './actions/nvlink.ts';
import * as pcie from './actions/pcie.ts';
import * as powerProfiles from './actions/power-profiles.ts';
import * as powerSmoothing from './actions/power-smoothing.ts';
import * as power from './actions/power.ts';
import * as prm from './actions/prm.ts';
import * as processes from './actions/processes.ts';
import * as samples from './actions/samples.ts';
import * as security from './actions/security.ts';
import * as state from './actions/state.ts';
import * as thermal from './actions/thermal.ts';
import * as topology from './actions/topology.ts';
import * as vgpuMigration from './actions/vgpu-migration.ts';
import * as vgpuScheduler from './actions/vgpu-scheduler.ts';
import * as vgpuUtilization from './actions/vgpu-utilization.ts';
import * as vgpu from './actions/vgpu.ts';
import type { FieldName } from './field-names.ts';
import { asyncReadings, type AsyncReadings, type Getters } from './getters.ts';
import type { Gpu } from './gpu.ts';

type Actions = typeof clocks &
  typeof controllers &
  typeof ecc &
  typeof memory &
  typeof pcie &
  typeof power &
  typeof processes &
  typeof samples &
  typeof security &
  typeof state &
  typeof thermal &
  typeof topology &
  Pick<typeof fields, 'fieldValues'>;

const actions: Actions = {
  ...clocks,
  ...controllers,
  ...ecc,
  ...memory,
  ...pcie,
  ...power,
  ...processes,
  ...samples,
  ...security,
  ...state,
  ...thermal,
  ...topology,
  ...fields,
};

/** The members of {@link Device} as promises: on the GPU's own thread, with the deadline of {@link Nvml.open}. */
export type AsyncMembers = AsyncReadings &
  Promised<Actions> & {
    /** As {@link Device.fields}. */
    readonly fields: <N extends FieldName>(
      names: readonly N[],
      options?: fields.FieldOptions,
    ) => Promise<fields.FieldValues<N>>;
    /** As {@link Device.clearFields}. */
    readonly clearFields: <N extends FieldName>(
      names: readonly N[],
      options?: fields.FieldOptions,
    ) => Promise<fields.ClearedFields<N>>;
    readonly accounting: Promised<typeof accounting>;
    readonly nvlink: Promised<
      typeof nvlink & typeof nvlinkTraffic & typeof nvlinkTelemetry & typeof nvlinkSettings
    > & { readonly encryption: Promised<typeof nvlinkEncryption> };
    readonly powerProfiles: Promised<typeof powerProfiles>;
    readonly powerSmoothing: Promised<typeof powerSmoothing>;
    readonly prm: Promised<Pick<typeof prm, 'query' | 'write'>> & {
      /** As {@link PrmRegisters.counters}. */
      readonly counters: <N extends prm.PrmCounter>(
        port: number,
        names: readonly N[],
      ) => Promise<prm.PrmCounters<N> | null>;
    };
    readonly vgpu: Promised<
      typeof vgpu & typeof vgpuMigration & typeof vgpuScheduler & typeof vgpuUtilization
    >;
  };

export function asyncMembers(gpu: Gpu, getters: Getters): AsyncMembers {
  return {
    ...asyncReadings(getters),
    ...promised(actions, gpu),
    fields: promised({ fields: fields.fields }, gpu).fields,
    clearFields: promised({ clearFields: fields.clearFields }, gpu).clearFields,
    accounting: promised(accounting, gpu),
    nvlink: {
      ...promised({ ...nvlink, ...nvlinkTraffic, ...nvlinkTelemetry, ...nvlinkSettings }, gpu),
      encryption: promised(nvlinkEncryption, gpu),
    },
    powerProfiles: promised(powerProfiles, gpu),
    powerSmoothing: promised(powerSmoothing, gpu),
    prm: promised(prm, gpu),
    vgpu: promised({ ...vgpu, ...vgpuMigration, ...vgpuScheduler, ...vgpuUtilization }, gpu),
  };
}
