import type { Nvml } from '../../nvml/nvml.ts';
import { named } from '../fields.ts';
import { ask, type Tree } from './ask.ts';
import type { Read } from './gpu.ts';

const INTAKE = 0;
const EXHAUST = 1;
const BOARD = 2;

/** S-class units: cases of GPUs with a light, a power supply and fans of their own. */
export function captureUnits({ raw }: Nvml, reads: readonly (Read | null)[]): Tree[] {
  const count = ask(() => raw.unitGetCount()) ?? 0;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const unit = ask(() => raw.unitGetHandleByIndex(index));
    if (unit === null) return [];
    const info = ask(() => raw.unitGetUnitInfo(unit));
    const led = ask(() => raw.unitGetLedState(unit));
    const supply = ask(() => raw.unitGetPsuInfo(unit));
    const degrees = (sensor: number): number | null => ask(() => raw.unitGetTemperature(unit, sensor));
    const held = ask(() => raw.unitGetDevices(unit)) ?? [];
    return [
      {
        name: info?.name ?? null,
        id: info?.id ?? null,
        serial: info?.serial ?? null,
        firmware: info?.firmwareVersion ?? null,
        gpus: reads.reduce(
          (bits, read, gpu) => (held.includes(read?.handle as never) ? bits | (1 << gpu) : bits),
          0,
        ),
        led: {
          color: led === null ? null : (named('ledColor', led.color) ?? null),
          cause: led?.cause ?? null,
        },
        psu: {
          state: supply?.state ?? null,
          current: supply?.current ?? null,
          voltage: supply?.voltage ?? null,
          power: supply?.power ?? null,
        },
        temperature: { intake: degrees(INTAKE), exhaust: degrees(EXHAUST), board: degrees(BOARD) },
        fans: (ask(() => raw.unitGetFanSpeedInfo(unit))?.fans ?? []).map(({ speed, state }) => ({
          speed,
          failed: state === 0 ? 0 : 1,
        })),
      },
    ];
  });
}

/** GPUs that the driver leaves alone. */
export function captureExcluded({ raw }: Nvml): Tree[] {
  const count = ask(() => raw.getExcludedDeviceCount()) ?? 0;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const told = ask(() => raw.getExcludedDeviceInfoByIndex(index));
    if (told === null) return [];
    const { busId, pciDeviceId, pciSubSystemId } = told.pciInfo;
    return [{ uuid: told.uuid, pci: { busId, deviceId: pciDeviceId, subSystemId: pciSubSystemId } }];
  });
}
