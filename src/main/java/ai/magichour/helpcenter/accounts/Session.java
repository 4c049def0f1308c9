package ai.magichour.helpcenter.accounts;

import java.time.Instant;

/** One sign-in in one browser: an id that says nothing about its token, and the instant at which the token runs out. */
public record Session(String id, Instant until) {}
