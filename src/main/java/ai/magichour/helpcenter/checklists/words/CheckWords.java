package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a check says what it says, and what to change; of everything but prompts. Values come formatted. */
@MessageBundle("checks")
public interface CheckWords {

    // What is missing.

    @Message("The platform didn’t tell us this.")
    String notTold();

    @Message("The platform didn’t tell us about this file.")
    String notToldFile();

    @Message("The platform chose this by itself and didn’t say what it took.")
    String chosen();

    @Message("Only somebody who sees or hears it can say.")
    String onlyYou();

    @Message("It depends on your plan, which we don’t know.")
    String onPlan();

    @Message("“{word}” isn’t in our list, so we can’t say.")
    String notListed(String word);

    @Message("This tool isn’t in our list, so we don’t know what it takes and can’t check it.")
    String toolNotListed();

    @Message("You said yes")
    String saidYes();

    @Message("You said no")
    String saidNo();

    // What is needed.

    @Message("at least {value}")
    String atLeast(String value);

    @Message("at most {value}")
    String atMost(String value);

    @Message("{least} to {most}")
    String between(String least, String most);

    @Message("at least {value} on the shorter side")
    String shortSide(String value);

    @Message("at most {value} on the longer side")
    String longSide(String value);

    @Message("{value} on the shorter side")
    String shorter(String value);

    @Message("a {plans} plan")
    String onPlans(String plans);

    // Why.

    @Message("{tool} doesn’t take this.")
    String notOffered(String tool);

    @Message("It is outside what {tool} takes.")
    String outside(String tool);

    @Message("Your plan isn’t among those that have it.")
    String notOnPlan();

    @Message("Smaller than that, a face has too few pixels to work from.")
    String faceSmall();

    @Message("The whole picture is smaller than the face should be.")
    String faceInSmall();

    @Message("No face was measured in it.")
    String faceNone();

    @Message("There is too little detail in it to start from.")
    String sourceSmall();

    @Message("{tool} doesn’t read files of this kind.")
    String formatOther(String tool);

    @Message("The largest plan takes less.")
    String tooLargeForAll();

    @Message("The file has nothing in it.")
    String fileEmpty();

    @Message("{tool} takes a file here, not a YouTube address.")
    String youtubeNot(String tool);

    @Message("The platform can only fetch what everybody can watch.")
    String youtubeClosed();

    @Message("{model} takes no end picture.")
    String endImageNot(String model);

    @Message("The tool’s results stop at {most}, whatever is asked.")
    String capped(String most);

    @Message("These aren’t even steps of {step}.")
    String notInSteps(String step);

    // What to change.

    @Message("Set “{setting}” to {value}.")
    String set(String setting, String value);

    @Message("Leave “{setting}” as the tool suggests it.")
    String leave(String setting);

    @Message("Move to a {plans} plan, or choose something that your plan has.")
    String changePlan(String plans);

    @Message("Use a picture in which the face alone is at least {size}: come closer, or crop a larger photo.")
    String largerFace(String size);

    @Message("Use a picture of at least {size} on its shorter side.")
    String largerSource(String size);

    @Message("Make the picture smaller: at most {size} on its longer side.")
    String smallerSource(String size);

    @Message("Crop the picture to {shapes}.")
    String crop(String shapes);

    @Message("Use at most {count} pictures.")
    String fewerPictures(String count);

    @Message("Save it as {format} and upload that.")
    String saveAs(String format);

    @Message("Cut or compress the file to at most {size}.")
    String smallerFile(String size);

    @Message("Upload the file again.")
    String uploadAgain();

    @Message("Upload the clip as a file, or use a public video.")
    String publicVideo();

    @Message("Leave the end picture out, or choose another model.")
    String withoutEndImage();
}
