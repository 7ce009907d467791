package io.vention.testsuite.protoc;

import com.acme.legacy.v1.LegacyFile.Order;
import com.acme.robots.v1.Mode;
import com.acme.robots.v1.Pose;
import com.google.protobuf.Any;
import com.google.protobuf.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

// tag::cell[]
/**
 * A robot's cell.
 *
 * @param pose where the robot is
 */
public record Cell(
    Pose pose,
    @Nullable Pose target,
    Mode mode,
    // end::cell[]
    Optional<Pose> home,
    List<Pose> path,
    Map<String, Pose> named,
    @Nullable Mode next,
    Set<Mode> modes,
    Map<Integer, Mode> modeByStep,
    Value setting,
    @Nullable Value other,
    @Nullable Order order,
    // tag::cell[]
    @Nullable Any extra) {}
// end::cell[]
