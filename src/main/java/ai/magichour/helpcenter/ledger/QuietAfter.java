package ai.magichour.helpcenter.ledger;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the platform may say nothing before facts may be behind; read once, since each request asks for it. */
@Singleton
class QuietAfter {

    @Inject
    @ConfigProperty(name = "helpcenter.platform.quiet-after")
    Duration length;
}
