package io.vention.micronaut.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Subscribers without a loop of their own, few and in this process. They are told on the
 * publisher's thread, and see to a thread themselves.
 */
final class DirectGroup implements CursorGroup {

  private volatile Cursor[] cursors = {};

  @Override
  public void add(Cursor cursor) {
    Cursor[] more = Arrays.copyOf(cursors, cursors.length + 1);
    more[cursors.length] = cursor;
    cursors = more;
  }

  @Override
  public void remove(Cursor cursor) {
    cursors = Arrays.stream(cursors).filter(other -> other != cursor).toArray(Cursor[]::new);
  }

  @Override
  public void wake() {
    for (Cursor cursor : cursors) {
      cursor.wake();
    }
  }

  @Override
  public void tell(Cursor cursor) {
    cursor.tell();
  }

  @Override
  public @Nullable FrameBatch batch(Cursor cursor) {
    return cursor.gather();
  }
}
