package main

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"
)

// publishing is what a server is asked to publish.
type publishing struct {
	itemsPerSecond int
	milliseconds   int
	noteLength     int
	latest         bool
}

func (p publishing) items() int64 { return int64(p.itemsPerSecond) * int64(p.milliseconds) / 1000 }

// askHTTP has the server publish by itself.
func (p publishing) askHTTP(url string) error {
	body := fmt.Sprintf(`{"itemsPerSecond":%d,"milliseconds":%d,"noteLength":%d,"latest":%t}`,
		p.itemsPerSecond, p.milliseconds, p.noteLength, p.latest)
	response, err := http.Post(url, "application/json", bytes.NewBufferString(body))
	if err != nil {
		return err
	}
	defer func() { _ = response.Body.Close() }()
	if response.StatusCode != http.StatusOK {
		text, _ := io.ReadAll(response.Body)
		return fmt.Errorf("%s: %s: %s", url, response.Status, text)
	}
	return nil
}

// toNATS publishes, since a broker does not by itself.
func (p publishing) toNATS(address string) error {
	connection, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	defer func() { _ = connection.Close() }()
	// what the server says, its PINGs among it, need no answer within a round
	go func() { _, _ = io.Copy(io.Discard, connection) }()
	if _, err := connection.Write([]byte("CONNECT {\"verbose\":false}\r\n")); err != nil {
		return err
	}
	start := time.Now()
	for index := range p.items() {
		time.Sleep(time.Until(start.Add(time.Duration(index) * time.Second / time.Duration(p.itemsPerSecond))))
		item := fmt.Sprintf(`{"sequence":%d,"xMm":1250.25,"yMm":-310.5,"zMm":78.125,"note":"%s"}`,
			firstSequence+index, strings.Repeat("n", p.noteLength))
		if _, err := fmt.Fprintf(connection, "PUB %s %d\r\n%s\r\n", natsSubject, len(item), item); err != nil {
			return err
		}
	}
	time.Sleep(time.Second)
	return nil
}
