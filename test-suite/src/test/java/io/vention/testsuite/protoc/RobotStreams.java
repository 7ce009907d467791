package io.vention.testsuite.protoc;

import com.acme.robots.v1.Pose;
import com.google.protobuf.Any;
import io.vention.micronaut.RpcService;
import io.vention.micronaut.Stream;
import io.vention.micronaut.StreamPublisher;

@RpcService("Robots")
interface RobotStreams {

  // tag::stream[]
  @Stream(name = "poses")
  StreamPublisher<Pose> poses();

  // end::stream[]

  @Stream(name = "events")
  StreamPublisher<Any> events();
}
