package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What each page asks the database: only for this address, whatever else runs in the same moment. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final int VIEWS = 4;

    private static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();

    @Override
    public String inspect(String sql) {
        if (Arc.container().requestContext().isActive()) {
            var request =
                    Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
            if (request != null) {
                ASKED.merge(request.request().uri(), 1, Integer::sum);
            }
        }
        return sql;
    }

    /** How many questions it takes to show {@code path} to {@code visitor}, who was there before. */
    public static int of(Visitor visitor, String path) {
        // What is written down at first sight isn't asked again, nor what is known for some seconds, which may just
        // have passed.
        return IntStream.range(0, VIEWS).map(view -> once(visitor, path)).min().orElseThrow();
    }

    private static int once(Visitor visitor, String path) {
        ASKED.remove(path);
        assertEquals(200, visitor.get(path).status(), path);
        return ASKED.getOrDefault(path, 0);
    }
}
