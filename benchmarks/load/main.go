// The load of the benchmarks that wrk and h2load cannot make: many subscribers that check what they
// get, and unary calls at a fixed rate. One thread, one epoll: it must cost far less than any server.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
)

func main() {
	// Both commands do all of their work on this one thread, and little of it allocates.
	runtime.LockOSThread()
	debug.SetGCPercent(400)
	if len(os.Args) < 2 {
		fail(fmt.Errorf("no command (expected: streams or unary)"))
	}
	var err error
	switch command := os.Args[1]; command {
	case "streams":
		err = streams(os.Args[2:])
	case "unary":
		err = unary(os.Args[2:])
	default:
		err = fmt.Errorf("command %q (expected: streams or unary)", command)
	}
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "load:", err)
	os.Exit(1)
}

// report writes one line for the harness.
func report(event any) error {
	line, err := json.Marshal(event)
	if err != nil {
		return err
	}
	_, err = fmt.Println(string(line))
	return err
}
