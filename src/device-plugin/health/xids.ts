/** Whose trouble it is. */
export const XID_SCOPES = ['application', 'gpu', 'link', 'node'] as const;
export type XidScope = (typeof XID_SCOPES)[number];

/** What NVIDIA's catalogue says of a code, where it is more than a number to an operator. */
export type KnownXid = {
  readonly xid: number;
  readonly name: string;
  readonly scope: XidScope;
  /** What to do about it. */
  readonly action: string;
};

const RESTART = 'Restart the application.';
const RESET = 'Reset the GPU.';
const REBOOT = 'Reset the GPU or reboot the node.';
const CHECK = 'Have the card checked.';
const LINK = 'Reset the GPU; look at the link if it returns.';
const UPDATE = 'Reset the GPU; update the driver if it returns.';

const known = (xid: number, name: string, scope: XidScope, action: string): KnownXid => ({
  xid,
  name,
  scope,
  action,
});

export const KNOWN_XIDS: readonly KnownXid[] = [
  known(8, 'the GPU stopped processing', 'gpu', RESET),
  known(13, 'graphics engine exception', 'application', RESTART),
  known(31, 'GPU memory page fault', 'application', RESTART),
  known(32, 'invalid or corrupted push buffer', 'gpu', RESET),
  known(38, "the driver's firmware failed", 'gpu', UPDATE),
  known(43, 'a channel stopped processing', 'application', RESTART),
  known(44, 'graphics engine fault during a context switch', 'gpu', RESET),
  known(45, 'channels were cleaned up', 'application', RESTART),
  known(46, 'the GPU stopped processing', 'gpu', RESET),
  known(48, 'double-bit ECC error', 'gpu', RESET),
  known(56, 'display engine error', 'gpu', RESET),
  known(57, 'the memory interface could not be programmed', 'gpu', RESET),
  known(58, 'the memory interface is unstable', 'gpu', CHECK),
  known(61, 'the internal micro-controller met a breakpoint', 'gpu', RESET),
  known(62, 'the internal micro-controller halted', 'gpu', RESET),
  known(63, 'a memory row waits to be remapped', 'gpu', RESET),
  known(64, 'remapping a memory row failed', 'gpu', CHECK),
  known(66, 'the driver made an illegal access', 'gpu', UPDATE),
  known(68, 'video processor exception', 'application', RESTART),
  known(69, 'graphics engine class error', 'application', RESTART),
  known(74, 'NVLink error', 'link', LINK),
  known(79, 'the GPU fell off the bus', 'gpu', REBOOT),
  known(92, 'many single-bit ECC errors', 'gpu', CHECK),
  known(94, 'contained memory error', 'gpu', RESET),
  known(95, 'uncontained memory error', 'gpu', RESET),
  known(109, 'context switch timed out', 'application', RESTART),
  known(110, 'security fault', 'gpu', REBOOT),
  known(119, "the GPU's system processor did not answer", 'gpu', RESET),
  known(120, "the GPU's system processor failed", 'gpu', RESET),
  known(121, 'the link to the CPU corrected an error', 'link', LINK),
  known(122, 'the InfoROM could not be changed', 'gpu', CHECK),
  known(123, 'the InfoROM could not be written', 'gpu', CHECK),
  known(137, 'a peer accessed memory that it may not', 'link', RESTART),
  known(140, 'unrecovered ECC error', 'gpu', RESET),
  known(143, 'the GPU could not be initialised', 'gpu', REBOOT),
  known(144, 'NVLink: sender error', 'link', LINK),
  known(145, 'NVLink: receiver error', 'link', LINK),
  known(146, 'NVLink: transport error', 'link', LINK),
  known(147, 'NVLink: error between its parts', 'link', LINK),
  known(148, 'NVLink: controller error', 'link', LINK),
  known(149, 'NVLink: network error', 'link', LINK),
  known(150, 'NVLink: firmware error', 'link', LINK),
  known(151, 'key rotation failed', 'node', REBOOT),
  known(154, 'the driver wants something done', 'gpu', 'Do what the driver asks for (node-nvml status).'),
  known(155, 'NVLink: error found by the driver', 'link', LINK),
  known(156, 'a part of the GPU was retired', 'gpu', RESET),
  known(157, 'retiring a part of the GPU failed', 'gpu', CHECK),
  known(158, 'fatal timeout', 'gpu', REBOOT),
];

/** What NVIDIA's plugin ignores when nobody says otherwise; every other code takes the GPU out, known or not. */
export const IGNORED_XIDS: readonly number[] = [13, 31, 43, 45, 68, 109];
