export const helm = 'v3.19.0';
export const kubeconform = 'v0.7.0';
/** Its custom resources are what monitors and rules are checked against. */
export const prometheusOperator = 'v0.85.0';
