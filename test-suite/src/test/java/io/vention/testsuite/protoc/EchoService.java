package io.vention.testsuite.protoc;

import acme.echo.v1.Echo.Payload;
import acme.echo.v1.Echo.UnaryRequest;
import acme.echo.v1.Echo.UnaryResponse;
import com.google.protobuf.Any;
import io.vention.micronaut.Action;
import io.vention.micronaut.RpcService;
import jakarta.inject.Singleton;

/** As the conformance suite's service: in the package of its file it is the one declared there. */
@Singleton
@RpcService("Echo")
class EchoService {

  @Action
  UnaryResponse unary(UnaryRequest request) {
    return UnaryResponse.newBuilder()
        .setPayload(
            Payload.newBuilder()
                .setData(request.getResponseDefinition().getResponseData())
                .setRequestInfo(Payload.RequestInfo.newBuilder().addRequests(Any.pack(request))))
        .build();
  }
}
