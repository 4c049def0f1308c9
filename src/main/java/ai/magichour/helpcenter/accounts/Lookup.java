package ai.magichour.helpcenter.accounts;

/** Looks up who is asking, in one question with what else every page says of them; whoever knows that answers it. */
public interface Lookup {

    /** Null for somebody whom nobody has named yet. */
    Customer find(String issuer, String subject);
}
