import { describe, expectTypeOf, test } from 'vitest';

import type {
  AsyncDevice,
  BigField,
  Brand,
  ClockReason,
  Device,
  EccErrors,
  FanPolicy,
  GpuSnapshot,
  Metric,
  MetricValue,
  MetricValues,
  Nvml,
  P2PStatus,
  PowerLimits,
  ProcessSummary,
  RecoveryAction,
  Topology,
  TopologyLevel,
} from '../../src/nvml/index.ts';

// The compiler is what fails here (`npm run lint`); vitest only runs the empty bodies.

/** `any` is assignable to and from everything; nothing else is. */
type IsAny<T> = 0 extends 1 & T ? true : false;
/** The members of T that are, return, or promise `any`. */
type Anys<T> = {
  [K in keyof T]-?: IsAny<T[K]> extends true
    ? K
    : T[K] extends (...args: infer A) => infer R
      ? IsAny<R> extends true
        ? K
        : IsAny<Awaited<R>> extends true
          ? K
          : IsAny<A[number]> extends true
            ? K
            : never
      : never;
}[keyof T];

describe('nothing is any', () => {
  test('of a GPU, in either form, and of a metric', () => {
    expectTypeOf<Anys<Device>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<AsyncDevice>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['nvlink']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['nvlink']['encryption']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['prm']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['accounting']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['powerProfiles']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['powerSmoothing']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Device['vgpu']>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<MetricValues>>().toEqualTypeOf<never>();
    expectTypeOf<Anys<Nvml>>().toEqualTypeOf<never>();
  });
});

describe('null is where a GPU may not provide something', () => {
  test('every metric is a getter that may give null, and a promise of the same', () => {
    type Getter = { [M in Exclude<Metric, 'uuid'>]: () => MetricValue<M> };
    type Promised = { [M in Metric]: () => Promise<MetricValue<M>> };
    expectTypeOf<Device>().toExtend<Getter>();
    expectTypeOf<AsyncDevice>().toExtend<Promised>();
    expectTypeOf<null>().toExtend<MetricValue<Metric>>();
    expectTypeOf<Extract<MetricValues[Metric], null | undefined>>().toEqualTypeOf<never>();
  });

  test('numbers, lists and objects', () => {
    expectTypeOf<ReturnType<Device['temperature']>>().toEqualTypeOf<number | null>();
    expectTypeOf<ReturnType<Device['fanSpeeds']>>().toEqualTypeOf<(number | null)[] | null>();
    expectTypeOf<ReturnType<Device['processes']>>().toEqualTypeOf<ProcessSummary[] | null>();
    expectTypeOf<EccErrors['volatileCorrected']>().toEqualTypeOf<number | null>();
    expectTypeOf<PowerLimits['range']>().toEqualTypeOf<{
      readonly min: number;
      readonly max: number;
    } | null>();
    expectTypeOf<ReturnType<Device['platformDeviceId']>>().toEqualTypeOf<bigint | null>();
  });

  test('what every GPU has is never null', () => {
    expectTypeOf<Device['uuid']>().toEqualTypeOf<string>();
    expectTypeOf<Device['index']>().toEqualTypeOf<number>();
    expectTypeOf<Device['pciBusId']>().toEqualTypeOf<string | null>();
  });

  test('a setter gives nothing, and its promise nothing', () => {
    expectTypeOf<Device['setPowerLimit']>().returns.toBeVoid();
    expectTypeOf<AsyncDevice['setPowerLimit']>().returns.resolves.toBeVoid();
    expectTypeOf<Parameters<AsyncDevice['setClockOffset']>>().toEqualTypeOf<
      Parameters<Device['setClockOffset']>
    >();
  });

  test('a snapshot has the metrics that were asked for, and no other', () => {
    expectTypeOf<GpuSnapshot<'temperature'>['temperature']>().toEqualTypeOf<number | null>();
    expectTypeOf<GpuSnapshot<'temperature'>>().not.toHaveProperty('powerUsage');
  });
});

describe('words are unions that a switch can exhaust, with numbers where a driver may be newer', () => {
  test('of a list that a driver may extend', () => {
    expectTypeOf<ReturnType<Device['brand']>>().toEqualTypeOf<Brand | number | null>();
    expectTypeOf<ReturnType<Device['clockReasons']>>().toEqualTypeOf<(ClockReason | number)[] | null>();
    expectTypeOf<ReturnType<Device['recoveryAction']>>().toEqualTypeOf<RecoveryAction | number | null>();
  });

  test('exhaustively', () => {
    const name = (policy: FanPolicy): string => {
      switch (policy) {
        case 'temperature':
          return 't';
        case 'manual':
          return 'm';
      }
    };
    expectTypeOf(name).returns.toEqualTypeOf<string>();
    expectTypeOf<P2PStatus>().toEqualTypeOf<
      | 'ok'
      | 'chipset-not-supported'
      | 'gpu-not-supported'
      | 'topology-not-supported'
      | 'disabled-by-regkey'
      | 'not-supported'
      | 'unknown'
    >();
    expectTypeOf<TopologyLevel>().toEqualTypeOf<
      'internal' | 'single-switch' | 'multiple-switches' | 'host-bridge' | 'numa-node' | 'system'
    >();
  });

  test('a setter takes the words, and no number', () => {
    expectTypeOf<Parameters<Device['setComputeMode']>[0]>().not.toExtend<number>();
    expectTypeOf<Parameters<Device['setComputeMode']>[0]>().toExtend<string>();
  });
});

describe('fields have the types of their names', () => {
  test('a bigint where a counter passes 2^53, else a number', () => {
    const ask = (device: Device) => device.fields(['DEV_MEMORY_TEMP', 'DEV_PERF_POLICY_POWER']);
    expectTypeOf(ask).returns.toEqualTypeOf<{
      readonly DEV_MEMORY_TEMP: number | null;
      readonly DEV_PERF_POLICY_POWER: bigint | null;
    }>();
    const promise = (device: Device) => device.async.fields(['DEV_NVLINK_THROUGHPUT_RAW_TX']);
    expectTypeOf(promise).returns.resolves.toEqualTypeOf<{
      readonly DEV_NVLINK_THROUGHPUT_RAW_TX: bigint | null;
    }>();
    expectTypeOf<'DEV_PCIE_COUNT_TX_BYTES'>().toExtend<BigField>();
    // @ts-expect-error -- there is no such field
    expectTypeOf((device: Device) => device.fields(['DEV_MEMORY_TEMPERATURE'])).toBeFunction();
  });
});

test('the topology is a matrix of pairs', () => {
  expectTypeOf<Topology['matrix'][number][number]['label']>().toEqualTypeOf<string | null>();
  expectTypeOf<Topology['gpus'][number]['device']>().toEqualTypeOf<Device>();
});
