package ai.magichour.helpcenter.accounts;

/** Somebody who is signed in asked for something. */
public record CustomerSeen(String subject) {}
