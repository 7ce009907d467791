package main

// crowd is all subscribers of a round.
type crowd struct {
	poller      *poller
	target      *target
	split       splitter
	json        bool
	subscribers []*subscriber
	subscribed  int
	lost        int
	firstLoss   string
}

func (c *crowd) newSubscriber() *subscriber {
	s := newSubscriber(c.split, c.json)
	c.subscribers = append(c.subscribers, s)
	return s
}

// lose is told of subscribers whose stream ended.
func (c *crowd) lose(subscribers int, err error) {
	c.lost += subscribers
	if c.firstLoss == "" {
		c.firstLoss = "the connection was closed"
		if err != nil {
			c.firstLoss = err.Error()
		}
	}
}

// tally is what the subscribers got.
type tally struct {
	Event       string  `json:"event"`
	Subscribers int     `json:"subscribers"`
	Expected    int64   `json:"expected"`
	Delivered   int64   `json:"delivered"`
	Skipped     int64   `json:"skipped"`
	Repeated    int64   `json:"repeated"`
	Ended       int     `json:"ended"`
	FirstEnd    string  `json:"first_end,omitempty"`
	ItemBytes   float64 `json:"item_bytes"`
	Reads       int64   `json:"reads"`
	Seconds     float64 `json:"seconds"`
}

func (c *crowd) tally(itemsEach int64) tally {
	t := tally{
		Event:       "result",
		Subscribers: len(c.subscribers),
		Expected:    itemsEach * int64(len(c.subscribers)),
		Ended:       c.lost,
		FirstEnd:    c.firstLoss,
	}
	var bytes int64
	for _, s := range c.subscribers {
		t.Delivered += s.items
		t.Skipped += s.skipped
		t.Repeated += s.repeats
		bytes += s.bytes
	}
	if t.Delivered > 0 {
		t.ItemBytes = float64(bytes) / float64(t.Delivered)
	}
	return t
}

// done says whether each subscriber has seen the last item, or has ended.
func (c *crowd) done(itemsEach int64) bool {
	if c.lost > 0 {
		return true // the round is void
	}
	for _, s := range c.subscribers {
		if s.next < firstSequence+itemsEach {
			return false
		}
	}
	return true
}
