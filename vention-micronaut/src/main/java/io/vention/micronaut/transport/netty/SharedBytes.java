package io.vention.micronaut.transport.netty;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.util.concurrent.FastThreadLocal;
import io.vention.micronaut.stream.FrameBatch;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of the batch that an event loop was last given, copied once for all subscribers that
 * are given it one after the other. One buffer for each event loop, which owns it until it is given
 * another batch or ends.
 */
final class SharedBytes {

  private static final FastThreadLocal<SharedBytes> OF_LOOP =
      new FastThreadLocal<>() {
        @Override
        protected SharedBytes initialValue() {
          return new SharedBytes();
        }

        @Override
        protected void onRemoval(SharedBytes removed) {
          removed.bytes.release();
        }
      };

  private @Nullable FrameBatch batch;
  private ByteBuf bytes = Unpooled.EMPTY_BUFFER;

  private SharedBytes() {}

  /** The bytes of a batch, on its event loop; the caller releases them. */
  static ByteBuf of(FrameBatch batch, ByteBufAllocator buffers) {
    SharedBytes shared = OF_LOOP.get();
    if (shared.batch != batch) {
      shared.bytes.release();
      shared.bytes = copy(batch, buffers);
      shared.batch = batch;
    }
    return shared.bytes.retainedDuplicate();
  }

  /** A copy of its own, on the same terms. */
  static ByteBuf copy(FrameBatch batch, ByteBufAllocator buffers) {
    ByteBuf copy = buffers.ioBuffer(batch.bytes());
    for (byte[] frame : batch.frames()) {
      copy.writeBytes(frame);
    }
    return copy;
  }
}
