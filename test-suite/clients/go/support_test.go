// Package clienttests calls the kitchen server with the official client for Go.
package clienttests

import (
	"context"
	"net/http"
	"os"
	"testing"
	"time"

	"connectrpc.com/connect"
	"example.com/client-tests/gen/kitchen/kitchenconnect"
	"google.golang.org/protobuf/types/known/emptypb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

type kitchenClient = kitchenconnect.KitchenServiceClient

// The ways to call the server. The client's defaults are binary, with gzip accepted and not sent.
var ways = map[string][]connect.ClientOption{
	"binary":                 nil,
	"binary, gzip":           {connect.WithSendGzip()},
	"binary, not compressed": {connect.WithAcceptCompression("gzip", nil, nil)},
	"JSON":                   {connect.WithProtoJSON()},
	"JSON, gzip":             {connect.WithProtoJSON(), connect.WithSendGzip()},
}

func baseURL(t *testing.T) string {
	t.Helper()
	server := os.Getenv("KITCHEN_URL")
	if server == "" {
		t.Fatal("KITCHEN_URL: not set (expected: the address of a kitchen server)")
	}
	return server + "/rpc"
}

// withEachWay runs the same test with a client of each way to call the server.
func withEachWay(t *testing.T, test func(t *testing.T, kitchen kitchenClient)) {
	t.Helper()
	for name, options := range ways {
		t.Run(name, func(t *testing.T) {
			test(t, kitchenconnect.NewKitchenServiceClient(http.DefaultClient, baseURL(t), options...))
		})
	}
}

// until waits for a condition, ten seconds at most.
func until(t *testing.T, condition func() bool) {
	t.Helper()
	for end := time.Now().Add(10 * time.Second); !condition(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("not so within 10 s")
		}
	}
}

// take takes so many messages of a stream, then leaves it.
func take[T any](t *testing.T, count int, call func(context.Context, *emptypb.Empty) (*connect.ServerStreamForClient[T], error)) []*T {
	t.Helper()
	stream, err := call(t.Context(), &emptypb.Empty{})
	check(t, err)
	defer func() { _ = stream.Close() }()
	return receive(t, count, stream)
}

func receive[T any](t *testing.T, count int, stream *connect.ServerStreamForClient[T]) []*T {
	t.Helper()
	var taken []*T
	for len(taken) < count && stream.Receive() {
		taken = append(taken, stream.Msg())
	}
	check(t, stream.Err())
	return taken
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func equal[T comparable](t *testing.T, what string, found, expected T) {
	t.Helper()
	if found != expected {
		t.Errorf("%s: %v (expected: %v)", what, found, expected)
	}
}

func number(t *testing.T, call func(context.Context, *emptypb.Empty) (*wrapperspb.Int32Value, error)) int32 {
	t.Helper()
	answer, err := call(t.Context(), &emptypb.Empty{})
	check(t, err)
	return answer.GetValue()
}
