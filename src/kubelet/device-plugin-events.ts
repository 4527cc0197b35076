export const DEVICE_PLUGIN_RPCS = ['Allocate', 'GetPreferredAllocation', 'PreStartContainer'] as const;
export type DevicePluginRpc = (typeof DEVICE_PLUGIN_RPCS)[number];

/** Why a registration is over. It is made again by itself. */
export const REGISTRATION_ENDS = ['kubelet-replaced', 'socket-gone', 'stream-ended', 'no-stream'] as const;
export type RegistrationEnd = (typeof REGISTRATION_ENDS)[number];

/** What happened between one resource and the kubelet. */
export type DevicePluginEvent =
  | {
      readonly type: 'registered';
      readonly resource: string;
      /** By another kubelet than the registration before: it was restarted. */
      readonly newKubelet: boolean;
    }
  | { readonly type: 'unregistered'; readonly resource: string; readonly why: RegistrationEnd }
  | {
      readonly type: 'answered';
      readonly resource: string;
      readonly rpc: DevicePluginRpc;
      /** Milliseconds from the request to our answer. */
      readonly ms: number;
      /** How many devices a granted Allocate names; 0 for every other answer. */
      readonly allocated: number;
      /** Why it was refused, as the kubelet was told; null for an answer. */
      readonly error: string | null;
    }
  /** Another plugin serves the same resource on this node: `evidence` says in a sentence what tells so. */
  | { readonly type: 'rival'; readonly resource: string; readonly evidence: string };

/** Hears of every event, in their order; must not throw. */
export type ObserveDevicePlugin = (event: DevicePluginEvent) => void;
