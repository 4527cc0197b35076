import { expectEqual } from '../../real-kubelet/support/expect.js';
import { objects, only, variables } from '../tools/chart.js';

const configs = { 'mig-none': 'version: v1\nflags:\n  migStrategy: none\n', shared: 'version: v1\n' };

/** Features that meet in the templates, each with what it may be. */
const features = {
  registration: [{}, { kubelet: { registration: 'watcher', rootDir: '/var/lib/k0s/kubelet' } }],
  strategy: [
    {},
    { deviceListStrategy: 'cdi-cri', nvidiaDriverRoot: '/' },
    { deviceListStrategy: ['volume-mounts'] },
  ],
  mig: [{}, { migStrategy: 'mixed', checkpointDeviceIDStrategy: 'index' }, { compatWithCPUManager: true }],
  config: [{}, { config: { name: 'plugin-configs' } }, { config: { map: configs, default: 'shared' } }],
  network: [
    {},
    { http: { enabled: false }, networkPolicy: { enabled: true } },
    {
      podMonitor: { enabled: true },
      serviceMonitor: { enabled: true, relabelings: [{ targetLabel: 'cluster', replacement: 'one' }] },
      prometheusRule: { enabled: true },
      networkPolicy: { enabled: true, from: [{ namespaceSelector: {} }] },
      devicePlugin: { enableHostNetwork: true },
    },
  ],
};

function everyCombination() {
  return Object.values(features).reduce(
    (combinations, choices) =>
      combinations.flatMap((before) => choices.map((choice) => ({ ...before, ...choice }))),
    [{}],
  );
}

export async function templateChecks(report, chart) {
  await report.check('helm lint --strict', async () => void (await chart.lint([])));
  await report.check('every combination of the features that meet in a template is rendered', async () => {
    const combinations = everyCombination();
    for (const values of combinations) {
      const rendered = await chart.render(values);
      const { template } = only(rendered, 'DaemonSet').spec;
      const volumes = template.spec.volumes.map(({ name }) => name).sort();
      const mounts = template.spec.containers[0].volumeMounts.map(({ name }) => name).sort();
      expectEqual(mounts, volumes, `mounts and volumes with ${JSON.stringify(values)}`);
    }
    return `${combinations.length} combinations`;
  });
  await refusals(report, chart);
  await places(report, chart);
}

const refused = [
  [['namespace=gpu'], /namespace is no value of this chart/],
  [{ config: { name: 'a', map: configs } }, /config\.name and config\.map/],
  [{ config: { map: configs } }, /set config\.default to one of mig-none, shared/],
  [
    { config: { map: configs, default: 'nowhere' } },
    /config\.default is "nowhere", which is not in config\.map/,
  ],
  [['migStrategy=singel'], /migStrategy/],
  [['deviceListStrategy=cdi'], /deviceListStrategy/],
  [['migStratgy=single'], /migStratgy/],
  [['http.enabled=false', 'podMonitor.enabled=true'], /http\.enabled=true/],
  [['image.digest=sha256:1'], /digest/],
  [
    ['devicePlugin.enableHostNetwork=true', 'updateStrategy.rollingUpdate.maxSurge=1'],
    /cannot have the same port/,
  ],
];

async function refusals(report, chart) {
  for (const [values, words] of refused) {
    await report.check(`refused: ${JSON.stringify(values)}`, async () => {
      const said = await chart.refusal(values);
      if (!words.test(said)) throw new Error(`Helm says ${said}`);
    });
  }
  await report.check('refused: the namespace default, unless that is meant', async () => {
    const said = await chart.refusal([], 'default');
    if (!/allowDefaultNamespace/.test(said)) throw new Error(`Helm says ${said}`);
    await chart.template(['allowDefaultNamespace=true'], 'default');
  });
}

async function places(report, chart) {
  await report.check('nothing is rendered of a plugin that is off', async () => {
    const values = {
      devicePlugin: { enabled: false },
      config: { map: { default: '' } },
      podMonitor: { enabled: true },
    };
    expectEqual(objects(await chart.template(values)), [], 'objects');
  });
  await report.check(
    "every pod and the DaemonSet have the label that scripts look for, as NVIDIA's",
    async () => {
      const { metadata, spec } = only(await chart.render([]), 'DaemonSet');
      expectEqual(metadata.labels.component, 'nvidia-device-plugin', 'label of the DaemonSet');
      expectEqual(spec.template.metadata.labels.component, 'nvidia-device-plugin', 'label of the pods');
    },
  );
  await report.check('the folders of another kubelet are mounted where the plugin looks', async () => {
    const values = ['kubelet.rootDir=/var/lib/k0s/kubelet', 'kubelet.registration=watcher'];
    const { volumes } = only(await chart.render(values), 'DaemonSet').spec.template.spec;
    const paths = volumes
      .flatMap(({ hostPath }) => hostPath?.path ?? [])
      .filter((path) => path.includes('kubelet'));
    const wanted = ['device-plugins', 'plugins_registry', 'pod-resources'];
    expectEqual(
      paths,
      wanted.map((name) => `/var/lib/k0s/kubelet/${name}`),
      'folders',
    );
  });
  await report.check('a variable that is given by hand counts instead of its value', async () => {
    const values = {
      migStrategy: 'single',
      devicePlugin: { containers: { main: { env: [{ name: 'MIG_STRATEGY', value: 'mixed' }] } } },
    };
    const rendered = await chart.render(values);
    expectEqual(variables(rendered).MIG_STRATEGY, 'mixed', 'MIG_STRATEGY');
    const names = only(rendered, 'DaemonSet').spec.template.spec.containers[0].env.map(({ name }) => name);
    expectEqual(names.length, new Set(names).size, 'how many names there are');
  });
  await report.check(
    'in the network of the node only the node is answered, unless metrics are read',
    async () => {
      const host = 'devicePlugin.enableHostNetwork=true';
      expectEqual(variables(await chart.render([host])).HTTP_ADDRESS, '127.0.0.1:9409', 'HTTP_ADDRESS');
      const read = await chart.render([host, 'podMonitor.enabled=true']);
      expectEqual(variables(read).HTTP_ADDRESS, ':9409', 'HTTP_ADDRESS');
    },
  );
}
