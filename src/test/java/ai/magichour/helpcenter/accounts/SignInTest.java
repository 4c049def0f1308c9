package ai.magichour.helpcenter.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import ai.magichour.helpcenter.web.Watching;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SignInTest {

    /** Whose session was looked at last, by their subject. */
    @ApplicationScoped
    static class Seen implements SecurityIdentityAugmentor {

        final Map<String, Session> sessions = new ConcurrentHashMap<>();

        @Inject
        Sessions of;

        @Override
        public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
            if (identity.getPrincipal() instanceof JsonWebToken token) {
                sessions.put(token.getSubject(), of.of(identity));
            }
            return Uni.createFrom().item(identity);
        }

        Session session(String subject) {
            return sessions.get(subject);
        }
    }

    @Inject
    Seen seen;

    private final String ada = Visitor.named("ada");

    @ParameterizedTest
    @ValueSource(strings = {"/projects?show=failed&q=a%20film", "/projects/x", "/credits", "/credits.csv", "/nothing"})
    void whoever_asked_for_a_page_comes_back_to_it(String path) {
        assertEquals(Visitor.SITE + path, Visitor.stranger().signIn(path, ada));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?next=https://elsewhere.example",
                "/sign-in?redirect_uri=https://elsewhere.example",
                "/sign-in?returnUrl=//elsewhere.example",
                "/projects?q=https://elsewhere.example",
                "/elsewhere.example",
                "/@elsewhere.example",
                "/projects?//elsewhere.example"
            })
    void failure_15_signing_in_leads_to_our_own_pages_only(String path) {
        var visitor = Visitor.stranger();
        assertEquals(Visitor.SITE + path, visitor.signIn(path, ada));
        var next = visitor.get(path).location();
        assertTrue(next == null || next.equals(Visitor.SITE + "/projects"), next);
    }

    @Test
    void failure_04_the_code_is_bound_to_the_browser_that_asked_for_it() {
        var first = Visitor.stranger().get("/projects").location();
        var second = Visitor.stranger().get("/projects").location();
        assertTrue(first.contains("code_challenge_method=S256"), first);
        assertNotEquals(parameter("code_challenge", first), parameter("code_challenge", second));
        assertNotEquals(parameter("state", first), parameter("state", second));
        assertEquals("http%3A%2F%2Flocalhost%3A8081%2Fsign-in%2Freturn", parameter("redirect_uri", first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code=stolen&state=made-up", "code=stolen", "error=access_denied&state=made-up", ""})
    void failure_04_nobody_is_signed_in_by_an_answer_they_never_asked_for(String query) {
        var visitor = Visitor.stranger();
        var answer = visitor.get("/sign-in/return?" + query);
        assertTrue(answer.status() < 500, "" + answer.status());
        assertEquals(302, visitor.get("/projects").status());
    }

    @Test
    void failure_14_cookies_are_kept_from_script_and_from_other_sites() {
        var visitor = Visitor.stranger();
        var cookies = visitor.get("/projects").response().headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (var cookie : cookies) {
            assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"), cookie);
        }
    }

    @Test
    void failure_04_after_signing_out_a_copied_cookie_is_worth_nothing() throws Exception {
        var visitor = Visitor.signedIn(ada);
        var elsewhere = Visitor.signedIn(ada);
        var thief = visitor.copy();
        assertEquals(200, thief.get("/projects").status());
        try (var watching = Watching.at("/credits/live", thief)) {
            assertEquals(200, watching.status());
            watching.until("event:change");
            visitor.post("/sign-out", Map.of());
            watching.untilItEnds();
        }
        assertEquals(302, thief.get("/projects").status());
        assertEquals(302, thief.get("/credits.csv").status());
        assertEquals(401, thief.get("/credits/live").status());
        assertTrue(thief.get("/").page().select("form[action=/sign-out]").isEmpty());
        assertEquals(200, elsewhere.get("/projects").status(), "the other browser stays signed in");
    }

    @Test
    void failure_04_a_session_that_ended_on_another_node_is_not_served_from_memory() throws Exception {
        var elsewhere = Visitor.signedIn(ada);
        assertEquals(200, elsewhere.get("/projects").status());
        var visitor = Visitor.signedIn(ada);
        assertEquals(200, visitor.get("/projects").status());
        assertEquals(200, visitor.get("/projects").status());
        var session = seen.session(ada);
        QuarkusTransaction.requiringNew()
                .run(() -> Customer.getEntityManager()
                        .createNativeQuery("select cast(pg_notify('sessions', :told) as text)")
                        .setParameter(
                                "told",
                                session.id() + " " + System.currentTimeMillis() + " "
                                        + session.until().getEpochSecond())
                        .getSingleResult());
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (visitor.get("/projects").status() != 302) {
            assertTrue(System.nanoTime() < until, "the session was served though it had ended");
            Thread.sleep(50);
        }
        assertEquals(302, visitor.get("/credits").status());
        assertEquals(200, elsewhere.get("/projects").status(), "the other browser stays signed in");
    }

    @Test
    void failure_04_somebody_elses_cookies_are_never_taken_for_ones_own() {
        var sam = Visitor.named("sam");
        var one = Visitor.signedIn(ada);
        var other = Visitor.signedIn(sam);
        for (var i = 0; i < 3; i++) {
            assertTrue(one.get("/me").text().contains(ada));
            assertTrue(other.get("/me").text().contains(sam));
        }
    }

    @Test
    void failure_04_the_same_name_and_the_same_e_mail_address_make_nobody_the_same_person() {
        // The provider calls both by the same name and the same e-mail address; only their subjects differ.
        var mallory = ada + "@example.com";
        var project = Platform.projectId();
        new Platform(ada)
                .grant(400)
                .charge(project, 95)
                .says(project, 1, "complete")
                .tell();
        assertEquals(200, Visitor.signedIn(ada).get("/projects/" + project).status());
        var visitor = Visitor.signedIn(mallory);
        assertEquals(
                Visitor.signedIn(ada)
                        .get("/projects")
                        .page()
                        .select(".who span")
                        .text(),
                visitor.get("/projects").page().select(".who span").text());
        assertEquals(404, visitor.get("/projects/" + project).status());
        assertTrue(visitor.get("/credits").page().select("[data-balance]").isEmpty());
    }

    @Test
    void failure_04_a_customer_is_a_provider_and_a_subject() {
        var one = QuarkusTransaction.requiringNew()
                .call(() -> Customer.named("dev", Set.of(ada), Instant.now()).get(ada));
        var again = QuarkusTransaction.requiringNew()
                .call(() -> Customer.named("dev", Set.of(ada), Instant.now()).get(ada));
        var other = QuarkusTransaction.requiringNew()
                .call(() -> Customer.named("other", Set.of(ada), Instant.now()).get(ada));
        var capital = ada.toUpperCase(java.util.Locale.ROOT);
        var shouted = QuarkusTransaction.requiringNew()
                .call(() ->
                        Customer.named("dev", Set.of(capital), Instant.now()).get(capital));
        assertEquals(one, again);
        assertNotEquals(one, other);
        assertNotEquals(one, shouted);
    }

    private static String parameter(String name, String address) {
        var found = java.util.regex.Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
        return found.find() ? found.group(1) : null;
    }
}
