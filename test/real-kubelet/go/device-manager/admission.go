package main

import (
	"fmt"
	"sort"

	v1 "k8s.io/api/core/v1"
	"k8s.io/kubernetes/pkg/kubelet/lifecycle"
)

type admitAnswer struct {
	Admitted bool   `json:"admitted"`
	Reason   string `json:"reason"`
	Message  string `json:"message"`
	// Container, resource, device ids.
	Devices map[string]map[string][]string `json:"devices"`
}

// admit asks the topology manager, which lets the device manager allocate, as the kubelet does for a
// new pod and, after its restart, for every pod that it finds again.
func (k *kubelet) admit(spec podSpec) (any, error) {
	k.syncLoop.Lock()
	defer k.syncLoop.Unlock()
	pod := spec.pod()
	// The kubelet counts a pod as active while it is being admitted.
	k.pods.add(pod)
	result := k.topology.Admit(&lifecycle.PodAdmitAttributes{Pod: pod, OtherPods: k.pods.GetActivePods()})
	if !result.Admit {
		k.pods.remove(spec.UID)
	}
	return admitAnswer{result.Admit, result.Reason, result.Message, k.held(pod)}, nil
}

func (k *kubelet) held(pod *v1.Pod) map[string]map[string][]string {
	held := map[string]map[string][]string{}
	for _, container := range containers(pod) {
		held[container.Name] = map[string][]string{}
		for resource, devices := range k.devices.GetDevices(string(pod.UID), container.Name) {
			for id := range devices {
				held[container.Name][resource] = append(held[container.Name][resource], id)
			}
			sort.Strings(held[container.Name][resource])
		}
	}
	return held
}

func (k *kubelet) delete(command containerCommand) (any, error) {
	k.syncLoop.Lock()
	defer k.syncLoop.Unlock()
	if k.pods.remove(command.UID) == nil {
		return nil, fmt.Errorf("no active pod has uid %s", command.UID)
	}
	return true, nil
}
