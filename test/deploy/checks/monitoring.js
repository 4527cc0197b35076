import { expectEqual } from '../../real-kubelet/support/expect.js';
import { only } from '../tools/chart.js';
import { metricsOfPlugin } from '../tools/metrics.js';

/** The alerts name metrics and labels that a running plugin has. */
export async function monitoringChecks(report, chart) {
  const values = ['prometheusRule.enabled=true', 'podMonitor.enabled=true', 'serviceMonitor.enabled=true'];
  const rendered = await chart.render(values);
  await report.check('the alerts name metrics and labels that the plugin has', async () => {
    const known = await metricsOfPlugin();
    const { rules } = only(rendered, 'PrometheusRule').spec.groups[0];
    for (const rule of rules) checkRule(rule, known);
    return `${rules.length} alerts`;
  });
  await report.check('monitors and Service name the port of the container', () => {
    const { ports } = only(rendered, 'DaemonSet').spec.template.spec.containers[0];
    const names = [
      only(rendered, 'PodMonitor').spec.podMetricsEndpoints[0].port,
      only(rendered, 'ServiceMonitor').spec.endpoints[0].port,
      only(rendered, 'Service').spec.ports[0].targetPort,
    ];
    expectEqual(names, [ports[0].name, ports[0].name, ports[0].name], 'names of the port');
    const labels = only(rendered, 'DaemonSet').spec.template.metadata.labels;
    const { matchLabels } = only(rendered, 'PodMonitor').spec.selector;
    for (const [name, value] of Object.entries(matchLabels))
      expectEqual(labels[name], value, `label ${name}`);
  });
}

function checkRule({ alert, expr, annotations }, known) {
  const names = [...expr.matchAll(/node_nvml_plugin_\w+/g)].map(([name]) => name);
  if (names.length === 0) throw new Error(`${alert} asks for no metric`);
  for (const name of names) {
    const labels = known.get(name);
    if (labels === undefined) throw new Error(`${alert} asks for ${name}, which the plugin does not have`);
    const [, grouped = ''] = /by \(([^)]*)\)/.exec(expr) ?? [];
    const selected = [...expr.matchAll(/(\w+)=~?"/g)].map(([, label]) => label);
    const shown = Object.values(annotations).flatMap((text) =>
      [...text.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label),
    );
    for (const label of [...grouped.split(/,\s*/), ...selected]) {
      if (label !== 'node' && !labels.includes(label))
        throw new Error(`${alert}: ${name} has no label ${label}`);
    }
    for (const label of shown) {
      if (!grouped.split(/,\s*/).includes(label))
        throw new Error(`${alert} shows ${label}, which its expression drops`);
    }
  }
}
