package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Typed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, once per request; nobody on a public page is a person like any other, only not signed in. */
@Named("account")
@RequestScoped
public class Account {

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    Sessions sessions;

    @Inject
    Event<CustomerSeen> seen;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.identity.issuer")
    String issuer;

    private SecurityIdentity identity;
    private Customer customer;
    private Formats formats;

    public boolean isSignedIn() {
        return !identity().isAnonymous();
    }

    /** The signed-in customer. */
    public Customer customer() {
        if (customer == null) {
            var subject = subject();
            customer = Customer.find(issuer, subject);
            if (customer == null || isNews(customer)) {
                customer = QuarkusTransaction.requiringNew().call(() -> greet(subject));
            }
            seen.fire(new CustomerSeen(subject));
        }
        return customer;
    }

    public UUID id() {
        return customer().id;
    }

    public String getName() {
        var name = customer().name;
        return name == null ? customer().subject : name;
    }

    /** Numbers and times as this reader reads them, all as of one instant. */
    public Formats formats() {
        if (formats == null) {
            formats =
                    new Formats(isSignedIn() ? zone(customer().zone) : ZoneOffset.UTC, Locale.ENGLISH, clock.instant());
        }
        return formats;
    }

    /** The session behind this request, for streams that must end with it. */
    public Session session() {
        return sessions.of(identity());
    }

    public static ZoneId zone(String name) {
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private SecurityIdentity identity() {
        if (identity == null) {
            try {
                identity = association.getIdentity();
            } catch (AuthenticationFailedException | UnauthorizedException ended) {
                // On a public page an expired session reads as none.
                identity = QuarkusSecurityIdentity.builder().setAnonymous(true).build();
            }
        }
        return identity;
    }

    private String subject() {
        var principal = identity().getPrincipal();
        return principal instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : principal.getName();
    }

    private boolean isNews(Customer known) {
        var name = claim("name", "preferred_username");
        var zone = claim("zoneinfo");
        return known.seenAt == null
                || (name != null && !name.equals(known.name))
                || (zone != null && !zone.equals(known.zone));
    }

    private Customer greet(String subject) {
        var now = clock.instant();
        Customer.named(issuer, Set.of(subject), now);
        var known = Customer.find(issuer, subject);
        known.name = claim("name", "preferred_username");
        known.zone = claim("zoneinfo");
        known.seenAt = now;
        return known;
    }

    private String claim(String... names) {
        if (identity().getPrincipal() instanceof JsonWebToken token) {
            for (var name : List.of(names)) {
                if (token.getClaim(name) instanceof String text && !text.isBlank()) {
                    return Typed.clean(text, 200);
                }
            }
        }
        return null;
    }
}
