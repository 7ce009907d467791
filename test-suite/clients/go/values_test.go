package clienttests

import (
	"encoding/json"
	"net/http"
	"os"
	"reflect"
	"strings"
	"testing"

	"example.com/client-tests/gen/kitchen/kitchenconnect"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
)

// A request, and what it is answered with: itself, or a response, or those of a stream.
type exchange struct {
	Request, Response json.RawMessage
	Responses         []json.RawMessage
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
		for path, exchanges := range values {
			t.Run(name+"/"+path, func(t *testing.T) {
				service, rpc, _ := strings.Cut(strings.TrimPrefix(path, "vention.app.v1."), "/")
				call := reflect.ValueOf(clients[service]).MethodByName(rpc)
				if !call.IsValid() {
					t.Fatal("in values.json, and not in the .proto")
				}
				for _, e := range exchanges {
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
		answers, expected = messages(t, results[0]), e.Responses
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

// The messages of a stream up to its end.
func messages(t *testing.T, stream reflect.Value) []reflect.Value {
	t.Helper()
	var messages []reflect.Value
	for stream.MethodByName("Receive").Call(nil)[0].Bool() {
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
