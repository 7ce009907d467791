package kitchen;

import io.vention.micronaut.Action;
import kitchen.Everything.Point;

/** What a kitchen can do. */
public interface KitchenApi {

  /** Moves, as the interface says. */
  @Action
  Point move(Point to);
}
