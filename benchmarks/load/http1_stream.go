package main

import "fmt"

// http1Stream is a subscriber with a connection of its own.
type http1Stream struct {
	*subscriber
	http1
	crowd *crowd
}

func (c *crowd) openHTTP1() error {
	fd, err := dial(c.target.address)
	if err != nil {
		return err
	}
	s := c.newSubscriber()
	stream := &http1Stream{subscriber: s, crowd: c}
	// Micronaut sends the head of server-sent events with the first one: they count when asked for.
	if c.target.get {
		c.subscribed++
	}
	stream.http1 = http1{
		onHead: func() error {
			if !c.target.get {
				c.subscribed++
			}
			return nil
		},
		onBody: s.receive,
		onEnd:  func() error { return fmt.Errorf("the response ended") },
	}
	if err := c.poller.add(fd, stream); err != nil {
		return err
	}
	return writeAll(fd, c.target.http1Request())
}

func (s *http1Stream) read(data []byte) error { return s.decode(data) }

func (s *http1Stream) closed(err error) { s.crowd.lose(1, err) }
