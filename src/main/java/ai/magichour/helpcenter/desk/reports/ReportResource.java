package ai.magichour.helpcenter.desk.reports;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.web.Csv;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What was counted, for support: a page with pictures and tables, and the same as files. Nobody is named in them. */
@Path("/desk")
@RolesAllowed("support")
class ReportResource {

    @Inject
    Account account;

    @Inject
    Catalogue catalogue;

    @Inject
    EntityManager database;

    @GET
    @Path("/reports")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance report(@RestQuery String from, @RestQuery String to, @RestQuery String tool) {
        var span = span(from, to);
        return Templates.reports(ReportsPage.of(
                span,
                tool == null ? "" : tool,
                Day.of(database, span),
                ToolDay.of(database, span),
                new AdviceCount(database).read(),
                catalogue,
                account.formats()));
    }

    /** A row for each day. */
    @GET
    @Path("/reports/days.csv")
    @Produces("text/csv; charset=utf-8")
    public Response days(@RestQuery String from, @RestQuery String to) {
        var span = span(from, to);
        var days = Day.of(database, span);
        var head =
                "day (UTC),failed,returned,return median (s),return 95th (s),overdue,tickets by customers,tickets by us,"
                        + "answered,first answer median (s),first answer 95th (s),cases,found by us first,came,solved before a ticket,"
                        + "sent a ticket,left\r\n";
        return file(
                "days",
                span,
                head,
                span.days().stream()
                        .filter(days::containsKey)
                        .map(date -> days.get(date).cells()));
    }

    /** A row for each tool and day. */
    @GET
    @Path("/reports/tools.csv")
    @Produces("text/csv; charset=utf-8")
    public Response tools(@RestQuery String from, @RestQuery String to) {
        var span = span(from, to);
        var head = "day (UTC),media,type,tool,failed,returned,return median (s),return 95th (s),overdue\r\n";
        return file("tools", span, head, ToolDay.of(database, span).stream().map(this::cells));
    }

    private List<Object> cells(ToolDay each) {
        var cells = new ArrayList<Object>(
                List.of(each.day(), each.media(), each.type(), catalogue.nameOf(each.media(), each.type())));
        cells.addAll(List.of(each.failed(), each.returned()));
        cells.add(each.returnedMedian());
        cells.add(each.returned95th());
        cells.add(each.overdue());
        return cells;
    }

    private static Response file(String name, Span span, String head, Stream<List<Object>> rows) {
        var body = rows.map(Csv::row).collect(Collectors.joining("", head, ""));
        return Response.ok(body)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "-" + span.from() + "-" + span.to() + ".csv\"")
                .build();
    }

    private Span span(String from, String to) {
        return Span.of(from, to, LocalDate.ofInstant(account.formats().now(), ZoneOffset.UTC));
    }
}
