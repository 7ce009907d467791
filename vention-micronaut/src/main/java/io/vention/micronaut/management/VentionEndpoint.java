package io.vention.micronaut.management;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.management.endpoint.annotation.Selector;
import io.vention.micronaut.Streams;
import io.vention.micronaut.call.BoundMethods;
import io.vention.micronaut.schema.RpcSchema;
import io.vention.micronaut.transport.Served;
import java.util.Map;

/**
 * The endpoint {@code vention}: what RPCs the application serves, their {@code .proto} and their
 * descriptors. Sensitive unless {@code endpoints.vention.sensitive} is false.
 */
@Endpoint(VentionEndpoint.ID)
@Requires(classes = Endpoint.class)
@Requires(property = "vention.enabled", notEquals = "false")
public final class VentionEndpoint {

  /** The endpoint's name, and its path. */
  public static final String ID = "vention";

  private static final MediaType TEXT =
      new MediaType(MediaType.TEXT_PLAIN, Map.of(MediaType.CHARSET_PARAMETER, "utf-8"));
  // IANA, media types: application/protobuf
  private static final MediaType DESCRIPTOR = MediaType.of("application/protobuf");

  private final RpcSchema schema;
  private final BoundMethods methods;
  private final Streams streams;
  private final Served served;

  VentionEndpoint(RpcSchema schema, BoundMethods methods, Streams streams, Served served) {
    this.schema = schema;
    this.methods = methods;
    this.streams = streams;
    this.served = served;
  }

  /**
   * What the application serves.
   *
   * @return the services with their RPCs, as they are now
   */
  @Read
  Overview overview() {
    return Overview.of(schema, methods, streams, served);
  }

  /**
   * A part of the schema.
   *
   * @param part {@code proto} for the {@code .proto}, {@code descriptor} for a {@code
   *     FileDescriptorSet} in protobuf's binary encoding
   * @return the part; not found for any other name
   */
  @Read
  HttpResponse<?> part(@Selector String part) {
    return switch (part) {
      case "proto" -> HttpResponse.ok(schema.proto()).contentType(TEXT);
      case "descriptor" ->
          HttpResponse.ok(schema.descriptorSet().toByteArray()).contentType(DESCRIPTOR);
      default -> HttpResponse.notFound();
    };
  }
}
