package io.vention.micronaut.protocol;

import io.vention.micronaut.Code;
import io.vention.micronaut.RpcException;
import io.vention.micronaut.call.CallableMethod;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of other origins from calling RPCs by requests that browsers send without asking
 * first. Of Connect's only a POST of nothing is such a request: all others have a content type that
 * browsers ask about.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch: CORS protocol</a>
 */
final class CrossOrigin {

  private final Origins origins;

  CrossOrigin(Origins origins) {
    this.origins = origins;
  }

  /**
   * Checks where a request comes from.
   *
   * @throws RpcException if it is a page that may not send it
   */
  void check(RequestHead head, CallableMethod method) {
    String origin = head.header("origin");
    if (!isOwn(head, origin) && (origin == null || !origins.allow(origin, method))) {
      throw new RpcException(
          Code.PERMISSION_DENIED,
          "a page of "
              + (origin == null ? "another origin" : origin)
              + " may not send this (allow its origin by CORS, or send a content type)");
    }
  }

  /**
   * Whether the request is from a page of this server, or from no page. Browsers say so in {@code
   * Sec-Fetch-Site} where the page is from a trustworthy origin, else by {@code Origin} alone; no
   * page can write either.
   */
  private static boolean isOwn(RequestHead head, @Nullable String origin) {
    String site = head.header("sec-fetch-site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    return origin == null || isOf(origin, head.header("host"));
  }

  private static boolean isOf(String origin, @Nullable String host) {
    int authority = origin.indexOf("://");
    return host != null
        && authority > 0
        && origin.substring(authority + 3).equals(host.toLowerCase(Locale.ROOT));
  }
}
