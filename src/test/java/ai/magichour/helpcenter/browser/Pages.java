package ai.magichour.helpcenter.browser;

import ai.magichour.helpcenter.accounts.me.Links;
import ai.magichour.helpcenter.desk.discrepancies.Rounds;
import ai.magichour.helpcenter.desk.problems.Proposing;
import ai.magichour.helpcenter.desk.problems.Wave;
import ai.magichour.helpcenter.desk.reports.Counting;
import ai.magichour.helpcenter.tickets.Asking;
import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Page;
import jakarta.enterprise.inject.spi.CDI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Every kind of page there is, opened one after the other. */
final class Pages {

    private final BrowserTest test;

    Pages(BrowserTest test) {
        this.test = test;
        test.expect("404");
        test.expect("422");
        test.expect("410");
        test.expect("409");
    }

    /** Does the same with each page, once it is loaded; a page has a name, for what is said when it fails. */
    void each(BiConsumer<String, Page> doing) {
        var everything = Cast.Everything.somebody();
        var signedIn = test.signedIn(everything.name());
        visit(signedIn, of(everything), doing);
        visit(signedIn, ofTickets(everything), doing);
        signedIn.navigate("/tickets/new?project=" + everything.projects().get("no rule"));
        signedIn.locator("main form button").last().click();
        doing.accept("a ticket without its expectation", signedIn);
        visit(test.signedIn(Cast.newcomer()), ofNewcomer(), doing);
        checklist(test, doing);
        var gap = Cast.withGap();
        visit(test.signedIn(gap.name()), Map.of("a gap", gap.page(), "credits with a gap", "/credits"), doing);
        var contradiction = Cast.withContradiction();
        visit(
                test.signedIn(contradiction.name()),
                Map.of("a contradiction", contradiction.page(), "credits being checked", "/credits"),
                doing);
        address(test.signedIn(Cast.withoutAddress()), doing);
        desk(test.signedIn(Visitor.named("lee"), "support", "lead"), everything, doing);
        insight(test.ofSupport(Visitor.named("kim")), doing);
        var stranger = test.stranger();
        visit(stranger, ofStranger(), doing);
        stranger.navigate("/articles/error-messages");
        stranger.locator("#feedback button").click();
        doing.accept("an answer that is missing", stranger);
    }

    /** The same with those that customers read, in German, whose words are longer. */
    void inGerman(BiConsumer<String, Page> doing) {
        var everything = Cast.Everything.somebody();
        var page = test.signedInReading("de-DE", everything.name());
        visit(page, of(everything), doing);
        visit(page, ofTickets(everything), doing);
        visit(page, ofStranger(), doing);
        visit(page, Map.of("what would be deleted", "/me/deletion"), doing);
        page.navigate("/tickets/new?project=" + everything.projects().get("no rule"));
        page.locator("main form button").last().click();
        doing.accept("a ticket without its expectation", page);
        var gap = Cast.withGap();
        visit(
                test.signedInReading("de-DE", gap.name()),
                Map.of("a gap", gap.page(), "credits with a gap", "/credits"),
                doing);
    }

    /** A poor result's checklist, answered, refused, solved, and not. */
    private static void checklist(BrowserTest test, BiConsumer<String, Page> doing) {
        var poor = Cast.poorResult();
        var page = test.signedIn(poor.name);
        page.navigate(poor.address());
        doing.accept("a checklist", page);
        page.locator("#answer-room input").nth(1).check();
        page.locator("#answer-tool-fit input").nth(1).check();
        page.locator("input[name=tick]").first().check();
        page.getByText("Save and check again").click();
        doing.accept("a checklist with answers", page);
        page.locator("input[name=answer-room]")
                .first()
                .evaluate("each => { each.value = 'maybe'; each.checked = true; }");
        page.getByText("Save and check again").click();
        doing.accept("a checklist with an answer that is none", page);
        page.getByText("This solved it").click();
        doing.accept("a checklist that solved it", page);
        page.getByText("I still need help").click();
        doing.accept("a form with what the checklist found", page);
        page.navigate(poor.address());
        doing.accept("a checklist that didn’t solve it", page);
    }

    /** The way from no address to one that is confirmed. */
    private static void address(Page page, BiConsumer<String, Page> doing) {
        page.navigate("/me");
        doing.accept("about somebody without an address", page);
        page.locator("main form[action='/me/address'] button").click();
        doing.accept("an address that is missing", page);
        var address = Visitor.named("somebody") + "@example.com";
        page.locator("#address").fill(address);
        page.locator("main form[action='/me/address'] button").click();
        doing.accept("an address that waits", page);
        var link = CDI.current().select(Links.class).get().to(address).get(0);
        page.navigate(link);
        doing.accept("an address to confirm", page);
        page.locator("main form button").click();
        doing.accept("an address that is confirmed", page);
        page.navigate(link);
        doing.accept("a link that was used", page);
        page.navigate("/me/deletion");
        doing.accept("what would be deleted", page);
        page.locator("main form button").click();
        doing.accept("what was deleted", page);
        page.navigate("/me");
        doing.accept("about somebody who was deleted", page);
    }

    /** A case in which much happened, and every page of the desk. */
    private static void desk(Page page, Cast.Everything everything, BiConsumer<String, Page> doing) {
        var asking = Asking.of(
                everything.name(), everything.platform(), everything.projects().get("overdue"));
        var ticket = "/desk/tickets/" + asking.ticketWithFile("Where are they?");
        visit(page, ofDesk(ticket), doing);
        page.navigate(ticket);
        page.locator("form[action$='/notes'] button").click();
        doing.accept("a note that is missing", page);
        page.locator("#note").fill("They wrote before");
        page.locator("form[action$='/notes'] button").click();
        page.locator("#reply").fill("We look into it");
        page.getByText("Send answer").click();
        page.locator("#return form[method=post] button").click();
        doing.accept("a case that waits for the platform", page);
        page.locator("header nav").getByText("Desk").click();
        page.locator("#pick").check();
        page.getByText("Close", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        doing.accept("many without a reason", page);
        page.keyboard().press("?");
        doing.accept("the list of keys", page);
    }

    private static Map<String, String> ofDesk(String ticket) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("queue", "/desk");
        addresses.put("an empty view", "/desk?view=mine");
        addresses.put("nothing found at the desk", "/desk?q=zebra");
        addresses.put("what came of an act", "/desk?view=us&did=claimed&done=2&taken=HC-7F3K-22");
        addresses.put("approvals", "/desk?view=approvals");
        addresses.put("a case", ticket);
        addresses.put("returning credits", ticket + "/refund");
        addresses.put("returning too many", ticket + "/refund?amount=9999&reason=STUCK");
        addresses.put("deliveries", "/desk/deliveries");
        addresses.put("who did what", "/desk/audit");
        addresses.put("nobody did that", "/desk/audit?who=zebra");
        return addresses;
    }

    /** What support sees of what doesn't fit, of problems and of reports. */
    static void insight(Page page, BiConsumer<String, Page> doing) {
        CDI.current().select(Rounds.class).get().run();
        CDI.current().select(Counting.class).get().count(2);
        visit(
                page,
                Map.of(
                        "discrepancies",
                        "/desk/discrepancies",
                        "stuck",
                        "/desk/discrepancies?kind=stuck",
                        "reports",
                        "/desk/reports"),
                doing);
        page.navigate("/desk/discrepancies");
        page.locator("summary").first().click();
        page.locator("form[action$=reasons] button").first().click();
        doing.accept("a reason that is missing", page);
        Wave.thatIsUnusual();
        CDI.current().select(Proposing.class).get().look();
        page.navigate("/desk/problems");
        doing.accept("a problem proposed", page);
        page.locator("textarea").first().fill(" ");
        page.locator("form[action$=sentence] button").first().click();
        doing.accept("a sentence that is missing", page);
        page.locator("textarea").first().fill("Our servers lose some projects.");
        page.locator("form[action$=sentence] button").first().click();
        doing.accept("a problem known", page);
        page.locator("form[action$=end] button").first().click();
        doing.accept("a problem over", page);
    }

    private static void visit(Page page, Map<String, String> addresses, BiConsumer<String, Page> doing) {
        addresses.forEach((name, address) -> {
            page.navigate(address);
            doing.accept(name, page);
        });
    }

    private static Map<String, String> of(Cast.Everything everything) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("first page", "/");
        for (var view : new String[] {"all", "attention", "failed", "completed", "progress"}) {
            addresses.put("view " + view, "/projects?show=" + view);
        }
        addresses.put("found no project", "/projects?q=zebra");
        everything.projects().forEach((word, id) -> addresses.put("project " + word, "/projects/" + id));
        for (var word : new String[] {"returned", "not due", "held", "deleted"}) {
            addresses.put(
                    "checklist " + word, "/projects/" + everything.projects().get(word) + "/checklist");
        }
        addresses.put("credits", "/credits");
        addresses.put("about oneself", "/me");
        addresses.put("article signed in", "/articles/failed-or-completed");
        addresses.put("nothing here", "/projects/nothing");
        return addresses;
    }

    private static Map<String, String> ofTickets(Cast.Everything everything) {
        var projects = everything.projects();
        var asking = Asking.of(everything.name(), everything.platform(), projects.get("without result"));
        var ticket = "/tickets/" + asking.ticketWithFile("A result, in one piece");
        var addresses = new LinkedHashMap<String, String>();
        addresses.put("tickets", "/tickets");
        addresses.put("closed tickets", "/tickets?show=closed");
        addresses.put("which project", "/tickets/new");
        addresses.put("a project that isn't there", "/tickets/new?find=zebra");
        addresses.put("a question without a project", "/tickets/new?about=none");
        for (var word : new String[] {"overdue", "not due", "returned", "pending", "arriving"}) {
            addresses.put("write about one that is " + word, "/tickets/new?project=" + projects.get(word));
        }
        addresses.put("a ticket is open", "/tickets/new?project=" + projects.get("without result"));
        addresses.put(
                "check before sending", asking.about(projects.get("overdue")).check("Where are they?"));
        addresses.put("confirmation", ticket + "/confirmation");
        addresses.put("thread", ticket);
        addresses.put("a form that is gone", "/tickets/new?draft=none");
        return addresses;
    }

    private static Map<String, String> ofNewcomer() {
        return Map.of(
                "first page, nothing known", "/",
                "no projects", "/projects",
                "none needs attention", "/projects?show=attention",
                "none failed", "/projects?show=failed",
                "none completed", "/projects?show=completed",
                "none in progress", "/projects?show=progress",
                "no credits", "/credits",
                "no tickets", "/tickets",
                "no project to write about", "/tickets/new");
    }

    private static Map<String, String> ofStranger() {
        return Map.of(
                "first page signed out", "/",
                "articles", "/articles",
                "articles found", "/articles?q=credits",
                "no article found", "/articles?q=zebra",
                "article", "/articles/failed-or-completed",
                "article with a table", "/articles/taking-so-long",
                "thanks", "/articles/failed-or-completed?thanks=yes");
    }
}
