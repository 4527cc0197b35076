import type { DevicePluginOptions } from '../device-plugin/options/option-list.ts';

/** The library of a driver that is mounted from the host, as NVIDIA's plugin looks for it; nothing: the loader's choice. */
export async function libraryInRoot(options: DevicePluginOptions): Promise<{ libraryPath?: string }> {
  const [{ findRoots }, { nvmlLibrary }] = await Promise.all([
    import('../device-plugin/driver-root/roots.ts'),
    import('../device-plugin/driver-root/driver-libraries.ts'),
  ]);
  const { driverHere } = await findRoots(options);
  const libraryPath = driverHere === '/' ? null : await nvmlLibrary(driverHere);
  return libraryPath === null ? {} : { libraryPath };
}
