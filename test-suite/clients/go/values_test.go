package clienttests

import (
	"encoding/json"
	"maps"
	"math"
	"net/http"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/client-tests/gen/kitchen/kitchenconnect"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

// A request, and what it is answered with: itself, or a response, or all those of a stream, or the first of one that goes on.
type exchange struct {
	Request, Response, First json.RawMessage
	Responses                []json.RawMessage
}

func TestAnRPCGivesBackWhatItIsGiven(t *testing.T) {
	text, err := os.ReadFile("../values.json")
	check(t, err)
	var values map[string][]exchange
	check(t, json.Unmarshal(text, &values))
	for name, options := range ways {
		clients := map[string]any{
			"KitchenService": kitchenconnect.NewKitchenServiceClient(http.DefaultClient, baseURL(t), options...),
			"RowsService":    kitchenconnect.NewRowsServiceClient(http.DefaultClient, baseURL(t), options...),
		}
		// in order, since PublishAll comes before the streams that it publishes on
		for _, path := range slices.Sorted(maps.Keys(values)) {
			t.Run(name+"/"+path, func(t *testing.T) {
				service, rpc, _ := strings.Cut(strings.TrimPrefix(path, "vention.app.v1."), "/")
				call := reflect.ValueOf(clients[service]).MethodByName(rpc)
				if !call.IsValid() {
					t.Fatal("in values.json, and not in the .proto")
				}
				for _, e := range values[path] {
					e.check(t, call)
				}
			})
		}
	}
}

func (e exchange) check(t *testing.T, call reflect.Value) {
	t.Helper()
	request := parsed(t, call.Type().In(1), e.Request)
	results := call.Call([]reflect.Value{reflect.ValueOf(t.Context()), reflect.ValueOf(request)})
	if err, failed := results[1].Interface().(error); failed {
		t.Fatal(err)
	}
	answers, expected := []reflect.Value{results[0]}, []json.RawMessage{e.Request}
	if e.Response != nil {
		expected = []json.RawMessage{e.Response}
	}
	if e.Responses != nil {
		answers, expected = messages(t, results[0], math.MaxInt), e.Responses
	}
	if e.First != nil {
		answers, expected = messages(t, results[0], 1), []json.RawMessage{e.First}
	}
	if len(answers) != len(expected) {
		t.Fatalf("%d answers (expected: %d)", len(answers), len(expected))
	}
	for i, answer := range answers {
		found := answer.Interface().(proto.Message)
		if message := parsed(t, answer.Type(), expected[i]); !proto.Equal(found, message) {
			t.Errorf("%v\nis not\n%v", found, message)
		}
	}
}

// So many messages of a stream, or all up to its end; then it is left.
func messages(t *testing.T, stream reflect.Value, count int) []reflect.Value {
	t.Helper()
	defer stream.MethodByName("Close").Call(nil)
	var messages []reflect.Value
	for len(messages) < count && stream.MethodByName("Receive").Call(nil)[0].Bool() {
		messages = append(messages, stream.MethodByName("Msg").Call(nil)[0])
	}
	if err, failed := stream.MethodByName("Err").Call(nil)[0].Interface().(error); failed {
		t.Fatal(err)
	}
	return messages
}

// A message of a type, which is a pointer's, from its JSON.
func parsed(t *testing.T, pointer reflect.Type, text []byte) proto.Message {
	t.Helper()
	message := reflect.New(pointer.Elem()).Interface().(proto.Message)
	check(t, protojson.Unmarshal(text, message))
	return message
}
