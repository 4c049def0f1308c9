package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.web.Formats;
import ai.magichour.helpcenter.web.Languages;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Everything the page about oneself says.
 *
 * @param claimedZone the zone that the provider names; null where it names none
 * @param browserLanguage what their browser asks for, by its own name; null where we don't have it
 * @param asked an address that waits to be confirmed; null where none does
 */
public record MePage(
        Customer customer,
        String name,
        String claimedZone,
        String browserLanguage,
        Confirmation asked,
        boolean isMailSent,
        Form form,
        Done done,
        Everything.Listed kept,
        Formats formats) {

    /** Where the address that mail goes to came from. */
    public enum MailFrom {
        /** The provider's claim at the last sign-in. */
        SIGN_IN,
        /** They typed and confirmed it. */
        THEMSELVES,
        /** There is none. */
        NOWHERE,
        /** No mail is sent from here, whatever their address. */
        NEVER
    }

    static MePage of(Account account, boolean isMailSent, Everything.Listed kept, Form form, Done done) {
        var formats = account.formats();
        return new MePage(
                account.customer(),
                account.getName(),
                account.claimedZone(),
                account.asked().map(MePage::nameOf).orElse(null),
                Confirmation.waiting(account.id(), formats.now()),
                isMailSent,
                form,
                done,
                kept,
                formats);
    }

    public MailFrom mailFrom() {
        if (!isMailSent) {
            return MailFrom.NEVER;
        }
        return customer.mail != null
                ? MailFrom.SIGN_IN
                : customer.ownMail != null ? MailFrom.THEMSELVES : MailFrom.NOWHERE;
    }

    /** Whether an address of their own would be used. */
    public boolean isAddressAskedFor() {
        return isMailSent && customer.mail == null;
    }

    public String mail() {
        return isMailSent ? customer.mailAddress().orElse(null) : null;
    }

    /** A language as an address and a form have it, and by its own name: "de", "Deutsch". */
    public record Language(String tag, String name) {}

    public List<Language> languages() {
        return Languages.ALL.stream()
                .map(each -> new Language(each.toLanguageTag(), nameOf(each)))
                .toList();
    }

    private static String nameOf(Locale language) {
        return language.getDisplayLanguage(language);
    }

    public List<Zones.Area> areas() {
        return Zones.ALL;
    }

    /** What they typed, or the address that waits. */
    public String typed() {
        return form.isAddressWrong() ? form.address() : "";
    }

    /** "India Time (Asia/Kolkata)" */
    public String zone() {
        var id = formats.zone().getId();
        return id.equals("Z") ? formats.zoneFullName() : formats.zoneFullName() + " (" + id + ")";
    }

    /** What is wrong, in words. */
    public String problem(MeWords words) {
        return switch (form.problem()) {
            case ZONE -> words.zoneWrong();
            case LANGUAGE -> words.languageWrong();
            case ADDRESS -> words.addressWrong();
            case TOO_MANY ->
                words.addressTooMany(
                        formats.duration(Duration.between(formats.now(), form.again())), formats.moment(form.again()));
        };
    }
}
