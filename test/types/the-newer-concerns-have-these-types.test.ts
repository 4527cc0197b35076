import { describe, expectTypeOf, test } from 'vitest';

import type {
  AsyncMigDevice,
  AsyncUnit,
  Device,
  GpuInstanceVgpus,
  GpuRates,
  MigDevice,
  Nvml,
  NvLinkRates,
  NvLinkTelemetry,
  PcieRates,
  PowerController,
  PrmCounter,
  RateSample,
  Sample,
  SharedDataKind,
  SystemNvLinkBandwidthMode,
  Unit,
  UnitPowerSupply,
  VgpuCompatibility,
  VgpuInstance,
  VgpuUtilization,
} from '../../src/nvml/index.ts';

// The compiler is what fails here (`npm run lint`); vitest only runs the empty bodies.

describe('null is where a GPU may not provide something', () => {
  test('of NVLink', () => {
    type Encryption = Device['nvlink']['encryption'];
    expectTypeOf<ReturnType<Encryption['privateInfo']>>().toEqualTypeOf<Uint8Array | null>();
    expectTypeOf<ReturnType<Device['nvlink']['telemetry']>>().toEqualTypeOf<NvLinkTelemetry[] | null>();
    expectTypeOf<NvLinkTelemetry['received']>().toEqualTypeOf<readonly bigint[] | null>();
    expectTypeOf<ReturnType<Nvml['nvlinkBandwidthMode']>>().toEqualTypeOf<
      SystemNvLinkBandwidthMode | number | null
    >();
  });

  test('of vGPUs', () => {
    expectTypeOf<ReturnType<Device['vgpu']['utilization']>>().toEqualTypeOf<VgpuUtilization[] | null>();
    expectTypeOf<VgpuUtilization['jpeg']>().toEqualTypeOf<number | null>();
    expectTypeOf<ReturnType<Device['vgpu']['compatibility']>>().toEqualTypeOf<VgpuCompatibility | null>();
    expectTypeOf<ReturnType<GpuInstanceVgpus['active']>>().toEqualTypeOf<VgpuInstance[] | null>();
    expectTypeOf<ReturnType<GpuInstanceVgpus['async']['active']>>().resolves.toEqualTypeOf<
      VgpuInstance[] | null
    >();
  });

  test('of units and MIG devices, in both forms', () => {
    expectTypeOf<ReturnType<Unit['powerSupply']>>().toEqualTypeOf<UnitPowerSupply | null>();
    expectTypeOf<ReturnType<AsyncUnit['powerSupply']>>().resolves.toEqualTypeOf<UnitPowerSupply | null>();
    expectTypeOf<ReturnType<AsyncUnit['devices']>>().resolves.toEqualTypeOf<Device[]>();
    expectTypeOf<ReturnType<AsyncUnit['setLed']>>().resolves.toBeVoid();
    expectTypeOf<Parameters<AsyncUnit['setLed']>>().toEqualTypeOf<Parameters<Unit['setLed']>>();
    expectTypeOf<ReturnType<AsyncMigDevice['memory']>>().resolves.toEqualTypeOf<
      ReturnType<MigDevice['memory']>
    >();
    type Both = keyof AsyncMigDevice;
    expectTypeOf<Both>().toExtend<keyof MigDevice>();
    expectTypeOf<keyof AsyncUnit>().toExtend<keyof Unit>();
  });

  test('of rates', () => {
    expectTypeOf<GpuRates['pcie']>().toEqualTypeOf<PcieRates>();
    expectTypeOf<GpuRates['nvlink']>().toEqualTypeOf<NvLinkRates | null>();
    const each = async (nvml: Nvml) => (await nvml.rates({ intervalMs: 1 }).next()).value;
    expectTypeOf(each).returns.resolves.toExtend<RateSample | undefined>();
    const sample = async (nvml: Nvml) => (await nvml.sample({ intervalMs: 1 }).next()).value;
    expectTypeOf(sample).returns.resolves.toExtend<Sample | undefined>();
    // @ts-expect-error -- an interval has no default
    expectTypeOf((nvml: Nvml) => nvml.rates({})).toBeFunction();
  });
});

test('counters of a port, and what is cleared, have the types of their names', () => {
  const counters = (device: Device) => device.prm.counters(1, ['PPCNT_PLR_XMIT_CODES']);
  expectTypeOf(counters).returns.toEqualTypeOf<{ readonly PPCNT_PLR_XMIT_CODES: bigint | null } | null>();
  const later = (device: Device) => device.async.prm.counters(1, ['PPCNT_PLR_XMIT_CODES']);
  expectTypeOf(later).returns.resolves.toEqualTypeOf<{
    readonly PPCNT_PLR_XMIT_CODES: bigint | null;
  } | null>();
  expectTypeOf<'NONE'>().not.toExtend<PrmCounter>();
  const cleared = (device: Device) => device.clearFields(['DEV_PCIE_REPLAY_COUNTER']);
  expectTypeOf(cleared).returns.toEqualTypeOf<{ readonly DEV_PCIE_REPLAY_COUNTER: boolean }>();
});

test('unions are exhaustive', () => {
  expectTypeOf<VgpuCompatibility['states'][number]>().toEqualTypeOf<
    'cold' | 'hibernate' | 'sleep' | 'live'
  >();
  expectTypeOf<SystemNvLinkBandwidthMode>().toEqualTypeOf<
    'full' | 'off' | 'least' | 'half' | 'three-quarters'
  >();
  expectTypeOf<'process-utilization'>().toExtend<SharedDataKind>();
  // A controller of a kind that is newer than this library has its number.
  expectTypeOf<PowerController['controller']>().toEqualTypeOf<'dlppc-2x' | 'pfpp-1x' | number>();
});
