package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.accounts.Account;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A form with files and what becomes of it, as plain as can be. */
@Path("/tickets/of-a-test/{draft}")
@Authenticated
public class UploadPage {

    @Inject
    Account account;

    @Inject
    Uploads uploads;

    @Inject
    Downloads downloads;

    @Inject
    Clock clock;

    /** Answers with a line for each file: "kept" and its id, or the sentence that says why not. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_PLAIN)
    public String take(
            @PathParam("draft") UUID draft, @RestForm("text") String text, @RestForm("files") List<FileUpload> files) {
        var taken = uploads.take(account.id(), draft, files);
        var words = MessageBundles.get(FileWords.class);
        return Stream.concat(
                        Stream.of("text " + text),
                        Stream.concat(
                                taken.kept().stream().map(kept -> "kept " + kept.id + " " + kept.name),
                                taken.rejected().stream()
                                        .map(rejected -> rejected.reason() + " " + words.refused(rejected))))
                .collect(Collectors.joining("\n"));
    }

    @POST
    @Path("/sent/{ticket}")
    @Transactional
    public Response send(@PathParam("draft") UUID draft, @PathParam("ticket") UUID ticket) {
        return Response.ok(Attachment.move(account.id(), draft, ticket, UUID.randomUUID()))
                .build();
    }

    @POST
    @Path("/removed/{id}")
    @Transactional
    public boolean remove(@PathParam("draft") UUID draft, @PathParam("id") UUID id) {
        return Attachment.remove(account.id(), draft, id, clock.instant());
    }

    @GET
    @Path("/{ticket}/{id}")
    public Response download(@PathParam("ticket") UUID ticket, @PathParam("id") UUID id) {
        var attachment = Attachment.of(account.id(), ticket, id);
        if (attachment == null) {
            throw new NotFoundException();
        }
        return downloads.response(attachment);
    }
}
