package io.vention.micronaut.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The RPCs of the running application and the paths that they are served under. Immutable. */
public final class BoundMethods {

  private final String basePath;
  private final List<BoundMethod> all;
  private final Map<String, BoundMethod> byPath = new HashMap<>();

  /**
   * The application's RPCs.
   *
   * @param basePath what stands before {@code /service/method}: empty, or with a slash at its start
   *     and none at its end
   * @param all the RPCs, service by service
   */
  public BoundMethods(String basePath, List<BoundMethod> all) {
    this.basePath = basePath;
    this.all = List.copyOf(all);
    for (BoundMethod method : all) {
      paths(method).forEach(path -> byPath.put(path, method));
    }
  }

  /**
   * All RPCs.
   *
   * @return the RPCs, service by service
   */
  public List<BoundMethod> all() {
    return all;
  }

  /**
   * What stands before {@code /service/method} in every path.
   *
   * @return the empty string, or a path without a slash at its end
   */
  public String basePath() {
    return basePath;
  }

  /**
   * The paths that an RPC is served under.
   *
   * @param method one of {@link #all}
   * @return its own path, then that with the name of its Java method where it has one
   */
  public List<String> paths(BoundMethod method) {
    return method.rpc().paths().stream().map(path -> basePath + "/" + path).toList();
  }

  /**
   * Finds the RPC that is served under a path.
   *
   * @param path a path without query, as {@link #paths} writes it
   * @return the RPC; null where there is none
   */
  public @Nullable BoundMethod find(String path) {
    return byPath.get(path);
  }
}
