package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.accounts.me.Letters;
import ai.magichour.helpcenter.web.Formats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * The letter that asks whether a mailbox is whose who typed its address. It goes to somebody who may never have heard of
 * us, so it holds our words and the link, and nothing that anybody typed.
 */
@ApplicationScoped
class ConfirmationLetters implements Letters {

    @Inject
    Post post;

    @CheckedTemplate(basePath = "outbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance confirmAddress(String link, String until);

        static native TemplateInstance confirmAddressText(String link, String until);
    }

    @Override
    public boolean areSent() {
        return post.isConfigured();
    }

    @Override
    public void confirm(UUID customer, String address, String path, Instant until, Formats formats) {
        var link = post.link(path);
        var time = formats.moment(until);
        var letter = new Letter(
                address,
                formats.words(MailWords.class).confirmSubject(),
                Templates.confirmAddressText(link, time)
                        .setLocale(formats.locale())
                        .render(),
                Templates.confirmAddress(link, time).setLocale(formats.locale()).render(),
                null,
                null);
        Letter.put("address " + customer, letter, formats.now());
    }
}
