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
            "{#switch done}{#case ZONE}Saved. Times are now in the zone you chose.{#case LANGUAGE}Saved. Pages and mail are now in this language.{#case ASKED}We sent a link there. Open it within 24 hours, in a browser where you’re signed in here, and confirm.{#case CONFIRMED}Confirmed. Mail from us goes to this address now.{#case REMOVED}Removed. No mail will come from us.{#case KEEPING}Your name and mail address are kept again.{/switch}")
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

    // Language.

    @Message("Language")
    String language();

    @Message("You chose it here. Mail from us is in it too.")
    String languageChosen();

    @Message("Your browser asks for it. Mail from us is in it too.")
    String languageAsked();

    @Message("Your browser asks for no language that we have. Choose yours here; mail from us is in it too.")
    String languageNone();

    @Message("Show everything in")
    String languageLabel();

    @Message("As my browser asks: {language}")
    String languageOfBrowser(String language);

    @Message("Not chosen: English")
    String languageOfNobody();

    @Message("Save the language")
    String saveLanguage();

    @Message("Choose a language from the list.")
    String languageWrong();

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

    // What is kept.

    @Message("What we keep of you")
    String kept();

    @Message("What")
    String keptWhat();

    @Message("Until when")
    String keptUntil();

    @Message("Why")
    String keptWhy();

    @Message("Download all of it (JSON)")
    String download();

    @Message("Have it deleted: see first what goes and what stays")
    String askDeletion();

    @Message("Your name and mail address")
    String keptIdentity();

    @Message("Until you ask us to delete them")
    String keptIdentityUntil();

    @Message("To greet you and to write to you. They come from your sign-in, or from you.")
    String keptIdentityWhy();

    @Message("Your time zone and language")
    String keptSettings();

    @Message("Until you ask us to delete them")
    String keptSettingsUntil();

    @Message("So that you read times and words as you’re used to.")
    String keptSettingsWhy();

    @Message("The ID by which your sign-in knows you")
    String keptSubject();

    @Message("No end is set")
    String keptSubjectUntil();

    @Message("Your projects and credits are kept under it. Without it nobody could tell whose they are.")
    String keptSubjectWhy();

    @Message("How often you lately searched or sent something")
    String keptUse();

    @Message("At most a day, then it goes by itself")
    String keptUseUntil();

    @Message("So that no one person’s script slows down everybody else.")
    String keptUseWhy();

    @Message("A record of what was done about your tickets, your credits and your data")
    String keptActs();

    @Message("For good; nobody here can change or delete it")
    String keptActsUntil();

    @Message("So that what was done about your credits can be proved, to you as well.")
    String keptActsWhy();

    // Deletion.

    @Message("Delete what can be deleted")
    String deletionTitle();

    @Message("Nothing is deleted yet. This is what would go, for good, and what would stay.")
    String deletionLead();

    @Message("This goes at once")
    String goes();

    @Message("This stays, and why")
    String stays();

    @Message(
            "After that no mail comes from us, unless you confirm an address again. Your sign-in goes on working, and you can have your name and address kept again whenever you like.")
    String deletionAfter();

    @Message("Delete now")
    String deleteNow();

    @Message("Leave everything as it is")
    String deleteNot();

    @Message("What could be deleted is deleted")
    String deletedTitle();

    @Message("You asked for this at {time}.")
    String deletedAt(String time);

    @Message("This is gone")
    String gone();

    @Message("there was none")
    String goneNone();

    @Message("deleted")
    String goneSome();

    @Message("Back to your account")
    String backToMe();

    @Message(
            "You asked us at {time} to delete what can be deleted. Since then we keep no name and no mail address from your sign-in, though it tells us both each time.")
    String forgotten(String time);

    @Message("What went and what stayed")
    String forgottenResult();

    @Message("Keep my name and address again")
    String keepAgain();
}
