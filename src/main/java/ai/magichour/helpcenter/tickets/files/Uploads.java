package ai.magichour.helpcenter.tickets.files;

import ai.magichour.helpcenter.tickets.files.content.Reason;
import ai.magichour.helpcenter.tickets.files.content.Refused;
import ai.magichour.helpcenter.tickets.files.store.Store;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes files from a form. Each by itself: one that isn't taken changes nothing for the others. */
@ApplicationScoped
public class Uploads {

    public static final int MOST_FILES = 5;
    public static final long MOST_BYTES = 25L << 20;

    private static final Logger LOG = Logger.getLogger(Uploads.class);

    @Inject
    Store store;

    @Inject
    Clock clock;

    /**
     * Adds files to a form, as far as they can be taken. They are kept when this returns, whatever becomes of the form.
     *
     * @param customer whose they will be
     * @param draft the form, until it is sent
     * @param files as they came; a field that was left empty is none
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Taken take(UUID customer, UUID draft, List<FileUpload> files) {
        var kept = new ArrayList<Attachment>();
        var rejected = new ArrayList<Rejection>();
        for (var file : files) {
            if (isNone(file)) {
                continue;
            }
            try {
                kept.add(take(customer, draft, file));
            } catch (Refused refused) {
                rejected.add(new Rejection(FileName.shown(file.fileName()), refused));
            }
        }
        return new Taken(List.copyOf(kept), List.copyOf(rejected));
    }

    /** What a browser sends for a field in which no file was chosen. */
    private static boolean isNone(FileUpload file) {
        return file.size() == 0 && (file.fileName() == null || file.fileName().isEmpty());
    }

    private Attachment take(UUID customer, UUID draft, FileUpload file) throws Refused {
        if (file.size() == 0) {
            throw new Refused(Reason.EMPTY);
        }
        if (file.size() > MOST_BYTES) {
            throw new Refused(Reason.TOO_LARGE);
        }
        if (inTransaction(() -> Attachment.placesTaken(customer, draft)) >= MOST_FILES) {
            throw new Refused(Reason.TOO_MANY);
        }
        try {
            var clean = Files.createTempFile(file.uploadedFile().getParent(), "attachment", null);
            try {
                return keep(customer, draft, file, clean);
            } finally {
                Files.delete(clean);
            }
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    private Attachment keep(UUID customer, UUID draft, FileUpload file, Path clean) throws IOException, Refused {
        var cleaning = Cleaning.of(file.uploadedFile(), clean);
        var name = FileName.kept(file.fileName(), cleaning.type());
        var attachment = inTransaction(() -> Attachment.begin(customer, draft, name, cleaning, clock.instant()))
                .orElseThrow(() -> new Refused(Reason.TOO_MANY));
        try {
            store.put(attachment.key(), clean);
        } catch (IOException broken) {
            LOG.errorf(broken, "Attachment %s couldn't be stored", attachment.id);
            QuarkusTransaction.requiringNew().run(() -> attachment.dropped(clock.instant()));
            throw new Refused(Reason.NOT_KEPT);
        }
        if (!inTransaction(() -> attachment.stored(clock.instant()))) {
            store.remove(attachment.key());
            throw new Refused(Reason.NOT_KEPT);
        }
        return attachment;
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
