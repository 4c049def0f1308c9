package ai.magichour.helpcenter.accounts.limits;

import ai.magichour.helpcenter.accounts.Account;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What somebody over the limit of searches sees: from when on it works again, and what they typed. */
class SearchesPage {

    private static final int TOO_MANY = 429;

    @Inject
    Account account;

    @CheckedTemplate(basePath = "limits", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance searches(String address, String typed, String wait, String time);
    }

    @ServerExceptionMapper
    public Response refused(TooManySearches refused) {
        var formats = account.formats();
        var wait = Duration.between(formats.now(), refused.again);
        return Response.status(TOO_MANY)
                .header("Retry-After", Math.max(1, wait.toSeconds() + 1))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Templates.searches(
                                refused.address, refused.typed, formats.duration(wait), formats.moment(refused.again))
                        .render())
                .build();
    }
}
