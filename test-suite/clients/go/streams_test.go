package clienttests

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"connectrpc.com/connect"
	"example.com/client-tests/gen/kitchen"
	"google.golang.org/protobuf/types/known/emptypb"
	"google.golang.org/protobuf/types/known/wrapperspb"
)

func numbers(ticks []*kitchen.Tick) []int32 {
	var numbers []int32
	for _, tick := range ticks {
		numbers = append(numbers, tick.GetNumber())
	}
	return numbers
}

func oneTo(last int32) []int32 {
	var numbers []int32
	for number := int32(1); number <= last; number++ {
		numbers = append(numbers, number)
	}
	return numbers
}

func TestAStreamOfOneCallBringsEachMessageInOrderThenEnds(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		for _, last := range []int32{0, 100} {
			stream, err := client.Count(t.Context(), wrapperspb.Int32(last))
			check(t, err)
			ticks := receive(t, 1_000, stream)
			if found := numbers(ticks); !slices.Equal(found, oneTo(last)) {
				t.Errorf("%v (expected: 1 to %d)", found, last)
			}
			for i, tick := range ticks {
				equal(t, "text", tick.GetText(), fmt.Sprint("tick ", i+1))
			}
		}
	})
}

func TestAStreamsErrorComesAfterItsMessagesWithItsDetails(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		stream, err := client.CountThenFail(t.Context(), wrapperspb.Int32(3))
		check(t, err)
		var ticks []*kitchen.Tick
		for stream.Receive() {
			ticks = append(ticks, stream.Msg())
		}
		if found := numbers(ticks); !slices.Equal(found, oneTo(3)) {
			t.Errorf("%v (expected: 1 to 3)", found)
		}
		failure := failure(t, stream.Err())
		equal(t, "code", failure.Code(), connect.CodeDataLoss)
		equal(t, "text", failure.Message(), "no more numbers")
		if found := details(t, failure); !slices.Equal(found, []string{"after 3"}) {
			t.Errorf("details %q (expected: after 3)", found)
		}
	})
}

func TestClosingAStreamOfOneCallEndsItsPublisher(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		equal(t, "ticks", len(take(t, 3, client.CountOn)), 3)
		until(t, func() bool { return number(t, client.OpenCounts) == 0 })
	})
}

func TestACallersDeadlineEndsAStreamOnBothSides(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		ctx, leave := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer leave()
		stream, err := client.CountOn(ctx, &emptypb.Empty{})
		check(t, err)
		for stream.Receive() {
			// goes on until the deadline
		}
		equal(t, "code", failure(t, stream.Err()).Code(), connect.CodeDeadlineExceeded)
		until(t, func() bool { return number(t, client.OpenCounts) == 0 })
	})
}

func TestAllSubscribersOfAFifoStreamGetEveryItemInOrder(t *testing.T) {
	const items = 500
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		before := number(t, client.TickSubscribers)
		var readers []*connect.ServerStreamForClient[kitchen.Tick]
		for range 3 {
			reader, err := client.Ticks(t.Context(), &emptypb.Empty{})
			check(t, err)
			readers = append(readers, reader)
		}
		until(t, func() bool { return number(t, client.TickSubscribers) == before+3 })
		_, err := client.PublishTicks(t.Context(), wrapperspb.Int32(items))
		check(t, err)
		for _, reader := range readers {
			if found := numbers(receive(t, items, reader)); !slices.Equal(found, oneTo(items)) {
				t.Errorf("%v (expected: 1 to %d)", found, items)
			}
			_ = reader.Close()
		}
		until(t, func() bool { return number(t, client.TickSubscribers) == before })
	})
}

func TestANewSubscriberGetsTheLastItem(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		for _, degrees := range []float64{0, 21.5} {
			_, err := client.PublishTemperature(t.Context(), wrapperspb.Double(degrees))
			check(t, err)
			equal(t, "degrees", take(t, 1, client.Temperature)[0].GetValue(), degrees)
		}
	})
}

func TestAListIsAnItem(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		stream, err := client.Table(t.Context(), &emptypb.Empty{})
		check(t, err)
		defer func() { _ = stream.Close() }()
		stream.ResponseHeader() // waits for the headers, which come before any item
		_, err = client.PublishTable(t.Context(), &kitchen.PublishTableRequest{Points: []*kitchen.Point{{XMm: 1}, {}}})
		check(t, err)
		points := receive(t, 1, stream)[0].GetValues()
		equal(t, "points", len(points), 2)
		equal(t, "the first", points[0].GetXMm(), 1)
		equal(t, "the second", points[1].GetXMm(), 0)
	})
}

func TestAMethodsResultIsPublishedAndReturned(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		measured, err := client.Measure(t.Context(), wrapperspb.Int32(7))
		check(t, err)
		equal(t, "returned", measured.GetNumber(), 7)
		equal(t, "published", take(t, 1, client.Measurement)[0].GetNumber(), 7)
	})
}

func TestABeansPublisherIsAStream(t *testing.T) {
	withEachWay(t, func(t *testing.T, client kitchenClient) {
		ticks := take(t, 2, client.Seconds)
		if first, second := ticks[0].GetNumber(), ticks[1].GetNumber(); second <= first {
			t.Errorf("%d after %d", second, first)
		}
	})
}
