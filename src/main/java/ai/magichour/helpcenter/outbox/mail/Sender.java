package ai.magichour.helpcenter.outbox.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who our letters come from, and what they are known by. */
record Sender(InternetAddress from, Optional<InternetAddress> replyTo, String domain) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([^@\\s]{1,253})");
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.?)+");

    static Sender of(MailSettings settings) {
        var from = named("from", settings.from());
        var address = from.getAddress();
        var domain = settings.domain().orElse(address.substring(address.indexOf('@') + 1));
        if (!DOMAIN.matcher(domain).matches()) {
            throw new IllegalStateException("helpcenter.mail.domain isn't a domain: " + domain);
        }
        return new Sender(from, settings.replyTo().map(text -> named("reply-to", text)), domain);
    }

    /** The Message-ID of the letter in this parcel: the same however often it is sent. */
    String idOf(UUID parcel) {
        return "<" + parcel + "@" + domain + ">";
    }

    /** What all letters of a thread refer to. No letter has this id, so that none of them must be the first to arrive. */
    String rootOf(String thread) {
        return "<thread." + thread.replaceAll("[^A-Za-z0-9-]+", "-") + "@" + domain + ">";
    }

    /** The address as it goes into a header and to the server, if it is one that a letter can be sent to. */
    static Optional<InternetAddress> address(String text) {
        var parts = ADDRESS.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var domain = IDN.toASCII(parts.group(1));
            return DOMAIN.matcher(domain).matches()
                    ? Optional.of(new InternetAddress(text.substring(0, text.indexOf('@') + 1) + domain, true))
                    : Optional.empty();
        } catch (IllegalArgumentException | AddressException noAddress) {
            return Optional.empty();
        }
    }

    private static InternetAddress named(String setting, String text) {
        try {
            var address = new InternetAddress(text, true);
            if (address(address.getAddress()).isPresent()) {
                address.setPersonal(address.getPersonal(), "UTF-8");
                return address;
            }
        } catch (AddressException | UnsupportedEncodingException noAddress) {
            // said below
        }
        throw new IllegalStateException("helpcenter.mail." + setting + " isn't an address: " + text);
    }
}
