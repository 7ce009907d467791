package main

import (
	"fmt"
	"net/url"
)

// target is the stream that is subscribed to.
type target struct {
	address     string
	path        string
	contentType string
	get         bool
}

// emptyRequest is Connect's envelope of a message without fields, in JSON or binary.
func (t *target) emptyRequest() []byte {
	switch t.contentType {
	case "application/connect+json":
		return []byte("\x00\x00\x00\x00\x02{}")
	case "application/connect+proto":
		return []byte("\x00\x00\x00\x00\x00")
	default:
		return nil
	}
}

func (t *target) http1Request() []byte {
	if t.get {
		return fmt.Appendf(nil, "GET %s HTTP/1.1\r\nhost: %s\r\naccept: %s\r\n\r\n", t.path, t.address, t.contentType)
	}
	body := t.emptyRequest()
	head := fmt.Appendf(nil,
		"POST %s HTTP/1.1\r\nhost: %s\r\ncontent-type: %s\r\nconnect-protocol-version: 1\r\ncontent-length: %d\r\n\r\n",
		t.path, t.address, t.contentType, len(body))
	return append(head, body...)
}

func parseTarget(text, contentType string, get bool) (*target, error) {
	u, err := url.Parse(text)
	if err != nil {
		return nil, err
	}
	return &target{address: u.Host, path: u.Path, contentType: contentType, get: get}, nil
}
