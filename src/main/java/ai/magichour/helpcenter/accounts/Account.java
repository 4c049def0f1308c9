package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Languages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, once per request; nobody on a public page is a person like any other, only not signed in. */
@Named("account")
@RequestScoped
public class Account {

    /** Whoever answers customers. */
    public static final String SUPPORT = "support";
    /** Whoever of them approves what is above the limit, and reads who did what. */
    public static final String LEAD = "lead";

    private static final String DESK = "/desk";

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Greeter greeter;

    @Inject
    Lookup lookup;

    private SecurityIdentity identity;
    private Claims claims;
    private Customer customer;
    private boolean isLookedFor;
    private Locale language;
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
            isLookedFor = true;
            var subject = subject();
            customer = lookup.find(greeter.issuer, subject);
            if (customer == null || isNews(customer)) {
                customer = QuarkusTransaction.requiringNew().call(() -> greet(subject));
            }
            greeter.seen.fire(new CustomerSeen(subject));
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
            formats = new Formats(isSignedIn() ? zone() : ZoneOffset.UTC, language(), clock.instant());
        }
        return formats;
    }

    /** What they read: the language they chose, else the one their browser asks for. Support's own pages are English. */
    public Locale language() {
        if (language == null) {
            language = findLanguage();
        }
        return language;
    }

    /** The page that says that sign-in or the database can't be reached has a language all the same. */
    private Locale findLanguage() {
        try {
            return request.getCurrent() == null || isAtDesk() && isSupport()
                    ? Languages.FIRST
                    : chosen().or(this::asked).orElse(Languages.FIRST);
        } catch (RuntimeException unavailable) {
            return asked().orElse(Languages.FIRST);
        }
    }

    /** Once they couldn't be looked up, a page that says so doesn't wait for that again. */
    private Optional<Locale> chosen() {
        return !isSignedIn() || (isLookedFor && customer == null)
                ? Optional.empty()
                : Languages.named(customer().ownLanguage);
    }

    /** The language that their browser asks for; empty for one that we don't have. */
    public Optional<Locale> asked() {
        return Optional.ofNullable(request.getCurrent())
                .flatMap(current -> Languages.asked(current.request().getHeader("Accept-Language")));
    }

    private boolean isAtDesk() {
        var path = request.getCurrent().normalizedPath();
        return path.equals(DESK) || path.startsWith(DESK + "/");
    }

    private ZoneId zone() {
        return zone(customer().ownZone == null ? claimedZone() : customer().ownZone);
    }

    /** Numbers and times as a customer reads them who isn't asking right now, for what is written to them. */
    public static Formats formats(Customer customer, Instant now) {
        return new Formats(zone(customer.ownZone == null ? customer.zone : customer.ownZone), customer.language(), now);
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
            claims = identity().<Object>getAttribute(Claims.REMEMBERED) instanceof Claims known
                    ? known
                    : Claims.of(identity().getPrincipal(), greeter.isMailVerified);
        }
        return claims;
    }

    private boolean isNews(Customer known) {
        return known.seenAt == null
                || (known.forgottenAt == null && (!claims().equals(known.claims()) || isNewLanguage(known)));
    }

    private boolean isNewLanguage(Customer known) {
        return browserLanguage()
                .filter(tag -> !tag.equals(known.browserLanguage))
                .isPresent();
    }

    private Optional<String> browserLanguage() {
        return asked().map(Locale::toLanguageTag);
    }

    private Customer greet(String subject) {
        var now = clock.instant();
        Customer.named(greeter.issuer, Set.of(subject), now);
        var known = Customer.find(greeter.issuer, subject);
        if (known.forgottenAt == null) {
            known.take(claims());
            browserLanguage().ifPresent(tag -> known.browserLanguage = tag);
        }
        known.seenAt = now;
        return known;
    }
}
