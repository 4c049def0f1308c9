package ai.magichour.helpcenter.ledger.commands;

import java.util.UUID;

/** A command in the outbox: whose it is, and what the platform is told. It never changes, however often it is told. */
public record Order(UUID customer, Body body) {

    /** The parcels of this topic carry it, each under its command's id. */
    public static final String TOPIC = "refund";

    /** What the platform is told: {@code customer} is the subject it knows them by. */
    public record Body(String customer, String project, long amount, String reason, String ticket) {}
}
