package ai.magichour.helpcenter.outbox.mail;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.outbox.Parcel;
import ai.magichour.helpcenter.web.Formats;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Letters that were sent. They lie in the outbox by what they are about and not by whom, and go by themselves. */
@ApplicationScoped
@Priority(10)
class LetterData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(MailWords.class);
        return List.of(Kept.staying(words.kept(), words.keptUntil(reader.duration(Parcel.KEPT)), words.keptWhy()));
    }
}
