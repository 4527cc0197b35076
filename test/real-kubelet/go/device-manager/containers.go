package main

import (
	"context"
	"fmt"

	v1 "k8s.io/api/core/v1"
)

type containerCommand struct {
	UID       string `json:"uid"`
	Container string `json:"container"`
}

type runAnswer struct {
	Env     map[string]string `json:"env"`
	Devices []string          `json:"devices"`
	Mounts  []string          `json:"mounts"`
	CDI     []string          `json:"cdi"`
}

// runContainer is what the kubelet asks before every start of a container: PreStartContainer if the
// plugin wants it, then the cached answer of Allocate.
func (k *kubelet) runContainer(command containerCommand) (any, error) {
	pod, err := k.pods.byUID(command.UID)
	if err != nil {
		return nil, err
	}
	for _, container := range containers(pod) {
		if container.Name != command.Container {
			continue
		}
		options, err := k.devices.GetDeviceRunContainerOptions(context.Background(), pod, &container)
		if err != nil {
			return nil, err
		}
		ran := runAnswer{Env: map[string]string{}, Devices: []string{}, Mounts: []string{}, CDI: []string{}}
		if options == nil {
			return ran, nil
		}
		for _, env := range options.Envs {
			ran.Env[env.Name] = env.Value
		}
		for _, device := range options.Devices {
			ran.Devices = append(ran.Devices, device.PathInContainer)
		}
		for _, mount := range options.Mounts {
			ran.Mounts = append(ran.Mounts, mount.ContainerPath)
		}
		for _, cdi := range options.CDIDevices {
			ran.CDI = append(ran.CDI, cdi.Name)
		}
		return ran, nil
	}
	return nil, fmt.Errorf("pod %s has no container %s", pod.Name, command.Container)
}

// status is the health that the pod's status would show for each device that it holds.
func (k *kubelet) status(command containerCommand) (any, error) {
	pod, err := k.pods.byUID(command.UID)
	if err != nil {
		return nil, err
	}
	status := &v1.PodStatus{}
	for _, container := range pod.Spec.Containers {
		status.ContainerStatuses = append(status.ContainerStatuses, v1.ContainerStatus{Name: container.Name})
	}
	k.devices.UpdateAllocatedResourcesStatus(pod, status)
	health := map[string]string{}
	for _, container := range status.ContainerStatuses {
		for _, resource := range container.AllocatedResourcesStatus {
			for _, device := range resource.Resources {
				health[string(device.ResourceID)] = string(device.Health)
			}
		}
	}
	return health, nil
}
