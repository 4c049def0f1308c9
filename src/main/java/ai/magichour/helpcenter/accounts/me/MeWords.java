package ai.magichour.helpcenter.accounts.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What customers read on the page about themselves. */
@MessageBundle("me")
public interface MeWords {

    @Message("Your account")
    String title();

    @Message("Error: {title}")
    String errorTitle(String title);

    @Message("There is a problem")
    String problemTitle();

    @Message("You’re signed in as")
    String signedInAs();

    @Message("Sign out")
    String signOut();

    @Message(
            "{#switch done}{#case ZONE}Saved. Times are now in the zone you chose.{#case ASKED}We sent a link there. Open it within 24 hours, in a browser where you’re signed in here, and confirm.{#case CONFIRMED}Confirmed. Mail from us goes to this address now.{#case REMOVED}Removed. No mail will come from us.{/switch}")
    String done(Done done);

    // Mail.

    @Message("Mail")
    String mail();

    @Message("Mail from us goes to")
    String mailGoesTo();

    @Message("It’s the verified address of your last sign-in. It changes here when it changes there.")
    String mailFromSignIn();

    @Message("You typed this address and confirmed it.")
    String mailFromYou();

    @Message(
            "We have no mail address of yours, so no mail will come from us. What we have to tell you is always on these pages.")
    String mailFromNowhere();

    @Message("This help center sends no mail. What we have to tell you is always on these pages.")
    String mailNever();

    @Message(
            "{address} isn’t confirmed yet. We sent a link there at {sent}; it works until {until}. Not there? Look among unwanted mail, or ask for another.")
    String waiting(String address, String sent, String until);

    @Message("Your mail address")
    String address();

    @Message("Another mail address")
    String anotherAddress();

    @Message("We send one link there. The address is used only after you opened the link and confirmed.")
    String addressHint();

    @Message("Send the link")
    String sendLink();

    @Message("Use no address")
    String remove();

    @Message("Type one mail address, such as name@example.com.")
    String addressWrong();

    @Message("That was many links in a short time. You can ask for another in {wait}, at {time}.")
    String addressTooMany(String wait, String time);

    @Message("Confirm your mail address")
    String confirmTitle();

    @Message("Should mail from us go to {address}?")
    String confirmQuestion(String address);

    @Message("You asked for this at {time}. It replaces the address we used before, if there was one.")
    String confirmAsked(String time);

    @Message("Yes, use this address")
    String confirm();

    @Message("Leave things as they are")
    String confirmNot();

    @Message("This link doesn’t work any more")
    String overTitle();

    @Message(
            "It was used already, or its 24 hours are over, or you asked for a newer one. Nothing was changed by opening it.")
    String overWhy();

    @Message("See where mail goes, or ask for another link")
    String overNext();

    // Time zone.

    @Message("Time zone")
    String zone();

    @Message("Times are in {zone}.")
    String zoneNow(String zone);

    @Message("You chose it here.")
    String zoneChosen();

    @Message("Your sign-in names it.")
    String zoneClaimed();

    @Message("Your sign-in names no other zone. Choose yours here.")
    String zoneUnknown();

    @Message("Show times in")
    String zoneLabel();

    @Message("As my sign-in says: {zone}")
    String zoneAsClaimed(String zone);

    @Message("Not chosen: UTC")
    String zoneNone();

    @Message(
            "{#switch area}{#case 'America'}America{#case 'Africa'}Africa{#case 'Antarctica'}Antarctica{#case 'Arctic'}Arctic{#case 'Asia'}Asia{#case 'Atlantic'}Atlantic{#case 'Australia'}Australia{#case 'Europe'}Europe{#case 'Indian'}Indian Ocean{#case 'Pacific'}Pacific{/switch}")
    String area(String area);

    @Message("Save the time zone")
    String saveZone();

    @Message("Choose a time zone from the list.")
    String zoneWrong();
}
