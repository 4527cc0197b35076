import { expectEqual } from '../real-kubelet/support/expect.js';

/**
 * Throws where ours is not as NVIDIA's, but for what docs/device-plugin.md lists as meant otherwise; the rules here name
 * each. Gives what was compared.
 */
export function compare(theirs, ours, { vetoes = false }) {
  expectEqual(ours.refused, theirs.refused, 'whether it is refused');
  if (ours.refused)
    return `NVIDIA's: ${brief(theirs.says.replace(/^.*\] /, ''))}\n        ours: ${brief(ours.says)}`;
  expectEqual(ours.sockets, theirs.sockets, 'sockets');
  expectSpecs(ours.specs, theirs.specs);
  let answers = 0;
  for (const [name, of] of Object.entries(theirs.resources)) {
    const { options, devices, allocated, preferred } = ours.resources[name];
    // Ours is asked before a container starts where an answer names the driver's index: it may be another GPU's by then.
    expectEqual(options, { ...of.options, preStartRequired: vetoes }, `options of ${name}`);
    expectEqual(devices, of.devices, `devices of ${name}`);
    for (const [what, answer] of Object.entries(of.allocated)) {
      expectAnswer(allocated[what], answer, `Allocate of ${name}, ${what}`);
      answers += 1;
    }
    for (const [size, ids] of Object.entries(of.preferred)) {
      expectPreference(preferred[size], ids, `preferred ${size} of ${name}`);
    }
  }
  const devices = Object.values(theirs.resources).reduce((sum, of) => sum + of.devices.length, 0);
  return `${devices} devices, ${answers} answers`;
}

function brief(text) {
  return text.length <= 160 ? text : `${text.slice(0, 160)}…`;
}

function expectAnswer(found, wanted, what) {
  if (wanted instanceof Error) {
    if (!(found instanceof Error))
      throw new Error(`${what}: NVIDIA's refuses (${wanted.details}), ours does not`);
    // Word for word where runbooks may look for it; an id that is not there is told in words of our own.
    if (/maximum request size/.test(wanted.details)) expectEqual(found.details, wanted.details, what);
    return;
  }
  if (found instanceof Error) throw new Error(`${what}: ours refuses: ${found.message}`);
  expectEqual(found.map(comparable), wanted.map(comparable), what);
}

/** One container's answer without what differs on purpose, and without the random part of an annotation's key. */
function comparable({ envs, mounts, devices, annotations, cdiDevices }) {
  const list = envs['NVIDIA_VISIBLE_DEVICES'];
  return {
    // By index NVIDIA's has them in random order, we in that of the request.
    envs: list?.startsWith('/') === false ? { ...envs, NVIDIA_VISIBLE_DEVICES: sorted(list) } : envs,
    mounts: mounts.map((mount) => JSON.stringify(mount)).sort(),
    // NVIDIA's names the nodes of a GPU once for each replica, we once.
    devices: [...new Set(devices.map((device) => JSON.stringify(device)))].sort(),
    annotations: Object.fromEntries(
      Object.entries(annotations).map(([key, value]) => [
        key.replace(/_[0-9a-f-]{36}$/, '_<uuid>'),
        sorted(value),
      ]),
    ),
    cdiDevices: cdiDevices.map(({ name }) => name).sort(),
  };
}

function sorted(list) {
  return list.split(',').sort().join(',');
}

/** A better choice is meant; it must be one that the kubelet takes. */
function expectPreference(found, wanted, what) {
  expectEqual(found.length, wanted.length, `${what}: how many`);
  expectEqual(new Set(found).size, found.length, `${what}: how many different ones`);
}

/** Ours names each device in every way in which a running pod may have been told of it. */
function expectSpecs(found, wanted) {
  expectEqual(Object.keys(found).sort(), Object.keys(wanted).sort(), 'kinds of CDI devices');
  for (const [kind, names] of Object.entries(wanted)) {
    const missing = names.filter((name) => !found[kind].includes(name));
    expectEqual(missing, [], `names of ${kind} that only NVIDIA's specification has`);
  }
}
