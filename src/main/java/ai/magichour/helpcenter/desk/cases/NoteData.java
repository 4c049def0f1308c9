package ai.magichour.helpcenter.desk.cases;

import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.web.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** That support keeps notes is said; what is in them is support's own, and in no file. */
@ApplicationScoped
class NoteData implements OwnData {

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(CaseWords.class);
        return List.of(Kept.staying(words.keptNotes(), words.keptNotesUntil(), words.keptNotesWhy()));
    }
}
