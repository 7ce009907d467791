package main

import (
	"encoding/binary"
	"fmt"
	"testing"
)

func envelope(flags byte, message string) string {
	head := binary.BigEndian.AppendUint32([]byte{flags}, uint32(len(message)))
	return string(head) + message
}

func jsonItem(index int) string {
	return fmt.Sprintf(`{"sequence": %d, "note":"n"}`, firstSequence+index)
}

func protoItem(index int) string {
	return string(binary.AppendUvarint([]byte{1 << 3}, uint64(firstSequence+index)))
}

func receive(t *testing.T, s *subscriber, data string, step int) {
	t.Helper()
	for start := 0; start < len(data); start += step {
		if err := s.receive([]byte(data[start:min(start+step, len(data))])); err != nil {
			t.Fatal(err)
		}
	}
}

func TestCountsItemsHoweverTheyAreCut(t *testing.T) {
	streams := map[string]struct {
		split splitter
		json  bool
		data  string
	}{
		"JSON":   {envelopes, true, envelope(0, jsonItem(0)) + envelope(0, jsonItem(1))},
		"binary": {envelopes, false, envelope(0, protoItem(0)) + envelope(0, protoItem(1))},
		"events": {events, true, "data: " + jsonItem(0) + "\n\ndata: " + jsonItem(1) + "\n\n"},
	}
	for name, stream := range streams {
		for step := 1; step <= len(stream.data); step++ {
			s := newSubscriber(stream.split, stream.json)
			receive(t, s, stream.data, step)
			if s.items != 2 || s.skipped != 0 || s.repeats != 0 || len(s.pending) != 0 {
				t.Errorf("%s in steps of %d: %+v", name, step, s)
			}
		}
	}
}

func TestSeesWhatIsMissingAndWhatComesTwice(t *testing.T) {
	s := newSubscriber(envelopes, true)
	for _, index := range []int{1, 2, 2, 5} {
		receive(t, s, envelope(0, jsonItem(index)), 1024)
	}
	if s.items != 3 || s.skipped != 3 || s.repeats != 1 {
		t.Errorf("%d items, %d skipped, %d repeated (expected: 3, 3, 1)", s.items, s.skipped, s.repeats)
	}
}

func TestTakesTheEndOfAStreamForALoss(t *testing.T) {
	s := newSubscriber(envelopes, true)
	if err := s.receive([]byte(envelope(2, "{}"))); err == nil {
		t.Error("an end-of-stream message was taken for an item")
	}
}
