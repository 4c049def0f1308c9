package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Formats;
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
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, once per request; nobody on a public page is a person like any other, only not signed in. */
@Named("account")
@RequestScoped
public class Account {

    /** Whoever answers customers. */
    public static final String SUPPORT = "support";
    /** Whoever of them approves what is above the limit, and reads who did what. */
    public static final String LEAD = "lead";

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

    @ConfigProperty(name = "helpcenter.identity.mail-is-verified")
    boolean isMailVerified;

    private SecurityIdentity identity;
    private Claims claims;
    private Customer customer;
    private Formats formats;

    public boolean isSignedIn() {
        return !identity().isAnonymous();
    }

    /** Whether they work at the desk, by the provider's word. */
    public boolean isSupport() {
        return identity().hasRole(SUPPORT);
    }

    public boolean isLead() {
        return isSupport() && identity().hasRole(LEAD);
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

    /** What they are called here; somebody whom nobody named is called as their provider knows them. */
    public String getName() {
        var name = customer().name == null ? claims().name() : customer().name;
        return name == null ? customer().subject : name;
    }

    /** The zone that the provider names; null where it names none. */
    public String claimedZone() {
        return claims().zone();
    }

    /** Numbers and times as this reader reads them, all as of one instant. */
    public Formats formats() {
        if (formats == null) {
            formats = new Formats(isSignedIn() ? zone() : ZoneOffset.UTC, Locale.ENGLISH, clock.instant());
        }
        return formats;
    }

    private ZoneId zone() {
        return zone(customer().ownZone == null ? claimedZone() : customer().ownZone);
    }

    /** Numbers and times as a customer reads them who isn't asking right now, for what is written to them. */
    public static Formats formats(Customer customer, Instant now) {
        return new Formats(zone(customer.ownZone == null ? customer.zone : customer.ownZone), Locale.ENGLISH, now);
    }

    /** The session behind this request, for streams that must end with it. */
    public Session session() {
        return sessions.of(identity());
    }

    public static ZoneId zone(String name) {
        try {
            return name == null || name.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(name);
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

    private Claims claims() {
        if (claims == null) {
            claims = Claims.of(identity().getPrincipal(), isMailVerified);
        }
        return claims;
    }

    private boolean isNews(Customer known) {
        return known.seenAt == null || (known.forgottenAt == null && !claims().equals(known.claims()));
    }

    private Customer greet(String subject) {
        var now = clock.instant();
        Customer.named(issuer, Set.of(subject), now);
        var known = Customer.find(issuer, subject);
        if (known.forgottenAt == null) {
            known.take(claims());
        }
        known.seenAt = now;
        return known;
    }
}
