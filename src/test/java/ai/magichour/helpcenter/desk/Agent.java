package ai.magichour.helpcenter.desk;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody of support at the desk, without script. */
public final class Agent {

    public final String name;
    public final Visitor visitor;

    private Agent(String name, String... roles) {
        this.name = name;
        visitor = Visitor.signedIn(name, roles);
    }

    public static Agent kim() {
        return new Agent(Visitor.named("kim"), "support");
    }

    /** Who leads. */
    public static Agent lee() {
        return new Agent(Visitor.named("lee"), "support", "lead");
    }

    /** What they are called on pages. */
    public String shown() {
        return shown(visitor);
    }

    /** What somebody is called on pages, as their provider says. */
    public static String shown(Visitor visitor) {
        return visitor.get("/me").page().select("header .who span:not(.unseen)").text();
    }

    public UUID id() {
        visitor.get("/desk");
        return QuarkusTransaction.requiringNew().call(() -> Customer.find("dev", name).id);
    }

    public Document queue(String query) {
        return visitor.get("/desk" + query).page();
    }

    /** Whether a ticket stands in a view, however far behind. */
    public boolean sees(String view, String number) {
        var address = "/desk?view=" + view;
        while (!address.isEmpty()) {
            var page = visitor.get(address).page();
            if (!page.select("[data-open][href=/desk/tickets/" + number + "]").isEmpty()) {
                return true;
            }
            address = page.select("a[rel=next]").attr("href");
        }
        return false;
    }

    /** A ticket's row, found by its number. */
    public Element row(String number) {
        return queue("?q=" + number).select("tbody tr").first();
    }

    public Document ticket(String number) {
        return visitor.get(at(number)).page();
    }

    public Visitor.Answer reply(String number, String text) {
        return visitor.post(at(number) + "/replies", form(ticket(number), "/replies", Map.of("text", text)));
    }

    public Visitor.Answer note(String number, String text) {
        return visitor.post(at(number) + "/notes", form(ticket(number), "/notes", Map.of("note", text)));
    }

    public Visitor.Answer claim(String number, String act) {
        return visitor.post(at(number) + "/claim", Map.of("act", act));
    }

    public Visitor.Answer close(String number, String reason) {
        return visitor.post(at(number) + "/resolution", form(ticket(number), "/resolution", Map.of("reason", reason)));
    }

    /** Presses what a case offers: all that its project costs. */
    public Visitor.Answer refund(String number) {
        return visitor.post(at(number) + "/refund", form(ticket(number), "/refund", Map.of()));
    }

    public static String at(String number) {
        return "/desk/tickets/" + number;
    }

    /** The fields of the page's form with this act, as a browser would send them, with {@code more} filled in. */
    public static Map<String, String> form(Document page, String act, Map<String, String> more) {
        var form = page.select("main form[method=post][action$=" + act + "]").first();
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("textarea")
                .forEach(field ->
                        fields.put(field.attr("name"), field.wholeText().strip()));
        form.select("select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        fields.putAll(more);
        return fields;
    }
}
