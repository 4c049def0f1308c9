package ai.magichour.helpcenter.projects;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read in a project's timeline. */
@MessageBundle("moments")
public interface MomentWords {

    @Message("Started")
    String created();

    @Message("Charged")
    String charged();

    @Message("Estimate raised to the final charge")
    String adjustedUp();

    @Message("Estimate lowered to the final charge")
    String adjustedDown();

    @Message("Completed")
    String completed();

    @Message("Failed")
    String failed();

    @Message("Canceled")
    String canceled();

    @Message("Support asked the platform to give back {credits}")
    String asked(String credits);

    @Message("Support asked the platform to give you {credits}")
    String askedAsGoodwill(String credits);

    @Message("The platform declined. Support can see why")
    String declined();

    @Message("Returned")
    String returned();

    @Message("Returned as goodwill")
    String goodwill();

    @Message("“{kind}”")
    String other(String kind);

    @Message("Expected back, by our estimate")
    String expected();

    @Message("Should have been back, by our estimate")
    String missed();
}
