import { checkArray } from '../arguments.ts';
import type { Gpu } from '../gpu.ts';
import { PowerProfileOperation, PowerProfileType } from '../raw/enums.ts';
import type { Steps } from '../steps.ts';
import { on, onEither, orNull } from './action.ts';

/** The name of a workload that the driver knows power settings for (`NVML_POWER_PROFILE_*`). */
export type PowerProfileName = Kebab<Exclude<keyof typeof PowerProfileType, 'MAX'>>;
type Kebab<S extends string> = S extends `${infer A}_${infer B}`
  ? `${Lowercase<A>}-${Kebab<B>}`
  : Lowercase<S>;

const names = new Map<number, PowerProfileName>(
  Object.entries(PowerProfileType)
    .filter(([name]) => name !== 'MAX') // their number, not one of them
    .map(([name, number]) => [number, name.toLowerCase().replaceAll('_', '-') as PowerProfileName]),
);
const numbers = new Map([...names].map(([number, name]) => [name, number]));
/** Every {@link PowerProfileName}. */
export const POWER_PROFILE_NAMES: readonly PowerProfileName[] = [...names.values()];

/** A profile that this GPU has. */
export type PowerProfile = {
  readonly profile: PowerProfileName | number;
  /** The one with the lowest number wins where several are asked for. */
  readonly priority: number;
  /** The profiles that cannot hold beside it. */
  readonly conflictsWith: readonly (PowerProfileName | number)[];
};

/** Which profiles were asked for, and which of them hold. */
export type CurrentPowerProfiles = {
  readonly requested: readonly (PowerProfileName | number)[];
  readonly enforced: readonly (PowerProfileName | number)[];
};

type Mask = { readonly mask: ArrayLike<number> };

export function* list(gpu: Gpu): Steps<PowerProfile[] | null> {
  const info = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceWorkloadPowerProfileGetProfilesInfo(handle)),
  );
  if (info === null) return null;
  const has = new Set(bitsIn(info.perfProfilesMask));
  return info.perfProfile
    .filter(({ profileId }, at) => has.has(profileId) && (profileId !== 0 || at === 0))
    .map(({ profileId, priority, conflictingMask }) => ({
      profile: nameOf(profileId),
      priority,
      conflictsWith: bitsIn(conflictingMask).map(nameOf),
    }));
}

export function* current(gpu: Gpu): Steps<CurrentPowerProfiles | null> {
  const found = yield* orNull(
    on(gpu, (prepare, handle) => prepare.deviceWorkloadPowerProfileGetCurrentProfiles(handle)),
  );
  if (found === null) return null;
  return {
    requested: bitsIn(found.requestedProfilesMask).map(nameOf),
    enforced: bitsIn(found.enforcedProfilesMask).map(nameOf),
  };
}

export function* request(gpu: Gpu, profiles: readonly (PowerProfileName | number)[]): Steps<void> {
  yield* change(gpu, PowerProfileOperation.SET, profiles);
}

export function* clear(gpu: Gpu, profiles: readonly (PowerProfileName | number)[]): Steps<void> {
  yield* change(gpu, PowerProfileOperation.CLEAR, profiles);
}

function* change(
  gpu: Gpu,
  operation: typeof PowerProfileOperation.SET | typeof PowerProfileOperation.CLEAR,
  profiles: readonly (PowerProfileName | number)[],
): Steps<void> {
  checkArray(profiles, '', 'profiles');
  const wanted = profiles.map(numberOfProfile);
  const has = (yield* list(gpu))?.map(({ profile }) => profile) ?? null;
  const missing = profiles.find((profile) => has?.includes(nameOf(numberOfProfile(profile))) === false);
  if (has !== null && missing !== undefined) {
    throw new RangeError(`This GPU has the power profiles ${has.join(', ')}; it was asked for '${missing}'.`);
  }
  const mask = maskOf(wanted);
  yield* onEither(
    gpu,
    (prepare, handle) =>
      prepare.deviceWorkloadPowerProfileUpdateProfiles_v1(handle, { operation, updateProfilesMask: mask }),
    // Drivers before 590.
    (prepare, handle) =>
      operation === PowerProfileOperation.SET
        ? prepare.deviceWorkloadPowerProfileSetRequestedProfiles(handle, { requestedProfilesMask: mask })
        : prepare.deviceWorkloadPowerProfileClearRequestedProfiles(handle, { requestedProfilesMask: mask }),
  );
}

function nameOf(number: number): PowerProfileName | number {
  return names.get(number) ?? number;
}

function numberOfProfile(profile: PowerProfileName | number): number {
  const number = typeof profile === 'number' ? profile : numbers.get(profile);
  if (number !== undefined && Number.isInteger(number) && number >= 0 && number < 255) return number;
  throw new RangeError(
    `There is no power profile '${profile}'. There are: ${POWER_PROFILE_NAMES.join(', ')}.`,
  );
}

function bitsIn({ mask }: Mask): number[] {
  return Array.from(mask, (word) => word).flatMap((word, at) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => ((word >>> bit) & 1) === 1)
      .map((bit) => at * 32 + bit),
  );
}

function maskOf(numbers: readonly number[]): { mask: number[] } {
  const mask = new Array<number>(8).fill(0);
  for (const number of numbers) mask[number >> 5] = ((mask[number >> 5] ?? 0) | (1 << (number & 31))) >>> 0;
  return { mask };
}
