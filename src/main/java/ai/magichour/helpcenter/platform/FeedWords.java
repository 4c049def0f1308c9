package ai.magichour.helpcenter.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about the feed itself. */
@MessageBundle("platform")
public interface FeedWords {

    @Message("What the platform told us, as it came")
    String kept();

    @Message("{days} after it came")
    String keptUntil(String days);

    @Message("To find out what went wrong when something doesn’t fit. It says nothing that isn’t named above.")
    String keptWhy();
}
