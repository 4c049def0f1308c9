package ai.magichour.helpcenter.desk.canned;

/** An answer that is ready to be sent, or to be changed first. */
public record Canned(String key, String title, String text) {}
