package ai.magichour.helpcenter.accounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is needed to greet whoever is asking; looked up once, since each request would look it up anew. */
@Singleton
class Greeter {

    @Inject
    @ConfigProperty(name = "helpcenter.identity.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "helpcenter.identity.mail-is-verified")
    boolean isMailVerified;

    @Inject
    Event<CustomerSeen> seen;
}
