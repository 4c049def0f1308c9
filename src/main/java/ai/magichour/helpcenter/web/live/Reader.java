package ai.magichour.helpcenter.web.live;

import ai.magichour.helpcenter.web.Formats;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** For whom something is rendered, in which zone they read times, and in which language everything. */
public record Reader(UUID customer, ZoneId zone, Locale locale) {

    public static Reader of(UUID customer, Formats formats) {
        return new Reader(customer, formats.zone(), formats.locale());
    }

    public Formats formats(Instant now) {
        return new Formats(zone, locale, now);
    }
}
