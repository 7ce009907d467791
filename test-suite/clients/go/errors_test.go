package clienttests

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"example.com/client-tests/gen/kitchen"
	"google.golang.org/protobuf/types/known/durationpb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

const messageLimit = 4 * 1024 * 1024

func failure(t *testing.T, err error) *connect.Error {
	t.Helper()
	var failure *connect.Error
	if !errors.As(err, &failure) {
		t.Fatalf("%v (expected: an error of the server)", err)
	}
	return failure
}

// details are the texts of an error's details.
func details(t *testing.T, failure *connect.Error) []string {
	t.Helper()
	var texts []string
	for _, detail := range failure.Details() {
		message, err := detail.Value()
		check(t, err)
		texts = append(texts, message.(*wrapperspb.StringValue).GetValue())
	}
	return texts
}

func TestACodeArrivesWithItsTextAndDetails(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		for code := connect.CodeCanceled; code <= connect.CodeUnauthenticated; code++ {
			expected := &kitchen.Failure{Code: code.String(), Message: "no \"é\" 🤖\n", Details: []string{"", "more"}}
			_, err := client.Fail(t.Context(), expected)
			failure := failure(t, err)
			equal(t, "code", failure.Code(), code)
			equal(t, "text", failure.Message(), expected.GetMessage())
			if found := details(t, failure); !slices.Equal(found, expected.GetDetails()) {
				t.Errorf("%v: details %q (expected: %q)", code, found, expected.GetDetails())
			}
		}
	})
}

func TestTheTextOfAnUnexpectedExceptionStaysOnTheServer(t *testing.T) {
	expected := map[string]connect.Code{
		"argument": connect.CodeInvalidArgument,
		"timeout":  connect.CodeDeadlineExceeded,
		"other":    connect.CodeInternal,
	}
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		for kind, code := range expected {
			_, err := client.FailUnexpectedly(t.Context(), wrapperspb.String(kind))
			failure := failure(t, err)
			equal(t, kind, failure.Code(), code)
			if strings.Contains(failure.Message(), "secret") {
				t.Errorf("%s: %q (expected: no word of the exception)", kind, failure.Message())
			}
		}
	})
}

func TestAMessageOverTheLimitIsRefused(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		_, err := client.SizeOf(t.Context(), wrapperspb.Bytes(make([]byte, messageLimit+1)))
		equal(t, "code", failure(t, err).Code(), connect.CodeResourceExhausted)
	})
}

func TestACallThatTakesLongerThanItsCallerWaitsIsGivenUpOnBothSides(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		before := number(t, client.Cancelled)
		ctx, leave := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer leave()
		_, err := client.Sleep(ctx, durationpb.New(time.Minute))
		equal(t, "code", failure(t, err).Code(), connect.CodeDeadlineExceeded)
		until(t, func() bool { return number(t, client.Cancelled) > before })
	})
}

func TestACallThatItsCallerBreaksOffIsGivenUpOnTheServer(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		before := number(t, client.Cancelled)
		ctx, leave := context.WithCancel(t.Context())
		time.AfterFunc(300*time.Millisecond, leave)
		_, err := client.Sleep(ctx, durationpb.New(time.Minute))
		equal(t, "code", failure(t, err).Code(), connect.CodeCanceled)
		until(t, func() bool { return number(t, client.Cancelled) > before })
	})
}
