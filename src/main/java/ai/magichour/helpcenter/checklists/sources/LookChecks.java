package ai.magichour.helpcenter.checklists.sources;

import ai.magichour.helpcenter.checklists.findings.Case;
import ai.magichour.helpcenter.checklists.findings.Check;
import ai.magichour.helpcenter.checklists.findings.Finding;
import ai.magichour.helpcenter.checklists.findings.Note;
import ai.magichour.helpcenter.checklists.findings.Question;
import ai.magichour.helpcenter.checklists.findings.Verdict;
import ai.magichour.helpcenter.projects.catalogue.Advice.Look;
import java.util.stream.Stream;

/** What only somebody who sees or hears the files can say. We ask; what they say is called what they said. */
public final class LookChecks {

    private LookChecks() {}

    public static Stream<Finding> of(Case c) {
        return c.tool().advice().look().stream().map(look -> finding(c, look));
    }

    private static Finding finding(Case c, Look look) {
        return Note.on(c, check(look))
                .ask(question(look), null)
                .answered(Verdict.LIKELY, c.words().checks().onlyYou(), null, change(c, look));
    }

    private static Check check(Look look) {
        return switch (look) {
            case FACE -> Check.LOOK_FACE;
            case ONE_FACE -> Check.LOOK_ONE_FACE;
            case IN_FRAME -> Check.LOOK_IN_FRAME;
            case ONE_PERSON -> Check.LOOK_ONE_PERSON;
            case FULL_VIEW -> Check.LOOK_FULL_VIEW;
            case SAME_FRAMING -> Check.LOOK_SAME_FRAMING;
            case STEADY -> Check.LOOK_STEADY;
            case ROOM -> Check.LOOK_ROOM;
            case SPEECH -> Check.LOOK_SPEECH;
            case AGREE -> Check.LOOK_AGREE;
            case LETTERS -> Check.LOOK_LETTERS;
            case PICTURE -> Check.LOOK_PICTURE;
        };
    }

    private static Question question(Look look) {
        return switch (look) {
            case FACE -> Question.FACE;
            case ONE_FACE -> Question.ONE_FACE;
            case IN_FRAME -> Question.IN_FRAME;
            case ONE_PERSON -> Question.ONE_PERSON;
            case FULL_VIEW -> Question.FULL_VIEW;
            case SAME_FRAMING -> Question.SAME_FRAMING;
            case STEADY -> Question.STEADY;
            case ROOM -> Question.ROOM;
            case SPEECH -> Question.SPEECH;
            case AGREE -> Question.AGREE;
            case LETTERS -> Question.LETTERS;
            case PICTURE -> Question.PICTURE;
        };
    }

    private static String change(Case c, Look look) {
        var words = c.words().look();
        return switch (look) {
            case FACE -> words.face();
            case ONE_FACE -> words.oneFace();
            case IN_FRAME -> words.inFrame();
            case ONE_PERSON -> words.onePerson();
            case FULL_VIEW -> words.fullView();
            case SAME_FRAMING -> words.sameFraming();
            case STEADY -> words.steady();
            case ROOM -> words.room();
            case SPEECH -> words.speech();
            case AGREE -> words.agree();
            case LETTERS -> words.letters();
            case PICTURE -> words.picture();
        };
    }
}
