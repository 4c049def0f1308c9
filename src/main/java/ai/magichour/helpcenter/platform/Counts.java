package ai.magichour.helpcenter.platform;

/** What became of a request's events: disjoint, adding up to the number sent. */
public record Counts(int accepted, int duplicates, int stale, int waiting) {}
