package ai.magichour.helpcenter.platform;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The raw events, which repeat what projects and credits say and aren't in the file a second time. */
@ApplicationScoped
class FeedData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(FeedWords.class);
        return List.of(Kept.staying(words.kept(), words.keptUntil(reader.duration(Retention.KEPT)), words.keptWhy()));
    }
}
