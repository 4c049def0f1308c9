package ai.magichour.helpcenter.web.live;

import java.util.Collection;
import java.util.Map;

/**
 * What one kind of stream sends: for each key that is being watched, the HTML of the page's parts that may have
 * changed, each with the id that it replaces. Called with all woken keys at once, so that many streams cost few queries.
 */
public interface Live<K> {

    Map<K, String> render(Collection<K> keys);
}
