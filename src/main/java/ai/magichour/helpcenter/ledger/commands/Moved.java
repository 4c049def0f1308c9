package ai.magichour.helpcenter.ledger.commands;

import java.util.UUID;

/** A command about this project was sent, answered or refused; told within the transaction that did it. */
public record Moved(UUID customer, String project) {}
