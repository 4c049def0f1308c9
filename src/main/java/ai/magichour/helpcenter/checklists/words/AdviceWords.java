package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What checks say of failures, models, lengths and tools. */
@MessageBundle("checkadvice")
public interface AdviceWords {

    // What the platform said.

    @Message("It failed because {cause}.")
    String failedBecause(String cause);

    @Message("The platform’s word for it is “{code}”.")
    String code(String code);

    @Message("The platform’s own words: “{message}”")
    String failedSaying(String message);

    @Message("It failed, and the platform gave no reason.")
    String failedSilently();

    // Models.

    @Message("{model} isn’t offered any more.")
    String retired(String model);

    @Message("{model} doesn’t make this.")
    String notByModel(String model);

    @Message("{model} makes no sound.")
    String silent(String model);

    @Message("sound")
    String sound();

    @Message("no sound")
    String noSound();

    @Message("a model that makes sound")
    String needsSound();

    @Message("By the documentation, {model} is for {purpose}.")
    String quickTries(String model, String purpose);

    @Message("Make the final version with {model}, which is for {purpose}.")
    String finer(String model, String purpose);

    @Message("Make the final version with {model}.")
    String finerPlain(String model);

    @Message("The quickest mode, and so not the closest.")
    String quickMode();

    @Message("Version {one} {is}; {other} {does}.")
    String versions(String one, String is, String other, String does);

    // Lengths.

    @Message("{model} makes only these lengths.")
    String lengths(String model);

    @Message("Make the clip {length} long.")
    String makeLong(String length);

    @Message("Cut the clip to {length}.")
    String cut(String length);

    @Message("The documentation advises this length; others work, and more often go wrong.")
    String longerGoesWrong();

    @Message("The clip ends before it begins.")
    String order();

    @Message("Choose an end that comes after the start.")
    String reorder();

    @Message("from {start} to {end}")
    String fromTo(String start, String end);

    @Message("an end after the start")
    String endAfterStart();

    @Message("sound {sound}, picture {picture}")
    String soundAndPicture(String sound, String picture);

    @Message("about the same length")
    String alike();

    @Message("Where one runs on without the other, the mouth has nothing to match. We call it alike within a tenth.")
    String notAlike();

    @Message("Cut both to {length}.")
    String cutBoth(String length);

    @Message("Use a sample of {length}.")
    String sample(String length);

    // Tools.

    @Message("“{word}” asks for what another tool is made for.")
    String wish(String word);

    @Message("what {tool} is for")
    String toolIsFor(String tool);

    @Message("Only you know what you wanted.")
    String yourPurpose();

    @Message("You wanted something else from it than it is made for.")
    String otherPurpose();

    @Message("Use {tool} for it: {purpose}")
    String useTool(String tool, String purpose);

    @Message("Look through the platform’s other tools for one that is made for it.")
    String otherTool();

    // Sides.

    @Message("multiples of {step}")
    String multiplesOf(String step);

    @Message("Expect at most {most}, and leave the resolution there.")
    String expectAtMost(String most);
}
