package main

import "testing"

func http2WithOneStream() (*http2Connection, *subscriber) {
	s := newSubscriber(envelopes, true)
	streams := map[uint32]*http2Stream{1: {subscriber: s}}
	return &http2Connection{crowd: &crowd{}, streams: streams}, s
}

func TestReadsFramesHoweverTheyAreCut(t *testing.T) {
	items := envelope(0, jsonItem(0)) + envelope(0, jsonItem(1))
	data := append(frame(frameHeaders, flagEndHeaders, 1, []byte{0x20, 0x88}), frame(frameSettings, flagAck, 0, nil)...)
	data = append(data, frame(frameData, 0, 1, []byte(items[:10]))...)
	data = append(data, frame(frameData, 0, 1, []byte(items[10:]))...)
	for step := 1; step <= len(data); step++ {
		connection, s := http2WithOneStream()
		for start := 0; start < len(data); start += step {
			if err := connection.read(data[start:min(start+step, len(data))]); err != nil {
				t.Fatal(err)
			}
		}
		if s.items != 2 || connection.crowd.subscribed != 1 {
			t.Errorf("in steps of %d: %d items, %d subscribed", step, s.items, connection.crowd.subscribed)
		}
	}
}

func TestTakesForALoss(t *testing.T) {
	head := frame(frameHeaders, flagEndHeaders, 1, []byte{0x88})
	for name, frames := range map[string][]byte{
		"another status":         frame(frameHeaders, flagEndHeaders, 1, []byte{0x8d}),
		"the end of the stream":  append(head, frame(frameData, flagEndStream, 1, nil)...),
		"a reset":                append(head, frame(frameReset, 0, 1, []byte{0, 0, 0, 8})...),
		"the connection's end":   append(head, frame(frameGoAway, 0, 0, make([]byte, 8))...),
		"data of another stream": frame(frameData, 0, 3, nil),
	} {
		connection, _ := http2WithOneStream()
		if err := connection.read(frames); err == nil {
			t.Errorf("%s was not noticed", name)
		}
	}
}
