package ai.magichour.helpcenter.desk.acts;

import ai.magichour.helpcenter.tickets.Ticket;

/** Where a ticket stands, as the audit keeps it before and after an act. */
final class Words {

    private Words() {}

    static String standing(Ticket ticket) {
        if (!ticket.isOpen()) {
            return "closed: " + ticket.resolution;
        }
        return switch (ticket.waitingFor) {
            case SUPPORT -> "waiting for support";
            case CUSTOMER -> "waiting for the customer";
            case PLATFORM -> "waiting for the platform";
        };
    }
}
