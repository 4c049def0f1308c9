package ai.magichour.helpcenter.tickets.form;

import ai.magichour.helpcenter.accounts.limits.Kind;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.tickets.TooOften;
import ai.magichour.helpcenter.tickets.files.Attachment;
import ai.magichour.helpcenter.tickets.files.Rejection;
import ai.magichour.helpcenter.tickets.files.Uploads;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Keeps drafts on the server, whether or not they can be sent yet; lets them go after 30 days. */
@ApplicationScoped
public class Keeping {

    @Inject
    Uploads uploads;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.drafts.kept")
    Duration kept;

    /** Keeps a form and its files; returns the files that can't be taken. */
    List<Rejection> keep(UUID viewer, AskForm form, String project, List<FileUpload> files, String remove) {
        QuarkusTransaction.requiringNew().run(() -> {
            form.into(Draft.kept(viewer, form.draft(), clock.instant()), project);
            Attachment.keep(viewer, form.draft(), clock.instant());
            Seal.id(remove).ifPresent(id -> Attachment.remove(viewer, form.draft(), id, clock.instant()));
        });
        TooOften.check(limits, viewer, Kind.UPLOADS, chosen(files), "/tickets/new?draft=" + form.draft());
        return uploads.take(viewer, form.draft(), files).rejected();
    }

    /** How many files were chosen; a browser sends an empty one for a field that was left alone. */
    public static int chosen(List<FileUpload> files) {
        return files == null
                ? 0
                : (int) files.stream().filter(file -> file.size() > 0).count();
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forget() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> Draft.delete("changedAt < ?1 or parkedUntil < ?2", now.minus(kept), now));
    }
}
