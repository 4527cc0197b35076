package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	_ "unsafe" // for go:linkname

	cadvisor "github.com/google/cadvisor/info/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/kubelet/cm/containermap"
	"k8s.io/kubernetes/pkg/kubelet/cm/devicemanager"
	"k8s.io/kubernetes/pkg/kubelet/cm/topologymanager"
)

// NewManagerImpl fixes the socket to /var/lib/kubelet/device-plugins, which would need root.
//
//go:linkname newManagerImpl k8s.io/kubernetes/pkg/kubelet/cm/devicemanager.newManagerImpl
func newManagerImpl(logger klog.Logger, socket string, topology []cadvisor.Node, store topologymanager.Store) (*devicemanager.ManagerImpl, error)

type kubelet struct {
	devices  *devicemanager.ManagerImpl
	topology topologymanager.Manager
	pods     pods
	// The kubelet admits one pod after the other; so does this one.
	syncLoop     sync.Mutex
	sourcesReady atomic.Bool
}

// AddSource and AllReady are the kubelet's "all pod sources were seen": until then it must not take
// a pod that it has not been told of yet for one that is gone.
func (k *kubelet) AddSource(string) {}
func (k *kubelet) AllReady() bool   { return k.sourcesReady.Load() }

type startCommand struct {
	Directory      string `json:"directory"`
	TopologyPolicy string `json:"topologyPolicy"`
	TopologyScope  string `json:"topologyScope"`
	NumaNodes      int    `json:"numaNodes"`
	// What the container runtime reports at the start, running or exited.
	Containers []struct {
		PodUID  string `json:"podUid"`
		Name    string `json:"name"`
		Running bool   `json:"running"`
	} `json:"containers"`
}

func (k *kubelet) start(command startCommand) (any, error) {
	nodes := make([]cadvisor.Node, command.NumaNodes)
	for i := range nodes {
		nodes[i].Id = i
	}
	var err error
	k.topology, err = topologymanager.NewManager(nodes, command.TopologyPolicy, command.TopologyScope, nil)
	if err != nil {
		return nil, err
	}
	logger := klog.Background()
	socket := filepath.Join(command.Directory, "device-plugins", "kubelet.sock")
	if k.devices, err = newManagerImpl(logger, socket, nodes, k.topology); err != nil {
		return nil, err
	}
	k.topology.AddHintProvider(logger, k.devices)

	known, running := containermap.NewContainerMap(), sets.New[string]()
	for i, container := range command.Containers {
		id := fmt.Sprintf("container-%d", i)
		known.Add(container.PodUID, container.Name, id)
		if container.Running {
			running.Insert(id)
		}
	}
	if err := k.devices.Start(logger, k.pods.GetActivePods, k, known, running); err != nil {
		return nil, err
	}
	return map[string]string{"socket": socket}, k.servePodResources(filepath.Join(command.Directory, "pod-resources", "kubelet.sock"))
}

func with[Command any](asked request, run func(Command) (any, error)) (any, error) {
	var command Command
	if len(asked.Command) > 0 {
		if err := json.Unmarshal(asked.Command, &command); err != nil {
			return nil, fmt.Errorf("command %s: %w", asked.Do, err)
		}
	}
	return run(command)
}

func (k *kubelet) run(asked request) (any, error) {
	if k.devices == nil && asked.Do != "start" {
		return nil, fmt.Errorf("command %s before start", asked.Do)
	}
	switch asked.Do {
	case "start":
		return with(asked, k.start)
	case "sourcesReady":
		k.sourcesReady.Store(true)
		return true, nil
	case "capacity":
		return k.capacity(), nil
	case "admit":
		return with(asked, k.admit)
	case "runContainer":
		return with(asked, k.runContainer)
	case "status":
		return with(asked, k.status)
	case "delete":
		return with(asked, k.delete)
	}
	return nil, fmt.Errorf("unknown command %q", asked.Do)
}
