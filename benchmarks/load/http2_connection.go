package main

import (
	"encoding/binary"
	"fmt"
)

// http2Connection carries up to 100 subscribers.
type http2Connection struct {
	fd       int
	crowd    *crowd
	pending  []byte
	consumed int
	streams  map[uint32]*http2Stream
}

type http2Stream struct {
	*subscriber
	consumed int
	open     bool
}

func (c *crowd) openHTTP2(streams int) error {
	fd, err := dial(c.target.address)
	if err != nil {
		return err
	}
	connection := &http2Connection{fd: fd, crowd: c, streams: map[uint32]*http2Stream{}}
	out := append([]byte(preface), settings()...)
	out = append(out, windowUpdate(0, connectionWindow-defaultWindow)...)
	headers := c.target.http2Headers()
	for i := range streams {
		id := uint32(2*i + 1)
		connection.streams[id] = &http2Stream{subscriber: c.newSubscriber()}
		out = append(out, frame(frameHeaders, flagEndHeaders, id, headers)...)
		out = append(out, frame(frameData, flagEndStream, id, c.target.emptyRequest())...)
	}
	if err := c.poller.add(fd, connection); err != nil {
		return err
	}
	return writeAll(fd, out)
}

func (h *http2Connection) closed(err error) { h.crowd.lose(len(h.streams), err) }

func (h *http2Connection) read(data []byte) error {
	if len(h.pending) > 0 {
		h.pending = append(h.pending, data...)
		rest, err := h.frames(h.pending)
		h.pending = append(h.pending[:0], rest...)
		return err
	}
	rest, err := h.frames(data)
	h.pending = append(h.pending, rest...)
	return err
}

func (h *http2Connection) frames(data []byte) ([]byte, error) {
	for len(data) >= frameHeadBytes {
		length := int(binary.BigEndian.Uint32(data) >> 8)
		if len(data) < frameHeadBytes+length {
			break
		}
		payload := data[frameHeadBytes : frameHeadBytes+length]
		stream := binary.BigEndian.Uint32(data[5:]) & 0x7fff_ffff
		if err := h.frame(data[3], data[4], stream, payload); err != nil {
			return nil, err
		}
		data = data[frameHeadBytes+length:]
	}
	return data, nil
}

func (h *http2Connection) frame(kind, flags byte, id uint32, payload []byte) error {
	switch kind {
	case frameData:
		return h.data(flags, id, payload)
	case frameHeaders:
		return h.headers(flags, id, payload)
	case frameSettings:
		if flags&flagAck == 0 {
			return writeAll(h.fd, frame(frameSettings, flagAck, 0, nil))
		}
	case framePing:
		if flags&flagAck == 0 {
			return writeAll(h.fd, frame(framePing, flagAck, 0, payload))
		}
	case frameReset:
		return fmt.Errorf("RST_STREAM %x", payload)
	case frameGoAway:
		return fmt.Errorf("GOAWAY %q", payload)
	}
	return nil
}

func (h *http2Connection) headers(flags byte, id uint32, payload []byte) error {
	stream := h.streams[id]
	if stream == nil || stream.open || flags&flagEndHeaders == 0 {
		return fmt.Errorf("HEADERS of stream %d with flags %x (expected: one head of an open stream)", id, flags)
	}
	if flags&flagPadded != 0 {
		payload = payload[1 : len(payload)-int(payload[0])]
	}
	if flags&flagPriority != 0 {
		payload = payload[5:]
	}
	if err := checkStatus(payload); err != nil {
		return err
	}
	if flags&flagEndStream != 0 {
		return fmt.Errorf("the response ended")
	}
	stream.open = true
	h.crowd.subscribed++
	return nil
}

func (h *http2Connection) data(flags byte, id uint32, payload []byte) error {
	stream := h.streams[id]
	if stream == nil || !stream.open {
		return fmt.Errorf("DATA of stream %d, which is not open", id)
	}
	if err := h.consume(id, stream, len(payload)); err != nil {
		return err
	}
	if flags&flagPadded != 0 {
		payload = payload[1 : len(payload)-int(payload[0])]
	}
	if err := stream.receive(payload); err != nil {
		return err
	}
	if flags&flagEndStream != 0 {
		return fmt.Errorf("the response ended")
	}
	return nil
}

func (h *http2Connection) consume(id uint32, stream *http2Stream, bytes int) error {
	stream.consumed += bytes
	h.consumed += bytes
	if stream.consumed >= streamWindow/2 {
		if err := writeAll(h.fd, windowUpdate(id, stream.consumed)); err != nil {
			return err
		}
		stream.consumed = 0
	}
	if h.consumed >= connectionWindow/2 {
		if err := writeAll(h.fd, windowUpdate(0, h.consumed)); err != nil {
			return err
		}
		h.consumed = 0
	}
	return nil
}
