package io.vention.micronaut.transport.route;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;

/** What else the application has: controllers, filters, pages for errors. */
final class Neighbours {

  private Neighbours() {}

  @Controller
  @Requires(property = "test.neighbours")
  static class Pages {

    @Get("/page")
    String page() {
      return "page";
    }

    @Post("/rpc/vention.app.v1.MachineService/Special")
    String special() {
      return "special";
    }

    @Post("/{+path}")
    String anything(@PathVariable String path) {
      return "anything at " + path;
    }

    @Get("/{+path}")
    String anyPage(@PathVariable String path) {
      return "any page";
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<String> notFound() {
      return HttpResponse.<String>notFound().body("<html>");
    }

    @Error(status = HttpStatus.INTERNAL_SERVER_ERROR, global = true)
    HttpResponse<String> broken() {
      return HttpResponse.<String>serverError().body("<html>");
    }

    @Error(global = true)
    HttpResponse<String> failed(Throwable failure) {
      return HttpResponse.<String>serverError().body("<html>" + failure);
    }
  }

  @Order(1)
  @ServerFilter("/rpc/**")
  @Requires(property = "test.neighbours")
  static class Filters {

    @RequestFilter
    @Nullable
    HttpResponse<?> stop(HttpRequest<?> request) {
      return request.getHeaders().contains("x-stop")
          ? HttpResponse.status(HttpStatus.UNAUTHORIZED)
          : null;
    }

    @RequestFilter
    void context(HttpRequest<?> request, MutablePropagatedContext context) {
      if (request.getHeaders().contains("x-seen")) {
        context.add(new Seen(request.getHeaders().get("x-seen")));
      }
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void onAnotherThread(HttpRequest<?> request) {}

    @RequestFilter
    HttpRequest<?> change(HttpRequest<?> request) {
      return request.mutate().header("x-many", "from the filter");
    }

    @ResponseFilter
    void after(HttpRequest<?> request, MutableHttpResponse<?> response) {
      String method =
          RouteAttributes.getRouteInfo(request)
              .filter(MethodBasedRouteInfo.class::isInstance)
              .map(info -> ((MethodBasedRouteInfo<?, ?>) info).getTargetMethod().getMethodName())
              .orElse("none");
      response.header("x-after", response.code() + " " + method);
    }
  }
}
