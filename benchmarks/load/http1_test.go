package main

import (
	"strings"
	"testing"
)

const (
	chunkedResponse = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x=y\r\n wo\r\n3\r\nrld\r\n0\r\n\r\n"
	lengthResponse  = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\nhello world"
)

func decodeHTTP1(t *testing.T, response string, step int) (body string, ends int) {
	t.Helper()
	var got strings.Builder
	decoder := http1{
		onHead: func() error { return nil },
		onBody: func(data []byte) error { got.Write(data); return nil },
		onEnd:  func() error { ends++; return nil },
	}
	for start := 0; start < len(response); start += step {
		if err := decoder.decode([]byte(response[start:min(start+step, len(response))])); err != nil {
			t.Fatal(err)
		}
	}
	return got.String(), ends
}

func TestReadsResponsesHoweverTheyAreCut(t *testing.T) {
	for _, response := range []string{chunkedResponse, lengthResponse} {
		for step := 1; step <= len(response); step++ {
			body, ends := decodeHTTP1(t, response+response, step)
			if body != "hello worldhello world" || ends != 2 {
				t.Errorf("in steps of %d: body %q, %d ends of %q twice", step, body, ends, response)
			}
		}
	}
}

func TestRefusesOtherStatusesThan200(t *testing.T) {
	decoder := http1{onHead: func() error { return nil }}
	if err := decoder.decode([]byte("HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n")); err == nil {
		t.Error("503 was taken for an answer")
	}
}
