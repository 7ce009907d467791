package main

import (
	"bytes"
	"fmt"
	"strconv"
)

// natsConnection is one subscriber of nats-server, in its text protocol.
type natsConnection struct {
	*subscriber
	fd    int
	crowd *crowd
	ready bool
}

const natsSubject = "items"

func (c *crowd) openNATS() error {
	fd, err := dial(c.target.address)
	if err != nil {
		return err
	}
	connection := &natsConnection{fd: fd, crowd: c, subscriber: c.newSubscriber()}
	connection.split = connection.lines
	if err := c.poller.add(fd, connection); err != nil {
		return err
	}
	return writeAll(fd, []byte("CONNECT {\"verbose\":false}\r\nSUB "+natsSubject+" 1\r\nPING\r\n"))
}

func (n *natsConnection) closed(err error) { n.crowd.lose(1, err) }

func (n *natsConnection) read(data []byte) error { return n.receive(data) }

func (n *natsConnection) lines(data []byte, s *subscriber) ([]byte, error) {
	for {
		line, rest, found := bytes.Cut(data, []byte("\r\n"))
		if !found {
			return data, nil
		}
		if bytes.HasPrefix(line, []byte("MSG ")) {
			length, err := strconv.Atoi(string(line[bytes.LastIndexByte(line, ' ')+1:]))
			if err != nil {
				return nil, err
			}
			if len(rest) < length+2 {
				return data, nil
			}
			if err := s.item(rest[:length]); err != nil {
				return nil, err
			}
			rest = rest[length+2:]
		} else if err := n.control(line); err != nil {
			return nil, err
		}
		data = rest
	}
}

func (n *natsConnection) control(line []byte) error {
	switch {
	case bytes.HasPrefix(line, []byte("PING")):
		return writeAll(n.fd, []byte("PONG\r\n"))
	case bytes.HasPrefix(line, []byte("PONG")) && !n.ready:
		n.ready = true
		n.crowd.subscribed++
	case bytes.HasPrefix(line, []byte("-ERR")):
		return fmt.Errorf("nats-server: %s", line)
	}
	return nil
}
