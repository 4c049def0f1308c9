package ai.magichour.helpcenter.accounts;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever brings a session that signed out is nobody, however valid its token still is, and is led to sign in. */
@ApplicationScoped
class EndedSessions implements SecurityIdentityAugmentor {

    @Inject
    Sessions sessions;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(isEnded(identity) ? nobody() : identity);
    }

    private boolean isEnded(SecurityIdentity identity) {
        return !identity.isAnonymous() && sessions.isEnded(sessions.of(identity));
    }

    private static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
    }
}
