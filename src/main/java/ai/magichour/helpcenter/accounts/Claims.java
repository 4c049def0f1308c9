package ai.magichour.helpcenter.accounts;

import ai.magichour.helpcenter.web.Typed;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the provider says of somebody at this sign-in; null for what it doesn't say. None of it says who they are.
 *
 * @param mail an address that the provider has verified
 */
record Claims(String name, String zone, String mail) {

    /** The attribute of a remembered session that holds them, read. */
    static final String REMEMBERED = "claims";

    private static final int LONGEST = 200;

    /** @param isMailVerified whether this provider's addresses count as verified without it saying so */
    static Claims of(Principal principal, boolean isMailVerified) {
        if (!(principal instanceof JsonWebToken token)) {
            return new Claims(null, null, null);
        }
        var name = text(token, "name");
        return new Claims(
                name == null ? text(token, "preferred_username") : name,
                text(token, "zoneinfo"),
                mail(token, isMailVerified));
    }

    private static String mail(JsonWebToken token, boolean isMailVerified) {
        var isVerified = isMailVerified || "true".equals(String.valueOf((Object) token.getClaim("email_verified")));
        return isVerified && token.getClaim("email") instanceof String address && MailAddress.isOne(address)
                ? address
                : null;
    }

    private static String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String text && !text.isBlank() ? Typed.clean(text, LONGEST) : null;
    }
}
