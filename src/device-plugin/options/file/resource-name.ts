import { quoted } from '../option-value.ts';
import type { ConfigNode } from './config-node.ts';

const PREFIX = 'nvidia.com/';
/** As long as the kubelet and NVIDIA's plugin allow, with the prefix. */
const MAX_LENGTH = 63;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** `gpu` and `nvidia.com/gpu` -> `nvidia.com/gpu`. */
export function resourceName(node: ConfigNode): string {
  const text = node.text();
  return checkedName(text.startsWith(PREFIX) ? text : `${PREFIX}${text}`, node);
}

/** What `renameByDefault` makes of a name. */
export function sharedName(name: string, node: ConfigNode): string {
  return checkedName(`${name}.shared`, node);
}

function checkedName(name: string, node: ConfigNode): string {
  if (name.length > MAX_LENGTH) {
    return node.fail(
      `names ${name}, which has ${name.length} characters, but Kubernetes allows ${MAX_LENGTH}.`,
    );
  }
  if (!DNS_SUBDOMAIN.test(name.slice(PREFIX.length))) {
    return node.fail(
      `names ${quoted(name)}, but behind ${PREFIX} stand only lower-case letters, digits, - and . between letters or digits.`,
    );
  }
  return name;
}
