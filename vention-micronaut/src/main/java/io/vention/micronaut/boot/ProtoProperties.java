package io.vention.micronaut.boot;

import io.micronaut.context.annotation.ConfigurationProperties;

@ConfigurationProperties(ProtoConfiguration.PREFIX)
final class ProtoProperties implements ProtoConfiguration {

  private boolean emit = DEFAULT_EMIT;
  private String path = DEFAULT_PATH;

  @Override
  public boolean isEmit() {
    return emit;
  }

  /**
   * Whether the .proto is written whenever the application starts. A file that says the same
   * already is left alone. Default: false.
   *
   * @param emit whether it is
   */
  void setEmit(boolean emit) {
    this.emit = emit;
  }

  @Override
  public String getPath() {
    return path;
  }

  /**
   * The file that the .proto is written to. Its folders are made. Default: proto/app.proto.
   *
   * @param path a path; one that is relative counts from the working directory
   */
  void setPath(String path) {
    this.path = path;
  }
}
