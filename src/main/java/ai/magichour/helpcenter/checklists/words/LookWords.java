package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to change where somebody looked, and it isn't as it should be. */
@MessageBundle("checklook")
public interface LookWords {

    @Message("Use a picture where the face looks at the camera, evenly lit, with nothing over it.")
    String face();

    @Message("Use a picture of one person, or crop it to one face.")
    String oneFace();

    @Message("Use a clip that keeps the whole face in the frame, evenly lit.")
    String inFrame();

    @Message("Use a clip with one main person who faces the camera.")
    String onePerson();

    @Message("Start at a moment where the person is in full view.")
    String fullView();

    @Message("Use a picture that shows the person from about as near as the video does.")
    String sameFraming();

    @Message("Use steady, well lit footage, or a calmer part of this clip.")
    String steady();

    @Message("Use a picture with a clear subject and some room around it.")
    String room();

    @Message("Record one voice at a normal pace in a quiet room.")
    String speech();

    @Message("Describe what the upload shows, or upload what the words describe.")
    String agree();

    @Message("Choose a font that has all letters of the language.")
    String letters();

    @Message("Use it for pictures; text that can’t be read in the original stays so.")
    String picture();
}
