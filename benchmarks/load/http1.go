package main

import (
	"bytes"
	"fmt"
	"strconv"
)

// http1 decodes the responses of one HTTP/1.1 connection, and hands their bodies on as they come.
type http1 struct {
	onHead func() error
	onBody func(data []byte) error
	onEnd  func() error

	state   http1State
	pending []byte // an incomplete head or chunk-size line
	left    int64  // of the body, or of the chunk
	chunked bool
}

type http1State int

const (
	inHead http1State = iota
	inBody
	inChunkSize
	inChunk
	inChunkEnd
	inTrailer
)

func (h *http1) decode(data []byte) error {
	for len(data) > 0 {
		rest, err := h.step(data)
		if err != nil {
			return err
		}
		data = rest
	}
	return nil
}

func (h *http1) step(data []byte) ([]byte, error) {
	switch h.state {
	case inHead:
		head, rest := h.until(data, "\r\n\r\n")
		if head == nil {
			return nil, nil
		}
		return rest, h.head(head)
	case inChunkSize:
		line, rest := h.until(data, "\r\n")
		if line == nil {
			return nil, nil
		}
		return rest, h.chunkSize(line)
	case inChunkEnd:
		line, rest := h.until(data, "\r\n")
		if line != nil {
			h.state = inChunkSize
		}
		return rest, nil
	case inTrailer:
		line, rest := h.until(data, "\r\n")
		if line != nil && len(line) == 0 {
			return rest, h.end()
		}
		return rest, nil
	default:
		return h.body(data)
	}
}

// until returns what comes before the separator, or nil after keeping what there is of it.
func (h *http1) until(data []byte, separator string) (found, rest []byte) {
	if len(h.pending) > 0 {
		before := len(h.pending)
		h.pending = append(h.pending, data...)
		end := bytes.Index(h.pending, []byte(separator))
		if end < 0 {
			return nil, nil
		}
		found = h.pending[:end:end]
		h.pending = h.pending[:0:0]
		return found, data[end+len(separator)-before:]
	}
	end := bytes.Index(data, []byte(separator))
	if end < 0 {
		h.pending = append(h.pending, data...)
		return nil, nil
	}
	return data[:end:end], data[end+len(separator):]
}

func (h *http1) head(head []byte) error {
	lines := bytes.Split(head, []byte("\r\n"))
	if !bytes.HasPrefix(lines[0], []byte("HTTP/1.1 200")) {
		return fmt.Errorf("status %q (expected: 200)", lines[0])
	}
	h.chunked, h.left = false, -1
	for _, line := range lines[1:] {
		name, value, _ := bytes.Cut(line, []byte(":"))
		value = bytes.TrimSpace(value)
		switch string(bytes.ToLower(name)) {
		case "transfer-encoding":
			h.chunked = bytes.EqualFold(value, []byte("chunked"))
		case "content-length":
			length, err := strconv.ParseInt(string(value), 10, 64)
			if err != nil {
				return fmt.Errorf("content-length %q: %w", value, err)
			}
			h.left = length
		}
	}
	if err := h.onHead(); err != nil {
		return err
	}
	return h.bodyFollows()
}

func (h *http1) bodyFollows() error {
	switch {
	case h.chunked:
		h.state = inChunkSize
	case h.left == 0:
		return h.end()
	default: // -1: to the end of the connection
		h.state = inBody
	}
	return nil
}

func (h *http1) chunkSize(line []byte) error {
	digits, _, _ := bytes.Cut(line, []byte(";"))
	size, err := strconv.ParseInt(string(bytes.TrimSpace(digits)), 16, 64)
	if err != nil {
		return fmt.Errorf("chunk size %q: %w", line, err)
	}
	h.left = size
	h.state = inChunk
	if size == 0 {
		h.state = inTrailer
	}
	return nil
}

func (h *http1) body(data []byte) ([]byte, error) {
	part := data
	if h.left >= 0 && int64(len(part)) > h.left {
		part = part[:h.left]
	}
	if err := h.onBody(part); err != nil {
		return nil, err
	}
	rest := data[len(part):]
	if h.left < 0 {
		return rest, nil
	}
	h.left -= int64(len(part))
	if h.left > 0 {
		return rest, nil
	}
	if h.state == inChunk {
		h.state = inChunkEnd
		return rest, nil
	}
	return rest, h.end()
}

func (h *http1) end() error {
	h.state = inHead
	return h.onEnd()
}
