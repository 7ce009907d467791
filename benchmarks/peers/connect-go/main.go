// The peer in Go: connect-go as its documentation shows it, on HTTP/1.1 and HTTP/2 cleartext.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"strings"
	"time"

	"connectrpc.com/connect"
	"vention.io/benchmarks/connect-go/benchv1"
	"vention.io/benchmarks/connect-go/benchv1/benchv1connect"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: connect-go PORT")
	}
	mux := http.NewServeMux()
	mux.Handle(benchv1connect.NewBenchServiceHandler(&server{hub: newHub()}))
	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	log.Fatal((&http.Server{
		Addr:              "127.0.0.1:" + os.Args[1],
		Handler:           mux,
		Protocols:         protocols,
		ReadHeaderTimeout: time.Minute,
	}).ListenAndServe())
}

type server struct {
	hub *hub
}

func (s *server) Echo(_ context.Context, request *connect.Request[benchv1.Move]) (*connect.Response[benchv1.Move], error) {
	return connect.NewResponse(request.Msg), nil
}

func (s *server) Publish(_ context.Context, request *connect.Request[benchv1.Publishing]) (*connect.Response[benchv1.Nothing], error) {
	go s.publish(request.Msg)
	return connect.NewResponse(&benchv1.Nothing{}), nil
}

// publish is paced as the JVM's servers are: by the schedule, with a second of grace.
func (s *server) publish(p *benchv1.Publishing) {
	note := strings.Repeat("n", int(p.GetNoteLength()))
	start := time.Now()
	end := start.Add(time.Duration(p.GetMilliseconds())*time.Millisecond + time.Second)
	items := int64(p.GetItemsPerSecond()) * int64(p.GetMilliseconds()) / 1000
	for index := int64(0); index < items && time.Now().Before(end); index++ {
		time.Sleep(time.Until(start.Add(time.Duration(index) * time.Second / time.Duration(p.GetItemsPerSecond()))))
		s.hub.publish(&benchv1.Item{
			Sequence: int32(1_000_000 + index), XMm: 1250.25, YMm: -310.5, ZMm: 78.125, Note: note,
		})
	}
}

func (s *server) Items(ctx context.Context, _ *connect.Request[benchv1.Nothing], stream *connect.ServerStream[benchv1.Item]) error {
	items, leave := s.hub.subscribe()
	defer leave()
	if err := stream.Send(nil); err != nil { // the head, at once
		return err
	}
	for {
		select {
		case item, open := <-items:
			if !open {
				return connect.NewError(connect.CodeResourceExhausted, errors.New("too slow"))
			}
			if err := stream.Send(item); err != nil {
				return err
			}
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (s *server) Idle(ctx context.Context, _ *connect.Request[benchv1.Nothing], stream *connect.ServerStream[benchv1.Item]) error {
	if err := stream.Send(nil); err != nil {
		return err
	}
	<-ctx.Done()
	return ctx.Err()
}
