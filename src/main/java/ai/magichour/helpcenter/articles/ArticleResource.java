package ai.magichour.helpcenter.articles;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.limits.Limits;
import ai.magichour.helpcenter.articles.Feedback.Answer;
import ai.magichour.helpcenter.articles.search.Search;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The help articles, for everybody; and what readers say about them. */
@Path("/articles")
@Produces(MediaType.TEXT_HTML)
class ArticleResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Articles articles;

    @Inject
    Account account;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    @ConfigProperty(name = "helpcenter.support.address")
    String support;

    @GET
    @PermitAll
    public TemplateInstance list(@QueryParam("q") String q) {
        var typed = Search.tidy(q);
        limits.search(account, "/articles", typed);
        return Templates.list(articles.chapters(), typed, articles.search(typed), support);
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    public TemplateInstance read(@PathParam("slug") String slug, @QueryParam("thanks") String thanks) {
        return page(find(slug), FeedbackForm.BLANK, Answer.named(thanks));
    }

    @POST
    @Path("/{slug}/feedback")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Transactional
    public Response answer(
            @PathParam("slug") String slug, @FormParam("answer") String answer, @FormParam("comment") String comment) {
        var article = find(slug);
        var form = FeedbackForm.read(answer, comment);
        if (form.isWrong()) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(article, form, null))
                    .build();
        }
        Feedback.keep(article, form, account.isSignedIn() ? account.id() : null, clock.instant());
        return Response.seeOther(
                        URI.create(article.href() + "?thanks=" + form.answer().getValue()))
                .build();
    }

    private Article find(String slug) {
        return articles.find(slug).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Article article, FeedbackForm form, Answer thanks) {
        // Raw, and safe to be: this HTML was made at start from our own files and holds nothing that anybody typed.
        var html = new RawString(article.html());
        return Templates.article(article, html, articles.relatedTo(article), form, thanks, support);
    }
}
