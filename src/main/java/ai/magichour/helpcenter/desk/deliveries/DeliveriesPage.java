package ai.magichour.helpcenter.desk.deliveries;

import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.platform.FeedRefusal;
import ai.magichour.helpcenter.tickets.TicketNumber;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/**
 * What was given up and what was refused, newest first.
 *
 * @param notice what the last press did; null for nothing
 */
public record DeliveriesPage(List<Parcel> dead, List<FeedRefusal> refused, String notice, Formats formats) {

    /** The case that a parcel is about; null where it is about none. */
    public String href(Parcel parcel) {
        return TicketNumber.in(parcel.key)
                .map(number -> "/desk/tickets/" + number)
                .orElse(null);
    }
}
