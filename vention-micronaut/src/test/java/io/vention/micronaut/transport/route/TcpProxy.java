package io.vention.micronaut.transport.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between client and server, and has the connection break or fall silent. */
final class TcpProxy implements AutoCloseable {

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final int target;
  private volatile boolean silent;

  TcpProxy(int target) throws IOException {
    this.target = target;
    daemon(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** From now on nothing comes through, and nobody is told. */
  void fallSilent() {
    silent = true;
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listener.accept();
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      sockets.add(client);
      sockets.add(server);
      daemon(() -> copy(client, server));
      daemon(() -> copy(server, client));
    }
  }

  private void copy(Socket from, Socket to) throws IOException {
    byte[] buffer = new byte[8192];
    InputStream in = from.getInputStream();
    OutputStream out = to.getOutputStream();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (!silent) {
        out.write(buffer, 0, read);
        out.flush();
      }
    }
  }

  private interface Task {
    void run() throws IOException;
  }

  private static void daemon(Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException e) {
                // a socket was closed, which ends it
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    breakConnections();
  }

  void breakConnections() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
