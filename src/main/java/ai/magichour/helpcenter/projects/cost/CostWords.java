package ai.magichour.helpcenter.projects.cost;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about why a project cost what it cost. Numbers come formatted. */
@MessageBundle("costs")
public interface CostWords {

    @Message("Why it cost {charged}, and not {estimate}")
    String titleAdjusted(String charged, String estimate);

    @Message("Why it cost {charged}")
    String title(String charged);

    // What the ledger says.

    @Message(
            "{estimate} were charged first, as an estimate. When it finished, the platform lowered that by {change}, so"
                    + " it cost {charged}.")
    String lowered(String estimate, String change, String charged);

    @Message("{estimate} were charged first, as an estimate. When it finished, the platform raised that by {change}, so"
            + " it cost {charged}.")
    String raised(String estimate, String change, String charged);

    @Message("{estimate} were charged first, as an estimate. Its corrections cancel each other out, so it cost"
            + " {charged}.")
    String unchanged(String estimate, String charged);

    @Message("Lines of your ledger are missing, so this may not be all of it.")
    String behind();

    // Why an estimate differs.

    @Message(
            "The estimate counts 30 frames a second: {seconds} s × 30 × {rate} = {estimate}. The final charge counts the"
                    + " frames that the video has.")
    String estimatedAtThirty(String seconds, String rate, String estimate);

    @Message("An estimate can’t know how many frames a video will have. The final charge counts them.")
    String framesCounted();

    // What the published rate leads to expect.

    @Message("{seconds} s × {rate} a second")
    String perSecond(String seconds, String rate);

    @Message("{frames} frames × {rate}, for {seconds} s at {fps} a second")
    String perFrame(String frames, String rate, String seconds, String fps);

    @Message("{images} × {rate} an image")
    String perImage(String images, String rate);

    @Message("{characters} characters × {rate}, rounded up")
    String perCharacter(String characters, String rate);

    @Message("it’s free")
    String free();

    @Message(
            "The rate published for it, as read on {day}, leads to the same: {sum}. That is a guide; what counts is the"
                    + " platform’s own reckoning.")
    String agrees(String day, String sum);

    @Message(
            "The rate published for it, as read on {day}, calls itself approximate and leads to about {price}: {sum}. That"
                    + " is a guide; what counts is the platform’s own reckoning.")
    String agreesRoughly(String day, String price, String sum);

    @Message(
            "No rate is published for it. Jobs like it were charged the same, as seen on {day}: {sum}. That is a guide;"
                    + " what counts is the platform’s own reckoning.")
    String agreesAsObserved(String day, String sum);

    @Message(
            "Only where prices start is published, as read on {day}: from {price} for this. That is a guide; what counts"
                    + " is the platform’s own reckoning.")
    String agreesFrom(String day, String price);

    @Message("The rate published for it, as read on {day}, would lead to {price}: {sum}. You were charged {charged}. A"
            + " published rate is a guide, so this alone doesn’t say that the charge is wrong.")
    String differs(String day, String price, String sum, String charged);

    @Message(
            "No rate is published for it. Jobs like it, as seen on {day}, would lead to {price}: {sum}. You were charged"
                    + " {charged}. Neither says that the charge is wrong.")
    String differsFromObserved(String day, String price, String sum, String charged);

    @Message("We can’t work out the published price of it, because the platform didn’t tell us all of its settings or"
            + " publishes no rate for them.")
    String noRate();

    @Message("Ask us, and we’ll find out")
    String ask();
}
