package main

import (
	"sort"

	v1 "k8s.io/api/core/v1"
)

type capacityAnswer struct {
	Capacity    map[string]int64    `json:"capacity"`
	Allocatable map[string]int64    `json:"allocatable"`
	Healthy     map[string][]string `json:"healthy"`
}

func (k *kubelet) capacity() capacityAnswer {
	capacity, allocatable, _ := k.devices.GetCapacity()
	healthy := map[string][]string{}
	for resource, devices := range k.devices.GetAllocatableDevices() {
		for id := range devices {
			healthy[resource] = append(healthy[resource], id)
		}
		sort.Strings(healthy[resource])
	}
	return capacityAnswer{counts(capacity), counts(allocatable), healthy}
}

func counts(list v1.ResourceList) map[string]int64 {
	found := map[string]int64{}
	for name, quantity := range list {
		found[string(name)] = quantity.Value()
	}
	return found
}
