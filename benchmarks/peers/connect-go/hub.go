package main

import (
	"sync"

	"vention.io/benchmarks/connect-go/benchv1"
)

const queueSize = 1_024

// hub gives every subscriber a queue; who lets it fill up is cut off.
type hub struct {
	lock   sync.Mutex
	queues map[chan *benchv1.Item]struct{}
}

func newHub() *hub { return &hub{queues: map[chan *benchv1.Item]struct{}{}} }

func (h *hub) subscribe() (items <-chan *benchv1.Item, leave func()) {
	queue := make(chan *benchv1.Item, queueSize)
	h.lock.Lock()
	defer h.lock.Unlock()
	h.queues[queue] = struct{}{}
	return queue, func() {
		h.lock.Lock()
		defer h.lock.Unlock()
		delete(h.queues, queue)
	}
}

func (h *hub) publish(item *benchv1.Item) {
	h.lock.Lock()
	defer h.lock.Unlock()
	for queue := range h.queues {
		select {
		case queue <- item:
		default:
			delete(h.queues, queue)
			close(queue)
		}
	}
}
