package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What we ask a person, one plain thing at a time; "yes" is always the good answer. */
@MessageBundle("checkquestions")
public interface QuestionWords {

    @Message("Is the face alone at least {size} large in it? Cropped to the face, any picture viewer shows the size.")
    String faceLarge(String size);

    @Message("Is it at least {size} on its shorter side? Any picture viewer shows the size.")
    String sourceLarge(String size);

    @Message("Does the face look at the camera, evenly lit, with nothing over it: no sunglasses, mask or hair?")
    String face();

    @Message("Is there exactly one face in the picture?")
    String oneFace();

    @Message("Is the whole face in the frame from start to end, and evenly lit?")
    String inFrame();

    @Message("Is there one main person, who doesn’t turn away?")
    String onePerson();

    @Message("Is the person in full view, with nothing in front of them?")
    String fullView();

    @Message("Do the picture and the video show the person about as near as each other?")
    String sameFraming();

    @Message("Is the footage steady and well lit, without very fast movement?")
    String steady();

    @Message("Is the subject clear, with room around it to move into?")
    String room();

    @Message("Is it one clear voice at a normal pace, without noise or music behind it?")
    String speech();

    @Message("Do what you uploaded and what you wrote belong to the same story?")
    String agree();

    @Message("Does the font have all the letters of the language that is spoken?")
    String letters();

    @Message("Is it mostly a picture, rather than a page of small text?")
    String picture();

    @Message("Does your prompt say {what}?")
    String promptSays(String what);

    @Message("Can anybody watch the YouTube video without signing in, in any country, at any age?")
    String youtubePublic();

    @Message("Is this what you wanted it for? {what}")
    String toolFit(String what);

    @Message("Which plan were you on?")
    String plan();
}
