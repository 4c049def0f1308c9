package ai.magichour.helpcenter.articles;

import ai.magichour.helpcenter.accounts.Slices;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One reader's word on one article. Kept as it was given and never changed, so that an article can be judged by it. */
@Entity
@Table(name = "article_feedback")
public class Feedback extends PanacheEntityBase {

    public enum Answer {
        YES,
        NO;

        /** The answer of that name as it stands in a form or an address; null for anything else. */
        static Answer named(String value) {
            return Arrays.stream(values())
                    .filter(answer -> answer.getValue().equals(value))
                    .findFirst()
                    .orElse(null);
        }

        public String getValue() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;

    @Enumerated(EnumType.STRING)
    public Answer answer;

    /** Null when nothing was written. */
    public String comment;
    /** Null when the reader wasn't signed in. */
    public UUID customerId;

    public Instant at;

    static void keep(Article article, FeedbackForm form, UUID reader, Instant now) {
        var feedback = new Feedback();
        feedback.slug = article.slug();
        feedback.answer = form.answer();
        feedback.comment = form.comment().isEmpty() ? null : form.comment();
        feedback.customerId = reader;
        feedback.at = now;
        feedback.persist();
    }

    /** The slice of a reader's that follows {@code last}. */
    static List<Feedback> after(UUID reader, Feedback last) {
        return Feedback.<Feedback>find(
                        "customerId = ?1 and id > ?2 order by id", reader, last == null ? new UUID(0, 0) : last.id)
                .range(0, Slices.SIZE - 1)
                .list();
    }

    static List<Feedback> on(String slug) {
        return list("slug = ?1 order by at, id", slug);
    }
}
