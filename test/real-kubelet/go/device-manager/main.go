// Command device-manager is the device manager, the topology manager and the PodResources server of
// a kubelet without the rest of it: no root, no container runtime. It reads one JSON command a line
// on stdin and writes one JSON answer a line on stdout. One process is one life of a kubelet: killing
// it is killing the kubelet, and starting it in the same directory is starting the kubelet again.
// A panic of the kubelet's code ends the process, as it would end the kubelet.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"sync"
)

type request struct {
	ID      int             `json:"id"`
	Do      string          `json:"do"`
	Command json.RawMessage `json:"with"`
}

type answer struct {
	ID    int    `json:"id"`
	OK    any    `json:"ok,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	var kubelet kubelet
	var writing sync.Mutex
	output := json.NewEncoder(os.Stdout)
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 16<<20)
	for input.Scan() {
		var asked request
		if err := json.Unmarshal(input.Bytes(), &asked); err != nil {
			fmt.Fprintln(os.Stderr, "not a command:", err)
			os.Exit(64)
		}
		// The kubelet's goroutines run beside each other too: a slow Allocate must not hide the capacity.
		go func() {
			answered := answer{ID: asked.ID}
			if ok, err := kubelet.run(asked); err != nil {
				answered.Error = err.Error()
			} else {
				answered.OK = ok
			}
			writing.Lock()
			defer writing.Unlock()
			_ = output.Encode(answered)
		}()
	}
}
