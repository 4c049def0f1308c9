package ai.magichour.helpcenter.credits;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read about their credits. */
@MessageBundle("credits")
public interface CreditWords {

    @Message("Credits added")
    String grant();

    @Message("Charged")
    String charge();

    @Message("Estimate raised to the final charge")
    String adjustedUp();

    @Message("Estimate lowered to the final charge")
    String adjustedDown();

    @Message("Returned")
    String refund();

    @Message("Returned as goodwill")
    String goodwill();

    @Message("Expired")
    String expiry();

    @Message("“{kind}”, a kind we don’t know")
    String unknown(String kind);
}
