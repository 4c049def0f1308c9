package ai.magichour.helpcenter.web.live;

import java.time.ZoneId;
import java.util.UUID;

/** For whom something is rendered, and in which zone they read times. */
public record Reader(UUID customer, ZoneId zone) {}
