import { type sendUnaryData, type ServerWritableStream, status } from '@grpc/grpc-js';

import { DeadlineError, withDeadline } from './deadline.ts';
import type { DevicePluginHandlers, PreferredAllocationRequest } from './device-plugin-handlers.ts';
import type {
  AllocateResponse,
  DevicePluginServer as DevicePluginService,
  Empty,
  ListAndWatchResponse,
} from './gen/v1beta1/deviceplugin.ts';
import type { KubeletLog } from './log.ts';
import { anyValidSet, isValidSet } from './preferred-allocation.ts';

/** What the five RPCs need to answer. */
export type ServiceOptions = {
  readonly handlers: DevicePluginHandlers;
  /** Milliseconds for Allocate, and for GetPreferredAllocation. */
  readonly rpcDeadlineMs: number;
  readonly log: KubeletLog;
  readonly openStream: (call: ServerWritableStream<Empty, ListAndWatchResponse>) => void;
};

/** The five RPCs of v1beta1 `DevicePlugin` over a plugin's handlers. */
export function devicePluginService(options: ServiceOptions): DevicePluginService {
  const { handlers } = options;
  return {
    getDevicePluginOptions: (_call, callback) => {
      callback(null, {
        preStartRequired: handlers.preStartRequired,
        getPreferredAllocationAvailable: handlers.preferredAllocationAvailable,
      });
    },
    listAndWatch: options.openStream,
    allocate: (call, callback) => {
      const containers = call.request.containerRequests.map((request) => ({ deviceIds: request.devicesIds }));
      answer(callback, () => allocate(options, containers));
    },
    getPreferredAllocation: (call, callback) => {
      const containers = call.request.containerRequests.map((request) => ({
        available: request.availableDeviceIDs,
        mustInclude: request.mustIncludeDeviceIDs,
        size: request.allocationSize,
      }));
      answer(callback, async () => ({
        containerResponses: (await prefer(options, containers)).map((deviceIDs) => ({ deviceIDs })),
      }));
    },
    preStartContainer: (call, callback) => {
      answer(callback, async () => {
        await handlers.preStartContainer(call.request.devicesIds);
        return {};
      });
    },
  };
}

async function allocate(
  { handlers, rpcDeadlineMs }: ServiceOptions,
  containers: readonly { deviceIds: readonly string[] }[],
): Promise<AllocateResponse> {
  return {
    containerResponses: await withDeadline('Allocate', rpcDeadlineMs, () => handlers.allocate(containers)),
  };
}

/** Never an error: the kubelet would refuse the pod for what is only a wish. */
async function prefer(
  { handlers, rpcDeadlineMs, log }: ServiceOptions,
  containers: readonly PreferredAllocationRequest[],
): Promise<string[][]> {
  let wishes: string[][] = [];
  try {
    wishes = await withDeadline('GetPreferredAllocation', rpcDeadlineMs, () =>
      handlers.preferredAllocation(containers),
    );
  } catch (error) {
    log.warn({ error }, `Preferred allocation failed, any valid set was answered: ${message(error)}`);
  }
  return containers.map((container, index) => {
    const wish = wishes[index];
    return wish !== undefined && isValidSet(wish, container) ? wish : anyValidSet(container);
  });
}

function answer<T>(callback: sendUnaryData<T>, work: () => Promise<T>): void {
  work().then(
    (response) => {
      callback(null, response);
    },
    (error: unknown) => {
      const code = error instanceof DeadlineError ? status.DEADLINE_EXCEEDED : status.UNKNOWN;
      callback({ code, details: message(error) });
    },
  );
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
