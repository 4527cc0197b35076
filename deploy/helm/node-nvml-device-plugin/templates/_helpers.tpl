{{- define "plugin.name" -}}
{{- default .Chart.Name .Values.nameOverride | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "plugin.fullname" -}}
{{- $name := default .Chart.Name .Values.nameOverride }}
{{- if .Values.fullnameOverride }}
{{- .Values.fullnameOverride | trunc 63 | trimSuffix "-" }}
{{- else if contains $name .Release.Name }}
{{- .Release.Name | trunc 63 | trimSuffix "-" }}
{{- else }}
{{- printf "%s-%s" .Release.Name $name | trunc 63 | trimSuffix "-" }}
{{- end }}
{{- end }}

{{- define "plugin.namespace" -}}
{{- default .Release.Namespace .Values.namespaceOverride }}
{{- end }}

{{- define "plugin.selectorLabels" -}}
{{- if .Values.selectorLabelsOverride }}
{{- toYaml .Values.selectorLabelsOverride }}
{{- else -}}
app.kubernetes.io/name: {{ include "plugin.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- if (.Values.componentSelectorLabels).enabled }}
app.kubernetes.io/component: device-plugin
{{- end }}
{{- end }}
{{- end }}

{{- define "plugin.labels" -}}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{ include "plugin.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "plugin.image" -}}
{{- if .Values.image.digest -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- else -}}
{{ .Values.image.repository }}:{{ default .Chart.AppVersion (.Values.image.tag | toString | replace "<nil>" "") }}
{{- end -}}
{{- end }}

{{- define "plugin.serviceAccountName" -}}
{{- default (printf "%s-service-account" (include "plugin.fullname" .)) .Values.serviceAccount.name }}
{{- end }}

{{/* The ConfigMap of the config files; empty: there is none. */}}
{{- define "plugin.configMapName" -}}
{{- if .Values.config.name -}}
{{ .Values.config.name }}
{{- else if .Values.config.map -}}
{{ include "plugin.fullname" . }}-configs
{{- end -}}
{{- end }}

{{/*
What the plugin may be told, as JSON {mig, volumeMounts, cdi}: by a value, or, where that is not set, by a config file.
Files of a ConfigMap that exists already are not seen from here, and may say anything.
*/}}
{{- define "plugin.features" -}}
{{- $strategies := .Values.deviceListStrategy }}
{{- if kindIs "string" $strategies }}{{ $strategies = splitList "," (nospace $strategies) }}{{ end }}
{{- $mig := list }}
{{- if .Values.migStrategy }}{{ $mig = list .Values.migStrategy }}{{ end }}
{{- $all := default list $strategies }}
{{- if .Values.config.name }}
{{- if not .Values.migStrategy }}{{ $mig = list "mixed" }}{{ end }}
{{- if not $strategies }}{{ $all = list "volume-mounts" "cdi-cri" }}{{ end }}
{{- else }}
{{- range $file := .Values.config.map }}
{{- $flags := default dict (get (fromYaml $file) "flags") }}
{{- if and (not $.Values.migStrategy) $flags.migStrategy }}{{ $mig = append $mig $flags.migStrategy }}{{ end }}
{{- $said := (default dict $flags.plugin).deviceListStrategy }}
{{- if and (not $strategies) $said }}
{{- if kindIs "string" $said }}{{ $said = splitList "," (nospace $said) }}{{ end }}
{{- $all = concat $all $said }}
{{- end }}
{{- end }}
{{- end }}
{{- $features := dict "mig" (not (empty (without $mig "none"))) "volumeMounts" (has "volume-mounts" $all) }}
{{- $_ := set $features "cdi" (or (has "cdi-cri" $all) (has "cdi-annotations" $all)) }}
{{- toJson $features }}
{{- end }}

{{/* The least that the features need; a value replaces it whole. */}}
{{- define "plugin.securityContext" -}}
{{- $features := fromJson (include "plugin.features" .) }}
{{- if .Values.securityContext }}
{{- toYaml .Values.securityContext }}
{{- else if .Values.compatWithCPUManager -}}
privileged: true
{{- else }}
{{- if or $features.mig $features.volumeMounts -}}
capabilities:
  drop: [ALL]
  add: [SYS_ADMIN]
{{- else -}}
allowPrivilegeEscalation: false
capabilities:
  drop: [ALL]
{{- end }}
readOnlyRootFilesystem: true
seccompProfile:
  type: RuntimeDefault
{{- end }}
{{- if and .Values.seLinuxType (not .Values.securityContext) }}
seLinuxOptions:
  type: {{ .Values.seLinuxType }}
{{- end }}
{{- end }}

{{/* The variables of the plugin: one for each value that is set, less those that devicePlugin.containers.main.env sets. */}}
{{- define "plugin.env" -}}
{{- $features := fromJson (include "plugin.features" .) }}
{{- $own := list }}
{{- range .Values.devicePlugin.containers.main.env }}{{ $own = append $own .name }}{{ end }}
{{- $level := .Values.logLevel }}
{{- if and (not $level) .Values.logVerbosity }}{{ $level = ternary "debug" "info" (ge (int .Values.logVerbosity) 4) }}{{ end }}
{{- $pairs := list
  (list "MIG_STRATEGY" .Values.migStrategy)
  (list "FAIL_ON_INIT_ERROR" .Values.failOnInitError)
  (list "PASS_DEVICE_SPECS" .Values.compatWithCPUManager)
  (list "DEVICE_LIST_STRATEGY" .Values.deviceListStrategy)
  (list "DEVICE_ID_STRATEGY" .Values.deviceIDStrategy)
  (list "CHECKPOINT_DEVICE_ID_STRATEGY" .Values.checkpointDeviceIDStrategy)
  (list "NVIDIA_DRIVER_ROOT" .Values.nvidiaDriverRoot)
  (list "NVIDIA_DEV_ROOT" .Values.nvidiaDevRoot)
  (list "GDRCOPY_ENABLED" .Values.gdrcopyEnabled)
  (list "GDS_ENABLED" .Values.gdsEnabled)
  (list "MOFED_ENABLED" .Values.mofedEnabled)
  (list "DEVICE_DISCOVERY_STRATEGY" .Values.deviceDiscoveryStrategy)
  (list "SHARED_DEVICES_ALLOCATION_POLICY" .Values.sharedDevicesAllocationPolicy)
  (list "NVIDIA_CDI_HOOK_PATH" .Values.cdi.nvidiaHookPath)
  (list "CDI_FEATURE_FLAGS" .Values.cdi.featureFlags)
  (list "CDI_DISABLE_HOOKS" .Values.cdi.disableHooks)
  (list "CDI_DEVICE_NAME_STRATEGY" .Values.cdi.deviceNameStrategy)
  (list "DP_DISABLE_HEALTHCHECKS" .Values.health.disable)
  (list "DP_ENABLE_HEALTHCHECKS" .Values.health.enable)
  (list "HEALTH_QUIET_PERIOD" .Values.health.quietPeriod)
  (list "IMEX_CHANNEL_IDS" (ternary .Values.imex.channelIDs nil (not (empty .Values.imex.channelIDs))))
  (list "IMEX_REQUIRED" .Values.imex.required)
  (list "LOG_LEVEL" $level)
  (list "MPS_ROOT" .Values.mps.root)
  (list "KUBELET_REGISTRATION" .Values.kubelet.registration)
  (list "HTTP_ADDRESS" (ternary (include "plugin.httpAddress" .) nil .Values.http.enabled))
  (list "NVIDIA_VISIBLE_DEVICES" "all")
  (list "NVIDIA_DRIVER_CAPABILITIES" .Values.nvidiaDriverCapabilities)
  (list "NVIDIA_MIG_MONITOR_DEVICES" (ternary "all" nil $features.mig))
}}
{{- if include "plugin.configMapName" . }}
{{- $pairs = append $pairs (list "CONFIG_FILE_SRCDIR" "/available-configs") }}
{{- $pairs = append $pairs (list "DEFAULT_CONFIG" .Values.config.default) }}
{{- $pairs = append $pairs (list "FALLBACK_STRATEGIES" .Values.config.fallbackStrategies) }}
{{- end }}
{{- range $pairs }}
{{- $value := last . }}
{{- if not (or (kindIs "invalid" $value) (has (first .) $own)) }}
- name: {{ first . }}
  value: {{ if kindIs "slice" $value }}{{ join "," $value | quote }}{{ else }}{{ toString $value | quote }}{{ end }}
{{- end }}
{{- end }}
{{- with .Values.devicePlugin.containers.main.env }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{/* In the node's network only the node itself is answered, unless something is to read the metrics from elsewhere. */}}
{{- define "plugin.httpAddress" -}}
{{- $near := and .Values.devicePlugin.enableHostNetwork (not (or .Values.podMonitor.enabled .Values.serviceMonitor.enabled)) -}}
{{ ternary "127.0.0.1" "" $near }}:{{ int .Values.http.port }}
{{- end }}
