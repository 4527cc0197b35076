package main

import (
	"context"
	"net"
	"os"
	"path/filepath"

	"google.golang.org/grpc"
	v1 "k8s.io/api/core/v1"
	podresourcesapi "k8s.io/kubelet/pkg/apis/podresources/v1"
	apisgrpc "k8s.io/kubernetes/pkg/kubelet/apis/grpc"
	"k8s.io/kubernetes/pkg/kubelet/apis/podresources"
	"k8s.io/kubernetes/pkg/kubelet/cm/devicemanager"
)

// servePodResources serves the kubelet's own PodResources server with its own rate limit.
func (k *kubelet) servePodResources(socket string) error {
	if err := os.MkdirAll(filepath.Dir(socket), 0o750); err != nil {
		return err
	}
	_ = os.Remove(socket)
	listener, err := net.Listen("unix", socket)
	if err != nil {
		return err
	}
	ctx := context.Background()
	limit := apisgrpc.WithRateLimiter(ctx, "podresources", podresources.DefaultQPS, podresources.DefaultBurstTokens)
	server := grpc.NewServer(limit)
	podresourcesapi.RegisterPodResourcesListerServer(server, podresources.NewV1PodResourcesServer(ctx, podresources.PodResourcesProviders{
		Pods:             &k.pods,
		Devices:          deviceProvider{k.devices},
		Cpus:             nothing{},
		Memory:           nothing{},
		DynamicResources: nothing{},
	}))
	go func() { _ = server.Serve(listener) }()
	return nil
}

type deviceProvider struct{ *devicemanager.ManagerImpl }

func (d deviceProvider) GetDevices(uid, container string) []*podresourcesapi.ContainerDevices {
	return containerDevices(d.ManagerImpl.GetDevices(uid, container))
}

func (d deviceProvider) GetAllocatableDevices() []*podresourcesapi.ContainerDevices {
	return containerDevices(d.ManagerImpl.GetAllocatableDevices())
}

// One row for each NUMA node of each device, as the kubelet's container manager makes them.
func containerDevices(instances devicemanager.ResourceDeviceInstances) []*podresourcesapi.ContainerDevices {
	var rows []*podresourcesapi.ContainerDevices
	for resource, devices := range instances {
		for id, device := range devices {
			if device.GetTopology() == nil {
				rows = append(rows, &podresourcesapi.ContainerDevices{ResourceName: resource, DeviceIds: []string{id}})
			}
			for _, node := range device.GetTopology().GetNodes() {
				nodes := []*podresourcesapi.NUMANode{{ID: node.GetID()}}
				rows = append(rows, &podresourcesapi.ContainerDevices{
					ResourceName: resource, DeviceIds: []string{id}, Topology: &podresourcesapi.TopologyInfo{Nodes: nodes},
				})
			}
		}
	}
	return rows
}

// nothing answers for the managers that this kubelet lacks.
type nothing struct{}

func (nothing) GetCPUs(string, string) []int64                              { return nil }
func (nothing) GetAllocatableCPUs() []int64                                 { return nil }
func (nothing) GetMemory(string, string) []*podresourcesapi.ContainerMemory { return nil }
func (nothing) GetAllocatableMemory() []*podresourcesapi.ContainerMemory    { return nil }
func (nothing) GetDynamicResources(*v1.Pod, *v1.Container) []*podresourcesapi.DynamicResource {
	return nil
}
