package ai.magichour.helpcenter.desk;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether single letters do something at the desk. Each browser of each agent remembers that by itself. */
@Named("keys")
@RequestScoped
public class Keys {

    static final String COOKIE = "desk-keys";
    static final String OFF = "off";

    @Inject
    RoutingContext request;

    public boolean isOn() {
        var cookie = request.request().getCookie(COOKIE);
        return cookie == null || !OFF.equals(cookie.getValue());
    }
}
