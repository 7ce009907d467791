package clienttests

import (
	"net/http"
	"os"
	"reflect"
	"strings"
	"testing"

	"connectrpc.com/connect"
	"example.com/client-tests/gen/kitchen"
	"example.com/client-tests/gen/kitchen/kitchenconnect"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/emptypb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func everything(t *testing.T) *kitchen.Everything {
	t.Helper()
	text, err := os.ReadFile("../everything.json")
	check(t, err)
	message := &kitchen.Everything{}
	check(t, protojson.Unmarshal(text, message))
	return message
}

func TestWhatMayBeAbsentComesBackAbsent(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		less := everything(t)
		fields := less.ProtoReflect().Descriptor().Fields()
		for i := range fields.Len() {
			if field := fields.Get(i); strings.HasPrefix(field.JSONName(), "maybe") {
				less.ProtoReflect().Clear(field)
			}
		}
		answer, err := client.Echo(t.Context(), less)
		check(t, err)
		if !proto.Equal(answer, less) {
			t.Errorf("%v\nis not\n%v", answer, less)
		}
	})
}

func TestDefaultsAreValues(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		shown, err := client.Show(t.Context(), &kitchen.Plain{Count: 0, Text: "", On: false})
		check(t, err)
		equal(t, "shown", shown.GetValue(), "0,'',false")
		repeated, err := client.Repeat(t.Context(), &kitchen.RepeatRequest{Text: "x", Times: 0})
		check(t, err)
		equal(t, "repeated", repeated.GetValue(), "")
	})
}

func TestAValueThatMustBeThereAndIsNotIsRefusedByItsPath(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		sent := everything(t)
		sent.Colour = kitchen.Colour_COLOUR_UNSPECIFIED
		_, err := client.Echo(t.Context(), sent)
		refused := failure(t, err)
		equal(t, "code", refused.Code(), connect.CodeInvalidArgument)
		if !strings.Contains(refused.Message(), "colour") {
			t.Errorf("%q (expected: the field's name in it)", refused.Message())
		}
	})
}

func TestListsSeveralParametersAndOptionalResultsHaveMessages(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		repeated, err := client.Repeat(t.Context(), &kitchen.RepeatRequest{Text: "ab", Times: 3})
		check(t, err)
		equal(t, "repeated", repeated.GetValue(), "ababab")
		reversed, err := client.Reverse(t.Context(), &kitchen.ReverseRequest{Words: []string{"a", "b"}})
		check(t, err)
		if words := reversed.GetValues(); !reflect.DeepEqual(words, []string{"b", "a"}) {
			t.Errorf("%v (expected: [b a])", words)
		}
		found, err := client.Find(t.Context(), wrapperspb.String("there"))
		check(t, err)
		equal(t, "found", found.GetValue(), "found")
		missing, err := client.Find(t.Context(), wrapperspb.String("elsewhere"))
		check(t, err)
		if missing.Value != nil {
			t.Errorf("%q (expected: nothing)", *missing.Value)
		}
	})
}

func TestNamesAreTakenAsTheyAreInAServiceOfTheirOwn(t *testing.T) {
	client := kitchenconnect.NewOtherServiceClient(http.DefaultClient, baseURL(t))
	status, err := client.GetStatus(t.Context(), &emptypb.Empty{})
	check(t, err)
	equal(t, "status", status.GetValue(), "fine")
	_, err = client.Trigger_ToFault(t.Context(), &emptypb.Empty{})
	check(t, err)
}

func TestHeadersAndTrailersTravelBothWays(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		ctx, call := connect.NewClientContext(t.Context())
		call.RequestHeader().Set("x-sent", "there and back")
		_, err := client.Metadata(ctx, &emptypb.Empty{})
		check(t, err)
		equal(t, "header", call.ResponseHeader().Get("x-header"), "there and back")
		equal(t, "trailer", call.ResponseTrailer().Get("x-trailer"), "there and back")
	})
}

func TestALargeMessageArrivesWhole(t *testing.T) {
	const size = 1_000_000
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		blob, err := client.Blob(t.Context(), wrapperspb.Int32(size))
		check(t, err)
		equal(t, "bytes received", len(blob.GetValue()), size)
		counted, err := client.SizeOf(t.Context(), wrapperspb.Bytes(make([]byte, size)))
		check(t, err)
		equal(t, "bytes sent", counted.GetValue(), size)
	})
}
