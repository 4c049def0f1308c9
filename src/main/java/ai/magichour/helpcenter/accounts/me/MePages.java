package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Account;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Builds the page about oneself, whichever form on it was sent. */
@ApplicationScoped
class MePages {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    Account account;

    @Inject
    Letters letters;

    @Inject
    Everything everything;

    TemplateInstance page(Form form, Done done) {
        var page = MePage.of(account, letters.areSent(), everything.kept(account.formats()), form, done);
        return Templates.me(
                page, form.isWrong() ? page.problem(account.formats().words(MeWords.class)) : null);
    }

    /** The page with what was typed, and what is wrong with it. */
    Response wrong(Form form) {
        return Response.status(form.problem() == Form.Problem.TOO_MANY ? TOO_MANY : UNPROCESSABLE)
                .entity(page(form, null))
                .build();
    }

    static Response done(Done done) {
        return Response.seeOther(URI.create("/me?done=" + done.word())).build();
    }
}
