package io.vention.testsuite.protoc;

import com.acme.legacy.v1.LegacyFile.Order;
import com.acme.robots.v1.Mode;
import com.acme.robots.v1.Pose;
import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.protobuf.Empty;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
import io.vention.micronaut.StreamPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Singleton
@RpcService("Robots")
class Robots {

  private final StreamPublisher<Pose> poses;
  private final StreamPublisher<Any> events;

  Robots(RobotStreams streams) {
    this.poses = streams.poses();
    this.events = streams.events();
  }

  // tag::action[]
  @Action
  Pose move(Pose target) {
    return target;
  }

  // end::action[]

  @Action
  Mono<Pose> moveLater(Pose target) {
    return Mono.just(target);
  }

  @Action
  Flux<Pose> watch(Pose pose, int times) {
    return Flux.range(0, times).map(time -> pose.toBuilder().setSerialNumber(time).build());
  }

  @Action
  Cell look(Cell cell) {
    return cell;
  }

  @Action
  Mode next(Mode mode) {
    return mode;
  }

  @Action
  List<Pose> reverse(List<Pose> poses) {
    return poses;
  }

  @Action
  Any pass(Any any) {
    return any;
  }

  @Action
  Empty reset(Empty nothing) {
    return nothing;
  }

  @Action
  Timestamp time(Timestamp time) {
    return time;
  }

  @Action
  Duration wait(Duration duration) {
    return duration;
  }

  @Action
  Struct settings(Struct settings) {
    return settings;
  }

  @Action
  Value setting(Value setting) {
    return setting;
  }

  @Action
  FieldMask mask(FieldMask mask) {
    return mask;
  }

  @Action
  Order order(Order order) {
    return order;
  }

  @Action
  void publish(Pose pose) {
    poses.publish(pose);
  }

  @Action
  void report(Any event) {
    events.publish(event);
  }
}
