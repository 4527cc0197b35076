import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { NVIDIA_DEVICE_OPTIONS } from '../../../lib/device-plugin/options/nvidia-device-options.js';
import { NVIDIA_OTHER_OPTIONS } from '../../../lib/device-plugin/options/nvidia-other-options.js';
import { OPTION_ROWS } from '../../../lib/device-plugin/options/option-list.js';
import { expectEqual } from '../../real-kubelet/support/expect.js';
import { only, repository, variables } from '../tools/chart.js';
import { codes, tableUnder } from '../tools/table.js';

const page = readFileSync(path.join(repository, 'docs', 'from-nvidias-plugin.md'), 'utf8');

/** Each row of the table of values: what its example is said to change is what it changes. */
export async function valueChecks(report, chart) {
  const rows = tableUnder(page, '## Value by value');
  for (const [names, , example, change] of rows) {
    await report.check(`${codes(names).join(', ')}: ${example}`, () => asSaid(chart, codes(example), change));
  }
  report.heading("NVIDIA's flags, by the same page");
  await report.check('the table names every flag of theirs that there is, with its variable', () => {
    const said = tableUnder(page, '## Flag by flag').map(([flag, variable]) => [
      codes(flag)[0],
      codes(variable),
    ]);
    for (const [flag, [variable]] of said) {
      const row = OPTION_ROWS.find((one) => `--${one.flag}` === flag);
      if (row === undefined) throw new Error(`there is no option ${flag}`);
      if (!row.env.includes(variable)) throw new Error(`${flag} is not set by ${variable}`);
    }
    const theirs = [...NVIDIA_DEVICE_OPTIONS, ...NVIDIA_OTHER_OPTIONS]
      .filter(({ flag }) => flag !== null)
      .map(({ flag }) => `--${flag}`);
    expectEqual(said.map(([flag]) => flag).sort(), theirs.sort(), 'flags');
    return `${said.length} flags`;
  });
}

async function asSaid(chart, example, change) {
  if (/^refused/.test(change)) {
    await chart.refusal(example);
    return;
  }
  const before = await chart.render([]);
  const after = await chart.render(example);
  if (/^no DaemonSet/.test(change)) {
    expectEqual(after, [], 'what is rendered');
    return;
  }
  if (/^nothing/.test(change)) {
    if (!isDeepStrictEqual(before, after)) throw new Error('something changes');
    return;
  }
  for (const text of codes(change)) {
    const [, place, wanted] = /^([^=]*)(?:=(.*))?$/s.exec(text);
    const [old, found] = [before, after].map((rendered) => valueAt(rendered, place));
    expectEqual(found, wanted, place);
    if (old === found) throw new Error(`${place} is the same without the example`);
  }
}

/** `MIG_STRATEGY`: a variable; `pod.runtimeClassName`, `container.image`: places in the pod; `ConfigMap.data.x`: in an object. */
function valueAt(rendered, place) {
  if (/^[A-Z_]+$/.test(place)) return variables(rendered)[place];
  const [first] = place.split('.');
  const found = below(startOf(rendered, first), place.slice(first.length + 1));
  return found === undefined || typeof found === 'string' ? found?.trim() : JSON.stringify(found);
}

/** Keys may have dots themselves. */
function below(value, place) {
  if (place === '' || value === undefined || value === null) return value ?? undefined;
  const key = Object.keys(value).find((one) => place === one || place.startsWith(`${one}.`));
  return key === undefined ? undefined : below(value[key], place.slice(key.length + 1));
}

function startOf(rendered, first) {
  if (!['pod', 'container', 'template', 'DaemonSet'].includes(first)) {
    return rendered.find(({ kind }) => kind === first);
  }
  const daemonSet = only(rendered, 'DaemonSet');
  const { template } = daemonSet.spec;
  return { DaemonSet: daemonSet, template, pod: template.spec, container: template.spec.containers[0] }[
    first
  ];
}
