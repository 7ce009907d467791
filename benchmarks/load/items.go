package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"strconv"
)

// firstSequence is what all servers number their first item of a round.
const firstSequence = 1_000_000

// subscriber checks the items of one stream: each one, in order, from the first.
type subscriber struct {
	json    bool
	next    int64
	items   int64
	bytes   int64
	skipped int64
	repeats int64
	pending []byte
	split   splitter
}

func newSubscriber(split splitter, json bool) *subscriber {
	return &subscriber{split: split, json: json, next: firstSequence}
}

// splitter takes the whole items off the front of data and returns what is left.
type splitter func(data []byte, s *subscriber) (rest []byte, err error)

func (s *subscriber) receive(data []byte) error {
	if len(s.pending) > 0 {
		s.pending = append(s.pending, data...)
		rest, err := s.split(s.pending, s)
		s.pending = append(s.pending[:0], rest...)
		return err
	}
	rest, err := s.split(data, s)
	if len(rest) > 0 {
		s.pending = append(s.pending, rest...)
	}
	return err
}

func (s *subscriber) item(item []byte) error {
	sequence, err := s.sequence(item)
	if err != nil {
		return err
	}
	switch {
	case sequence < s.next:
		s.repeats++
		return nil
	case sequence > s.next:
		s.skipped += sequence - s.next
	}
	s.next = sequence + 1
	s.items++
	s.bytes += int64(len(item))
	return nil
}

func (s *subscriber) sequence(item []byte) (int64, error) {
	if !s.json {
		// field 1, a varint: written first by all
		if len(item) < 2 || item[0] != 1<<3 {
			return 0, fmt.Errorf("item %x (expected: field 1 first)", item)
		}
		sequence, n := binary.Uvarint(item[1:])
		if n <= 0 {
			return 0, fmt.Errorf("item %x (expected: a varint)", item)
		}
		return int64(sequence), nil
	}
	_, after, found := bytes.Cut(item, []byte(`"sequence":`))
	if !found {
		return 0, fmt.Errorf("item %q (expected: a sequence)", item)
	}
	after = bytes.TrimLeft(after, " ")
	digits := 0
	for digits < len(after) && after[digits] >= '0' && after[digits] <= '9' {
		digits++
	}
	return strconv.ParseInt(string(after[:digits]), 10, 64)
}

// envelopes splits Connect's: flags, length, message.
func envelopes(data []byte, s *subscriber) ([]byte, error) {
	for len(data) >= 5 {
		length := int(binary.BigEndian.Uint32(data[1:]))
		if len(data) < 5+length {
			break
		}
		message := data[5 : 5+length]
		if data[0] != 0 {
			return nil, fmt.Errorf("envelope with flags %d ended the stream: %s", data[0], message)
		}
		if err := s.item(message); err != nil {
			return nil, err
		}
		data = data[5+length:]
	}
	return data, nil
}

// events splits server-sent events, each of one data line.
func events(data []byte, s *subscriber) ([]byte, error) {
	for {
		event, rest, found := bytes.Cut(data, []byte("\n\n"))
		if !found {
			return data, nil
		}
		item, isData := bytes.CutPrefix(event, []byte("data: "))
		if !isData {
			return nil, fmt.Errorf("event %q (expected: a data line)", event)
		}
		if err := s.item(item); err != nil {
			return nil, err
		}
		data = rest
	}
}
