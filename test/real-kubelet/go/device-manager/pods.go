package main

import (
	"fmt"
	"sync"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/utils/ptr"
)

type containerSpec struct {
	Name      string           `json:"name"`
	Resources map[string]int64 `json:"resources"`
	// A restartable init container: a sidecar.
	Sidecar bool `json:"sidecar"`
}

type podSpec struct {
	UID            string          `json:"uid"`
	Name           string          `json:"name"`
	Namespace      string          `json:"namespace"`
	InitContainers []containerSpec `json:"initContainers"`
	Containers     []containerSpec `json:"containers"`
}

func (spec podSpec) pod() *v1.Pod {
	pod := &v1.Pod{ObjectMeta: meta.ObjectMeta{
		UID: types.UID(spec.UID), Name: spec.Name, Namespace: spec.Namespace,
	}}
	for _, container := range spec.InitContainers {
		pod.Spec.InitContainers = append(pod.Spec.InitContainers, container.container())
	}
	for _, container := range spec.Containers {
		pod.Spec.Containers = append(pod.Spec.Containers, container.container())
	}
	return pod
}

func (spec containerSpec) container() v1.Container {
	list := v1.ResourceList{}
	for name, count := range spec.Resources {
		list[v1.ResourceName(name)] = *resource.NewQuantity(count, resource.DecimalSI)
	}
	container := v1.Container{
		Name:      spec.Name,
		Resources: v1.ResourceRequirements{Limits: list, Requests: list},
	}
	if spec.Sidecar {
		container.RestartPolicy = ptr.To(v1.ContainerRestartPolicyAlways)
	}
	return container
}

func containers(pod *v1.Pod) []v1.Container {
	return append(append([]v1.Container{}, pod.Spec.InitContainers...), pod.Spec.Containers...)
}

// pods are the pods that the kubelet holds as active, in the order in which they came.
type pods struct {
	mutex sync.Mutex
	list  []*v1.Pod
}

func (p *pods) add(pod *v1.Pod) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.list = append(p.list, pod)
}

func (p *pods) remove(uid string) *v1.Pod {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	for i, pod := range p.list {
		if string(pod.UID) == uid {
			p.list = append(append([]*v1.Pod{}, p.list[:i]...), p.list[i+1:]...)
			return pod
		}
	}
	return nil
}

func (p *pods) find(matches func(*v1.Pod) bool) (*v1.Pod, bool) {
	for _, pod := range p.GetActivePods() {
		if matches(pod) {
			return pod, true
		}
	}
	return nil, false
}

func (p *pods) byUID(uid string) (*v1.Pod, error) {
	if pod, found := p.find(func(pod *v1.Pod) bool { return string(pod.UID) == uid }); found {
		return pod, nil
	}
	return nil, fmt.Errorf("no active pod has uid %s", uid)
}

// The three methods of the PodResources server's PodsProvider.

func (p *pods) GetActivePods() []*v1.Pod {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return append([]*v1.Pod{}, p.list...)
}

func (p *pods) GetPods() []*v1.Pod { return p.GetActivePods() }

func (p *pods) GetPodByName(namespace, name string) (*v1.Pod, bool) {
	return p.find(func(pod *v1.Pod) bool { return pod.Namespace == namespace && pod.Name == name })
}
