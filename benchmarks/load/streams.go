package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"time"
)

const (
	streamsPerConnection = 100
	subscribeTimeout     = 60 * time.Second
	// After the last item's time: the servers' publishers have one second of grace.
	grace = 3 * time.Second
)

// streams opens subscribers, says so on standard output, and waits for a word on standard input:
// "publish" starts the publishing and ends with the tally, "stop" tells what came so far.
func streams(args []string) error {
	flags := flag.NewFlagSet("streams", flag.ExitOnError)
	protocol := flags.String("protocol", "h1", "h1, h2, sse or nats")
	url := flags.String("url", "", "the stream, such as http://127.0.0.1:8080/rpc/bench.v1.BenchService/Items")
	control := flags.String("publish", "", "where to ask for publishing; for nats the server's address")
	contentType := flags.String("content-type", "application/connect+json", "of the subscription")
	count := flags.Int("subscribers", 500, "how many")
	var p publishing
	flags.IntVar(&p.itemsPerSecond, "rate", 100, "items per second")
	flags.IntVar(&p.milliseconds, "milliseconds", 3000, "for how long to publish")
	flags.IntVar(&p.noteLength, "note", 30, "how many characters fill an item")
	flags.BoolVar(&p.latest, "latest", false, "publish to the latest stream")
	if err := flags.Parse(args); err != nil {
		return err
	}
	c, err := newCrowd(*protocol, *url, *contentType)
	if err != nil {
		return err
	}
	if err := c.subscribe(*protocol, *count); err != nil {
		return err
	}
	if err := report(map[string]any{"event": "subscribed", "subscribers": c.subscribed}); err != nil {
		return err
	}
	word, err := c.await(words())
	switch {
	case err != nil:
		return err
	case word == "publish":
		return c.measure(p, *protocol, *control)
	case word == "stop":
		return report(c.tally(0))
	default:
		return fmt.Errorf("word %q (expected: publish or stop)", word)
	}
}

func newCrowd(protocol, url, contentType string) (*crowd, error) {
	t, err := parseTarget(url, contentType, protocol == "sse")
	if err != nil {
		return nil, err
	}
	p, err := newPoller()
	if err != nil {
		return nil, err
	}
	c := &crowd{poller: p, target: t, split: envelopes, json: contentType != "application/connect+proto"}
	if protocol == "sse" {
		c.split = events
	}
	return c, nil
}

func (c *crowd) subscribe(protocol string, count int) error {
	for open := 0; open < count; {
		var err error
		switch protocol {
		case "h1", "sse":
			err, open = c.openHTTP1(), open+1
		case "nats":
			err, open = c.openNATS(), open+1
		case "h2":
			streams := min(streamsPerConnection, count-open)
			err, open = c.openHTTP2(streams), open+streams
		default:
			return fmt.Errorf("protocol %q (expected: h1, h2, sse or nats)", protocol)
		}
		if err != nil {
			return err
		}
		if err := c.poller.poll(0); err != nil {
			return err
		}
	}
	for start := time.Now(); c.subscribed < count; {
		if c.lost > 0 || time.Since(start) > subscribeTimeout {
			return fmt.Errorf("%d of %d streams open, %d ended: %s", c.subscribed, count, c.lost, c.firstLoss)
		}
		if err := c.poller.poll(100 * time.Millisecond); err != nil {
			return err
		}
	}
	return nil
}

func words() <-chan string {
	lines := make(chan string, 1)
	go func() {
		defer close(lines)
		for scanner := bufio.NewScanner(os.Stdin); scanner.Scan(); {
			lines <- scanner.Text()
		}
	}()
	return lines
}

// await keeps reading, since a server may ping, until there is a word.
func (c *crowd) await(words <-chan string) (string, error) {
	for {
		select {
		case word := <-words:
			return word, nil
		default:
			if err := c.poller.poll(10 * time.Millisecond); err != nil {
				return "", err
			}
		}
	}
}

func (c *crowd) measure(p publishing, protocol, control string) error {
	failed := make(chan error, 1)
	go func() {
		if protocol == "nats" {
			failed <- p.toNATS(control)
		} else {
			failed <- p.askHTTP(control)
		}
	}()
	c.poller.reads = 0
	start := time.Now()
	end := start.Add(time.Duration(p.milliseconds)*time.Millisecond + grace)
	for !c.done(p.items()) && time.Now().Before(end) {
		select {
		case err := <-failed:
			if err != nil {
				return err
			}
		default:
		}
		if err := c.poller.poll(100 * time.Millisecond); err != nil {
			return err
		}
	}
	t := c.tally(p.items())
	t.Reads, t.Seconds = c.poller.reads, time.Since(start).Seconds()
	return report(t)
}
