// Starts the example conveyor, prints twenty of its positions, and stops it.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"connectrpc.com/connect"
	"example.com/conveyor-client/gen/conveyor"
	"example.com/conveyor-client/gen/conveyor/conveyorconnect"
	"google.golang.org/protobuf/types/known/emptypb"
)

const messages = 20

func main() {
	server := "http://localhost:8080"
	if len(os.Args) > 1 {
		server = os.Args[1]
	}
	if err := run(conveyorconnect.NewConveyorServiceClient(http.DefaultClient, server+"/rpc")); err != nil {
		log.Fatal(err)
	}
}

func run(client conveyorconnect.ConveyorServiceClient) error {
	ctx := context.Background()

	// an error of the server is an error here, with its code and text
	if _, err := client.SetSpeed(ctx, &conveyor.Speed{SpeedMmS: 5000}); connect.CodeOf(err) == connect.CodeInvalidArgument {
		fmt.Println("refused:", err)
	}

	if _, err := client.SetSpeed(ctx, &conveyor.Speed{SpeedMmS: 400}); err != nil {
		return err
	}
	status, err := client.Start(ctx, &emptypb.Empty{})
	if err != nil {
		return err
	}
	fmt.Printf("%v, set to %v mm/s\n", status.GetState(), status.GetSetSpeedMmS())

	if err := watch(ctx, client); err != nil {
		return err
	}
	_, err = client.Stop(ctx, &emptypb.Empty{})
	return err
}

func watch(ctx context.Context, client conveyorconnect.ConveyorServiceClient) error {
	positions, err := client.Position(ctx, &emptypb.Empty{})
	if err != nil {
		return err
	}
	defer positions.Close() // ends the call
	for seen := 0; seen < messages && positions.Receive(); seen++ {
		position := positions.Msg()
		at := position.GetAt().AsTime().Format(time.RFC3339Nano)
		fmt.Printf("%s %.1f mm, %.1f mm/s\n", at, position.GetPositionMm(), position.GetSpeedMmS())
	}
	return positions.Err() // of a stream that the server ended; nil while it goes on
}
