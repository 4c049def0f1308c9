package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.web.live.Header;
import ai.magichour.helpcenter.web.live.Live;
import ai.magichour.helpcenter.web.live.Reader;
import io.quarkus.qute.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** What an open project page is sent: the header's part, and the verdict with its timeline. */
@ApplicationScoped
class ProjectLive implements Live<ProjectLive.Key> {

    private static final Logger LOG = Logger.getLogger(ProjectLive.class);

    /** One reader's one project. */
    record Key(Reader reader, String project) {}

    @Inject
    Header header;

    @Inject
    ProjectPages pages;

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    @Override
    public Map<Key, String> render(Collection<Key> keys) {
        var readers = keys.stream().map(Key::reader).distinct().toList();
        var headers = header.render(readers);
        var known =
                standings.of(readers.stream().map(Reader::customer).distinct().toList());
        var now = clock.instant();
        var rendered = new HashMap<Key, String>();
        for (var key : keys) {
            var viewer = key.reader().customer();
            var formats = key.reader().formats(now);
            try {
                pages.part(viewer, key.project(), known.get(viewer), formats)
                        .ifPresent(part -> rendered.put(
                                key,
                                headers.get(key.reader())
                                        + part.setLocale(formats.locale()).render()));
            } catch (TemplateException failed) {
                // One project that can't be shown mustn't silence the others.
                LOG.warnf(failed, "Could not render project %s for its stream", key.project());
            }
        }
        return rendered;
    }
}
