package ai.magichour.helpcenter.guards;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.me.Links;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.web.Visitor;
import ai.magichour.helpcenter.web.Watching;
import ai.magichour.helpcenter.web.Wire;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route, for every kind of person. A new one doesn't pass until it is said here whose it is. */
@QuarkusTest
class RoutesTest {

    private enum Whose {
        /** Anybody's. */
        PUBLIC,
        /** Everybody who is signed in has their own. */
        EACH,
        /** One customer's, and not there for anybody else. */
        ONE,
        /** Anybody may post it, so that a form whose session ended is kept; without a session it does nothing else. */
        KEPT
    }

    private static final Map<String, Whose> ROUTES = new TreeMap<>(Map.ofEntries(
            entry("GET /", Whose.PUBLIC),
            entry("GET /articles", Whose.PUBLIC),
            entry("GET /articles/{slug}", Whose.PUBLIC),
            entry("GET /sign-in", Whose.EACH),
            entry("GET /sign-in/return", Whose.EACH),
            entry("GET /sign-out", Whose.EACH),
            entry("GET /projects", Whose.EACH),
            entry("GET /projects/{id}", Whose.ONE),
            entry("GET /projects/{id}/checklist", Whose.ONE),
            entry("GET /projects/{id}/live", Whose.ONE),
            entry("GET /tickets", Whose.EACH),
            entry("GET /tickets/new", Whose.EACH),
            entry("GET /tickets/check", Whose.EACH),
            entry("GET /tickets/{number}", Whose.ONE),
            entry("GET /tickets/{number}/confirmation", Whose.ONE),
            entry("GET /tickets/{number}/files/{file}", Whose.ONE),
            entry("GET /me", Whose.EACH),
            entry("GET /me/address/{token}", Whose.ONE),
            entry("GET /me/data.json", Whose.EACH),
            entry("GET /me/deletion", Whose.EACH),
            entry("GET /me/deletion/result", Whose.EACH),
            entry("GET /credits", Whose.EACH),
            entry("GET /credits.csv", Whose.EACH),
            entry("GET /credits/live", Whose.EACH)));

    /** Unsafe methods have tests of their own; here is only who is let near them. */
    private static final Map<String, Whose> ACTS = new TreeMap<>(Map.ofEntries(
            entry("POST /articles/{slug}/feedback", Whose.PUBLIC),
            entry("POST /platform/events", Whose.PUBLIC),
            entry("POST /projects/{id}/checklist", Whose.ONE),
            entry("POST /projects/{id}/watch", Whose.ONE),
            entry("POST /tickets", Whose.KEPT),
            entry("POST /tickets/check", Whose.KEPT),
            entry("POST /tickets/{number}/replies", Whose.KEPT),
            entry("POST /tickets/{number}/resolution", Whose.ONE),
            entry("POST /me/address", Whose.EACH),
            entry("POST /me/address/{token}", Whose.ONE),
            entry("POST /me/address/removal", Whose.EACH),
            entry("POST /me/deletion", Whose.EACH),
            entry("POST /me/keeping", Whose.EACH),
            entry("POST /me/zone", Whose.EACH),
            entry("POST /sign-out", Whose.EACH)));

    private static final String SECRET_NAME = "The film that only ada may see";

    private final String ada = Visitor.named("ada");
    private final String project = Platform.projectId();
    private String token;
    private String ticket;
    private String file;

    @Inject
    Links links;

    static List<String> publicPages() {
        return of(Whose.PUBLIC);
    }

    static List<String> everybodysOwn() {
        return of(Whose.EACH);
    }

    static List<String> onesOwn() {
        return of(Whose.ONE);
    }

    static Stream<String> notPublic() {
        return Stream.concat(everybodysOwn().stream(), onesOwn().stream());
    }

    @BeforeEach
    void ada_has_a_project() {
        var platform = new Platform(ada);
        platform.grant(400)
                .charge(project, 95)
                .add(platform.project(project, 1, "error", Map.of("name", SECRET_NAME)))
                .tell();
        token = links.waitingFor(ada);
        var asking = Asking.of(ada, platform, project);
        ticket = asking.ticketWithFile("Where are they?");
        file = asking.fileOf(ticket);
    }

    @Test
    void each_route_is_named_here() {
        var named = Stream.concat(ROUTES.keySet().stream(), ACTS.keySet().stream())
                .sorted()
                .toList();
        assertEquals(named, Route.all().stream().map(Route::toString).sorted().toList());
        assertEquals(List.of(), Route.handedOver());
    }

    @Test
    void each_route_says_in_its_code_who_may_use_it() {
        assertEquals(
                List.of(),
                Route.all().stream().filter(route -> !route.saysWhoMayUseIt()).toList());
    }

    @Test
    void only_public_routes_are_open_to_everybody_in_their_code() {
        for (var route : Route.all()) {
            var whose = ROUTES.getOrDefault(route.toString(), ACTS.get(route.toString()));
            assertEquals(whose == Whose.PUBLIC || whose == Whose.KEPT, route.isForEverybody(), route.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void a_public_page_is_there_for_everybody(String route) {
        assertEquals(200, Visitor.stranger().get(path(route)).status());
        assertEquals(200, Visitor.signedIn(ada).get(path(route)).status());
        assertEquals(200, kim().get(path(route)).status());
    }

    @ParameterizedTest
    @MethodSource("notPublic")
    void failure_02_somebody_signed_out_is_led_to_sign_in(String route) {
        assertLeadsToSignIn(path(route));
    }

    @ParameterizedTest
    @MethodSource("everybodysOwn")
    void failure_02_everybody_sees_their_own_and_nothing_of_anothers(String route) {
        var own = status(Visitor.signedIn(ada), route);
        assertTrue(own == 200 || own == 303, route + " " + own);
        for (var other : List.of(Visitor.signedIn(Visitor.named("sam")), kim())) {
            if (route.endsWith("/live")) {
                assertEquals(200, status(other, route));
            } else {
                var answer = other.get(path(route));
                assertEquals(own, answer.status());
                assertFalse(answer.body().contains(project) || answer.body().contains(SECRET_NAME));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("onesOwn")
    void failure_02_anothers_thing_is_not_there(String route) {
        assertEquals(200, status(Visitor.signedIn(ada), route));
        assertEquals(404, status(Visitor.signedIn(Visitor.named("sam")), route));
        assertEquals(404, status(kim(), route));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/projects/",
                "/projects/x/y/z",
                "/desk",
                "/desk/tickets/HC-7F3K-22",
                "/tickets/HC-7F3K-22",
                "/q/health",
                "/q/metrics",
                "/q/dev-ui",
                "/index.html",
                "/platform/events/x",
                "/platform",
                "/sign-in/",
                "/Projects"
            })
    void somebody_signed_out_can_not_tell_what_exists(String path) {
        assertLeadsToSignIn(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/../projects", "/articles/%2e%2e/projects", "/assets/../credits", "/./projects"})
    void a_detour_through_a_public_address_leads_nowhere(String path) throws Exception {
        var answer = Wire.ask("GET " + path + " HTTP/1.1", "Host: localhost:8081");
        assertTrue(List.of(302, 400, 404).contains(answer.status()), path + " " + answer.status());
    }

    @Test
    void acts_lead_somebody_signed_out_to_sign_in() {
        var answer = Visitor.stranger().post("/sign-out", Map.of());
        assertEquals(302, answer.status());
        assertEquals(401, Visitor.stranger().post("/platform/events", Map.of()).status());
        for (var act : ACTS.entrySet()) {
            var path = path(act.getKey().replaceFirst("POST ", "GET "));
            if (act.getValue() == Whose.ONE || act.getValue() == Whose.EACH) {
                assertEquals(302, Visitor.stranger().post(path, Map.of()).status(), path);
            } else if (act.getValue() == Whose.KEPT) {
                var kept = Visitor.stranger().post(path, Map.of("draft", "none", "text", "x", "expected", "x"));
                assertEquals("/sign-in", kept.location().replace(Visitor.SITE, ""), path);
            }
        }
    }

    private static void assertLeadsToSignIn(String path) {
        var answer = Visitor.stranger().get(path);
        if (path.endsWith("/live")) {
            assertEquals(401, answer.status());
        } else {
            assertEquals(302, answer.status());
            assertTrue(answer.location().contains("response_type=code"), answer.location());
            assertFalse(answer.location().startsWith(Visitor.SITE), answer.location());
        }
        assertEquals("", answer.body());
    }

    private int status(Visitor visitor, String route) {
        try (var watching = Watching.at(path(route), visitor)) {
            return watching.status();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(route, broken);
        }
    }

    private static Visitor kim() {
        return Visitor.signedIn(Visitor.named("kim"), "support");
    }

    private String path(String route) {
        return route.substring("GET ".length())
                .replace("{slug}", "better-results")
                .replace("{token}", token)
                .replace("{number}", ticket)
                .replace("{file}", file)
                .replace("{id}", project);
    }

    private static List<String> of(Whose whose) {
        return ROUTES.entrySet().stream()
                .filter(route -> route.getValue() == whose)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
