package ai.magichour.helpcenter.platform;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A request of the feed that was signed well and couldn't be taken: the platform made a mistake, or we did. */
@Entity
@Immutable
public class FeedRefusal extends PanacheEntityBase {

    @Id
    public UUID id;

    public Instant at;
    /** The address that it came from. */
    public String sender;

    public int status;
    /** What the platform was told. */
    public String sentence;
    /** How long the request was. */
    public int bytes;
    /** How it begins. */
    public String head;

    /** The last ones, newest first. */
    public static List<FeedRefusal> latest(int most) {
        return FeedRefusal.<FeedRefusal>find("order by id desc")
                .range(0, most - 1)
                .list();
    }
}
