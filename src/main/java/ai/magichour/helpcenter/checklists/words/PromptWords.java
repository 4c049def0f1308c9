package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What checks say of a prompt. They point at words and suggest; whether the prompt is good, they can't know. */
@MessageBundle("checkprompts")
public interface PromptWords {

    @Message("The platform didn’t tell us your prompt.")
    String notTold();

    @Message("The tool starts from a prompt, and there was none.")
    String missing();

    @Message("Everything after the first {most} is more than the tool takes.")
    String tooLong(String most);

    @Message("Shorten the prompt by {count}.")
    String shorten(String count);

    @Message("Write in a sentence or two what you want to see.")
    String write();

    @Message("no prompt")
    String none();

    @Message("a prompt, in mode “{mode}”")
    String inMode(String mode);

    @Message("mode {modes}")
    String modes(String modes);

    @Message("In this mode the tool doesn’t read a prompt, so yours changed nothing.")
    String notRead();

    @Message("Choose mode {modes}, or leave the prompt out.")
    String otherMode(String modes);

    @Message("We read the words of English prompts only, and we can’t place the language of yours.")
    String notEnglish();

    // What it leaves open.

    @Message("“{prompt}”")
    String quoted(String prompt);

    @Message("Most of its words would fit any result, so the tool fills in the rest by chance.")
    String open();

    @Message("{count} that say something of their own")
    String details(String count);

    @Message("words for {parts}")
    String named(String parts);

    @Message("nothing that we have a word for")
    String namedNothing();

    @Message("We look for words, so you may have said it in ones that we don’t know.")
    String byWords();

    @Message("what happens")
    String action();

    @Message("the place")
    String place();

    @Message("the style or the light")
    String style();

    @Message("the camera")
    String camera();

    @Message("who or what, what happens, where, in which style, and how the camera sees it")
    String scene();

    @Message("who or what, where, in which style and light")
    String picture();

    @Message("what moves, and how")
    String motion();

    @Message("the style, and nothing else")
    String look();

    @Message("one change, and what it should look like after")
    String change();

    @Message("[what happens]")
    String gapAction();

    @Message("[where]")
    String gapPlace();

    @Message("[style and light]")
    String gapStyle();

    @Message("[how the camera sees it]")
    String gapCamera();

    @Message("[who or what] [what happens], [where], [style and light], [how the camera sees it]")
    String patternScene();

    @Message("[who or what], [where], [style], [light]")
    String patternPicture();

    @Message("[what moves] [how it moves], the camera [stays still, or moves how]")
    String patternMotion();

    @Message("[art style], [colours], [texture]")
    String patternStyle();

    @Message("Change [one thing] to [what it should look like]. Keep everything else as it is.")
    String patternChange();

    // What it says.

    @Message("We found no word for a movement. The picture already says what it looks like.")
    String still();

    @Message("“{word}” asks for something new in the picture. This tool redraws what is there.")
    String content(String word);

    @Message("Each of these words may ask for a change of its own. One at a time comes out clearest.")
    String several();

    @Message("They ask for opposites, and one cancels the other out.")
    String conflict();

    @Message("Keep “{one}” or “{other}”, and take the other out.")
    String keepOne(String one, String other);

    @Message("“{one}” and “{other}”")
    String pair(String one, String other);

    @Message("one pace, one direction, one look")
    String agreeing();

    @Message("no opposites that we have words for")
    String noOpposites();
}
