package ai.magichour.helpcenter.accounts;

import java.time.Instant;

/** One sign-in in one browser: an id that says nothing about its token, when that was issued, and when it runs out. */
public record Session(String id, Instant issued, Instant until) {}
