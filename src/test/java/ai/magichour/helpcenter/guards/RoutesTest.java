package ai.magichour.helpcenter.guards;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.me.Links;
import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.web.Visitor;
import ai.magichour.helpcenter.web.Watching;
import ai.magichour.helpcenter.web.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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
        /** Whoever works at the desk has it, and it is not there for anybody else. */
        SUPPORT,
        /** Whoever leads there has it, and it is not there for anybody else. */
        LEAD,
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
            entry("GET /desk", Whose.SUPPORT),
            entry("GET /desk/tickets/{number}", Whose.SUPPORT),
            entry("GET /desk/tickets/{number}/files/{file}", Whose.SUPPORT),
            entry("GET /desk/tickets/{number}/refund", Whose.SUPPORT),
            entry("GET /desk/customers/{customer}", Whose.SUPPORT),
            entry("GET /desk/deliveries", Whose.SUPPORT),
            entry("GET /desk/audit", Whose.LEAD),
            entry("GET /me", Whose.EACH),
            entry("GET /me/address/{token}", Whose.ONE),
            entry("GET /me/data.json", Whose.EACH),
            entry("GET /me/deletion", Whose.EACH),
            entry("GET /me/deletion/result", Whose.EACH),
            entry("GET /credits", Whose.EACH),
            entry("GET /credits.csv", Whose.EACH),
            entry("GET /credits/live", Whose.EACH),
            entry("GET /desk/discrepancies", Whose.SUPPORT),
            entry("GET /desk/problems", Whose.SUPPORT),
            entry("GET /desk/reports", Whose.SUPPORT),
            entry("GET /desk/reports/days.csv", Whose.SUPPORT),
            entry("GET /desk/reports/tools.csv", Whose.SUPPORT)));

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
            entry("POST /desk/keys", Whose.SUPPORT),
            entry("POST /desk/tickets", Whose.SUPPORT),
            entry("POST /desk/tickets/{number}/replies", Whose.SUPPORT),
            entry("POST /desk/tickets/{number}/notes", Whose.SUPPORT),
            entry("POST /desk/tickets/{number}/claim", Whose.SUPPORT),
            entry("POST /desk/tickets/{number}/resolution", Whose.SUPPORT),
            entry("POST /desk/tickets/{number}/refund", Whose.SUPPORT),
            entry("POST /desk/customers/{customer}/commands/{command}/approval", Whose.LEAD),
            entry("POST /desk/customers/{customer}/commands/{command}/withdrawal", Whose.SUPPORT),
            entry("POST /desk/customers/{customer}/commands/{command}/again", Whose.SUPPORT),
            entry("POST /desk/deliveries/{parcel}", Whose.SUPPORT),
            entry("POST /me/address", Whose.EACH),
            entry("POST /me/address/{token}", Whose.ONE),
            entry("POST /me/address/removal", Whose.EACH),
            entry("POST /me/deletion", Whose.EACH),
            entry("POST /me/keeping", Whose.EACH),
            entry("POST /me/language", Whose.EACH),
            entry("POST /me/zone", Whose.EACH),
            entry("POST /desk/discrepancies/reasons", Whose.SUPPORT),
            entry("POST /desk/discrepancies/tickets", Whose.SUPPORT),
            entry("POST /desk/problems/{id}/dismissal", Whose.SUPPORT),
            entry("POST /desk/problems/{id}/end", Whose.SUPPORT),
            entry("POST /desk/problems/{id}/sentence", Whose.SUPPORT),
            entry("POST /sign-out", Whose.EACH)));

    private static final String NOT_THERE = "00000000-0000-7000-8000-000000000000";
    private static final String SECRET_NAME = "The film that only ada may see";

    private final String ada = Visitor.named("ada");
    private final String project = Platform.projectId();
    private String token;
    private UUID customer;
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

    static List<String> desk() {
        return of(Whose.SUPPORT);
    }

    static List<String> leads() {
        return of(Whose.LEAD);
    }

    static List<String> deskActs() {
        return ACTS.entrySet().stream()
                .filter(act -> act.getValue() == Whose.SUPPORT || act.getValue() == Whose.LEAD)
                .map(Map.Entry::getKey)
                .toList();
    }

    static Stream<String> notPublic() {
        return Stream.of(everybodysOwn(), onesOwn(), desk(), leads()).flatMap(List::stream);
    }

    @BeforeEach
    void ada_has_a_project() {
        var platform = new Platform(ada);
        platform.grant(400)
                .charge(project, 95)
                .add(platform.project(project, 1, "error", Map.of("name", SECRET_NAME)))
                .tell();
        token = links.waitingFor(ada);
        customer = QuarkusTransaction.requiringNew().call(() -> Customer.find("dev", ada).id);
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
    @MethodSource("desk")
    void failure_02_the_desk_is_there_for_support_and_for_nobody_else(String route) {
        assertEquals(200, kim().get(path(route)).status());
        assertEquals(200, lee().get(path(route)).status());
        for (var other : List.of(Visitor.signedIn(ada), Visitor.signedIn(Visitor.named("sam"), "customer", "lead"))) {
            var missing = other.get("/nothing");
            var answer = other.get(path(route));
            assertEquals(404, answer.status());
            assertEquals(missing.body(), answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("leads")
    void failure_02_what_leads_read_is_there_for_them_and_not_for_the_rest_of_support(String route) {
        assertEquals(200, lee().get(path(route)).status());
        for (var other :
                List.of(kim(), Visitor.signedIn(ada), Visitor.signedIn(Visitor.named("sam"), "customer", "lead"))) {
            var answer = other.get(path(route));
            assertEquals(404, answer.status());
            assertEquals(other.get("/nothing").body(), answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("deskActs")
    void failure_02_an_act_of_the_desk_is_there_for_nobody_else(String act) {
        var path = path(act.replaceFirst("POST ", "GET "));
        for (var other : List.of(Visitor.signedIn(ada), Visitor.signedIn(Visitor.named("sam"), "customer", "lead"))) {
            var answer = other.post(path, Map.of("act", "take", "text", "x", "note", "x", "reason", "EXPLAINED"));
            assertEquals(404, answer.status());
            assertEquals(other.get("/nothing").body(), answer.body());
        }
        if (ACTS.get(act) == Whose.LEAD) {
            assertEquals(404, kim().post(path, Map.of()).status());
        }
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
            if (act.getValue() != Whose.PUBLIC && act.getValue() != Whose.KEPT) {
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

    private static Visitor lee() {
        return Visitor.signedIn(Visitor.named("lee"), "support", "lead");
    }

    private String path(String route) {
        return route.substring("GET ".length())
                .replace("{customer}", customer.toString())
                .replace("{command}", NOT_THERE)
                .replace("{parcel}", NOT_THERE)
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
