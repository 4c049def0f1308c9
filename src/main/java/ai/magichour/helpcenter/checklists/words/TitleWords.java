package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a check of a source, a prompt or the choice of tool is called. */
@MessageBundle("checktitles")
public interface TitleWords {

    @Message("What stopped it")
    String error();

    @Message("Size of the face")
    String faceSize();

    @Message("Size of the picture")
    String sourceSize();

    @Message("The face in view")
    String lookFace();

    @Message("One face")
    String lookOneFace();

    @Message("A whole face throughout")
    String lookInFrame();

    @Message("One main person")
    String lookOnePerson();

    @Message("In full view")
    String lookFullView();

    @Message("Framed alike")
    String lookSameFraming();

    @Message("Steady footage")
    String lookSteady();

    @Message("Room to move")
    String lookRoom();

    @Message("Clear speech")
    String lookSpeech();

    @Message("One story")
    String lookAgree();

    @Message("Letters of the font")
    String lookLetters();

    @Message("A picture, not a page of text")
    String lookPicture();

    @Message("Length of the prompt")
    String promptLength();

    @Message("Whether the prompt is read")
    String promptRead();

    @Message("What the prompt leaves open")
    String promptDetail();

    @Message("What the prompt names")
    String promptParts();

    @Message("Words for movement")
    String promptMotion();

    @Message("Words for a style alone")
    String promptStyle();

    @Message("One change at a time")
    String promptChange();

    @Message("Words that pull apart")
    String promptConflict();

    @Message("What the prompt says")
    String promptLanguage();

    @Message("What the tool is for")
    String toolFit();

    @Message("What the prompt asks for")
    String toolWish();

    @Message("The tool itself")
    String toolKnown();
}
