import { type sendUnaryData, type ServerWritableStream, status } from '@grpc/grpc-js';

import { DeadlineError, withDeadline } from './deadline.ts';
import type { DevicePluginRpc } from './device-plugin-events.ts';
import type { DevicePluginHandlers, PreferredAllocationRequest } from './device-plugin-handlers.ts';
import type {
  AllocateResponse,
  DevicePluginServer as DevicePluginService,
  Empty,
  ListAndWatchResponse,
} from './gen/v1beta1/deviceplugin.ts';
import type { KubeletLog } from './log.ts';
import { anyValidSet, isValidSet } from './preferred-allocation.ts';

/** How an RPC was answered. */
export type RpcAnswer = {
  readonly rpc: DevicePluginRpc;
  readonly ms: number;
  readonly allocated: number;
  readonly error: string | null;
};

/** What the five RPCs need to answer. */
export type ServiceOptions = {
  readonly handlers: DevicePluginHandlers;
  /** Milliseconds for Allocate, and for GetPreferredAllocation. */
  readonly rpcDeadlineMs: number;
  readonly log: KubeletLog;
  readonly openStream: (call: ServerWritableStream<Empty, ListAndWatchResponse>) => void;
  /** Hears of the ids of every Allocate before they are looked at. */
  readonly asked: (ids: readonly string[]) => void;
  readonly answered: (answer: RpcAnswer) => void;
};

/** A message travels in a header, and headers of more than some kilobytes end the connection. */
const LONGEST_MESSAGE = 1_000;

/** The five RPCs of v1beta1 `DevicePlugin` over a plugin's handlers. */
export function devicePluginService(options: ServiceOptions): DevicePluginService {
  const { handlers, asked } = options;
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
      const devices = containers.reduce((sum, { deviceIds }) => sum + deviceIds.length, 0);
      answer(options, 'Allocate', devices, callback, () => {
        for (const { deviceIds } of containers) asked(deviceIds);
        return allocate(options, containers);
      });
    },
    getPreferredAllocation: (call, callback) => {
      const containers = call.request.containerRequests.map((request) => ({
        available: request.availableDeviceIDs,
        mustInclude: request.mustIncludeDeviceIDs,
        size: request.allocationSize,
      }));
      answer(options, 'GetPreferredAllocation', 0, callback, async () => ({
        containerResponses: (await prefer(options, containers)).map((deviceIDs) => ({ deviceIDs })),
      }));
    },
    preStartContainer: (call, callback) => {
      answer(options, 'PreStartContainer', 0, callback, async () => {
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

function answer<T>(
  { answered }: ServiceOptions,
  rpc: DevicePluginRpc,
  devices: number,
  callback: sendUnaryData<T>,
  work: () => Promise<T>,
): void {
  const start = performance.now();
  work().then(
    (response) => {
      callback(null, response);
      const allocated = rpc === 'Allocate' ? devices : 0;
      answered({ rpc, ms: performance.now() - start, allocated, error: null });
    },
    (error: unknown) => {
      const code = error instanceof DeadlineError ? status.DEADLINE_EXCEEDED : status.UNKNOWN;
      const details = message(error);
      callback({ code, details });
      answered({ rpc, ms: performance.now() - start, allocated: 0, error: details });
    },
  );
}

function message(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
}
