package ai.magichour.helpcenter.web.database;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * There is no database to work with; the message is one sentence that says why and what to do. It is a configuration
 * exception because Quarkus prints those without their stack trace. For the same reason what went wrong underneath is
 * suppressed and not the cause: Quarkus would print the cause instead.
 */
final class DatabaseUnavailable extends ConfigurationException {

    DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Throwable underneath) {
        super(sentence);
        addSuppressed(underneath);
    }
}
