package ai.magichour.helpcenter.tickets;

import java.util.UUID;

/** A ticket is gone; told in the transaction in which it goes, so that what others keep of it goes with it. */
public record TicketForgotten(UUID customer, UUID ticket) {}
