package ai.magichour.helpcenter.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we take from a sign-in. */
class ClaimsTest {

    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "ada";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    @Test
    void an_address_that_the_provider_verified_is_taken() {
        assertEquals("ada@example.com", mail(Map.of("email", "ada@example.com", "email_verified", true)));
        assertEquals("ada@example.com", mail(Map.of("email", "ada@example.com", "email_verified", "true")));
    }

    @Test
    void failure_04_an_address_that_the_provider_did_not_verify_is_none() {
        assertNull(mail(Map.of("email", "ada@example.com")));
        assertNull(mail(Map.of("email", "ada@example.com", "email_verified", false)));
        assertNull(mail(Map.of("email", "ada@example.com", "email_verified", "yes")));
        assertNull(mail(Map.of("email_verified", true)));
    }

    @Test
    void where_all_addresses_are_verified_the_provider_need_not_say_so() {
        assertEquals(
                "ada@example.com",
                Claims.of(token(Map.of("email", "ada@example.com")), true).mail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada@example.com, sam@example.com",
                "Ada <ada@example.com>",
                "ada@example.com\r\nBcc: all@example.com",
                "ada @example.com",
                "ada..b@example.com",
                "ada@example.com@example.com",
                "ada@exam_ple.com"
            })
    void failure_11_what_is_not_one_plain_address_is_none(String text) {
        assertFalse(MailAddress.isOne(text));
        assertNull(mail(Map.of("email", text, "email_verified", true)));
    }

    @Test
    void an_address_that_is_too_long_is_none_and_is_not_cut() {
        assertFalse(MailAddress.isOne("a".repeat(65) + "@example.com"));
        assertFalse(MailAddress.isOne("ada@" + "a.".repeat(130) + "example.com"));
        assertTrue(MailAddress.isOne("ada+help.center@mail.example.co.uk"));
        assertTrue(MailAddress.isOne("ada@bücher.example"));
    }

    @Test
    void failure_17_a_long_text_is_judged_at_once() {
        assertFalse(MailAddress.isOne("a.".repeat(100) + "@"));
        assertFalse(MailAddress.isOne("a@" + "a.".repeat(120) + "!"));
        assertFalse(MailAddress.isOne("a".repeat(1_000_000)));
    }

    @Test
    void a_name_is_the_full_one_or_else_the_short_one() {
        assertEquals(
                "Ada L",
                Claims.of(token(Map.of("name", "Ada L", "preferred_username", "ada")), false)
                        .name());
        assertEquals(
                "ada",
                Claims.of(token(Map.of("name", " ", "preferred_username", "ada")), false)
                        .name());
        assertNull(Claims.of(token(Map.of()), false).name());
    }

    @Test
    void somebody_without_a_token_is_nobody_in_particular() {
        assertEquals(new Claims(null, null, null), Claims.of(() -> "ada", true));
    }

    private static String mail(Map<String, Object> claims) {
        return Claims.of(token(claims), false).mail();
    }

    private static JsonWebToken token(Map<String, Object> claims) {
        return new Token(new HashMap<>(claims));
    }
}
