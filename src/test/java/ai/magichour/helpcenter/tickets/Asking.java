package ai.magichour.helpcenter.tickets;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Multipart;
import ai.magichour.helpcenter.web.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody with a failed project whose credits are overdue, and the forms that they fill in without script. */
public final class Asking {

    public final String name;
    public final Platform platform;
    public final String project;
    public final Visitor visitor;

    private Asking(String name, Platform platform, String project) {
        this.name = name;
        this.platform = platform;
        this.project = project;
        visitor = Visitor.signedIn(name);
    }

    /** Somebody whose platform has told about a project already. */
    public static Asking of(String name, Platform platform, String project) {
        return new Asking(name, platform, project);
    }

    /** Failed an hour ago, 95 credits out. */
    public static Asking overdue() {
        return somebody(Duration.ofHours(1), "error");
    }

    /** Failed a moment ago, 95 credits on their way. */
    public static Asking pending() {
        return somebody(Duration.ZERO, "error");
    }

    /** Failed so long ago that in a minute its 95 credits are late. */
    public static Asking almostLate() {
        return somebody(Duration.ofSeconds(14 * 60 + 30), "error");
    }

    public static Asking completed() {
        return somebody(Duration.ofHours(1), "complete");
    }

    private static Asking somebody(Duration ago, String status) {
        var name = Visitor.named("ada");
        var asking = new Asking(name, new Platform(name), Platform.projectId());
        asking.platform
                .at(Instant.now().minus(ago))
                .grant(400)
                .charge(asking.project, 95)
                .add(asking.platform.project(
                        asking.project,
                        1,
                        status,
                        status.equals("error")
                                ? Map.of("error", Map.of("code", "no_source_face", "message", "No face"))
                                : Map.of()));
        asking.platform.tell();
        return asking;
    }

    /** The fields of the form at this address as a browser would send them, with {@code more} typed in. */
    public Map<String, String> form(String path, Map<String, String> more) {
        return fields(visitor.get(path), more);
    }

    public static Map<String, String> fields(Visitor.Answer answer, Map<String, String> more) {
        var form =
                answer.page().select("main form[method=post]:has([name=draft])").first();
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden], input[type=radio][checked], textarea")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.tagName().equals("textarea") ? field.wholeText().strip() : field.val()));
        fields.putAll(more);
        return fields;
    }

    /** Types {@code text} into the form and has it checked; returns the page on which it can be sent. */
    public Visitor.Answer checked(String text, Map<String, String> more) {
        var fields = form("/tickets/new?project=" + project + "&write=yes", Map.of("expected", text));
        fields.putAll(more);
        var answer = visitor.post("/tickets/check", fields);
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return visitor.get(answer.location());
    }

    /** The same person with another project. */
    public Asking about(String other) {
        return new Asking(name, platform, other);
    }

    /** Types {@code text} into the form and has it checked; returns the address of the page that shows it. */
    public String check(String text) {
        var fields = form(
                "/tickets/new?project=" + project + "&write=yes",
                Map.of("expected", text, "concern", "something-else"));
        return visitor.post("/tickets/check", fields).location().replace(Visitor.SITE, "");
    }

    /** Sends a form that was checked, and returns where that leads. */
    public String send(Visitor.Answer check) {
        var answer = visitor.post("/tickets", fields(check, Map.of()));
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.location();
    }

    /** From the form to a ticket; returns its number. */
    public String ticket(String text) {
        return number(send(checked(text, Map.of("concern", "credits-not-back"))));
    }

    /** The same with a small text file attached. */
    public String ticketWithFile(String text) {
        var form = new Multipart();
        form("/tickets/new?project=" + project + "&write=yes", Map.of("expected", text, "concern", "something-else"))
                .forEach(form::text);
        form.file("files", "notes.txt", "text/plain", "Seen at noon".getBytes(StandardCharsets.UTF_8));
        var answer = form.post(visitor, "/tickets/check");
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return number(send(visitor.get(answer.location())));
    }

    /** The id of the first file in a ticket's thread. */
    public String fileOf(String number) {
        var link = visitor.get("/tickets/" + number)
                .page()
                .select("article a[download]")
                .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    /** The number in a letter's subject; empty where there is none. */
    static String inSubject(String subject) {
        var number = Pattern.compile("HC-[0-9A-Z]{4}-[0-9A-Z]{2}").matcher(subject);
        return number.find() ? number.group() : "";
    }

    /** The number in a ticket's address. */
    public static String number(String location) {
        return location.replaceFirst(".*/tickets/(HC-[0-9A-Z]{4}-[0-9A-Z]{2}).*", "$1");
    }
}
