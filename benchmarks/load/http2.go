package main

import (
	"encoding/binary"
	"fmt"
)

// RFC 9113, "Frame Definitions".
const (
	frameData         = 0x0
	frameHeaders      = 0x1
	frameReset        = 0x3
	frameSettings     = 0x4
	framePing         = 0x6
	frameGoAway       = 0x7
	frameWindowUpdate = 0x8

	flagEndStream  = 0x1
	flagAck        = 0x1
	flagEndHeaders = 0x4
	flagPadded     = 0x8
	flagPriority   = 0x20

	settingHeaderTableSize   = 0x1
	settingEnablePush        = 0x2
	settingInitialWindowSize = 0x4

	frameHeadBytes   = 9
	streamWindow     = 1 << 18
	connectionWindow = 1 << 24
	defaultWindow    = 65_535
)

const preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

func frame(kind, flags byte, stream uint32, payload []byte) []byte {
	head := make([]byte, frameHeadBytes, frameHeadBytes+len(payload))
	binary.BigEndian.PutUint32(head, uint32(len(payload))<<8)
	head[3], head[4] = kind, flags
	binary.BigEndian.PutUint32(head[5:], stream)
	return append(head, payload...)
}

// settings turn off what would need more of a client: HPACK's dynamic table, and push.
func settings() []byte {
	var payload []byte
	for _, setting := range []struct {
		id    uint16
		value uint32
	}{{settingHeaderTableSize, 0}, {settingEnablePush, 0}, {settingInitialWindowSize, streamWindow}} {
		payload = binary.BigEndian.AppendUint16(payload, setting.id)
		payload = binary.BigEndian.AppendUint32(payload, setting.value)
	}
	return frame(frameSettings, 0, 0, payload)
}

func windowUpdate(stream uint32, bytes int) []byte {
	return frame(frameWindowUpdate, 0, stream, binary.BigEndian.AppendUint32(nil, uint32(bytes)))
}

// RFC 7541: static table entries by index, everything else literal and without Huffman.
func (t *target) http2Headers() []byte {
	block := []byte{0x83, 0x86} // :method POST, :scheme http
	block = literal(append(block, 0x04), t.path)
	block = literal(append(block, 0x01), t.address)
	block = literal(append(block, 0x0f, 31-15), t.contentType)
	block = literal(literal(append(block, 0x00), "connect-protocol-version"), "1")
	return block
}

func literal(block []byte, text string) []byte {
	return append(append(block, byte(len(text))), text...) // all are shorter than 127
}

// checkStatus looks at the first field of a response's header block, which :status must be.
func checkStatus(block []byte) error {
	for len(block) > 0 && block[0]&0xe0 == 0x20 { // dynamic table size updates, of one byte
		block = block[1:]
	}
	const status200 = 0x80 | 8
	if len(block) == 0 || block[0] != status200 {
		return fmt.Errorf("header block %x (expected: :status 200 first)", block)
	}
	return nil
}
