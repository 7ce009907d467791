package main

import (
	"fmt"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
	"golang.org/x/sys/unix"
)

// prober makes calls at a fixed rate, whether or not earlier ones were answered, and measures each
// from when it was due: a server that stalls is not spared the calls it kept from being made.
type prober struct {
	poller  *poller
	rate    int
	calls   int
	start   time.Time
	callers []*caller
	latency *hdrhistogram.Histogram
	late    *hdrhistogram.Histogram
	due     int
	done    int
	failed  int
	first   string
}

// caller is one connection: one call at a time, the others wait.
type caller struct {
	http1
	prober  *prober
	fd      int
	request []byte
	waiting []time.Time // when they were due; the first is under way
}

func (p *prober) connect(t *target, body []byte) error {
	fd, err := dial(t.address)
	if err != nil {
		return err
	}
	request := fmt.Appendf(nil, "POST %s HTTP/1.1\r\nhost: %s\r\ncontent-type: %s\r\ncontent-length: %d\r\n\r\n",
		t.path, t.address, t.contentType, len(body))
	c := &caller{prober: p, fd: fd, request: append(request, body...)}
	c.http1 = http1{
		onHead: func() error { return nil },
		onBody: func([]byte) error { return nil },
		onEnd:  c.answered,
	}
	p.callers = append(p.callers, c)
	return p.poller.add(fd, c)
}

func (p *prober) run() error {
	timer, err := unix.TimerfdCreate(unix.CLOCK_MONOTONIC, unix.TFD_NONBLOCK)
	if err != nil {
		return fmt.Errorf("timerfd_create: %w", err)
	}
	interval := unix.NsecToTimespec(int64(time.Second) / int64(p.rate))
	spec := &unix.ItimerSpec{Interval: interval, Value: interval}
	if err := unix.TimerfdSettime(timer, 0, spec, nil); err != nil {
		return fmt.Errorf("timerfd_settime: %w", err)
	}
	if err := p.poller.add(timer, ticks{p}); err != nil {
		return err
	}
	p.start = time.Now()
	end := p.start.Add(time.Duration(p.calls)*time.Second/time.Duration(p.rate) + grace)
	for p.done+p.failed < p.calls && time.Now().Before(end) {
		if err := p.poller.poll(100 * time.Millisecond); err != nil {
			return err
		}
	}
	return p.report()
}

// ticks is the timer: all that is due is sent.
type ticks struct{ p *prober }

func (ticks) closed(error) {}

func (t ticks) read([]byte) error {
	p := t.p
	now := time.Now()
	for p.due < p.calls {
		due := p.start.Add(time.Duration(p.due) * time.Second / time.Duration(p.rate))
		if due.After(now) {
			return nil
		}
		_ = p.late.RecordValue(int64(now.Sub(due)))
		if err := p.callers[p.due%len(p.callers)].call(due); err != nil {
			return err
		}
		p.due++
	}
	return nil
}

func (c *caller) call(due time.Time) error {
	c.waiting = append(c.waiting, due)
	if len(c.waiting) > 1 {
		return nil
	}
	return writeAll(c.fd, c.request)
}

func (c *caller) answered() error {
	c.prober.done++
	_ = c.prober.latency.RecordValue(int64(time.Since(c.waiting[0])))
	c.waiting = c.waiting[1:]
	if len(c.waiting) == 0 {
		return nil
	}
	return writeAll(c.fd, c.request)
}

func (c *caller) read(data []byte) error { return c.decode(data) }

func (c *caller) closed(err error) {
	c.prober.failed++
	if c.prober.first == "" {
		c.prober.first = fmt.Sprint("closed: ", err)
	}
}

func (p *prober) report() error {
	micros := func(h *hdrhistogram.Histogram, quantile float64) float64 {
		return float64(h.ValueAtQuantile(quantile)) / 1000
	}
	return report(map[string]any{
		"event":       "result",
		"expected":    p.calls,
		"answered":    p.done,
		"failed":      p.calls - p.done,
		"first_end":   p.first,
		"p50_us":      micros(p.latency, 50),
		"p90_us":      micros(p.latency, 90),
		"p99_us":      micros(p.latency, 99),
		"p99_9_us":    micros(p.latency, 99.9),
		"max_us":      float64(p.latency.Max()) / 1000,
		"late_p99_us": micros(p.late, 99),
	})
}
