package main

import (
	"flag"
	"os"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
)

func unary(args []string) error {
	flags := flag.NewFlagSet("unary", flag.ExitOnError)
	url := flags.String("url", "", "the call, such as http://127.0.0.1:8080/rpc/bench.v1.BenchService/Echo")
	contentType := flags.String("content-type", "application/json", "of the request")
	bodyFile := flags.String("body", "", "a file with the request")
	connections := flags.Int("connections", 16, "how many")
	rate := flags.Int("rate", 1000, "calls per second")
	seconds := flags.Int("seconds", 3, "for how long")
	if err := flags.Parse(args); err != nil {
		return err
	}
	t, err := parseTarget(*url, *contentType, false)
	if err != nil {
		return err
	}
	body, err := os.ReadFile(*bodyFile)
	if err != nil {
		return err
	}
	p := &prober{
		rate:    *rate,
		calls:   *rate * *seconds,
		latency: hdrhistogram.New(1, int64(time.Minute), 3),
		late:    hdrhistogram.New(1, int64(time.Minute), 3),
	}
	if p.poller, err = newPoller(); err != nil {
		return err
	}
	for range *connections {
		if err := p.connect(t, body); err != nil {
			return err
		}
	}
	return p.run()
}
