package ai.magichour.helpcenter.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;

/** Renders outside any request what streams send, with a database session and a request scope of its own. */
@ApplicationScoped
class Rendering {

    @ActivateRequestContext
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<Object, String> of(Live<?> live, Collection<Object> keys) {
        return ((Live<Object>) live).render(keys);
    }
}
